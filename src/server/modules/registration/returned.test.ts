import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import { CaseFile } from '#contract/review.ts'
import type { Correction } from '#domain/review/corrections.ts'
import { INVARIANTS } from '#server/invariants/index.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson, aPhone } from '#test/builders/people.ts'
import { chequered } from '#test/builders/photos.ts'
import { aDossier, anApplicant, codeAfter, codeAt, confirm, handIn, populationIs, REGISTRATION } from '#test/builders/registration.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)
// Without its word every photo of the paper is needed.
await populationIs(product, 'down')

const PORTRAIT: readonly Correction[] = [{ item: 'portrait', reason: 'portrait_unclear' }]

/** A dossier that came back because its address is wrong, unless the test says otherwise. */
async function aReturnedDossier(corrections: readonly Correction[] = [{ item: 'address', reason: 'data_wrong' }]) {
  const dossier = await aDossier(product)
  const { id } = await returnedBy(officer, dossier, corrections)
  return { ...dossier, id }
}
const fileOf = async (id: string) => bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile)
const addressIn = (file: CaseFile) => file.comparison.find(row => row.item === 'address')?.declared
const shownTo = async (applicant: Browser) => bodyOf(await applicant.get(REGISTRATION), Registration)

afterEach(async () => {
  for (const { says, sql } of INVARIANTS)
    expect([says, (await owner.query<{ count: number }>(`select (${sql})::int as count`)).rows[0]?.count]).toEqual([says, 0])
})

test('a returned dossier does not become the dossier of another person', async () => {
  const { applicant, declaration, id } = await aReturnedDossier()
  const answer = await handIn(applicant, aDeclaration(aPerson(), { phone: declaration.phone }))
  expect(wrongFields(answer)).toEqual(['declaration.socialInsuranceNo SOCIAL_INSURANCE_NO_OTHER_DOSSIER'])
  expect((await fileOf(id)).state).toBe('returned')
  bodyOf(await handIn(applicant, declaration), OtpSent)
})

test('a code that was on its way opens nothing more when the returned dossier was taken back meanwhile', async () => {
  const { applicant, declaration, id } = await aReturnedDossier()
  bodyOf(await handIn(applicant, declaration), OtpSent)
  const code = await codeAt(product, declaration.phone, 4)
  await applicant.post(`${REGISTRATION}/withdraw`)
  expectProblem(await confirm(applicant, code), 409, 'REGISTRATION_ALREADY_SENT')
  expect((await fileOf(id)).state).toBe('withdrawn')
})

test('officers see a correction when its contact has been proven; its browser sees it at once', async () => {
  const { applicant, declaration, id } = await aReturnedDossier()
  const before = addressIn(await fileOf(id))
  const corrected = { ...declaration, street: '78 đường Chờ' }
  bodyOf(await handIn(applicant, corrected), OtpSent)
  expect(addressIn(await fileOf(id))).toBe(before)
  expect((await shownTo(applicant)).declaration).toEqual(corrected)
  bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 4)), Tracking)
  expect(addressIn(await fileOf(id))).toContain('78 đường Chờ')
  expect((await shownTo(applicant)).declaration).toEqual(corrected)
})

test('a correction that does not match stays with its browser, and may be corrected again', async () => {
  const { applicant, declaration, id } = await aReturnedDossier([
    { item: 'fullName', reason: 'data_wrong' },
    { item: 'address', reason: 'data_wrong' },
  ])
  bodyOf(await handIn(applicant, { ...declaration, fullName: 'Nguyễn Văn Khác', street: '79 đường Chờ' }), OtpSent)
  expectProblem(await confirm(applicant, await codeAt(product, declaration.phone, 4)), 409, 'REGISTRATION_MISMATCH')
  expect(addressIn(await fileOf(id))).not.toContain('79 đường Chờ')
  expect((await shownTo(applicant)).declaration).toMatchObject({ street: '79 đường Chờ' })
  bodyOf(await handIn(applicant, { ...declaration, street: '80 đường Chờ' }), OtpSent)
  bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 5)), Tracking)
  expect(addressIn(await fileOf(id))).toContain('80 đường Chờ')
})

const photoOf = async (id: string, kind: string) => (await fileOf(id)).photos.find(photo => photo.kind === kind)
const ownPhoto = async (applicant: Browser) => sharp((await applicant.get(`${REGISTRATION}/photos/portrait`)).bytes).metadata()

test('officers see the photos of a correction when its contact has been proven; its browser sees them at once', async () => {
  const { applicant, declaration, id } = await aReturnedDossier(PORTRAIT)
  expect(await sendPhoto(applicant, 'portrait', await chequered(400, 600))).toMatchObject({ status: 200 })
  expect(await photoOf(id, 'portrait')).toMatchObject({ width: 90 })
  expect(await ownPhoto(applicant)).toMatchObject({ width: 400 })
  expect((await shownTo(applicant)).photos.map(({ kind, width }) => [kind, width])).toContainEqual(['portrait', 400])
  bodyOf(await handIn(applicant, declaration), OtpSent)
  expect(await photoOf(id, 'portrait')).toMatchObject({ width: 90 })
  bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 4)), Tracking)
  expect(await photoOf(id, 'portrait')).toMatchObject({ width: 400 })
  expect((await fileOf(id)).photos).toHaveLength(3)
})

test('a photo that waits is not there for officers, even by its id', async () => {
  const { applicant, id } = await aReturnedDossier(PORTRAIT)
  await sendPhoto(applicant, 'portrait', await chequered(400, 600))
  const { rows } = await owner.query<{ id: string; pending: boolean }>(
    `select p.id, p.pending from registration_photo p join registration r on r.id = p.registration_id
     where r.case_file_id = $1 and p.kind = 'portrait' order by p.pending`,
    [id],
  )
  const answers = await Promise.all(rows.map(photo => officer.get(`/api/v1/agency/case-files/${id}/photos/${photo.id}`)))
  expect(rows.map(({ pending }, at) => [pending, answers[at]?.status])).toEqual([
    [false, 200],
    [true, 404],
  ])
})

test('photos of a correction that is never sent change nothing, and go when the dossier is taken back', async () => {
  const { applicant, id } = await aReturnedDossier(PORTRAIT)
  await sendPhoto(applicant, 'portrait', await chequered(400, 600))
  expect(await photoOf(id, 'portrait')).toMatchObject({ width: 90 })
  await applicant.post(`${REGISTRATION}/withdraw`)
  const left = await owner.query<{ pending: boolean }>(
    'select p.pending from registration_photo p join registration r on r.id = p.registration_id where r.case_file_id = $1',
    [id],
  )
  expect(left.rows).toEqual([{ pending: false }, { pending: false }, { pending: false }])
})

test('a photo that a correction takes away is missing for it, and stays for officers until the correction is proven', async () => {
  const { applicant, declaration, id } = await aReturnedDossier([{ item: 'id_back', reason: 'paper_unclear' }])
  await applicant.delete(`${REGISTRATION}/photos/id_back`)
  expect((await shownTo(applicant)).photos.map(({ kind }) => kind)).toEqual(['id_front', 'portrait'])
  expect(await photoOf(id, 'id_back')).toBeDefined()
  expect(wrongFields(await handIn(applicant, declaration))).toEqual(['photos.id_back PHOTO_REQUIRED'])
  await sendPhoto(applicant, 'id_back', await chequered(400, 600))
  await applicant.delete(`${REGISTRATION}/photos/id_back`)
  expectProblem(await applicant.get(`${REGISTRATION}/photos/id_back`), 404, 'NOT_FOUND')
  await sendPhoto(applicant, 'id_back', await chequered(420, 600))
  bodyOf(await handIn(applicant, declaration), OtpSent)
  bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 4)), Tracking)
  expect(await photoOf(id, 'id_back')).toMatchObject({ width: 420 })
})

test('of a correction with a passport the back of the card is gone once it is proven', async () => {
  const { applicant, declaration, id } = await aReturnedDossier([{ item: 'personalId', reason: 'data_wrong' }])
  for (const kind of ['id_front', 'id_back']) await applicant.delete(`${REGISTRATION}/photos/${kind}`)
  await sendPhoto(applicant, 'id_front', await chequered(700, 480))
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from registration_photo_removal')
  expect(rows[0]?.n).toBeGreaterThanOrEqual(2)
  bodyOf(await handIn(applicant, { ...declaration, personalId: 'C5001234' }), OtpSent)
  expect((await fileOf(id)).photos.map(({ kind }) => kind)).toEqual(['id_back', 'id_front', 'portrait'])
  bodyOf(await confirm(applicant, await codeAt(product, declaration.phone, 4)), Tracking)
  expect((await fileOf(id)).photos.map(({ kind }) => kind)).toEqual(['id_front', 'portrait'])
})

test('news of a dossier goes to the contact that was proven, not to one that was only declared', async () => {
  const { applicant, declaration } = await aReturnedDossier([{ item: 'phone', reason: 'phone_wrong' }])
  const phone = aPhone()
  bodyOf(await handIn(applicant, { ...declaration, phone }), OtpSent)
  await codeAt(product, phone)
  bodyOf(await applicant.post(`${REGISTRATION}/withdraw`), Tracking)
  expect((await product.inbox(declaration.phone, 4))[0]?.body).toMatch(/rút/u)
  expect(await product.inbox(phone, 1)).toHaveLength(1)
})

test('a corrected contact that was proven takes the place of the old one', async () => {
  const { applicant, declaration, no } = await aReturnedDossier([{ item: 'phone', reason: 'phone_wrong' }])
  const phone = aPhone()
  bodyOf(await handIn(applicant, { ...declaration, phone }), OtpSent)
  bodyOf(await confirm(applicant, await codeAt(product, phone)), Tracking)
  await returnedBy(officer, { no })
  expect(await product.inbox(phone, 3)).toHaveLength(3)
  expect(await product.inbox(declaration.phone, 3)).toHaveLength(3)
})

test.each([
  ['approved', async (dossier: { no: string }) => void (await approvedBy(officer, dossier))],
  [
    'rejected',
    async (dossier: { no: string }) => {
      const { id, version } = await takenBy(officer, dossier)
      const words = { version, reasons: ['duplicate'], note: 'Đã có hồ sơ khác' }
      expect(await officer.post(`/api/v1/agency/case-files/${id}/reject`, words)).toMatchObject({ status: 200 })
    },
  ],
  ['withdrawn', async ({ applicant }: { applicant: Browser }) => void bodyOf(await applicant.post(`${REGISTRATION}/withdraw`), Tracking)],
])('when a dossier is %s its browser sees where it is, and nothing of what was declared', async (state, end) => {
  const dossier = await aDossier(product)
  const { applicant } = dossier
  expect([(await applicant.get(`${REGISTRATION}/form`)).status, (await shownTo(applicant)).photos.length]).toEqual([200, 3])
  await end(dossier)
  expect(await shownTo(applicant)).toMatchObject({ state: 'sent', photos: [], declaration: null, otp: null, tracking: { state } })
  expectProblem(await applicant.get(`${REGISTRATION}/photos/portrait`), 404, 'NOT_FOUND')
  expectProblem(await applicant.get(`${REGISTRATION}/form`), 404, 'NOT_FOUND')
})

test('looking at the own declaration waits for nobody', async () => {
  const { applicant } = await aDossier(product)
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query('select from registration for update')
    const paths = ['', '/photos/portrait', '/form']
    const answers = await Promise.all(paths.map(path => applicant.get(`${REGISTRATION}${path}`)))
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200])
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('who signs out leaves no declaration to the next person at the device', async () => {
  const { applicant } = await aDossier(product)
  expect(await applicant.delete('/api/v1/sessions/current')).toMatchObject({ status: 204 })
  expectProblem(await applicant.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
})

test('asking for another notice of approval costs nothing when there is none', async () => {
  const ask = (no: number) =>
    product.browser().post('/api/v1/case-files/resend', { no: `${String(90_000 + no)}/2026/07911`, contact: '0500000001' })
  const answers = await Promise.all(Array.from({ length: 90 }, (_, no) => ask(no)))
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([404]))
})

test('the sweep forgets every registration that was never sent, however many there are', async () => {
  const client = await owner.connect()
  await client.query(`set session_replication_role = replica`)
  await client.query(`insert into registration (id, access_hash, created_at, expires_at)
    select gen_random_uuid(), sha256(n::text::bytea), app_now(), app_now() - interval '1 day' from generate_series(1, 750) n`)
  await client.query(`set session_replication_role = origin`)
  client.release()
  await owner.query(`select graphile_worker.add_job('sweep_registrations')`)
  const left = async () => (await owner.query('select from registration where expires_at < app_now() and case_file_id is null')).rowCount
  await expect.poll(left, { timeout: 40_000 }).toBe(0)
})

test('two approvals at once for one phone open one account', async () => {
  for (let round = 0; round < 4; round++) {
    const phone = aPhone()
    const first = await takenBy(officer, await aDossier(product, { phone }))
    const second = await takenBy(officer, await secondDossier(phone))
    const checklist = ['paper_valid', 'data_match', 'same_person']
    const answers = await Promise.all(
      [first, second].map(({ id, version }) => officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist })),
    )
    expect(answers.map(answer => answer.status).toSorted()).toEqual([200, 409])
  }
})

async function secondDossier(phone: string): Promise<{ readonly no: string }> {
  const applicant = await anApplicant(product)
  const { answer, code } = await codeAfter(product, phone, () => handIn(applicant, aDeclaration(aPerson(), { phone })))
  bodyOf(answer, OtpSent)
  return bodyOf(await confirm(applicant, code), Tracking)
}
