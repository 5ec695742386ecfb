import * as z from 'zod/mini'
import { DESK_REASONS } from '#domain/accounts/lock.ts'
import { fullName, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { field, oneOf, operation } from './core.ts'

export const accountLocks = {
  setAccountLock: operation({
    method: 'POST',
    path: '/api/v1/agency/account-locks',
    summary:
      'Lock the account of somebody who stands at the desk or calls, or open it again. Number and name are typed from the identity paper: nothing of the registry is shown. What a death on file has locked stays so',
    tag: 'accounts',
    caller: 'officer',
    freshProof: true,
    body: z.strictObject({
      socialInsuranceNo: field(socialInsuranceNo, 40),
      fullName: field(fullName, 100),
      reason: oneOf(DESK_REASONS),
    }),
    output: z.strictObject({ state: z.enum(['locked', 'active']) }),
    status: 200,
    problems: [
      'FIELDS_INVALID',
      'ACCOUNT_LOCK_SAME',
      'ACCOUNT_OF_DEAD',
      'ACCOUNT_OF_RELATIVE',
      'FORBIDDEN',
      'STEP_UP_REQUIRED',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 20,
  }),
}
