import * as z from 'zod/mini'
import { accountRecoveryCode } from '#domain/accounts/recovery.ts'
import { signInName } from '#domain/participants/identifiers.ts'
import { Session } from './accounts.ts'
import { field, instant, oneOf, operation } from './core.ts'

/** The same for every name: whether it has an account, and a proven contact of this kind, is nobody's business. */
export const RecoveryStarted = z.strictObject({
  /** Another code may be asked for from then on. */
  resendFrom: instant,
  /** After that it has to be begun anew. */
  expiresAt: instant,
  now: instant,
})
export type RecoveryStarted = z.output<typeof RecoveryStarted>

const Asked = z.strictObject({
  name: field(signInName, 40),
  channel: oneOf(['sms', 'email']),
  language: z._default(oneOf(['vi', 'en']), 'vi'),
})

/** By which channel the account was locked: the same one opens it again. */
const Locked = z.strictObject({ by: z.enum(['sms', 'email']) })

export const recovery = {
  startRecovery: operation({
    method: 'POST',
    path: '/api/v1/recoveries',
    summary:
      'Begin with a forgotten password: a code goes to the proven phone or email of the account, when there is one. The answer is the same for every name',
    tag: 'accounts',
    caller: 'guest',
    body: Asked,
    output: RecoveryStarted,
    status: 202,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'always',
  }),
  confirmRecovery: operation({
    method: 'POST',
    path: '/api/v1/recoveries/current/code',
    summary: 'Give the code, in the browser that began. The session may only set a password; every other session of the account ends',
    tag: 'accounts',
    caller: 'guest',
    body: z.strictObject({ code: field(accountRecoveryCode, 40) }),
    output: Session,
    status: 201,
    problems: ['FIELDS_INVALID', 'OTP_WRONG', 'OTP_EXPIRED', 'OTP_USED', 'OTP_EXHAUSTED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  startLock: operation({
    method: 'POST',
    path: '/api/v1/locks',
    summary:
      'Begin with locking an account: a code goes to the proven phone or email of the account, when there is one. The answer is the same for every name',
    tag: 'accounts',
    caller: 'guest',
    body: Asked,
    output: RecoveryStarted,
    status: 202,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'always',
  }),
  confirmLock: operation({
    method: 'POST',
    path: '/api/v1/locks/current/code',
    summary:
      'Give the code, in the browser that began. The account is locked: every session, code and notification ends. The same channel opens it again by a recovery, or an officer does',
    tag: 'accounts',
    caller: 'guest',
    body: z.strictObject({ code: field(accountRecoveryCode, 40) }),
    output: Locked,
    status: 200,
    problems: ['FIELDS_INVALID', 'OTP_WRONG', 'OTP_EXPIRED', 'OTP_USED', 'OTP_EXHAUSTED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
}
