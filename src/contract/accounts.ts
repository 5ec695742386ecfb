import * as z from 'zod/mini'
import { ROTATION_STATES } from '#domain/accounts/rotation.ts'
import { signInName } from '#domain/participants/identifiers.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { field, instant, oneOf, operation } from './core.ts'
import { OtpSent } from './one-time-code.ts'

export const Session = z.strictObject({
  scope: z.enum(['full', 'set_password']),
  fullName: z.string(),
  socialInsuranceNo: z.string(),
  expiresAt: instant,
  /** A session on another device was ended by this sign-in. */
  endedOther: z.boolean(),
  /** When the own password has to be changed, and whether that is near; null while there is only an issued one. */
  passwordDueAt: z.nullable(instant),
  passwordState: z.nullable(z.enum(ROTATION_STATES)),
  /** So many more times a due password opens the account; null while nothing forces a change. */
  graceLeft: z.nullable(z.int()),
  /** Why the session may only set a password: there is no own one yet, it is due, forgotten, or known to be weak. Null when the session is
   *  full. */
  reason: z.nullable(z.enum(['first', 'rotation', 'recovery', 'weak'])),
})
export type Session = z.output<typeof Session>

/** How an owner can prove to be the owner. */
export const ProofWays = z.strictObject({
  /** Where a code can go, hidden but for what the owner recognises; empty for an account without a proven contact. */
  ways: z.array(z.strictObject({ channel: z.enum(['sms', 'email']), to: z.string() })),
  /** The account has a passkey, which may be on this device or on another. */
  hasPasskey: z.boolean(),
})
export type ProofWays = z.output<typeof ProofWays>

/** The password was right, and opens nothing yet: on a device that the account does not know, while another one is signed in, or when the
 *  password is due or weak, its owner proves to be the owner. */
export const Proving = z.strictObject({
  scope: z.literal('proving'),
  expiresAt: instant,
  isNewDevice: z.boolean(),
  /** It will be signed out. */
  otherDevice: z.nullable(z.strictObject({ label: z.string(), seenAt: instant })),
  ...ProofWays.shape,
})
export type Proving = z.output<typeof Proving>

export const SignedIn = z.discriminatedUnion('scope', [Session, Proving])
export type SignedIn = z.output<typeof SignedIn>

const password = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(256, 'PASSWORD_LONG'))

export const accounts = {
  signIn: operation({
    method: 'POST',
    path: '/api/v1/sessions',
    summary:
      'Sign in with mã số BHXH or personal number and password; with an issued password the session may only set an own one, and on a new device, while another one is signed in, or with a due or weak password only prove whose it is',
    tag: 'accounts',
    caller: 'guest',
    body: z.strictObject({ name: field(signInName, 40), password }),
    output: SignedIn,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'SIGN_IN_FAILED',
      'SIGN_IN_SLOWED',
      'RECOVERY_NEEDED',
      'ACCOUNT_LOCKED',
      'ISSUED_SECRET_EXPIRED',
      'BUSY',
      'TOO_MANY_REQUESTS',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 20,
    proofOfWork: 'when_asked',
  }),
  getSession: operation({
    method: 'GET',
    path: '/api/v1/sessions/current',
    summary: 'Who is signed in in this browser; null when nobody is',
    tag: 'accounts',
    caller: 'guest',
    output: z.nullable(SignedIn),
    status: 200,
    problems: [],
  }),
  watchSession: operation({
    method: 'GET',
    path: '/api/v1/sessions/current/events',
    summary:
      'News of the session as they happen, as server-sent events: `ended` when it is over, `look` when it may be. Watching does not count as use',
    tag: 'accounts',
    caller: 'guest',
    query: z.strictObject({
      /** Seconds that the answer stays open; the browser comes again by itself. */
      for: z._default(z.string().check(z.regex(/^(?:\d|1\d|2[0-5])$/u, 'FORM')), '0'),
    }),
    output: { file: 'text/event-stream' },
    status: 200,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 120,
  }),
  getDraftKey: operation({
    method: 'GET',
    path: '/api/v1/me/draft-key',
    summary:
      'The key under which a device that is signed out from elsewhere leaves what its person had begun to fill in: 32 bytes in base64url, the same for a person on every day and device',
    tag: 'accounts',
    caller: 'participant',
    output: z.strictObject({ key: z.string().check(z.regex(/^[\w-]{43}$/u)) }),
    status: 200,
    problems: [],
  }),
  setPassword: operation({
    method: 'POST',
    path: '/api/v1/sessions/current/password',
    summary: 'Set the own password after signing in with an issued one or with one that is due',
    tag: 'accounts',
    caller: 'setup',
    body: z.strictObject({ password, repeat: password }),
    output: Session,
    status: 200,
    problems: ['FIELDS_INVALID', 'PASSWORD_ALREADY_SET', 'ISSUED_SECRET_EXPIRED', 'BUSY'],
    perMinute: 20,
  }),
  changePassword: operation({
    method: 'POST',
    path: '/api/v1/me/password',
    summary: 'Change the own password; the session gets a new token and every other one ends',
    tag: 'accounts',
    caller: 'participant',
    freshProof: true,
    body: z.strictObject({ current: password, password, repeat: password }),
    output: Session,
    status: 200,
    problems: [
      'FIELDS_INVALID',
      'SIGN_IN_SLOWED',
      'PASSWORD_ALREADY_SET',
      'BUSY',
      'TOO_MANY_REQUESTS',
      'STEP_UP_REQUIRED',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  askProofCode: operation({
    method: 'POST',
    path: '/api/v1/sessions/current/proof/code',
    summary: 'Have a code sent that proves whose account it is: to sign in on this device, or afresh for an important step',
    tag: 'accounts',
    caller: 'proving',
    body: z.strictObject({ channel: oneOf(['sms', 'email']), language: z._default(oneOf(['vi', 'en']), 'vi') }),
    output: OtpSent,
    status: 202,
    problems: ['NO_PROVEN_CONTACT', 'OTP_WAIT', 'OTP_BUDGET', 'CODES_PAUSED', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  getProofCode: operation({
    method: 'GET',
    path: '/api/v1/sessions/current/proof/code',
    summary: 'How far the codes have come; null when none was asked for',
    tag: 'accounts',
    caller: 'proving',
    output: z.nullable(OtpSent),
    status: 200,
    problems: [],
  }),
  proveSession: operation({
    method: 'POST',
    path: '/api/v1/sessions/current/proof',
    summary: 'Prove it by the code. The session gets a new token; a sign-in is complete, and another device is signed out',
    tag: 'accounts',
    caller: 'proving',
    body: z.strictObject({ code: field(otpCode, 40) }),
    output: Session,
    status: 200,
    problems: ['FIELDS_INVALID', 'OTP_WRONG', 'OTP_EXPIRED', 'OTP_USED', 'OTP_EXHAUSTED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  getProofWays: operation({
    method: 'GET',
    path: '/api/v1/sessions/current/proof',
    summary: 'Where a code can go, and whether there is a passkey',
    tag: 'accounts',
    caller: 'proving',
    output: ProofWays,
    status: 200,
    problems: [],
  }),
  signOut: operation({
    method: 'DELETE',
    path: '/api/v1/sessions/current',
    summary: 'Sign out; the browser is told to forget everything',
    tag: 'accounts',
    caller: 'guest',
    output: z.undefined(),
    status: 204,
    problems: [],
  }),
}
