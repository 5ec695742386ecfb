import { expect, test } from 'vitest'
import { Invitation, staff, StaffRow } from '#contract/staff.ts'
import { StaffSession } from '#contract/staff-session.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { anOfficer, linkStaff } from '#test/builders/office.ts'
import { aPerson, DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { anInvitation, anInvitationForm, anInvited, aSignInName, OWN_PASSWORD, staffRow, tokenAt, tokensAt } from '#test/builders/staff.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { createAdministrator, disableStaff } from './index.ts'

const product = await aProduct()
const { browser, database } = product
const INVITATIONS = '/api/v1/agency/invitations'

const phuc = await anOfficer(product, 'phuc')
const open = (token: string) => browser().post(`${INVITATIONS}/open`, { token })
const accept = (token: string, more: object = {}) =>
  browser().post(`${INVITATIONS}/accept`, { token, name: aSignInName(), password: OWN_PASSWORD, repeat: OWN_PASSWORD, ...more })
const invite = (more: object, by = phuc) => by.post(INVITATIONS, anInvitationForm(more))
const asOperator = <T>(use: Parameters<typeof transact<T>>[2]) =>
  transact<T>(product.product.platform, { traceId: 'test', guard: asSystem }, use)

test('the letter leads to who invites and whereto; a password makes a member of staff who must set up a second factor', async () => {
  const { row, email, token } = await anInvitation(product)
  expect(row).toMatchObject({ kind: 'invitation', state: 'invited', role: 'officer', loginName: null, mayDecide: true })
  const [letter] = await product.inbox(email)
  expect(letter?.subject).toContain('Lời mời')
  expect(bodyOf(await open(token), Invitation)).toMatchObject({
    invitedBy: 'Nguyễn Hữu Phúc',
    fullName: 'Hồ Ngọc Ẩn',
    agency: { code: '07911' },
    suggestedName: 'an.hn',
  })
  expect(bodyOf(await accept(token, { name: 'An.HN' }), StaffSession)).toMatchObject({ secondFactor: 'to_set_up', role: 'officer' })
  expect(await staffRow(phuc, 'ho ngoc an an.hn')).toMatchObject({ kind: 'member', state: 'active', loginName: 'an.hn', factors: [] })
  expectProblem(await open(token), 410, 'INVITATION_OVER')
})

test('the secret of the link is in no table and in no log', async () => {
  const { token, email } = await anInvitation(product)
  await product.inbox(email)
  const { rows } = await database.owner.query<{ found: number }>(
    `select count(*)::int as found from staff_invitation where encode(token_hash, 'base64') = $1 or email_sealed::text like '%' || $2 || '%'`,
    [token, email],
  )
  expect(rows).toEqual([{ found: 0 }])
  expect(product.log.join('\n')).not.toContain(token)
})

test('of twenty who accept at once one becomes a member of staff', async () => {
  const { token } = await anInvitation(product)
  const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
})

test('passwords follow the rules of the house, and a name that somebody has is told', async () => {
  const { token } = await anInvitation(product, { fullName: 'Hồ Ngọc Ẩn Danh' })
  expect(wrongFields(await accept(token, { password: 'ngắn', repeat: 'ngắn' }))).toEqual(['password PASSWORD_SHORT'])
  expect(wrongFields(await accept(token, { password: 'hongocandanh', repeat: 'hongocandanh' }))).toEqual(['password PASSWORD_OWN_DATA'])
  expect(wrongFields(await accept(token, { repeat: 'khác hẳn rồi' }))).toEqual(['repeat PASSWORD_REPEAT'])
  expect(wrongFields(await accept(token, { name: 'dung' }))).toEqual(['name STAFF_NAME_TAKEN'])
  expect(wrongFields(await accept(token, { name: 'dũng' }))).toEqual(['name STAFF_NAME_FORM'])
  expect(await accept(token)).toMatchObject({ status: 201 })
})

test('after 72 hours the link opens nothing; sent again it does, and the one before does not', async () => {
  const { row, email, token } = await anInvitation(product)
  const again = (version: number) => phuc.post(`${INVITATIONS}/${row.id}/resend`, { version })
  expectProblem(await again(1), 429, 'RESEND_TOO_EARLY')
  await travel(database.owner, '2 minutes')
  expect(bodyOf(await again(1), StaffRow)).toMatchObject({ version: 2 })
  const next = await tokenAt(product, email, [token])
  expectProblem(await open(token), 410, 'INVITATION_OVER')
  expect(await open(next)).toMatchObject({ status: 200 })
  await travel(database.owner, '73 hours')
  expectProblem(await open(next), 410, 'INVITATION_OVER')
  expectProblem(await accept(next), 410, 'INVITATION_OVER')
})

test('taken back, the link opens nothing; an old screen is refused', async () => {
  const admin = await anOfficer(product, 'phuc')
  const { row, token } = await anInvitation(product, { by: admin })
  const takeBack = (version: number) => admin.post(`${INVITATIONS}/${row.id}/take-back`, { version })
  expectProblem(await takeBack(7), 409, 'STAFF_CHANGED')
  expect(await takeBack(1)).toMatchObject({ status: 204 })
  expectProblem(await takeBack(2), 409, 'STAFF_CHANGED')
  expectProblem(await open(token), 410, 'INVITATION_OVER')
})

test('an address that has an account is answered like any other; its owner reads that nothing changes', async () => {
  const admin = await anOfficer(product, 'phuc')
  const before = await product.inbox('son.canbo@vidu.example', 0)
  const [known, unknown] = [await invite({ email: 'son.canbo@vidu.example' }, admin), await invite({}, admin)]
  expect(known.status).toBe(201)
  expect(Object.keys(known.body as object)).toEqual(Object.keys(unknown.body as object))
  const letters = await product.inbox('son.canbo@vidu.example', before.length + 1)
  expect([letters[0]?.subject, await tokensAt(product, 'son.canbo@vidu.example')]).toEqual(['Bạn đã có tài khoản cán bộ', []])
})

test('the same address is invited once by an agency', async () => {
  const admin = await anOfficer(product, 'phuc')
  const { email } = await anInvitation(product, { by: admin })
  expectProblem(await invite({ email }, admin), 409, 'INVITED_ALREADY')
  expect(await invite({ email, agencyCode: '07906' }, admin)).toMatchObject({ status: 201 })
  await travel(database.owner, '73 hours')
  expect(await invite({ email }, await anOfficer(product, 'phuc'))).toMatchObject({ status: 201 })
})

test('nobody invites beyond the own area, and only the nation makes administrators of the nation', async () => {
  const admin = await anOfficer(product, 'phuc')
  expectProblem(await invite({ agencyCode: '00104' }, admin), 403, 'STAFF_OUT_OF_REACH')
  expectProblem(await invite({ role: 'administrator', nationwide: true }, admin), 403, 'STAFF_OUT_OF_REACH')
  expect(wrongFields(await invite({ agencyCode: '99999' }, admin))).toEqual(['agencyCode AGENCY_REQUIRED'])
  const khanh = await anOfficer(product, 'khanh')
  expect(wrongFields(await invite({ nationwide: true }, khanh))).toEqual(['nationwide CHOICE'])
  expect(await invite({ agencyCode: '00104', role: 'administrator', nationwide: true }, khanh)).toMatchObject({ status: 201 })
})

test('an invitation ends with the rights of who gave it', async () => {
  const khanh = await anOfficer(product, 'khanh')
  const { token } = await anInvitation(product, { by: khanh, agencyCode: '00104' })
  const { id } = await staffRow(khanh, 'khanh')
  await database.owner.query(
    `begin; update staff set state = 'suspended', version = version + 1 where id = '${id}';
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'staff', id, version, 'test' from staff where id = '${id}'; commit`,
  )
  expectProblem(await open(token), 410, 'INVITATION_OVER')
  await database.owner.query(
    `begin; update staff set state = 'active', version = version + 1 where id = '${id}';
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'test', 'staff', id, version, 'test' from staff where id = '${id}'; commit`,
  )
})

test('the number in the registry must be that of the name, and of nobody else on the staff', async () => {
  const admin = await anOfficer(product, 'phuc')
  const [own, other] = [aPerson(), aPerson()]
  const numbered = (socialInsuranceNo: string, fullName: string) => invite({ socialInsuranceNo, fullName }, admin)
  expect(wrongFields(await numbered(own.socialInsuranceNo, other.fullName))).toEqual(['socialInsuranceNo STAFF_NO_UNKNOWN'])
  expect(wrongFields(await numbered('0099999999', own.fullName))).toEqual(['socialInsuranceNo STAFF_NO_UNKNOWN'])
  await linkStaff(database, 'ha', person('mai').socialInsuranceNo)
  expect(wrongFields(await numbered(person('mai').socialInsuranceNo, person('mai').fullName))).toEqual(['socialInsuranceNo STAFF_NO_TAKEN'])
  const { name } = await anInvited(product, { by: admin, socialInsuranceNo: own.socialInsuranceNo, fullName: own.fullName })
  expect(await staffRow(admin, name)).toMatchObject({ socialInsuranceNo: own.socialInsuranceNo })
})

const FIRST = { fullName: 'Hồ Ngọc Ẩn', agencyCode: '001', language: 'vi', reasonForAnother: undefined, send: false } as const

test('the first administrator comes by a link from the command line; a second one needs a reason', async () => {
  const create = (more: object) =>
    asOperator(ctx => createAdministrator(ctx, { ...FIRST, email: 'dau@vidu.example', ...more }, 'http://localhost:8080'))
  await expect(create({})).rejects.toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
  const first = await create({ reasonForAnother: 'Người trước nghỉ' })
  const second = await create({ reasonForAnother: 'Mất đường dẫn' })
  const tokenIn = (link: string | undefined) => link?.split('#')[1] ?? ''
  expectProblem(await open(tokenIn(first.link)), 410, 'INVITATION_OVER')
  expect(bodyOf(await open(tokenIn(second.link)), Invitation)).toMatchObject({ invitedBy: null, nationwide: true })
  expect(await accept(tokenIn(second.link))).toMatchObject({ status: 201 })
  expect((await create({ email: 'hai@vidu.example', reasonForAnother: 'Thử', send: true })).link).toBeUndefined()
  expect((await product.inbox('hai@vidu.example'))[0]?.body).toContain('Người vận hành hệ thống mời bạn')
  const { rows } = await database.owner.query(
    `select reason from audit_entry where action = 'staff.create_another_administrator' order by id`,
  )
  expect(rows.map(({ reason }) => reason)).toEqual(['Người trước nghỉ', 'Mất đường dẫn', 'Thử'])
})

test('a forgotten password: the same answer for everybody, a link once for half an hour, and the second factor after it', async () => {
  const { own, name, email } = await anInvited(product)
  const before = await tokensAt(product, email)
  const ask = (address: string) => browser().post('/api/v1/agency/password-links', { email: address })
  const [known, unknown] = [await ask(email), await ask('khong-co@vidu.example')]
  expect([known.status, known.bytes.length]).toEqual([unknown.status, unknown.bytes.length])
  const token = await tokenAt(product, email, before)
  const use = (password: string, secret = token) =>
    browser().post('/api/v1/agency/password-links/use', { token: secret, password, repeat: password })
  expect(wrongFields(await use(OWN_PASSWORD))).toEqual(['password PASSWORD_SAME'])
  expect(await use('một hai ba cây tre')).toMatchObject({ status: 204 })
  expectProblem(await use('một hai ba cây đa'), 410, 'PASSWORD_LINK_OVER')
  expectProblem(await own.post('/api/v1/agency/second-factors/app'), 401, 'SIGN_IN_REQUIRED')
  const again = await browser().post('/api/v1/agency/sessions', { name, password: 'một hai ba cây tre' })
  expect(bodyOf(again, StaffSession)).toMatchObject({ secondFactor: 'to_set_up' })
  expect((await product.inbox(email, 3)).map(({ subject }) => subject)).toContain('Mật khẩu cán bộ của bạn đã đổi')
  expect(await product.inbox('khong-co@vidu.example', 0)).toEqual([])
  const seen = await tokensAt(product, email)
  await ask(email)
  const late = await tokenAt(product, email, seen)
  await travel(database.owner, '31 minutes')
  expectProblem(await use('một hai ba cây đa', late), 410, 'PASSWORD_LINK_OVER')
})

test('who changes the password because of a strange letter has ended the link in it', async () => {
  const [own, email] = [await anOfficer(product, 'son'), 'son.canbo@vidu.example']
  const before = await tokensAt(product, email)
  await browser().post('/api/v1/agency/password-links', { email })
  const token = await tokenAt(product, email, before)
  const password = 'ba mùa lúa chín vàng'
  const changed = await own.post('/api/v1/agency/password', { current: DEMO_STAFF_PASSWORD, password, repeat: password })
  expect(changed.status).toBeLessThan(300)
  const other = 'bốn mùa lúa chín vàng'
  const use = await browser().post('/api/v1/agency/password-links/use', { token, password: other, repeat: other })
  expectProblem(use, 410, 'PASSWORD_LINK_OVER')
})

test('who has left gets no link', async () => {
  const { name, email } = await anInvited(product)
  await asOperator(ctx => disableStaff(ctx, name))
  const before = await tokensAt(product, email)
  expect(await browser().post('/api/v1/agency/password-links', { email })).toMatchObject({ status: 202 })
  await expect(tokenAt(product, email, before)).rejects.toThrow('no link')
}, 20_000)

test('lists answer in the shape of the contract', async () => {
  const admin = await anOfficer(product, 'phuc')
  expect(bodyOf(await admin.post('/api/v1/agency/staff/search', {}), staff.listStaff.output).items.length).toBeGreaterThan(3)
})
