import * as z from 'zod/mini'
import { FACTORS } from '#domain/accounts/second-factor.ts'
import { OFFICE_ROLES, STAFF_ROLES } from '#domain/accounts/staff-reach.ts'
import { staffSignInName } from '#domain/accounts/staff-sign-in-name.ts'
import { someWords } from '#domain/kernel/text.ts'
import { email, fullName, optional, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { field, instant, oneOf, operation, uuid } from './core.ts'
import { StaffSession } from './staff-session.ts'

const named = z.strictObject({ code: z.string(), name: z.string() })
const place = {
  role: z.enum(STAFF_ROLES),
  nationwide: z.boolean(),
  agency: named,
  /** Of a coordinator; null for who works at the agency. */
  unit: z.nullable(named),
}

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
const reason = field(someWords, 300)
const version = z.int('FORM')
const language = z._default(oneOf(['vi', 'en']), 'vi')
const agencyCode = z.string('AGENCY_REQUIRED').check(z.minLength(1, 'AGENCY_REQUIRED'), z.maxLength(20, 'FORM'))
/** Coordinators come by the request of their unit. */
const role = oneOf(OFFICE_ROLES)
const ownNo = field(optional(socialInsuranceNo), 40)
const deciding = ['FIELDS_INVALID', 'NOT_FOUND', 'STAFF_CHANGED', 'STAFF_OUT_OF_REACH', 'STEP_UP_REQUIRED'] as const

export const staff = {
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
    problems: [
      'IDEMPOTENCY_KEY_REUSED',
      'FIELDS_INVALID',
      'STAFF_OUT_OF_REACH',
      'INVITED_ALREADY',
      'STEP_UP_REQUIRED',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 20,
    onceByKey: true,
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
