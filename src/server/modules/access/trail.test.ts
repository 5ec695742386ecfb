import { expect, test } from 'vitest'
import { access, type TrailRow } from '#contract/access.ts'
import { DESK_REASONS, DESK_REFUSALS } from '#domain/accounts/lock.ts'
import { idOf } from '#test/builders/children.ts'
import { approved } from '#test/builders/account.ts'
import { anOfficer, approvedBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { audit as en } from '#texts/en/audit.ts'
import { audit as vi } from '#texts/vi/audit.ts'

const product = await aProduct()
const { owner } = product.database
const phuc = await anOfficer(product, 'phuc')

const { output } = access.searchTrail
const pageOf = async (by: Browser, body: object = {}) => bodyOf(await by.post('/api/v1/agency/trail/search', body), output)
const rowsOf = async (by: Browser, body: object = {}): Promise<readonly TrailRow[]> => (await pageOf(by, body)).items

/** Something that somebody of an office did. */
const anAct = (login: string, action = 'policies.change', at = 'clock_timestamp()') =>
  owner.query(
    `insert into audit_entry (actor_kind, actor_id, agency_code, action, subject_kind, subject_id, request_id, at)
     select 'staff', s.id, s.agency_code, $2, 'policy_change', gen_random_uuid(), 'test', ${at} from staff s where login_name = $1`,
    [login, action],
  )

test('an administrator reads who did what in the own office and those below, and of nobody else', async () => {
  for (const login of ['dung', 'ha', 'nga', 'son']) await anAct(login, 'policies.take_back')
  const by = (await rowsOf(phuc, { kind: 'settings' })).map(row => row.by)
  expect(by.slice(0, 3)).toEqual(['Trần Thị Nga', 'Phạm Thu Hà', 'Lê Tiến Dũng'])
  expect(by).not.toContain('Đỗ Trường Sơn')
  expect((await rowsOf(await anOfficer(product, 'khanh'), { kind: 'settings' })).map(row => row.by)).toContain('Đỗ Trường Sơn')
})

test('it says whose file was opened without a task, why and in which words', async () => {
  const { no, person: newcomer } = await approved(product)
  const nga = await anOfficer(product, 'nga')
  const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
  const path = `/api/v1/agency/case-files/${rows[0]?.id ?? ''}`
  await nga.post(`${path}/reason`, { reason: 'complaint', words: 'Đơn số 12 ngày 20/11' })
  const [row] = await rowsOf(phuc, { kind: 'no_task' })
  expect(row).toMatchObject({
    by: 'Trần Thị Nga',
    action: 'review.open',
    person: newcomer.fullName,
    purpose: 'look_up',
    accessReason: 'complaint',
    words: 'Đơn số 12 ngày 20/11',
    reason: null,
    file: { no },
  })
})

test('it is narrowed by kind, by the name of who did it and by days', async () => {
  await anAct('ha', 'units.remind', `clock_timestamp() - interval '3 days'`)
  await approvedBy(await anOfficer(product), await aDossier(product))
  expect((await rowsOf(phuc, { kind: 'decisions' })).map(row => row.action)).toContain('review.approve')
  expect((await rowsOf(phuc, { kind: 'decisions' })).every(row => row.purpose === null)).toBe(true)
  expect((await rowsOf(phuc, { kind: 'looks' })).every(row => row.purpose !== null)).toBe(true)
  expect(new Set((await rowsOf(phuc, { q: 'thu ha' })).map(row => row.by))).toEqual(new Set(['Phạm Thu Hà']))
  const { rows } = await owner.query<{ day: string; today: string }>(
    `select ((clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date - 3)::text as day, (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date::text as today`,
  )
  const [{ day, today } = { day: '', today: '' }] = rows
  expect((await rowsOf(phuc, { from: day, until: day })).map(row => row.action)).toEqual(['units.remind'])
  expect((await rowsOf(phuc, { from: today, kind: 'units' })).map(row => row.action)).toEqual([])
  expectProblem(await phuc.post('/api/v1/agency/trail/search', { from: '2026-02-31' }), 422, 'FIELDS_INVALID')
})

test('a list that was looked at does not fill it with everybody who stands in the list, unless looks are asked for', async () => {
  const { rows } = await owner.query<{ id: string }>('select id from participant order by id limit 60')
  for (const { id } of rows)
    await owner.query(
      `insert into audit_entry (actor_kind, actor_id, agency_code, action, subject_kind, subject_id, person_id, purpose, request_id)
       select 'staff', s.id, s.agency_code, 'review.found', 'review_case_file', gen_random_uuid(), $1, 'search', 'test' from staff s where login_name = 'dung'`,
      [id],
    )
  expect((await rowsOf(phuc)).map(row => row.action)).not.toContain('review.found')
  expect((await rowsOf(phuc, { kind: 'looks' })).map(row => row.action)).toContain('review.found')
})

test('page by page each act comes once', async () => {
  for (let n = 0; n < 120; n++) await anAct('dung', 'boards.take')
  const ids: string[] = []
  for (let before: string | null | undefined; before !== null;) {
    const page = await pageOf(phuc, { q: 'tien dung', ...(before !== undefined && { before }) })
    ids.push(...page.items.map(({ id }) => id))
    before = page.next
  }
  expect(ids.length).toBeGreaterThanOrEqual(120)
  expect(new Set(ids).size).toBe(ids.length)
})

test('reading it is on the trail, and told to the people who are named', async () => {
  const personId = await idOf(product, 'mai')
  await owner.query(
    `insert into audit_entry (actor_kind, actor_id, agency_code, action, subject_kind, subject_id, person_id, purpose, request_id)
     select 'staff', s.id, s.agency_code, 'review.open', 'review_case_file', gen_random_uuid(), $1, 'decide', 'test' from staff s where login_name = 'dung'`,
    [personId],
  )
  await rowsOf(phuc, { kind: 'looks' })
  const { rows } = await owner.query(
    `select e.action, e.purpose, s.login_name from audit_entry e join staff s on s.id = e.actor_id where e.person_id = $1 and e.action like 'access.%'`,
    [personId],
  )
  expect(rows).toEqual([{ action: 'access.trail_read', purpose: 'audit', login_name: 'phuc' }])
  const acts = (await rowsOf(phuc, { kind: 'staff' })).map(row => row.action)
  expect(acts).toContain('access.search_trail')
  expect(acts).not.toContain('access.trail_read')
})

test('whose account was locked is named, in a kind of its own, and that person reads who has read it', async () => {
  const { socialInsuranceNo, fullName } = person('binh')
  const dung = await anOfficer(product)
  const lock = (name: string) => dung.post('/api/v1/agency/account-locks', { socialInsuranceNo, fullName: name, reason: 'lock_asked' })
  await lock('Người Khác')
  expect((await lock(fullName)).status).toBe(200)
  const rows = await rowsOf(phuc, { kind: 'accounts' })
  expect(rows.map(({ action, person: about, reason }) => [action, about, reason])).toEqual([
    ['accounts.lock', fullName, 'lock_asked'],
    ['accounts.lock_refused', fullName, 'lock_asked,refused_unknown'],
  ])
  const { rows: told } = await owner.query(
    `select e.purpose from audit_entry e join participant p on p.id = e.person_id where e.action = 'access.trail_read' and p.social_insurance_no = $1`,
    [socialInsuranceNo],
  )
  expect(told).toEqual([{ purpose: 'audit' }])
})

test('every reason of the desk has its words in the trail', () => {
  for (const words of [vi, en])
    expect(Object.keys(words)).toEqual(expect.arrayContaining([...DESK_REASONS, ...DESK_REFUSALS].map(code => `audit.reason.${code}`)))
})

test('an officer does not read it', async () => {
  expectProblem(await (await anOfficer(product)).post('/api/v1/agency/trail/search', {}), 403, 'FORBIDDEN')
})
