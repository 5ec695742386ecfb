import * as z from 'zod/mini'
import { ROTATION_STATES } from '#domain/accounts/rotation.ts'
import { signInName } from '#domain/participants/identifiers.ts'
import { field, instant, operation } from './core.ts'

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
  /** Why the session may only set a password: there is no own one yet, or it is due. Null when the session is full. */
  reason: z.nullable(z.enum(['first', 'rotation'])),
})
export type Session = z.output<typeof Session>

const password = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(256, 'PASSWORD_LONG'))

export const accounts = {
  signIn: operation({
    method: 'POST',
    path: '/api/v1/sessions',
    summary:
      'Sign in with mã số BHXH or personal number and password; with an issued or a due password the session may only set an own one',
    tag: 'accounts',
    caller: 'guest',
    body: z.strictObject({ name: field(signInName, 40), password }),
    output: Session,
    status: 201,
    problems: ['FIELDS_INVALID', 'SIGN_IN_FAILED', 'SIGN_IN_SLOWED', 'ISSUED_SECRET_EXPIRED', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  getSession: operation({
    method: 'GET',
    path: '/api/v1/sessions/current',
    summary: 'Who is signed in in this browser; null when nobody is',
    tag: 'accounts',
    caller: 'guest',
    output: z.nullable(Session),
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
    body: z.strictObject({ current: password, password, repeat: password }),
    output: Session,
    status: 200,
    problems: ['FIELDS_INVALID', 'SIGN_IN_SLOWED', 'PASSWORD_ALREADY_SET', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
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
