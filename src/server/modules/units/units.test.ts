import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { CaseFile } from '#contract/review.ts'
import { StaffSession } from '#contract/staff-session.ts'
import { Invitation } from '#contract/staff.ts'
import { CoordinatorRow, FoundUnit, unitAccounts, UnitAccountTracking } from '#contract/unit-accounts.ts'
import { OwnUnit } from '#contract/units.ts'
import { INVARIANTS } from '#server/invariants/index.ts'
import { anOfficer, linkStaff, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { codeAt } from '#test/builders/registration.ts'
import { aSignInName, OWN_PASSWORD, staffRow, tokenAt } from '#test/builders/staff.ts'
import { aGrantedRequest, aUnitRequest, aUnitRequestForm, aUnitTicket, UNIT_OF_07911 } from '#test/builders/unit-account.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const officer = await anOfficer(product)
const guest = () => product.browser()
const REQUESTS = '/api/v1/unit-account-requests'

const start = (more: object = {}) => guest().post(REQUESTS, aUnitRequestForm(more))
const find = async (q: string) => bodyOf(await guest().post('/api/v1/units/search', { q }), z.array(FoundUnit))
const list = async (browser: Browser, q = '') =>
  bodyOf(await browser.post('/api/v1/agency/coordinators/search', { q }), z.array(CoordinatorRow))
const approve = async (by: Browser, file: CaseFile) =>
  by.post(`/api/v1/agency/case-files/${file.id}/approve`, { version: file.version, checklist: [] })

/** Somebody who came by an approved request and has set up nothing but the password. */
async function accepted(email: string): Promise<Browser> {
  const [own, token, name] = [guest(), await tokenAt(product, email), aSignInName()]
  const body = { token, name, password: OWN_PASSWORD, repeat: OWN_PASSWORD }
  const session = bodyOf(await own.post('/api/v1/agency/invitations/accept', body), StaffSession)
  expect(session).toMatchObject({ role: 'coordinator', unit: { code: UNIT_OF_07911 }, secondFactor: 'to_set_up' })
  return own
}

afterEach(async () => {
  for (const { says, sql } of INVARIANTS)
    expect([says, (await owner.query<{ count: number }>(`select (${sql})::int as count`)).rows[0]?.count]).toEqual([says, 0])
})

describe('finding a unit', () => {
  test('by code or by a part of the name without marks; the exact code comes first', async () => {
    expect((await find('hoa sim'))[0]).toMatchObject({ code: UNIT_OF_07911, agencyName: 'BHXH cơ sở Nhiêu Lộc' })
    expect((await find('tz0001z'))[0]?.code).toBe(UNIT_OF_07911)
    expect(await find('truong dai hoc song trang')).toHaveLength(1)
  })

  test('a closed unit is not there, no more than ten come, and signs of a pattern are letters', async () => {
    expect(await find('TZ0010Z')).toEqual([])
    expect(await find('công ty')).toHaveLength(10)
    expect(await find('%%')).toEqual([])
  })
})

describe('asking for the account of a unit', () => {
  test('it goes to the agency of the unit once the email is proven, with a number and a receipt', async () => {
    const { no, email } = await aUnitRequest(product)
    expect(no).toMatch(/\/07911$/u)
    expect((await product.inbox(email, 2))[0]?.body).toContain('Công ty may Hoa Sim')
    const tracked = await guest().post(`${REQUESTS}/track`, { no, contact: email })
    expect(bodyOf(tracked, UnitAccountTracking)).toMatchObject({
      state: 'submitted',
      unit: { code: UNIT_OF_07911 },
      agency: { code: '07911' },
    })
    expectProblem(await guest().post(`${REQUESTS}/track`, { no, contact: 'khac@vidu.example' }), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('every wrong field is named, a closed unit among them', async () => {
    const answer = await start({ unitCode: '', fullName: '1', position: ' ', phone: '12', email: 'x', members: '0' })
    expect(wrongFields(answer).toSorted()).toEqual([
      'email EMAIL_FORM',
      'fullName NAME_LETTERS',
      'members NUMBER_RANGE',
      'phone PHONE_LENGTH',
      'position REQUIRED',
      'unitCode UNIT_REQUIRED',
    ])
    for (const unitCode of ['TZ0010Z', 'khong-co']) expect(wrongFields(await start({ unitCode }))).toEqual(['unitCode UNIT_REQUIRED'])
  })

  test('whether the unit has a coordinator shows in nothing that comes back', async () => {
    const shape = async (unitCode: string) => {
      const { status, body } = await start({ unitCode })
      return [
        status,
        Object.keys(bodyOf({ status, body, headers: {}, bytes: Buffer.alloc(0) }, unitAccounts.startUnitAccountRequest.output).otp),
      ]
    }
    expect(await shape('HSA004L')).toEqual(await shape('HCA001L'))
  })

  test('a wrong code is counted, a foreign ticket opens nothing, and another code waits a minute', async () => {
    const { ticket, email } = await aUnitTicket(product)
    const right = await codeAt(product, email)
    const wrong = right === '000000' ? '000001' : '000000'
    expectProblem(await guest().post(`${REQUESTS}/confirm`, { ticket, code: wrong }), 422, 'OTP_WRONG')
    expectProblem(await guest().post(`${REQUESTS}/confirm`, { ticket: 'x'.repeat(43), code: right }), 404, 'NOT_FOUND')
    expectProblem(await guest().post(`${REQUESTS}/codes`, { ticket }), 429, 'OTP_WAIT')
    await travel(owner, '61 seconds')
    expect(await guest().post(`${REQUESTS}/codes`, { ticket })).toMatchObject({ status: 202 })
    expect(await guest().post(`${REQUESTS}/confirm`, { ticket, code: right })).toMatchObject({ status: 201 })
    expectProblem(await guest().post(`${REQUESTS}/codes`, { ticket }), 409, 'ACTION_NOT_ALLOWED')
  })

  test('what was written is corrected with the ticket before its code', async () => {
    const { ticket, email } = await aUnitTicket(product)
    const form = aUnitRequestForm({ email, ticket, position: 'Hiệu trưởng', unitCode: 'HCA001L' })
    expect((await guest().post(REQUESTS, form)).status).toBe(202)
    const body = { ticket, code: await codeAt(product, email) }
    const { no, unit } = bodyOf(await guest().post(`${REQUESTS}/confirm`, body), UnitAccountTracking)
    expect(unit.code).toBe('HCA001L')
    expect((await takenBy(officer, { no })).unitAccount?.requester.position).toBe('Hiệu trưởng')
  })

  test('who asked takes it back, and nobody decides it any more', async () => {
    const { ticket, no } = await aUnitRequest(product)
    const back = await guest().post(`${REQUESTS}/withdraw`, { ticket })
    expect(bodyOf(back, UnitAccountTracking)).toMatchObject({ no, state: 'withdrawn' })
    expectProblem(await guest().post(`${REQUESTS}/withdraw`, { ticket }), 409, 'ACTION_NOT_ALLOWED')
  })

  test('who asks lies sealed; the file bears the name of the unit', async () => {
    const { no, email } = await aUnitRequest(product, { fullName: 'Quách Thị Kín', position: 'Kế toán kín' })
    const { rows } = await owner.query<{ row: string }>('select row_to_json(r)::text as row from unit_account_request r')
    const { rows: files } = await owner.query<{ row: string }>('select row_to_json(f)::text as row from review_case_file f')
    for (const { row } of [...rows, ...files]) for (const word of ['Quách', 'Kế toán kín', email]) expect(row).not.toContain(word)
    expect((await takenBy(officer, { no })).applicantName).toBe('Công ty may Hoa Sim')
  })
})

describe('deciding it', () => {
  test('the officer sees unit, requester and who coordinates it already, and has no checklist of papers', async () => {
    const { no, email } = await aUnitRequest(product, { unitCode: 'HSA004L', text: 'Thay anh Huy nghỉ việc.' })
    const file = await takenBy(officer, { no })
    expect(file.unitAccount).toMatchObject({
      unit: { code: 'HSA004L', state: 'active' },
      requester: { fullName: 'Trịnh Thị Nhân', position: 'Trưởng phòng nhân sự', email, text: 'Thay anh Huy nghỉ việc.' },
      members: 500,
      coordinators: [{ fullName: 'Lê Quốc Huy', state: 'active' }],
    })
    expect(file.actions).toEqual(expect.arrayContaining(['approve', 'reject', 'release']))
    expect(file.actions).not.toContain('return')
  })

  test('approval invites the requester; by the link they coordinate that unit and nothing else', async () => {
    const { no, email } = await aGrantedRequest(product, officer)
    const token = await tokenAt(product, email)
    const letter = (await product.inbox(email, 3))[0]?.body ?? ''
    expect(letter).toContain('/unit/invitation#')
    expect(letter).toContain('Công ty may Hoa Sim')
    const invitation = bodyOf(await guest().post('/api/v1/agency/invitations/open', { token }), Invitation)
    expect(invitation).toMatchObject({ invitedBy: 'Lê Tiến Dũng', role: 'coordinator', unit: { name: 'Công ty may Hoa Sim' } })
    const own = await accepted(email)
    expectProblem(await own.get('/api/v1/unit'), 403, 'SECOND_FACTOR_REQUIRED')
    const tracked = bodyOf(await guest().post(`${REQUESTS}/track`, { no, contact: email }), UnitAccountTracking)
    expect(tracked.state).toBe('approved')
  })

  test('an invitation ends with the rights of the officer who has decided', async () => {
    const { email } = await aGrantedRequest(product, officer)
    const token = await tokenAt(product, email)
    await changeRows(owner, 'staff', `agency_code = '07906'`, `login_name = 'dung'`)
    expectProblem(await guest().post('/api/v1/agency/invitations/open', { token }), 410, 'INVITATION_OVER')
    await changeRows(owner, 'staff', `agency_code = '07911'`, `login_name = 'dung'`)
  })

  test('rejection tells its reasons in words', async () => {
    const { no, email } = await aUnitRequest(product)
    const { id, version } = await takenBy(officer, { no })
    const body = { version, reasons: ['unit_has_coordinator'], note: '' }
    bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/reject`, body), CaseFile)
    expect((await product.inbox(email, 3))[0]?.body).toContain('đơn vị này đã có người làm đầu mối')
  })

  test('an email that has an account is refused to the officer in words', async () => {
    const { no } = await aUnitRequest(product, { email: 'ha.canbo@vidu.example' })
    expectProblem(await approve(officer, await takenBy(officer, { no })), 409, 'EMAIL_HAS_ACCOUNT')
  })

  test('a unit that was closed meanwhile gets no account', async () => {
    const { no } = await aUnitRequest(product, { unitCode: 'HCA004L' })
    const file = await takenBy(officer, { no })
    await owner.query(`update unit set state = 'closed' where code = 'HCA004L'`)
    expectProblem(await approve(officer, file), 409, 'UNIT_NOT_ACTIVE')
  })

  test('nobody decides about a request with the own phone', async () => {
    const mai = person('mai')
    const { no } = await aUnitRequest(product, { phone: mai.phone })
    const nga = await anOfficer(product, 'nga')
    const file = await takenBy(nga, { no })
    await linkStaff(product.database, 'nga', mai.socialInsuranceNo)
    expect((await nga.get(`/api/v1/agency/case-files/${file.id}`)).body).toMatchObject({ kinship: 'relative', actions: ['release'] })
    expectProblem(await approve(nga, file), 403, 'RELATIVE_CASE_FILE')
  })
})

describe('a coordinator signs in as staff do', () => {
  test('a forgotten password leads back to the console of units', async () => {
    const email = 'huy.canbo@vidu.example'
    expect((await guest().post('/api/v1/agency/password-links', { email })).status).toBe(202)
    await tokenAt(product, email)
    expect((await product.inbox(email))[0]?.body).toContain('/unit/new-password#')
  })

  test('nobody makes an officer of them: an administrator suspends, restores and resets, and changes no role', async () => {
    const phuc = await anOfficer(product, 'phuc')
    const { id, version, role, unit } = await staffRow(phuc, 'quoc huy')
    expect([role, unit]).toEqual(['coordinator', { code: 'HSA004L', name: 'Trường Đại học Sông Trăng (sinh viên)' }])
    const body = { role: 'officer', nationwide: false, agencyCode: '07911', socialInsuranceNo: '', version }
    expect(wrongFields(await phuc.post(`/api/v1/agency/staff/${id}/change`, body))).toEqual(['role CHOICE'])
  })

  test('the officers of the agency are no colleagues of theirs: no file can be given to them', async () => {
    const { no } = await aUnitRequest(product)
    const { id } = await takenBy(officer, { no })
    const { body } = await officer.get(`/api/v1/agency/case-files/${id}/colleagues`)
    expect(JSON.stringify(body)).toContain('Trần Thị Nga')
    expect(JSON.stringify(body)).not.toContain('Lê Quốc Huy')
  })
})

describe('coordinators of an area', () => {
  test('the officers of the unit’s agency and above find them by unit or name; nobody else does', async () => {
    expect((await list(officer, 'le quoc huy'))[0]).toMatchObject({ fullName: 'Lê Quốc Huy', unit: { code: 'HSA004L' }, state: 'active' })
    expect((await list(await anOfficer(product, 'phuc'), 'song trang'))[0]?.fullName).toBe('Lê Quốc Huy')
    expect(await list(await anOfficer(product, 'ha'))).toEqual([])
    expect(await list(await anOfficer(product, 'son'))).toEqual([])
  })

  test('ending one ends every session at once; another office finds nobody to end', async () => {
    const huy = await anOfficer(product, 'huy')
    expect(bodyOf(await huy.get('/api/v1/unit'), OwnUnit)).toMatchObject({ code: 'HSA004L', agency: { code: '07911' } })
    const [row] = await list(officer, 'huy')
    const body = { reason: 'Nghỉ việc', version: row?.version }
    const end = (by: Browser) => by.post(`/api/v1/agency/coordinators/${row?.id ?? ''}/end`, body)
    expectProblem(await end(await anOfficer(product, 'ha')), 404, 'NOT_FOUND')
    expect((await end(officer)).status).toBe(204)
    expectProblem(await huy.get('/api/v1/unit'), 401, 'SIGN_IN_REQUIRED')
    expectProblem(await end(officer), 409, 'STAFF_CHANGED')
  })

  test('an invitation is taken back: its link opens nothing', async () => {
    const { email } = await aGrantedRequest(product, officer, { fullName: 'Phùng Thị Mới' })
    const token = await tokenAt(product, email)
    const [row] = await list(officer, 'phung thi moi')
    expect(row).toMatchObject({ kind: 'invitation', state: 'invited' })
    expect((await officer.post(`/api/v1/agency/coordinators/${row?.id ?? ''}/end`, { reason: 'Nhầm', version: row?.version })).status).toBe(
      204,
    )
    expectProblem(await guest().post('/api/v1/agency/invitations/open', { token }), 410, 'INVITATION_OVER')
  })

  test('the last of more than three hundred is found by name, and ended', async () => {
    await aGrantedRequest(product, officer, { fullName: 'Vũ Thị Zuý Sau Cùng' })
    await owner.query(
      `with people as (
         insert into staff_invitation (id, email_sealed, email_index, full_name, role, nationwide, agency_code, unit_code, language, token_hash,
             created_at, sent_at, expires_at)
           select gen_random_uuid(), decode('01' || repeat('00', 40), 'hex'), sha256(('a' || n)::bytea), 'An ' || n, 'coordinator', false, u.agency_code, u.code, 'vi',
             sha256(('b' || n)::bytea), now(), now(), now() + interval '1 day'
           from (select * from unit where agency_code = '07911' order by name limit 1) u, generate_series(1, 300) n returning id)
       insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
         select 'system', 'accounts.invite', 'staff_invitation', id, 1, 'test' from people`,
    )
    expect((await list(officer, '')).map(({ fullName }) => fullName)).not.toContain('Vũ Thị Zuý Sau Cùng')
    const [row] = await list(officer, 'zuy sau cung')
    const end = { reason: 'Nhầm', version: row?.version }
    expect((await officer.post(`/api/v1/agency/coordinators/${row?.id ?? ''}/end`, end)).status).toBe(204)
  })

  test('who works at an agency is ended here by nobody', async () => {
    const { rows } = await owner.query<{ id: string; version: number }>(`select id, version from staff where login_name = 'dung'`)
    const phuc = await anOfficer(product, 'phuc')
    const body = { reason: 'Thử', version: rows[0]?.version }
    expectProblem(await phuc.post(`/api/v1/agency/coordinators/${rows[0]?.id ?? ''}/end`, body), 404, 'NOT_FOUND')
  })
})

test('a unit that is closed ends the access of its coordinators with the next request', async () => {
  const { email } = await aGrantedRequest(product, officer, { unitCode: UNIT_OF_07911 })
  await accepted(email)
  const { rows } = await owner.query<{ name: string }>(
    `select login_name as name from staff where role = 'coordinator' and state = 'active' and unit_code = $1 order by created_at desc limit 1`,
    [UNIT_OF_07911],
  )
  const password = `password_hash = (select password_hash from staff where login_name = 'dung')`
  await changeRows(owner, 'staff', password, 'login_name = $1', [rows[0]?.name ?? ''])
  const own = await anOfficer(product, rows[0]?.name)
  expect((await own.get('/api/v1/unit')).status).toBe(200)
  await owner.query(`update unit set state = 'closed' where code = $1`, [UNIT_OF_07911])
  expectProblem(await own.get('/api/v1/unit'), 403, 'UNIT_CLOSED')
  await owner.query(`update unit set state = 'active' where code = $1`, [UNIT_OF_07911])
})

// Last: every session of this file is over by then.
test('a request that nobody proves is forgotten after a day', async () => {
  const { ticket } = await aUnitTicket(product)
  await travel(owner, '25 hours')
  expectProblem(await guest().post(`${REQUESTS}/codes`, { ticket }), 404, 'NOT_FOUND')
})
