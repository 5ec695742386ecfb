import type { OperationId } from '#contract/api.ts'
import { StaffSession } from '#contract/staff-session.ts'
import type { Browser } from '#test/support/product.ts'
import { totpCode } from '#server/modules/accounts/index.ts'
import { aMember, anInvitation, anInvitationForm, aSignInName, codeNow, OWN_PASSWORD, tokenAt, tokensAt } from '#test/builders/staff.ts'
import { aPasskey, aPasskeyOf } from '#test/builders/passkey.ts'
import { anOfficer } from '#test/builders/office.ts'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import { type Cell, aMailbox, challengeAt, nothing, type Prepare, type Request } from './cell.ts'

/** Of the second step, staff and invitations. */
export const staffRequests = {
  signInStaff: () => ({ body: { name: 'son', password: DEMO_STAFF_PASSWORD } }),
  getStaffSession: nothing,
  signOutStaff: nothing,
  changeStaffPassword: () => ({
    body: { current: DEMO_STAFF_PASSWORD, password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' },
  }),
  forgetStaffPassword: () => ({ body: { email: aMailbox() } }),
  setForgottenPassword: async cell => ({ body: await aForgotten(cell) }),
  openInvitation: async ({ test }) => ({ body: { token: (await anInvitation(test)).token } }),
  acceptInvitation: async ({ test }) => ({
    body: { token: (await anInvitation(test)).token, name: aSignInName(), password: OWN_PASSWORD, repeat: OWN_PASSWORD },
  }),
  proveByCode: async cell => {
    await afresh(cell)
    return { body: { code: await codeNow(cell.test.database) } }
  },
  proveByRecoveryCode: async cell => {
    await afresh(cell)
    if (!cell.allowed) return { body: { code: '0000000000' } }
    const { recoveryCodes } = (await cell.browser.post('/api/v1/agency/second-factors/recovery-codes')).body as { recoveryCodes: string[] }
    return { body: { code: recoveryCodes[0] } }
  },
  askPasskeyProof: nothing,
  proveByPasskey: async cell => {
    await afresh(cell)
    const key = cell.allowed ? await aPasskeyOf(cell.test.database, await nameOf(cell)) : aPasskey()
    return { body: { credential: key.sign(await challengeOf(cell.browser, 'sessions/current/passkey-options')) } }
  },
  getSecondFactors: nothing,
  renewRecoveryCodes: nothing,
  startTotp: nothing,
  confirmTotp: async ({ test, browser, allowed }) => {
    if (!allowed) return { body: { code: '000000' } }
    const { secret } = (await browser.post('/api/v1/agency/second-factors/app')).body as { secret: string }
    const { rows } = await test.database.owner.query<{ now: Date }>('select app_now() as now')
    return { body: { code: totpCode(secret, rows[0]?.now ?? new Date()) } }
  },
  startPasskey: nothing,
  addPasskey: async ({ browser }) => ({
    body: { name: 'Máy bàn', credential: aPasskey().register(await challengeOf(browser, 'second-factors/passkey-options')) },
  }),
  removePasskey: async cell => ({ params: { id: await aSparePasskey(cell) } }),
  removeTotp: nothing,
  listStaff: () => ({ body: { q: 'dung' } }),
  listStaffAgencies: nothing,
  changeStaff: async cell => aboutMember(cell, { role: 'officer', agencyCode: '07906', socialInsuranceNo: '' }),
  suspendStaff: async cell => aboutMember(cell, { reason: 'Thử' }),
  restoreStaff: async cell => aboutMember(cell, {}, 'suspended'),
  resetSecondFactors: async cell => aboutMember(cell, { reason: 'Thử' }),
  inviteStaff: () => ({ body: anInvitationForm() }),
  resendInvitation: aboutInvitation,
  takeBackInvitation: aboutInvitation,
} satisfies Partial<Record<OperationId, Prepare>>

const challengeOf = (browser: Browser, path: string): Promise<string> => challengeAt(browser, `/api/v1/agency/${path}`)

/** Sign-in name of who tries. */
async function nameOf({ test, browser }: Cell): Promise<string> {
  const { staffId } = bodyOf(await browser.get('/api/v1/agency/sessions/current'), StaffSession)
  const { rows } = await test.database.owner.query<{ name: string }>('select login_name as name from staff where id = $1', [staffId])
  return rows[0]?.name ?? ''
}

/** The same person with a session that no other cell uses: a proof gives the session another token. */
async function afresh(cell: Cell): Promise<void> {
  if (!cell.allowed) return
  const other = await anOfficer(cell.test, await nameOf(cell))
  for (const [name, value] of other.cookies) cell.browser.cookies.set(name, value)
}

async function aSparePasskey(cell: Cell): Promise<string> {
  if (!cell.allowed) return cell.shared.file.id
  const { rows } = await cell.test.database.owner.query<{ id: string }>(
    `insert into staff_passkey (id, staff_id, credential_id, public_key, counter, transports, name, created_at)
     select gen_random_uuid(), id, gen_random_uuid()::text, '', 0, '{}', 'cũ', app_now() from staff where login_name = $1 returning id`,
    [await nameOf(cell)],
  )
  return rows[0]?.id ?? ''
}

const aboutMember = async ({ test }: Cell, words: object, state = 'active'): Promise<Request> => ({
  params: { id: (await aMember(test.database, { state })).id },
  body: { version: 1, ...words },
})

/** An invitation that was sent more than a minute ago. */
async function aboutInvitation({ test, allowed, shared }: Cell): Promise<Request> {
  if (!allowed) return { params: { id: shared.file.id }, body: { version: 1 } }
  const { row } = await anInvitation(test)
  await test.database.owner.query(
    `begin; update staff_invitation set sent_at = sent_at - interval '2 minutes', version = version + 1 where id = '${row.id}';
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       values ('system', 'test', 'staff_invitation', '${row.id}', 2, 'test'); commit`,
  )
  return { params: { id: row.id }, body: { version: 2 } }
}

let forgotten = 0

/** A link for somebody who has forgotten the password, and another password each time. */
async function aForgotten({ test }: Cell): Promise<object> {
  const email = 'son.canbo@vidu.example'
  const before = await tokensAt(test, email)
  await test.browser().post('/api/v1/agency/password-links', { email })
  const password = `đường về nhà xa ${++forgotten}`
  return { token: await tokenAt(test, email, before), password, repeat: password }
}
