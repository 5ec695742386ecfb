import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { anOfficer, linkStaff, takenBy } from '#test/builders/office.ts'
import { aPerson } from '#test/builders/people.ts'
import { aPhotoOfItsOwn, chequered } from '#test/builders/photos.ts'
import { aDossier, type Dossier } from '#test/builders/registration.ts'
import { CaseFile } from '#contract/review.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'
import { correctParticipants } from '#test/builders/traced.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)

const marksOf = async (dossier: Dossier) =>
  (await takenBy(officer, dossier)).risks.map(({ code, severity, others, elsewhere }) => ({
    code,
    severity,
    others: others.map(({ no }) => no),
    elsewhere,
  }))
const storedMarks = async ({ no }: Dossier) =>
  (
    await owner.query<{ code: string }>(
      `select m.code from review_risk_mark m join review_case_file f on f.id = m.case_file_id where f.no = $1`,
      [no],
    )
  ).rows.map(({ code }) => code)
const smaller = (photo: Buffer) => sharp(photo).resize(300).jpeg({ quality: 60 }).toBuffer()

describe('pictures of somebody else', () => {
  test('the very same portrait is a mark of both dossiers, with the number of the other', async () => {
    const portrait = await aPhotoOfItsOwn()
    const first = await aDossier(product, { photos: { portrait } })
    const second = await aDossier(product, { photos: { portrait } })
    const mark = (no: string) => ({ code: 'same_portrait', severity: 'high', others: [no], elsewhere: 0 })
    expect(await storedMarks(second)).toEqual(['same_portrait'])
    expect(await storedMarks(first)).toEqual([])
    expect(await marksOf(second)).toEqual([mark(first.no)])
    expect(await marksOf(first)).toEqual([mark(second.no)])
  })

  test('a copy that was made smaller and stored again is found; a dossier at another agency is only counted', async () => {
    const paper = readFileSync(new URL('../../../../db/seed/photos/card-front-3.jpg', import.meta.url))
    await aDossier(product, { agencyCode: '00104', photos: { id_front: paper } })
    const second = await aDossier(product, { photos: { id_front: await smaller(paper) } })
    expect(await marksOf(second)).toEqual([{ code: 'same_paper', severity: 'high', others: [], elsewhere: 1 }])
  })

  test('other pictures, and blank ones, are no mark', async () => {
    const blank = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#4477aa' } })
      .jpeg()
      .toBuffer()
    const grey = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#999999' } })
      .jpeg()
      .toBuffer()
    await aDossier(product, { photos: { portrait: blank, id_front: await chequered(300, 400) } })
    expect(await marksOf(await aDossier(product, { photos: { portrait: grey } }))).toEqual([])
  })

  test('the same person may send the own picture again', async () => {
    const [of, portrait] = [aPerson(), await aPhotoOfItsOwn()]
    const first = await aDossier(product, { of, photos: { portrait } })
    const { id, version } = await takenBy(officer, first)
    await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
    expect(await marksOf(await aDossier(product, { of, photos: { portrait } }))).toEqual([])
  })
})

test('one phone of a family is worth a look, one phone of many needs a second officer', async () => {
  const dossier = await aDossier(product)
  const { id } = await takenBy(officer, dossier)
  const seen: unknown[] = []
  for (let n = 0; n < 4; n += 1) {
    const { risks } = bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile)
    seen.push(risks.map(({ code, severity }) => `${code}:${severity}`))
    await owner.query(
      `with shared as (
         update registration set phone_index = (select phone_index from registration where social_insurance_no = $1), version = version + 1
         where social_insurance_no = $2 returning id, version)
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
         select 'system', 'test', 'registration', id, version, 'test' from shared`,
      [dossier.person.socialInsuranceNo, (await aDossier(product)).person.socialInsuranceNo],
    )
  }
  expect(seen).toEqual([[], ['same_phone:notice'], ['same_phone:notice'], ['same_phone:high']])
})

test('whoever opens a file that has become riskier leaves an entry of that too, so that no row was written without one', async () => {
  const { rows } = await owner.query(
    `select count(*)::int as weighed from audit_entry where action = 'review.weigh' and subject_version = 2`,
  )
  expect(rows[0]?.weighed).toBeGreaterThan(0)
  expect((await owner.query('select audit_untraced()::int as untraced')).rows).toEqual([{ untraced: 0 }])
})

test('what is on file gives the same marks as often as it is asked', async () => {
  const portrait = await aPhotoOfItsOwn()
  await aDossier(product, { photos: { portrait } })
  const { id } = await takenBy(officer, await aDossier(product, { photos: { portrait } }))
  const answers = await Promise.all(Array.from({ length: 5 }, () => officer.get(`/api/v1/agency/case-files/${id}`)))
  expect(new Set(answers.map(({ body }) => JSON.stringify((body as { risks: unknown }).risks))).size).toBe(1)
})

describe('family of an officer', () => {
  /** Whoever has learnt of the kinship with the file in hand may only put it back. */
  const refusedFor = async (dossier: Dossier, learns: () => Promise<unknown>): Promise<void> => {
    const { id, version } = await takenBy(officer, dossier)
    await learns()
    const answer = await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST })
    expectProblem(answer, 403, 'RELATIVE_CASE_FILE')
    expect((await officer.get(`/api/v1/agency/case-files/${id}`)).body).toMatchObject({ kinship: 'relative', actions: ['release'] })
  }

  test('is known by the household and by the phone', async () => {
    const [me, housemate] = [aPerson(), aPerson()]
    await linkStaff(product.database, 'dung', me.socialInsuranceNo)
    await refusedFor(await aDossier(product, { of: housemate }), () =>
      correctParticipants(owner, `household_no = 'HO-1'`, 'social_insurance_no = any($1)', [
        [me.socialInsuranceNo, housemate.socialInsuranceNo],
      ]),
    )
    const sharing = await aDossier(product)
    await refusedFor(sharing, () =>
      correctParticipants(
        owner,
        'phone_index = (select phone_index from registration where social_insurance_no = $2)',
        'social_insurance_no = $1',
        [me.socialInsuranceNo, sharing.person.socialInsuranceNo],
      ),
    )
    const own = await aDossier(product, { of: me })
    const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [own.no])
    const path = `/api/v1/agency/case-files/${rows[0]?.id ?? ''}`
    expect((await officer.get(path)).body).toMatchObject({ kinship: 'self', actions: [] })
    expectProblem(await officer.post(`${path}/take`, { version: 1 }), 403, 'OWN_CASE_FILE')
  })
})
