import * as z from 'zod/mini'
import { appCode, recoveryCode } from '#domain/accounts/second-factor.ts'
import { someWords } from '#domain/kernel/text.ts'
import { field, instant, operation, uuid } from './core.ts'
import { StaffSession } from './staff-session.ts'
import { Assertion, Attestation, NewPasskeyOptions, ProofOptions } from './webauthn.ts'

export const SecondFactors = z.strictObject({
  passkeys: z.array(z.strictObject({ id: uuid, name: z.string(), createdAt: instant, usedAt: z.nullable(instant) })),
  /** Since when an app gives codes; null when none does. */
  totpSince: z.nullable(instant),
  recoveryCodesLeft: z.int(),
})
export type SecondFactors = z.output<typeof SecondFactors>

/** A factor was set up: the session, and for the first one the codes that are shown once. */
const SetUp = z.strictObject({ session: StaffSession, recoveryCodes: z.array(z.string()) })

const keyName = field(someWords, 60)

const proving = ['SECOND_FACTOR_WRONG', 'SIGN_IN_SLOWED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'] as const
const settingUp = ['STEP_UP_REQUIRED', 'SECOND_FACTOR_REQUIRED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'] as const

export const secondFactor = {
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
}
