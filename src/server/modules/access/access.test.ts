import { expect, test } from 'vitest'
import { LookPage, type Look } from '#contract/access.ts'
import { CaseFile } from '#contract/review.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { anOfficer, approvedBy, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { approved } from '#test/builders/account.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database

const looksOf = async (browser: Browser, path = '/api/v1/me/access'): Promise<readonly Look[]> =>
  bodyOf(await browser.get(path), LookPage).items
const told = (looks: readonly Look[]) => looks.map(({ seen, purpose, reason }) => [seen, purpose, reason])

/** Somebody whose account was opened by an officer, signed in at home, with the id of the file. */
async function aPersonWithFile() {
  const { person: newcomer } = await approved(product)
  const { rows } = await owner.query<{ id: string }>('select id from review_case_file where social_insurance_no = $1', [
    newcomer.socialInsuranceNo,
  ])
  return { newcomer, id: rows[0]?.id ?? '' }
}

/** A look at somebody, as the trail holds it. */
const lookAt = (personId: string, action = 'review.open', more: { reason?: string; actor?: string } = {}) =>
  owner.query(
    `insert into audit_entry (actor_kind, actor_id, agency_code, action, subject_kind, subject_id, person_id, purpose, reason, request_id)
     select 'staff', s.id, s.agency_code, $2, 'review_case_file', gen_random_uuid(), $1, 'look_up', $3, 'test' from staff s where login_name = $4`,
    [personId, action, more.reason ?? null, more.actor ?? 'dung'],
  )

test('the person reads at once that an officer has opened the own file without a task, and why', async () => {
  const mai = await signedIn(product, person('mai').socialInsuranceNo)
  const personId = await idOf(product, 'mai')
  await lookAt(personId, 'review.open', { reason: 'complaint' })
  const [look] = await looksOf(mai)
  expect(look).toMatchObject({
    role: 'officer',
    place: 'BHXH cơ sở Nhiêu Lộc',
    seen: 'file',
    purpose: 'look_up',
    reason: 'complaint',
    reader: expect.stringMatching(/^[0-9A-Z]{6}$/u),
  })
  expect(JSON.stringify(look)).not.toContain('Dũng')
})

test('the same officer has one code for one person, and another one for the next', async () => {
  const [mai, binh] = [await idOf(product, 'mai'), await idOf(product, 'binh')]
  for (const id of [mai, mai, binh]) await lookAt(id)
  await lookAt(mai, 'review.open', { actor: 'ha' })
  const codes = (await looksOf(await signedIn(product, person('mai').socialInsuranceNo))).map(({ reader }) => reader)
  expect([new Set(codes.slice(0, 3)).size, codes[0] === codes[1], codes[1] === codes[2]]).toEqual([2, false, true])
  const [other] = await looksOf(await signedIn(product, person('binh').socialInsuranceNo))
  expect(codes).not.toContain(other?.reader)
})

test('a guardian reads who has seen the child’s data; a stranger does not, and nobody without signing in', async () => {
  const [khoi, huong] = [await idOf(product, 'khoi'), await signedIn(product, person('huong').socialInsuranceNo)]
  await lookAt(khoi, 'review.see_photo')
  expect(told(await looksOf(huong, `/api/v1/me/children/${khoi}/access`))).toEqual([['photo', 'look_up', null]])
  expect(await looksOf(huong)).toEqual([])
  const mai = await signedIn(product, person('mai').socialInsuranceNo)
  expectProblem(await mai.get(`/api/v1/me/children/${khoi}/access`), 404, 'NOT_FOUND')
  expectProblem(await product.browser().get('/api/v1/me/access'), 401, 'SIGN_IN_REQUIRED')
})

test('many looks come page by page, the newest first, each once', async () => {
  const { socialInsuranceNo } = person('quang')
  const personId = await idOf(product, 'quang')
  for (let n = 0; n < 120; n++) await lookAt(personId)
  const quang = await signedIn(product, socialInsuranceNo)
  const ids: string[] = []
  for (let next: string | null = ''; next !== null;) {
    const page: LookPage = bodyOf(await quang.get(`/api/v1/me/access${next === '' ? '' : `?before=${next}`}`), LookPage)
    ids.push(...page.items.map(({ id }) => id))
    next = page.next
  }
  expect(ids).toHaveLength(120)
  expect(ids.map(Number)).toEqual(ids.map(Number).toSorted((a, b) => b - a))
  expect(new Set(ids).size).toBe(120)
})

test('what the work on a dossier shows to an officer is told too: file, photo and form', async () => {
  const officer = await anOfficer(product)
  const dossier = await aDossier(product)
  const file = await takenBy(officer, dossier)
  for (const part of [`/photos/${file.photos[0]?.id ?? ''}`, '/form'])
    expect(await officer.get(`/api/v1/agency/case-files/${file.id}${part}`)).toMatchObject({ status: 200 })
  const { rows } = await owner.query<{ line: string }>(
    `select distinct e.action || ' ' || e.purpose as line from audit_entry e join participant p on p.id = e.person_id
     where p.social_insurance_no = $1 order by 1`,
    [dossier.person.socialInsuranceNo],
  )
  expect(rows.map(({ line }) => line)).toEqual([
    'review.found_by_no search',
    'review.open decide',
    'review.read_form decide',
    'review.see_photo decide',
  ])
})

test('a file that is no task opens with a reason only, which holds for the day, for its photos and form too', async () => {
  const { id } = await aPersonWithFile()
  const ha = await anOfficer(product, 'nga')
  const path = `/api/v1/agency/case-files/${id}`
  for (const part of ['', '/form']) expectProblem(await ha.get(`${path}${part}`), 409, 'ACCESS_REASON_NEEDED')
  expectProblem(await ha.post(`${path}/reason`, { reason: 'curious' }), 422, 'FIELDS_INVALID')
  expectProblem(await ha.post(`${path}/reason`, { reason: 'person_asks', words: 'gọi 0500123456' }), 422, 'FIELDS_INVALID')
  const opened = bodyOf(await ha.post(`${path}/reason`, { reason: 'person_asks', words: 'Đơn ngày 20/11' }), CaseFile)
  expect(opened.id).toBe(id)
  for (const part of ['', '/form', `/photos/${opened.photos[0]?.id ?? ''}`])
    expect([part, (await ha.get(`${path}${part}`)).status]).toEqual([part, 200])
  const { rows } = await owner.query(
    `select purpose, reason, count(*)::int as looks from audit_entry where subject_id = $1 and purpose = 'look_up' group by 1, 2`,
    [id],
  )
  expect(rows).toEqual([{ purpose: 'look_up', reason: 'person_asks', looks: 4 }])
  const { rows: kept } = await owner.query<{ sealed: Buffer }>(
    'select words_sealed as sealed from review_access_reason where case_file_id = $1',
    [id],
  )
  expect(kept[0]?.sealed.toString('utf8')).not.toContain('Đơn')
})

test('an officer who has opened a waiting file sees that a colleague has taken it', async () => {
  const nga = await anOfficer(product, 'nga')
  const { no } = await aDossier(product)
  const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
  const path = `/api/v1/agency/case-files/${rows[0]?.id ?? ''}`
  await nga.get(path)
  await takenBy(await anOfficer(product), { no })
  expect(bodyOf(await nga.get(path), CaseFile).assignedTo).toMatchObject({ fullName: 'Lê Tiến Dũng' })
})

test('yesterday’s reason does not open a file today', async () => {
  const { id } = await aPersonWithFile()
  const nga = await anOfficer(product, 'nga')
  await nga.post(`/api/v1/agency/case-files/${id}/reason`, { reason: 'complaint' })
  await owner.query('update review_access_reason set day = day - 1')
  expectProblem(await nga.get(`/api/v1/agency/case-files/${id}`), 409, 'ACCESS_REASON_NEEDED')
})

test('who has decided looks back on the same day, not later', async () => {
  const officer = await anOfficer(product)
  const { id } = await approvedBy(officer, await aDossier(product))
  expect((await officer.get(`/api/v1/agency/case-files/${id}`)).status).toBe(200)
  await owner.query('alter table review_case_file disable trigger user')
  await owner.query(`update review_case_file set decided_at = decided_at - interval '1 day' where id = $1`, [id])
  await owner.query('alter table review_case_file enable trigger user')
  await owner.query(`update audit_entry set at = at - interval '1 day' where subject_id = $1`, [id])
  expectProblem(await officer.get(`/api/v1/agency/case-files/${id}`), 409, 'ACCESS_REASON_NEEDED')
})

test('who looks for a person by name opens what was found with a reason; by the number on the receipt without', async () => {
  const officer = await anOfficer(product)
  const { no, person: one } = await aDossier(product)
  const search = '/api/v1/agency/case-files/search'
  const { no: another } = await aDossier(product)
  await officer.post(search, { q: another })
  const idOfFile = async (of: string) =>
    (await owner.query<{ id: string }>('select id from review_case_file where no = $1', [of])).rows[0]?.id ?? ''
  expect((await officer.get(`/api/v1/agency/case-files/${await idOfFile(another)}`)).status).toBe(200)
  const path = `/api/v1/agency/case-files/${await idOfFile(no)}`
  await officer.post(search, { q: one.fullName })
  expectProblem(await officer.get(path), 409, 'ACCESS_REASON_NEEDED')
  const { version } = bodyOf(await officer.post(`${path}/reason`, { reason: 'person_asks' }), CaseFile)
  expect((await officer.post(`${path}/take`, { version })).status).toBe(200)
})
