import { describe, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { Session } from '#contract/accounts.ts'
import { secretAt, signedIn, signIn } from '#test/builders/account.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, aPhone } from '#test/builders/people.ts'
import {
  aDossier,
  addPhotos,
  anApplicant,
  codeAfter,
  codeAt,
  confirm,
  handIn,
  REGISTRATION,
  type Dossier,
} from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { travel } from '#test/support/clock.ts'
import { proofFor } from '#test/support/proof.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database, inbox } = product

const registrationOf = async (applicant: Browser) => bodyOf(await applicant.get(REGISTRATION), Registration)
const track = (no: string, phone: string) => browser().post('/api/v1/case-files/track', { no, contact: phone })
const resend = (no: string, phone: string) => browser().post('/api/v1/case-files/resend', { no, contact: phone })
const auditOf = async (no: string): Promise<readonly string[]> => {
  const { rows } = await database.owner.query<{ entry: string }>(
    `select concat_ws(' ', e.actor_kind, e.action) as entry from audit_entry e join review_case_file f on f.id = e.subject_id where f.no = $1 order by e.id`,
    [no],
  )
  return rows.map(row => row.entry)
}

/** Hands the same dossier in once more from a browser, and proves the contact. */
async function correct(applicant: Browser, { declaration }: Dossier, street: string): Promise<string> {
  const { answer, code } = await codeAfter(product, declaration.phone, () => handIn(applicant, { ...declaration, street }))
  bodyOf(answer, OtpSent)
  return bodyOf(await confirm(applicant, code), Tracking).no
}

test('from the first photo to the own password', async () => {
  const applicant = await anApplicant(product)
  const person = aPerson()
  const declaration = aDeclaration(person)
  expect(bodyOf(await handIn(applicant, declaration), OtpSent)).toMatchObject({ channel: 'sms', otherChannel: 'email', asksEmail: true })
  expect((await registrationOf(applicant)).state).toBe('code_sent')
  const file = bodyOf(await confirm(applicant, await codeAt(product, declaration.phone)), Tracking)
  expect(file).toMatchObject({ state: 'submitted', no: expect.stringMatching(/^\d{5}\/\d{4}\/07911$/u) })
  expect((await inbox(declaration.phone, 2))[0]?.body).toContain(file.no)
  await approvedBy(await anOfficer(product), file)
  const secret = await secretAt(product, declaration.phone)
  const own = await signedIn(product, person.socialInsuranceNo, secret)
  const password = 'bốn mùa hoa nở'
  expect(bodyOf(await own.post('/api/v1/sessions/current/password', { password, repeat: password }), Session).scope).toBe('full')
  expect(await signIn(browser(), person.personalId, password)).toMatchObject({ status: 201 })
  expect(await auditOf(file.no)).toEqual([
    'guest review.submit',
    'staff review.found_by_no',
    'staff review.open',
    'staff review.take',
    'staff review.open',
    'staff review.approve',
    'system review.approve',
    'staff review.open',
  ])
})

test('numbers of one agency and year follow each other without a gap', async () => {
  const [first, second] = [await aDossier(product, { agencyCode: '07906' }), await aDossier(product, { agencyCode: '07906' })]
  expect([first.no.slice(0, 5), second.no.slice(0, 5)]).toEqual(['00001', '00002'])
})

test('what was sent may not be changed or sent again while it waits', async () => {
  const { applicant, declaration } = await aDossier(product)
  expectProblem(await handIn(applicant, declaration), 409, 'REGISTRATION_ALREADY_SENT')
  expectProblem(await applicant.delete(`${REGISTRATION}/photos/portrait`), 409, 'REGISTRATION_ALREADY_SENT')
  expectProblem(await applicant.post(`${REGISTRATION}/codes`, { channel: 'sms' }), 409, 'REGISTRATION_ALREADY_SENT')
  expect((await registrationOf(applicant)).photos).toHaveLength(3)
})

test('a browser that lost the answer asks again and finds the same dossier', async () => {
  const { applicant, no, declaration } = await aDossier(product)
  expect((await registrationOf(applicant)).tracking?.no).toBe(no)
  expect(bodyOf(await confirm(applicant, await codeAt(product, declaration.phone)), Tracking).no).toBe(no)
})

test('a returned dossier comes back corrected under the same number', async () => {
  const dossier = await aDossier(product)
  await returnedBy(await anOfficer(product), dossier, [
    { item: 'id_back', reason: 'paper_unclear' },
    { item: 'address', reason: 'data_wrong' },
  ])
  const returned = (await registrationOf(dossier.applicant)).tracking
  expect(returned?.events.at(-1)).toMatchObject({ action: 'return', reasons: ['paper_unclear', 'data_wrong'], note: 'Chụp lại mặt sau' })
  await addPhotos(dossier.applicant, ['id_back'])
  expect(await correct(dossier.applicant, dossier, '34 đường Mới')).toBe(dossier.no)
  expect((await registrationOf(dossier.applicant)).tracking?.state).toBe('submitted')
})

test('a returned dossier may be corrected from another browser by whoever has the same contact', async () => {
  const dossier = await aDossier(product)
  await returnedBy(await anOfficer(product), dossier, [{ item: 'address', reason: 'data_wrong' }])
  const other = await anApplicant(product)
  expect(await correct(other, dossier, '56 đường Mới')).toBe(dossier.no)
  expectProblem(await dossier.applicant.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
  const declared = (await registrationOf(other)).declaration
  expect(declared).toEqual({ ...dossier.declaration, street: '56 đường Mới' })
  expect(await correct(other, dossier, '56 đường Mới')).toBe(dossier.no)
  const { comparison } = await takenBy(await anOfficer(product), dossier)
  expect(comparison.find(row => row.item === 'address')?.declared).toContain('56 đường Mới')
})

test('a dossier taken back is over, and the person may begin again', async () => {
  const dossier = await aDossier(product)
  expect(bodyOf(await dossier.applicant.post(`${REGISTRATION}/withdraw`), Tracking).state).toBe('withdrawn')
  expectProblem(await dossier.applicant.post(`${REGISTRATION}/withdraw`), 409, 'ACTION_NOT_ALLOWED')
  expect(await auditOf(dossier.no)).toContain('guest review.withdraw')
  const next = await aDossier(product, { of: dossier.person })
  expect(next.no).not.toBe(dossier.no)
})

test('an approved dossier cannot be taken back', async () => {
  const dossier = await aDossier(product)
  await approvedBy(await anOfficer(product), dossier)
  expectProblem(await dossier.applicant.post(`${REGISTRATION}/withdraw`), 409, 'ACTION_NOT_ALLOWED')
})

test('a dossier is followed by its number and the declared phone; a wrong phone and an unknown number are one answer', async () => {
  const { no, declaration } = await aDossier(product)
  expect(bodyOf(await track(no, declaration.phone), Tracking)).toMatchObject({ no, state: 'submitted' })
  const [wrongPhone, unknownNumber] = [await track(no, aPhone()), await track('99999/2026/07911', declaration.phone)]
  const told = (answer: typeof wrongPhone) => ({ ...expectProblem(answer, 404, 'CASE_FILE_NOT_FOUND'), traceId: '' })
  expect(told(wrongPhone)).toEqual(told(unknownNumber))
  expect(wrongPhone.bytes.length).toBe(unknownNumber.bytes.length)
})

describe('strangers who try telephone numbers', () => {
  const wrongOnes = async (no: string) => {
    for (let tries = 0; tries < 20; tries++) expectProblem(await track(no, aPhone()), 404, 'CASE_FILE_NOT_FOUND')
  }

  test('pay for each try after the twentieth, and never shut the owner out', async () => {
    const { no, declaration } = await aDossier(product)
    await wrongOnes(no)
    for (const contact of [aPhone(), declaration.phone]) {
      expectProblem(await track(no, contact), 428, 'PROOF_OF_WORK_NEEDED')
      expectProblem(await resend(no, contact), 428, 'PROOF_OF_WORK_NEEDED')
    }
    const paid = async (contact: string) =>
      browser().post('/api/v1/case-files/track', { no, contact }, await proofFor(browser(), 'trackCaseFile'))
    for (let looks = 0; looks < 3; looks++) {
      expectProblem(await paid(aPhone()), 404, 'CASE_FILE_NOT_FOUND')
      expect(await paid(declaration.phone)).toMatchObject({ status: 200 })
    }
    await travel(database.owner, '61 minutes')
    expect(await track(no, declaration.phone)).toMatchObject({ status: 200 })
  })

  test('a number that nobody has is counted in the same way', async () => {
    const no = '99998/2026/07911'
    await wrongOnes(no)
    expectProblem(await track(no, aPhone()), 428, 'PROOF_OF_WORK_NEEDED')
  })

  test('whoever knows the contact may look as often as they like, at dossiers and at requests', async () => {
    const { no, declaration } = await aDossier(product)
    const request = await aSupportRequest(product)
    const looks = []
    for (let times = 0; times < 25; times++) {
      looks.push((await track(no, declaration.phone)).status, (await track(request.no, request.contact)).status)
      looks.push((await browser().post('/api/v1/support-requests/track', { no: request.no, contact: request.contact })).status)
    }
    expect([...new Set(looks)]).toEqual([200, 404])
  })
})

test('the notice of approval is sent again after 72 hours, with a new secret that takes the place of the old one', async () => {
  const dossier = await aDossier(product)
  const { phone } = dossier.declaration
  expectProblem(await resend(dossier.no, phone), 409, 'ACTION_NOT_ALLOWED')
  await approvedBy(await anOfficer(product), dossier)
  const old = await secretAt(product, phone)
  await travel(database.owner, '71 hours')
  expectProblem(await resend(dossier.no, phone), 429, 'RESEND_TOO_EARLY')
  await travel(database.owner, '61 minutes')
  expect(await resend(dossier.no, phone)).toMatchObject({ status: 202 })
  const fresh = await secretAt(product, phone, 5)
  expect(fresh).not.toBe(old)
  expectProblem(await signIn(browser(), dossier.person.socialInsuranceNo, old), 401, 'SIGN_IN_FAILED')
  const own = await signedIn(product, dossier.person.socialInsuranceNo, fresh)
  const words = { password: 'sáu con chim én', repeat: 'sáu con chim én' }
  expect(await own.post('/api/v1/sessions/current/password', words)).toMatchObject({ status: 200 })
  await travel(database.owner, '73 hours')
  expectProblem(await resend(dossier.no, phone), 409, 'ACTION_NOT_ALLOWED')
})

test('the filled form comes as a PDF, before and after the code', async () => {
  const applicant = await anApplicant(product)
  expectProblem(await applicant.get(`${REGISTRATION}/form`), 409, 'REGISTRATION_NOT_SENT')
  await handIn(applicant, aDeclaration(aPerson()))
  const form = await applicant.get(`${REGISTRATION}/form`)
  expect([form.status, form.headers['content-type'], form.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-'])
  expect(form.headers['content-disposition']).toBe('attachment; filename="to-khai-mau-01.pdf"')
})

test('the same browser keeps its open declaration, and begins anew when asked to', async () => {
  const applicant = await anApplicant(product)
  const again = await applicant.post('/api/v1/registrations')
  expect(bodyOf(again, Registration).photos).toHaveLength(3)
  expect(bodyOf(await applicant.post('/api/v1/registrations', { fresh: true }), Registration).photos).toHaveLength(0)
})

test('who comes back on the sixth day, or asks for a code, has the photos for seven days more', async () => {
  const applicant = await anApplicant(product)
  await travel(database.owner, '6 days')
  expect(bodyOf(await applicant.post('/api/v1/registrations'), Registration).photos).toHaveLength(3)
  await travel(database.owner, '6 days')
  bodyOf(await handIn(applicant, aDeclaration(aPerson())), OtpSent)
  await travel(database.owner, '6 days')
  expect(bodyOf(await applicant.get(REGISTRATION), Registration).photos).toHaveLength(3)
  await travel(database.owner, '2 days')
  expectProblem(await applicant.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
})

test('what was begun and not sent is over after seven days, for every step, and is forgotten by the sweep', async () => {
  const applicant = await anApplicant(product)
  const declaration = aDeclaration(aPerson())
  await travel(database.owner, '8 days')
  const steps = [
    applicant.get(REGISTRATION),
    applicant.get(`${REGISTRATION}/photos/portrait`),
    applicant.get(`${REGISTRATION}/form`),
    sendPhoto(applicant, 'portrait', Buffer.of(1)),
    applicant.delete(`${REGISTRATION}/photos/portrait`),
    handIn(applicant, declaration),
    confirm(applicant, '123456'),
    applicant.post(`${REGISTRATION}/codes`, { channel: 'sms' }),
    applicant.post(`${REGISTRATION}/withdraw`),
  ]
  for (const answer of await Promise.all(steps)) expectProblem(answer, 410, 'REGISTRATION_EXPIRED')
  const unsent = 'select count(*)::int as n from registration where case_file_id is null and expires_at < app_now()'
  await database.owner.query(`select graphile_worker.add_job('sweep_registrations')`)
  await expect.poll(async () => (await database.owner.query<{ n: number }>(unsent)).rows[0]?.n, { timeout: 40_000 }).toBe(0)
})
