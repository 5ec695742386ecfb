import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { staff, StaffRow } from '#contract/staff.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aMember, anInvited, codeNow, staffRow } from '#test/builders/staff.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { disableStaff } from './index.ts'

const product = await aProduct()
const { browser, database } = product
const STAFF = '/api/v1/agency/staff'

const search = async (by: Browser, body: object = {}) => bodyOf(await by.post(`${STAFF}/search`, body), staff.listStaff.output)
const act = (by: Browser, id: string, verb: string, body: object) => by.post(`${STAFF}/${id}/${verb}`, body)
const PLACE = { role: 'officer', nationwide: false, agencyCode: '07911', socialInsuranceNo: '' }
const trail = async (id: string) =>
  (
    await database.owner.query<{ action: string; reason: string | null }>(
      'select action, reason from audit_entry where subject_id = $1 order by id',
      [id],
    )
  ).rows

test('an administrator sees the staff of the own area, by any word without diacritics, page by page', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const all = await search(phuc)
  expect(all.items.map(({ loginName }) => loginName).toSorted()).toEqual(['dung', 'ha', 'huy', 'nga', 'phuc'])
  expect((await search(phuc, { q: 'tien dung' })).items).toMatchObject([
    { loginName: 'dung', agency: { code: '07911' }, factors: ['totp'] },
  ])
  expect((await search(phuc, { q: 'DŨNG lê' })).items).toHaveLength(1)
  expect((await search(phuc, { q: '%' })).items).toEqual([])
  const first = await search(phuc, { limit: 3 })
  const second = await search(phuc, { limit: 3, after: first.next })
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id))
  expect(second.next).toBeNull()
  expectProblem(await phuc.post(`${STAFF}/search`, { after: 'bm9uZQ' }), 422, 'FIELDS_INVALID')
  const khanh = await anOfficer(product, 'khanh')
  expect((await search(khanh)).items.map(({ loginName }) => loginName)).toEqual(expect.arrayContaining(['son', 'khanh', 'dung']))
})

test('the list says when somebody signed in last, and shows no whole address', async () => {
  const phuc = await anOfficer(product, 'phuc')
  expect(await staffRow(phuc, 'phuc')).toMatchObject({ isMe: true, mayDecide: false, email: 'ph••••@vidu.example' })
  expect((await staffRow(phuc, 'phuc')).lastSignInAt).toMatch(/^20/u)
})

test('whom the own area does not hold is not there', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const { id } = await aMember(database, { agencyCode: '00104' })
  for (const [verb, body] of [
    ['change', PLACE],
    ['suspend', { reason: 'Thử' }],
    ['restore', {}],
    ['reset-second-factors', { reason: 'Thử' }],
  ] as const)
    expectProblem(await act(phuc, id, verb, { version: 1, ...body }), 404, 'NOT_FOUND')
})

test('nobody changes the own rights', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const me = await staffRow(phuc, 'phuc')
  for (const [verb, body] of [
    ['change', { ...PLACE, agencyCode: '079' }],
    ['suspend', { reason: 'Thử' }],
    ['reset-second-factors', { reason: 'Thử' }],
  ] as const)
    expectProblem(await act(phuc, me.id, verb, { version: me.version, ...body }), 403, 'OWN_STAFF_ACCOUNT')
})

test('an administrator of a province does not decide about who runs the deployment', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const { id } = await aMember(database, { agencyCode: '079', role: 'administrator', nationwide: true })
  expectProblem(await act(phuc, id, 'suspend', { version: 1, reason: 'Thử' }), 403, 'STAFF_OUT_OF_REACH')
})

test('another role or agency counts at once, and ends the open console; an old screen is refused', async () => {
  const khanh = await anOfficer(product, 'khanh')
  const son = await anOfficer(product, 'son')
  const row = await staffRow(khanh, 'son')
  const moved = bodyOf(await act(khanh, row.id, 'change', { ...PLACE, agencyCode: '07906', version: row.version }), StaffRow)
  expect(moved).toMatchObject({ agency: { code: '07906' }, version: row.version + 1 })
  expectProblem(await son.get('/api/v1/agency/case-files/counts'), 401, 'SIGN_IN_REQUIRED')
  expectProblem(await act(khanh, row.id, 'change', { ...PLACE, version: row.version }), 409, 'STAFF_CHANGED')
  expect((await trail(row.id)).at(-1)).toEqual({ action: 'staff.change', reason: 'officer 07906' })
  const [letter] = await product.inbox('son.canbo@vidu.example')
  expect(letter).toMatchObject({ subject: 'Quyền hoặc nơi làm việc của bạn đã đổi', body: expect.stringContaining(moved.agency.name) })
})

test('a number in the registry is set without ending anything', async () => {
  const khanh = await anOfficer(product, 'khanh')
  const { id } = await aMember(database)
  const { fullName, socialInsuranceNo } = person('binh')
  await database.owner.query(
    `begin; update staff set full_name = '${fullName}', version = 2 where id = '${id}';
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id) values ('system', 'test', 'staff', '${id}', 2, 'test'); commit`,
  )
  expect(bodyOf(await act(khanh, id, 'change', { ...PLACE, socialInsuranceNo, version: 2 }), StaffRow)).toMatchObject({ socialInsuranceNo })
  expect((await trail(id)).at(-1)).toEqual({ action: 'staff.change', reason: 'officer 07911, number set' })
  expect(await act(khanh, id, 'change', { ...PLACE, socialInsuranceNo: '', version: 3 })).toMatchObject({ status: 200 })
  expect((await trail(id)).at(-1)).toEqual({ action: 'staff.change', reason: 'officer 07911, number taken away' })
})

test('who is suspended is out at once, holds no file, and comes back when restored', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const ha = await anOfficer(product, 'dung')
  const file = await takenBy(ha, await aDossier(product))
  const row = await staffRow(phuc, 'tien dung')
  const suspended = bodyOf(await act(phuc, row.id, 'suspend', { reason: 'Nghi lộ mật khẩu', version: row.version }), StaffRow)
  expect(suspended.state).toBe('suspended')
  expectProblem(await ha.get(`/api/v1/agency/case-files/${file.id}`), 401, 'SIGN_IN_REQUIRED')
  expectProblem(await browser().post('/api/v1/agency/sessions', { name: 'dung', password: DEMO_STAFF_PASSWORD }), 401, 'SIGN_IN_FAILED')
  const { rows } = await database.owner.query('select state, assigned_to from review_case_file where id = $1', [file.id])
  expect(rows).toEqual([{ state: 'submitted', assigned_to: null }])
  expect((await search(phuc, { state: 'suspended' })).items.map(({ loginName }) => loginName)).toEqual(['dung'])
  expect(await act(phuc, row.id, 'restore', { version: suspended.version })).toMatchObject({ status: 200 })
  await anOfficer(product, 'dung')
  expect((await product.inbox('dung.canbo@vidu.example', 2)).map(({ subject }) => subject)).toEqual([
    'Tài khoản cán bộ của bạn được mở lại',
    'Tài khoản cán bộ của bạn bị tạm ngừng',
  ])
  expect(
    (await trail(row.id)).filter(({ action }) => action.startsWith('staff.s') || action === 'staff.restore').map(({ action }) => action),
  ).toEqual(['staff.sign_in', 'staff.suspend', 'staff.restore', 'staff.sign_in'])
})

test('a reset forgets every factor, is told to the person, and the next sign-in sets one up', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const nga = await anOfficer(product, 'nga')
  const row = await staffRow(phuc, 'nga')
  const reset = bodyOf(await act(phuc, row.id, 'reset-second-factors', { reason: 'Mất điện thoại', version: row.version }), StaffRow)
  expect(reset.factors).toEqual([])
  expectProblem(await nga.get('/api/v1/agency/case-files/counts'), 401, 'SIGN_IN_REQUIRED')
  const [letter] = await product.inbox('nga.canbo@vidu.example')
  expect(letter?.body).toContain('Mất điện thoại')
  const own = browser()
  const entered = await own.post('/api/v1/agency/sessions', { name: 'nga', password: DEMO_STAFF_PASSWORD })
  expect(bodyOf(entered, z.looseObject({ secondFactor: z.string() })).secondFactor).toBe('to_set_up')
  expectProblem(await own.post('/api/v1/agency/sessions/current/code', { code: await codeNow(database) }), 422, 'SECOND_FACTOR_WRONG')
  expect(await trail(row.id)).toContainEqual({ action: 'staff.reset_factors', reason: 'Mất điện thoại' })
})

test('somebody administers the nation always, also when two take the right from each other at once', async () => {
  const khanh = await anOfficer(product, 'khanh')
  await database.owner.query(
    `begin; with gone as (update staff set state = 'disabled', version = version + 1 where nationwide and login_name <> 'khanh' returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'staff', id, version, 'test' from gone; commit`,
  )
  const leave = (name: string) => transact(product.product.platform, { traceId: 'test', guard: asSystem }, ctx => disableStaff(ctx, name))
  await expect(leave('khanh')).rejects.toMatchObject({ code: 'LAST_ADMINISTRATOR' })
  const { id } = await aMember(database, { agencyCode: '001', role: 'administrator', nationwide: true })
  const both = await Promise.allSettled([leave('khanh'), act(khanh, id, 'suspend', { reason: 'Thử', version: 1 })])
  const { rows } = await database.owner.query(`select count(*)::int as left from staff where nationwide and state = 'active'`)
  expect([both.length, rows]).toEqual([2, [{ left: 1 }]])
})

test('somebody with an open invitation stands in the list as invited', async () => {
  const phuc = await anOfficer(product, 'phuc')
  const { name } = await anInvited(product)
  expect(await staffRow(phuc, name)).toMatchObject({ state: 'active', lastSignInAt: null })
  expect((await search(phuc, { state: 'invited' })).items).toEqual([])
})

test('what must always be true of the data is true after all that', async () => {
  const results = await checkInvariants(handleOf(database.platform.pool))
  expect(results.filter(({ broken }) => broken > 0)).toEqual([])
})
