import * as z from 'zod/mini'
import { caseNo, otpCode } from '#domain/registration/typed.ts'
import { email } from '#domain/participants/identifiers.ts'
import { UNIT_ACCOUNT_RULES } from '#domain/units/account-request.ts'
import { someWords } from '#domain/kernel/text.ts'
import { CaseTracking } from './case-tracking.ts'
import { field, instant, oneOf, operation, uuid } from './core.ts'
import { CODE_REFUSALS, OtpSent } from './one-time-code.ts'

/** A unit as anybody may find it: never a person. */
export const FoundUnit = z.strictObject({ code: z.string(), name: z.string(), address: z.string(), agencyName: z.string() })
export type FoundUnit = z.output<typeof FoundUnit>

/** A request for a unit account as the person who sent it may see it. */
export const UnitAccountTracking = z.extend(CaseTracking, {
  unit: z.strictObject({ code: z.string(), name: z.string() }),
})
export type UnitAccountTracking = z.output<typeof UnitAccountTracking>

/** Somebody who coordinates a unit of the officer's area, or is invited to. */
export const CoordinatorRow = z.strictObject({
  id: uuid,
  kind: z.enum(['member', 'invitation']),
  state: z.enum(['active', 'suspended', 'invited', 'expired']),
  fullName: z.string(),
  /** Masked; null where no address is on file. */
  email: z.nullable(z.string()),
  unit: z.strictObject({ code: z.string(), name: z.string() }),
  lastSignInAt: z.nullable(instant),
  version: z.int(),
})
export type CoordinatorRow = z.output<typeof CoordinatorRow>

/** Held by the browser that began the request; whoever has it may enter the code, or take the request back. */
const ticket = z.string().check(z.regex(/^[\w-]{43}$/u, 'FORM'))

export const unitAccounts = {
  /** POST although it only reads: what is looked for must not stand in an address. */
  findUnits: operation({
    method: 'POST',
    path: '/api/v1/units/search',
    summary: 'Units by code or a part of the name, with or without diacritics; at most ten',
    tag: 'units',
    caller: 'guest',
    body: z.strictObject({ q: z.string('REQUIRED').check(z.minLength(2, 'REQUIRED'), z.maxLength(80, 'TOO_LONG')) }),
    output: z.array(FoundUnit),
    status: 200,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  startUnitAccountRequest: operation({
    method: 'POST',
    path: '/api/v1/unit-account-requests',
    summary: 'Ask for the account of a unit; a code goes to the work email. The answer is the same whatever the unit has already',
    tag: 'units',
    caller: 'guest',
    body: z.strictObject({
      unitCode: field(UNIT_ACCOUNT_RULES.unitCode, 40),
      fullName: field(UNIT_ACCOUNT_RULES.fullName),
      position: field(UNIT_ACCOUNT_RULES.position, 80),
      phone: field(UNIT_ACCOUNT_RULES.phone, 40),
      email: field(UNIT_ACCOUNT_RULES.email, 120),
      members: field(UNIT_ACCOUNT_RULES.members, 20),
      text: field(UNIT_ACCOUNT_RULES.text, 1000),
      language: z._default(oneOf(['vi', 'en']), 'vi'),
      /** Of a request that waits for its code: what is sent takes its place. */
      ticket: z.optional(ticket),
    }),
    output: z.strictObject({ ticket, otp: OtpSent }),
    status: 202,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID', ...CODE_REFUSALS],
    perMinute: 20,
    proofOfWork: 'when_asked',
    onceByKey: true,
  }),
  resendUnitAccountCode: operation({
    method: 'POST',
    path: '/api/v1/unit-account-requests/codes',
    summary: 'Another code to the email of the request; earlier codes live on for their four minutes',
    tag: 'units',
    caller: 'guest',
    body: z.strictObject({ ticket }),
    output: OtpSent,
    status: 202,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OTP_USED', ...CODE_REFUSALS],
    perMinute: 60,
    proofOfWork: 'when_asked',
  }),
  confirmUnitAccountRequest: operation({
    method: 'POST',
    path: '/api/v1/unit-account-requests/confirm',
    summary: 'Prove the email with the code; the request gets its number and goes to the agency of the unit',
    tag: 'units',
    caller: 'guest',
    body: z.strictObject({ ticket, code: field(otpCode, 40) }),
    output: UnitAccountTracking,
    status: 201,
    problems: ['NOT_FOUND', 'FIELDS_INVALID', 'OTP_WRONG', 'OTP_EXPIRED', 'OTP_USED', 'OTP_EXHAUSTED', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  withdrawUnitAccountRequest: operation({
    method: 'POST',
    path: '/api/v1/unit-account-requests/withdraw',
    summary: 'Take a request back before it is decided',
    tag: 'units',
    caller: 'guest',
    body: z.strictObject({ ticket }),
    output: UnitAccountTracking,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  trackUnitAccountRequest: operation({
    method: 'POST',
    path: '/api/v1/unit-account-requests/track',
    summary: 'Where a request is, by its number and the email that was proven for it',
    tag: 'units',
    caller: 'guest',
    body: z.strictObject({ no: field(caseNo, 40), contact: field(email, 120) }),
    output: UnitAccountTracking,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  /** POST although it only reads: names that are looked for must not stand in an address. */
  listCoordinators: operation({
    method: 'POST',
    path: '/api/v1/agency/coordinators/search',
    summary: 'Coordinators of the units of the own area and those who are invited, by unit; found by name or unit without diacritics',
    tag: 'units',
    caller: 'officer',
    body: z.strictObject({ q: z._default(z.string().check(z.maxLength(80, 'TOO_LONG')), '') }),
    output: z.array(CoordinatorRow),
    status: 200,
    problems: ['FIELDS_INVALID'],
  }),
  endCoordinator: operation({
    method: 'POST',
    path: '/api/v1/agency/coordinators/:id/end',
    summary: 'End the access of a coordinator, or take the invitation back; every session ends at once',
    tag: 'units',
    caller: 'officer',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ reason: field(someWords, 300), version: z.int('FORM') }),
    output: z.undefined(),
    status: 204,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'STAFF_CHANGED', 'STAFF_OUT_OF_REACH', 'STEP_UP_REQUIRED'],
  }),
}
