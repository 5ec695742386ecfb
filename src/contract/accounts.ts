import * as z from 'zod/mini'
import { signInName } from '#domain/participants/identifiers.ts'
import { field, instant, operation } from './core.ts'

export const Session = z.strictObject({
  scope: z.enum(['full', 'set_password']),
  fullName: z.string(),
  socialInsuranceNo: z.string(),
  expiresAt: instant,
  /** A session on another device was ended by this sign-in. */
  endedOther: z.boolean(),
  passwordDueAt: z.nullable(instant),
})
export type Session = z.output<typeof Session>

const password = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(256, 'PASSWORD_LONG'))

export const accounts = {
  signIn: operation({
    method: 'POST',
    path: '/api/v1/sessions',
    summary: 'Sign in with mã số BHXH or personal number and password; with an issued password the session may only set an own one',
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
    summary: 'Set the own password after signing in with an issued one',
    tag: 'accounts',
    caller: 'setup',
    body: z.strictObject({ password, repeat: password }),
    output: Session,
    status: 200,
    problems: ['FIELDS_INVALID', 'PASSWORD_ALREADY_SET', 'ISSUED_SECRET_EXPIRED', 'BUSY'],
    perMinute: 20,
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
