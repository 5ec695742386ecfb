import { afterEach, beforeEach, expect, test } from 'vitest'
import { CaseFile } from '#contract/review.ts'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import type { Correction } from '#domain/review/corrections.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { addPhotos, aDossier, codeAt, confirm, handIn, REGISTRATION, type Dossier } from '#test/builders/registration.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const today = dayInVietnam(new Date())
let officer: Browser
beforeEach(async () => {
  officer = await anOfficer(product)
  await setPolicy(owner, { key: 'signedDeclaration', value: true, scope: { kind: 'agency', code: '07911' } })
})
afterEach(async () => {
  await forgetPolicies(owner)
  await owner.query('delete from platform_clock')
})

const note = (id: string, on: string | null, by = officer) => by.post(`/api/v1/agency/case-files/${id}/signed-form`, { on })
const approve = ({ id, version }: CaseFile) => officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
const trackingOf = async ({ applicant }: Dossier) => bodyOf(await applicant.get(REGISTRATION), Registration).tracking

test('where the form is wanted on paper nobody is approved before it is noted, and the citizen sees both', async () => {
  const dossier = await aDossier(product)
  expect(await trackingOf(dossier)).toMatchObject({ signedDeclaration: 'hand_in', signedFormOn: null })
  const file = await takenBy(officer, dossier)
  expect(file.signedForm).toEqual({ isNeeded: true, on: null })
  expectProblem(await approve(file), 409, 'SIGNED_FORM_MISSING')
  expect(bodyOf(await note(file.id, today), CaseFile).signedForm).toEqual({ isNeeded: true, on: today })
  expect(await trackingOf(dossier)).toMatchObject({ signedDeclaration: 'received', signedFormOn: today })
  expect(bodyOf(await approve(file), CaseFile).state).toBe('approved')
  const { rows } = await owner.query(
    `select e.action, e.actor_kind from audit_entry e join registration r on r.id = e.subject_id join review_case_file f on f.id = r.case_file_id
     where f.no = $1 and e.action like 'registration.signed%'`,
    [dossier.no],
  )
  expect(rows).toEqual([{ action: 'registration.signed_form', actor_kind: 'staff' }])
})

test('a note made by mistake is taken back, and then it counts as missing again', async () => {
  const file = await takenBy(officer, await aDossier(product))
  await note(file.id, today)
  expect(bodyOf(await note(file.id, null), CaseFile).signedForm.on).toBe(null)
  expectProblem(await approve(file), 409, 'SIGNED_FORM_MISSING')
})

test('the paper comes neither before the dossier nor tomorrow', async () => {
  const file = await takenBy(officer, await aDossier(product))
  expect(wrongFields(await note(file.id, addDays(today, -1)))).toEqual(['on DAY_RANGE'])
  expect(wrongFields(await note(file.id, addDays(today, 1)))).toEqual(['on DAY_RANGE'])
  expect(wrongFields(await note(file.id, '2026-02-30'))).toEqual(['on DAY_REQUIRED'])
})

test('whoever sits at the counter of the agency notes it, nobody of another one; not for a closed dossier, not where none is wanted', async () => {
  const file = await takenBy(officer, await aDossier(product))
  expectProblem(await note(file.id, today, await anOfficer(product, 'ha')), 404, 'CASE_FILE_NOT_FOUND')
  expect((await note(file.id, today, await anOfficer(product, 'nga'))).status).toBe(200)
  bodyOf(await approve(file), CaseFile)
  expectProblem(await note(file.id, null), 409, 'ACTION_NOT_ALLOWED')
  await forgetPolicies(owner)
  const free = await takenBy(officer, await aDossier(product))
  expectProblem(await note(free.id, today), 409, 'ACTION_NOT_ALLOWED')
})

test('of a note and an approval sent at once none is lost, in ten rounds', async () => {
  for (let round = 0; round < 10; round += 1) {
    const file = await takenBy(officer, await aDossier(product))
    const [noted, approved] = await Promise.all([note(file.id, today), approve(file)])
    expect(noted.status).toBe(200)
    expect([200, 409]).toContain(approved.status)
  }
})

test('a corrected declaration wants a new signature, a new photo does not', async () => {
  const dossier = await aDossier(product)
  const again = async (declaration: Dossier['declaration'], count: number, correction: Correction) => {
    await note((await returnedBy(officer, dossier, [correction])).id, today)
    await travel(owner, count === 4 ? '2 minutes' : '4 minutes')
    if (correction.item === 'portrait') await addPhotos(dossier.applicant, ['portrait'])
    bodyOf(await handIn(dossier.applicant, declaration), OtpSent)
    return bodyOf(await confirm(dossier.applicant, await codeAt(product, declaration.phone, count)), Tracking)
  }
  const photo = await again(dossier.declaration, 4, { item: 'portrait', reason: 'portrait_unclear' })
  expect(photo).toMatchObject({ signedDeclaration: 'received' })
  const street = await again({ ...dossier.declaration, street: '7 Ngõ Khác' }, 7, { item: 'address', reason: 'data_wrong' })
  expect(street).toMatchObject({ signedDeclaration: 'hand_in' })
})
