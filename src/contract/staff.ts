import * as z from 'zod/mini'
import { appCode, FACTORS, recoveryCode } from '#domain/accounts/second-factor.ts'
import { STAFF_ROLES } from '#domain/accounts/staff-reach.ts'
import { staffSignInName } from '#domain/accounts/staff-sign-in-name.ts'
import { good } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { email, fullName, optional, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { field, instant, oneOf, operation, uuid } from './core.ts'
import { StaffSession } from './review.ts'

/** What a browser says about a passkey (WebAuthn, JSON form): read field by field by the library, bounded here. */
const base64url = (max: number) => z.string('FORM').check(z.maxLength(max, 'FORM'), z.regex(/^[A-Za-z0-9_=-]*$/u, 'FORM'))
const text = z.string('FORM').check(z.maxLength(20, 'FORM'))
const credential = { id: base64url(1400), rawId: base64url(1400), type: z.literal('public-key', 'FORM') }
const Attestation = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: base64url(4000),
    attestationObject: base64url(20_000),
    transports: z._default(z.array(text).check(z.maxLength(8, 'FORM')), []),
  }),
})
const Assertion = z.strictObject({
  ...credential,
  response: z.strictObject({ clientDataJSON: base64url(4000), authenticatorData: base64url(8000), signature: base64url(8000) }),
})

const descriptors = z.array(z.strictObject({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()) }))
const passkeyCall = { challenge: z.string(), timeout: z.int() }
/** For navigator.credentials.get(). */
export const ProofOptions = z.strictObject({
  ...passkeyCall,
  rpId: z.string(),
  allowCredentials: descriptors,
  userVerification: z.literal('required'),
})
export type ProofOptions = z.output<typeof ProofOptions>
/** For navigator.credentials.create(). */
export const NewPasskeyOptions = z.strictObject({
  ...passkeyCall,
  rp: z.strictObject({ id: z.string(), name: z.string() }),
  user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.strictObject({ type: z.literal('public-key'), alg: z.int() })),
  excludeCredentials: descriptors,
  authenticatorSelection: z.strictObject({ residentKey: z.literal('preferred'), userVerification: z.literal('required') }),
  attestation: z.literal('none'),
})
export type NewPasskeyOptions = z.output<typeof NewPasskeyOptions>

export const SecondFactors = z.strictObject({
  passkeys: z.array(z.strictObject({ id: uuid, name: z.string(), createdAt: instant, usedAt: z.nullable(instant) })),
  /** Since when an app gives codes; null when none does. */
  totpSince: z.nullable(instant),
  recoveryCodesLeft: z.int(),
})
export type SecondFactors = z.output<typeof SecondFactors>

/** A factor was set up: the session, and for the first one the codes that are shown once. */
const SetUp = z.strictObject({ session: StaffSession, recoveryCodes: z.array(z.string()) })

const place = { role: z.enum(STAFF_ROLES), nationwide: z.boolean(), agency: z.strictObject({ code: z.string(), name: z.string() }) }

export const StaffRow = z.strictObject({
  id: uuid,
  /** A member of staff, or an invitation that waits to be accepted. */
  kind: z.enum(['member', 'invitation']),
  state: z.enum(['invited', 'expired', 'active', 'suspended']),
  fullName: z.string(),
  /** null while invited. */
  loginName: z.nullable(z.string()),
  /** Masked; null where no address is on file. */
  email: z.nullable(z.string()),
  ...place,
  /** In the registry, when somebody has said so. */
  socialInsuranceNo: z.nullable(z.string()),
  lastSignInAt: z.nullable(instant),
  /** Of an invitation. */
  expiresAt: z.nullable(instant),
  factors: z.array(z.enum(FACTORS)),
  version: z.int(),
  isMe: z.boolean(),
  /** Whether the one who asks may decide about them. */
  mayDecide: z.boolean(),
})
export type StaffRow = z.output<typeof StaffRow>

/** What the invited person reads before accepting. */
export const Invitation = z.strictObject({
  /** null: an operator at the command line. */
  invitedBy: z.nullable(z.string()),
  fullName: z.string(),
  email: z.string(),
  ...place,
  expiresAt: instant,
  suggestedName: z.string(),
})
export type Invitation = z.output<typeof Invitation>

const password = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(256, 'PASSWORD_LONG'))
const token = z.string('FORM').check(z.minLength(20, 'FORM'), z.maxLength(64, 'FORM'))
const reason = field(raw => good(tidy(raw)), 300).check(z.minLength(1, 'REQUIRED'))
const version = z.int('FORM')
const language = z._default(oneOf(['vi', 'en']), 'vi')
const agencyCode = z.string('AGENCY_REQUIRED').check(z.minLength(1, 'AGENCY_REQUIRED'), z.maxLength(20, 'FORM'))
const role = oneOf(STAFF_ROLES)
const ownNo = field(optional(socialInsuranceNo), 40)
const keyName = field(raw => good(tidy(raw)), 60).check(z.minLength(1, 'REQUIRED'))

const proving = ['SECOND_FACTOR_WRONG', 'SIGN_IN_SLOWED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'] as const
const settingUp = ['STEP_UP_REQUIRED', 'SECOND_FACTOR_REQUIRED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'] as const
const deciding = ['FIELDS_INVALID', 'NOT_FOUND', 'STAFF_CHANGED', 'STAFF_OUT_OF_REACH', 'STEP_UP_REQUIRED'] as const

export const staff = {
  proveByCode: operation({
    method: 'POST',
    path: '/api/v1/agency/sessions/current/code',
    summary: 'Second step of signing in, or a fresh proof: a code of the app. The session gets a new token',
    tag: 'staff',
    caller: 'entering',
    body: z.strictObject({ code: field(appCode, 20) }),
    output: StaffSession,
    status: 200,
    problems: [...proving, 'SECOND_FACTOR_USED'],
    perMinute: 20,
  }),
  proveByRecoveryCode: operation({
    method: 'POST',
    path: '/api/v1/agency/sessions/current/recovery-code',
    summary: 'The same by one of the recovery codes; each works once, and its use is told by email',
    tag: 'staff',
    caller: 'entering',
    body: z.strictObject({ code: field(recoveryCode, 40) }),
    output: StaffSession,
    status: 200,
    problems: proving,
    perMinute: 20,
  }),
  askPasskeyProof: operation({
    method: 'POST',
    path: '/api/v1/agency/sessions/current/passkey-options',
    summary: 'What a passkey has to sign for the second step: options for navigator.credentials.get()',
    tag: 'staff',
    caller: 'entering',
    output: ProofOptions,
    status: 200,
    problems: ['TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  proveByPasskey: operation({
    method: 'POST',
    path: '/api/v1/agency/sessions/current/passkey',
    summary: 'Second step of signing in, or a fresh proof: the answer of a passkey',
    tag: 'staff',
    caller: 'entering',
    body: z.strictObject({ credential: Assertion }),
    output: StaffSession,
    status: 200,
    problems: proving,
    perMinute: 20,
  }),
  getSecondFactors: operation({
    method: 'GET',
    path: '/api/v1/agency/second-factors',
    summary: 'The own passkeys, whether an app gives codes, and how many recovery codes are left',
    tag: 'staff',
    caller: 'staff',
    output: SecondFactors,
    status: 200,
    problems: [],
  }),
  startTotp: operation({
    method: 'POST',
    path: '/api/v1/agency/second-factors/app',
    summary: 'Begin with an app: the secret as text and as an address for its QR code. Nothing changes before a code confirms it',
    tag: 'staff',
    caller: 'entering',
    output: z.strictObject({ secret: z.string(), address: z.string() }),
    status: 200,
    problems: settingUp,
    perMinute: 20,
  }),
  confirmTotp: operation({
    method: 'POST',
    path: '/api/v1/agency/second-factors/app/confirm',
    summary: 'Confirm the app by its first code',
    tag: 'staff',
    caller: 'entering',
    body: z.strictObject({ code: field(appCode, 20) }),
    output: SetUp,
    status: 200,
    problems: [...settingUp, 'SECOND_FACTOR_WRONG', 'SIGN_IN_SLOWED', 'SETUP_EXPIRED'],
    perMinute: 20,
  }),
  startPasskey: operation({
    method: 'POST',
    path: '/api/v1/agency/second-factors/passkey-options',
    summary: 'Begin with a passkey: options for navigator.credentials.create()',
    tag: 'staff',
    caller: 'entering',
    output: NewPasskeyOptions,
    status: 200,
    problems: settingUp,
    perMinute: 20,
  }),
  addPasskey: operation({
    method: 'POST',
    path: '/api/v1/agency/second-factors/passkeys',
    summary: 'Keep a new passkey under a name',
    tag: 'staff',
    caller: 'entering',
    body: z.strictObject({ name: keyName, credential: Attestation }),
    output: SetUp,
    status: 201,
    problems: [...settingUp, 'SETUP_EXPIRED', 'PASSKEY_REFUSED', 'PASSKEYS_FULL'],
    perMinute: 20,
  }),
  removePasskey: operation({
    method: 'DELETE',
    path: '/api/v1/agency/second-factors/passkeys/:id',
    summary: 'Remove a passkey; never the last factor',
    tag: 'staff',
    caller: 'staff',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    output: SecondFactors,
    status: 200,
    problems: ['NOT_FOUND', 'LAST_FACTOR', 'STEP_UP_REQUIRED'],
  }),
  removeTotp: operation({
    method: 'DELETE',
    path: '/api/v1/agency/second-factors/app',
    summary: 'Stop taking codes of the app; never the last factor',
    tag: 'staff',
    caller: 'staff',
    freshProof: true,
    output: SecondFactors,
    status: 200,
    problems: ['NOT_FOUND', 'LAST_FACTOR', 'STEP_UP_REQUIRED'],
  }),
  renewRecoveryCodes: operation({
    method: 'POST',
    path: '/api/v1/agency/second-factors/recovery-codes',
    summary: 'Ten new recovery codes; those from before end',
    tag: 'staff',
    caller: 'staff',
    freshProof: true,
    output: z.strictObject({ recoveryCodes: z.array(z.string()) }),
    status: 201,
    problems: ['STEP_UP_REQUIRED', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),

  /** POST although it only reads: names that are looked for must not stand in an address. */
  listStaff: operation({
    method: 'POST',
    path: '/api/v1/agency/staff/search',
    summary: 'Staff of the own area and those who are invited, by name; found without diacritics',
    tag: 'staff',
    caller: 'administrator',
    body: z.strictObject({
      q: z.optional(z.string().check(z.maxLength(80, 'TOO_LONG'))),
      state: z._default(oneOf(['all', 'invited', 'active', 'suspended']), 'all'),
      after: z.optional(z.string().check(z.maxLength(400, 'FORM'))),
      limit: z._default(z.int('FORM').check(z.gte(1, 'FORM'), z.lte(100, 'FORM')), 50),
    }),
    output: z.strictObject({ items: z.array(StaffRow), next: z.nullable(z.string()) }),
    status: 200,
    problems: [],
  }),
  listStaffAgencies: operation({
    method: 'GET',
    path: '/api/v1/agency/staff/agencies',
    summary: 'Agencies of the own area, to which staff may belong',
    tag: 'staff',
    caller: 'administrator',
    output: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    status: 200,
    problems: [],
  }),
  changeStaff: operation({
    method: 'POST',
    path: '/api/v1/agency/staff/:id/change',
    summary: "Change somebody's role, agency and number in the registry; never one's own. Open sessions end",
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ role, nationwide: z._default(z.boolean(), false), agencyCode, socialInsuranceNo: ownNo, version }),
    output: StaffRow,
    status: 200,
    problems: [...deciding, 'OWN_STAFF_ACCOUNT', 'LAST_ADMINISTRATOR'],
  }),
  suspendStaff: operation({
    method: 'POST',
    path: '/api/v1/agency/staff/:id/suspend',
    summary: 'Suspend somebody: every session ends at once, files that they hold go back into the queue',
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ reason, version }),
    output: StaffRow,
    status: 200,
    problems: [...deciding, 'OWN_STAFF_ACCOUNT', 'LAST_ADMINISTRATOR'],
  }),
  restoreStaff: operation({
    method: 'POST',
    path: '/api/v1/agency/staff/:id/restore',
    summary: 'Let somebody who was suspended sign in again',
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ version }),
    output: StaffRow,
    status: 200,
    problems: [...deciding, 'OWN_STAFF_ACCOUNT'],
  }),
  resetSecondFactors: operation({
    method: 'POST',
    path: '/api/v1/agency/staff/:id/reset-second-factors',
    summary: "Forget somebody's passkeys, app and recovery codes, so that they set one up anew; told to them by email",
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ reason, version }),
    output: StaffRow,
    status: 200,
    problems: [...deciding, 'OWN_STAFF_ACCOUNT'],
  }),
  inviteStaff: operation({
    method: 'POST',
    path: '/api/v1/agency/invitations',
    summary: 'Invite somebody by email to work at an agency of the own area; the answer is the same for an address that has an account',
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    body: z.strictObject({
      fullName: field(fullName),
      email: field(email),
      role,
      nationwide: z._default(z.boolean(), false),
      agencyCode,
      socialInsuranceNo: ownNo,
      language,
    }),
    output: StaffRow,
    status: 201,
    problems: ['FIELDS_INVALID', 'STAFF_OUT_OF_REACH', 'INVITED_ALREADY', 'STEP_UP_REQUIRED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  resendInvitation: operation({
    method: 'POST',
    path: '/api/v1/agency/invitations/:id/resend',
    summary: 'Send an invitation again with a new link; the one before ends',
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ version }),
    output: StaffRow,
    status: 200,
    problems: [...deciding, 'RESEND_TOO_EARLY'],
  }),
  takeBackInvitation: operation({
    method: 'POST',
    path: '/api/v1/agency/invitations/:id/take-back',
    summary: 'Take an invitation back: its link opens nothing any more',
    tag: 'staff',
    caller: 'administrator',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ version }),
    output: z.undefined(),
    status: 204,
    problems: deciding,
  }),
  openInvitation: operation({
    method: 'POST',
    path: '/api/v1/agency/invitations/open',
    summary: 'What an invitation says, for whoever has its link',
    tag: 'staff',
    caller: 'guest',
    body: z.strictObject({ token }),
    output: Invitation,
    status: 200,
    problems: ['FIELDS_INVALID', 'INVITATION_OVER', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  acceptInvitation: operation({
    method: 'POST',
    path: '/api/v1/agency/invitations/accept',
    summary: 'Become a member of staff: sign-in name and password. The session may do nothing but set up a second factor',
    tag: 'staff',
    caller: 'guest',
    body: z.strictObject({ token, name: field(staffSignInName, 100), password, repeat: password }),
    output: StaffSession,
    status: 201,
    problems: ['FIELDS_INVALID', 'INVITATION_OVER', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  forgetStaffPassword: operation({
    method: 'POST',
    path: '/api/v1/agency/password-links',
    summary: 'Ask for a link to set a forgotten password; the answer is the same whether or not the address has an account',
    tag: 'staff',
    caller: 'guest',
    body: z.strictObject({ email: field(email), language }),
    output: z.undefined(),
    status: 202,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 5,
  }),
  setForgottenPassword: operation({
    method: 'POST',
    path: '/api/v1/agency/password-links/use',
    summary: 'Set the password by such a link; every session ends, signing in still asks for the second factor',
    tag: 'staff',
    caller: 'guest',
    body: z.strictObject({ token, password, repeat: password }),
    output: z.undefined(),
    status: 204,
    problems: ['FIELDS_INVALID', 'PASSWORD_LINK_OVER', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
}
