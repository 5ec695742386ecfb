import { beforeEach, expect, test } from 'vitest'
import { Change, OwnData } from '#contract/changes.ts'
import { CaseFile } from '#contract/review.ts'
import { forgetPapers } from '#server/modules/registration/index.ts'
import { privacyJobs } from '#server/modules/privacy/index.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import {
  about,
  aPersonalChange,
  approvePersonalChange,
  askPersonal,
  aSentPersonalChange,
  changeTakenBy,
  PERSONAL_CHANGE,
  settled,
} from '#test/builders/changes.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person, type Person } from '#test/builders/people.ts'
import { addPhotos, populationIs, REGISTRATION } from '#test/builders/registration.ts'
import { changeRows, correctParticipants } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { endWithAccount } from './end-with-account.ts'

const product = await aProduct()
const { database, inbox } = product
const { owner } = database

/** It says nothing, so no mark of it asks for a second officer. */
beforeEach(() => populationIs(product, 'down'))

const desk = (name = 'nga') => anOfficer(product, name)
const own = async (browser: Browser): Promise<OwnData> => bodyOf(await browser.get('/api/v1/me/data'), OwnData)
const confirmSecond = async (officer: Browser, { id, version }: CaseFile) =>
  officer.post(`/api/v1/agency/case-files/${id}/confirm`, { version })

/** Folders of a person that no case file has. */
const unsentOf = async ({ socialInsuranceNo }: Person): Promise<number> =>
  (
    await owner.query(
      `select r.id from registration r join participant p on p.id = r.papers_of where p.social_insurance_no = $1 and r.case_file_id is null`,
      [socialInsuranceNo],
    )
  ).rows.length
const outcomeOf = async ({ socialInsuranceNo }: Person): Promise<string | null | undefined> =>
  (
    await owner.query<{ outcome: string | null }>(
      `select c.outcome from change_request c join participant p on p.id = c.participant_id where p.social_insurance_no = $1
       order by c.created_at desc limit 1`,
      [socialInsuranceNo],
    )
  ).rows[0]?.outcome

test('of two approvals of one identity number at the same moment one counts, and of the other nothing does', async () => {
  const personalId = '079499900501'
  const [binh, lien] = [person('binh'), person('lien')]
  const waiting = []
  for (const who of [binh, lien]) {
    const { no } = await aSentPersonalChange(product, who, { personalId })
    const officer = await desk()
    waiting.push(bodyOf(await approvePersonalChange(officer, await changeTakenBy(officer, no)), CaseFile))
  }
  expect(waiting.map(({ state }) => state)).toEqual(['second_check', 'second_check'])
  const second = await desk('phuc')
  const answers = await Promise.all(waiting.map(file => confirmSecond(second, file)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(answers.flatMap(answer => (answer.status === 409 ? [problemOf(answer).code] : []))).toEqual(['PERSONAL_ID_TAKEN'])
  const lost = waiting[answers.findIndex(({ status }) => status === 409)]
  expect(bodyOf(await (await desk()).get(`/api/v1/agency/case-files/${lost?.id}`), CaseFile)).toMatchObject({ state: 'second_check' })
  const { rows } = await owner.query('select id from participant where personal_id_index = $1', [
    database.platform.vault.index('personal_id', personalId),
  ])
  expect(rows).toHaveLength(1)
})

test('a rejected change leaves everything as it was, says why, and may be asked for again', async () => {
  const huong = person('huong')
  const { own: browser, no } = await aSentPersonalChange(product, huong, { fullName: 'Nguyễn Thị Hương Mới' })
  const officer = await desk()
  const { id, version } = await changeTakenBy(officer, no)
  const body = { version, reasons: ['paper_unclear'], note: 'Ảnh mặt sau bị lóa.' }
  expect(bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/reject`, body), CaseFile).state).toBe('rejected')
  expect(await own(browser)).toMatchObject({
    fullName: huong.fullName,
    change: { state: 'rejected', file: { reasons: ['paper_unclear'], note: 'Ảnh mặt sau bị lóa.' }, canWithdraw: false },
  })
  expect((await inbox(huong.phone ?? '', 2))[0]?.body).toMatch(/chưa được chấp nhận/u)
  await settled(product, browser)
  expect(bodyOf(await askPersonal(browser, { fullName: 'Nguyễn Thị Hương Mới' }), Change)).toMatchObject({
    state: 'papers',
    papers: { photos: [] },
  })
})

test('an account that is locked takes the photos along that were never sent', async () => {
  const yen = person('yen')
  const { papers } = await aPersonalChange(product, yen, { sex: yen.sex === 'male' ? 'female' : 'male' })
  await addPhotos(papers, ['portrait'])
  expect(await unsentOf(yen)).toBe(1)
  const { socialInsuranceNo, fullName } = yen
  const locked = await (await desk()).post('/api/v1/agency/account-locks', { socialInsuranceNo, fullName, reason: 'lock_misuse' })
  expect(locked).toMatchObject({ status: 200, body: { state: 'locked' } })
  expect([await unsentOf(yen), await outcomeOf(yen)]).toEqual([0, 'withdrawn'])
  expect(problemOf(await papers.get(`${REGISTRATION}/photos/portrait`)).code).toBe('REGISTRATION_EXPIRED')
})

test('an account that is closed takes them along too, and what is at the agency is withdrawn with its papers', async () => {
  const [hung, quang] = [person('hung'), person('quang')]
  const begun = await aPersonalChange(product, hung, { fullName: 'Trần Văn Hùng Mới' })
  await addPhotos(begun.papers, ['portrait'])
  const sent = await aSentPersonalChange(product, quang, { fullName: 'Lê Văn Quang Mới' })
  for (const browser of [begun.own, sent.own]) {
    await freshlyProven(product, browser)
    expect(await browser.post('/api/v1/me/closing')).toMatchObject({ status: 202 })
  }
  await travel(owner, '73 hours')
  await privacyJobs(product.product.platform, [endWithAccount({ forget: forgetPapers })]).close_accounts()
  expect([await unsentOf(hung), await outcomeOf(hung), await outcomeOf(quang)]).toEqual([0, 'withdrawn', 'withdrawn'])
  const { rows } = await owner.query('select state from review_case_file where no = $1', [sent.no])
  expect(rows).toEqual([{ state: 'withdrawn' }])
})

test('whoever goes on from another device sees that something was begun, and shows the papers anew', async () => {
  const thao = person('thao')
  const { own: before, papers } = await aPersonalChange(product, thao, { fullName: 'Phạm Thị Thảo Mới' })
  await addPhotos(papers)
  const after = await settled(product, await signedIn(product, thao.socialInsuranceNo))
  expect(problemOf(await papers.get(`${REGISTRATION}/photos/portrait`)).code).toBe('REGISTRATION_EXPIRED')
  expectProblem(await before.post(`${PERSONAL_CHANGE}/send`), 401, 'SESSION_TAKEN_OVER')
  expect((await own(after)).change).toMatchObject({ state: 'papers', papers: null, items: [{ to: 'Phạm Thị Thảo Mới' }] })
  const refused = await after.post(`${PERSONAL_CHANGE}/send`)
  expectProblem(refused, 409, 'PAPERS_MISSING')
  expect(wrongFields(refused)).toHaveLength(3)
  const { papers: anew } = bodyOf(await askPersonal(after, { fullName: 'Phạm Thị Thảo Mới' }), Change)
  expect(anew).toMatchObject({ photos: [] })
  expect(await unsentOf(thao)).toBe(1)
  await addPhotos(about(after, anew?.registrationId ?? ''))
  expect(bodyOf(await after.post(`${PERSONAL_CHANGE}/send`), Change).state).toBe('submitted')
})

/** A parent who looks after somebody with an account of their own, in the eyes of a registry that is wrong about the birth date. */
async function guardedBy(parentKey: string, childKey: string, onFile: string) {
  const parent = await signedIn(product, person(parentKey).socialInsuranceNo)
  const { rows } = await owner.query<{ id: string }>(
    `with link as (insert into guardian_link (id, child_id, guardian_id, relation, adult_on, created_at)
       select gen_random_uuid(), c.id, g.id, 'mother', (c.birth_date + interval '18 years')::date, app_now()
       from participant c, participant g where c.social_insurance_no = $1 and g.social_insurance_no = $2 returning id, child_id)
     , trace as (insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test.link', 'guardian_link', id, 1, 'test' from link)
     select child_id as id from link`,
    [person(childKey).socialInsuranceNo, person(parentKey).socialInsuranceNo],
  )
  await correctParticipants(owner, 'birth_date = $2', 'social_insurance_no = $1', [person(childKey).socialInsuranceNo, onFile])
  const sees = async () => (await parent.get(`/api/v1/me/children/${rows[0]?.id}/card`)).status
  return { sees }
}

async function correctedTo(who: Person, birthDate: string): Promise<void> {
  const { no } = await aSentPersonalChange(product, who, { birthDate })
  const officer = await desk()
  expect(bodyOf(await approvePersonalChange(officer, await changeTakenBy(officer, no)), CaseFile).state).toBe('approved')
}

test('a corrected birth date is asked at once: of somebody who is of age after all no guardian sees anything', async () => {
  const nam = person('nam')
  const { sees } = await guardedBy('sau', 'nam', '2015-05-05')
  expect(await sees()).toBe(200)
  await correctedTo(nam, nam.birthDate)
  expect(await sees()).toBe(404)
})

test('what the eighteenth birthday had closed does not open by a corrected birth date', async () => {
  const linh = person('linh')
  const { sees } = await guardedBy('sau', 'linh', '1990-01-01')
  expect(await sees()).toBe(404)
  await correctedTo(linh, '2015-05-05')
  expect(await sees()).toBe(404)
})

test('who has been born later keeps the guardian for longer', async () => {
  const tu = person('tu')
  const { sees } = await guardedBy('sau', 'tu', '2015-05-05')
  await correctedTo(tu, '2016-05-05')
  expect(await sees()).toBe(200)
})

test('when the values are forgotten, years later, the file is still there for the person and the office', async () => {
  const mai = person('mai')
  const { own: browser, no } = await aSentPersonalChange(product, mai, { fullName: 'Nguyễn Thị Mai Mới' })
  const officer = await desk()
  const { id } = bodyOf(await approvePersonalChange(officer, await changeTakenBy(officer, no)), CaseFile)
  await changeRows(owner, 'change_request', 'asked_sealed = null, before_sealed = null', 'case_file_id = $1', [id])
  expect((await own(browser)).change).toMatchObject({ state: 'applied', items: [] })
  expect(bodyOf(await (await desk()).get(`/api/v1/agency/case-files/${id}`), CaseFile)).toMatchObject({
    state: 'approved',
    change: { aboutPerson: true },
  })
})

test('after all this every invariant holds', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
