import * as z from 'zod/mini'
import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import { caseNo, otpCode } from '#domain/registration/typed.ts'
import { optional } from '#domain/participants/identifiers.ts'
import { contact, ownWords, SUPPORT_TOPICS } from '#domain/support/request.ts'
import { CaseTracking } from './case-tracking.ts'
import { field, oneOf, operation } from './core.ts'
import { CODE_REFUSALS, OtpSent } from './one-time-code.ts'

/** A support request as the person who sent it may see it. It says nothing about any dossier before an officer has settled it. */
export const SupportTracking = z.extend(CaseTracking, {
  topic: z.enum(SUPPORT_TOPICS),
  /** The dossier that was settled, and how. */
  settled: z.nullable(z.strictObject({ no: z.string(), way: z.enum(['ask_phone', 'cancel']) })),
})
export type SupportTracking = z.output<typeof SupportTracking>

/** Held by the browser that began the request; whoever has it may enter the code, or take the request back. */
const ticket = z.string().check(z.regex(/^[\w-]{43}$/u, 'FORM'))

export const support = {
  startSupportRequest: operation({
    method: 'POST',
    path: '/api/v1/support-requests',
    summary: 'Ask for help with a dossier; a code goes to the contact. The answer is the same whether there is such a dossier or not',
    tag: 'support',
    caller: 'guest',
    body: z.strictObject({
      topic: oneOf(SUPPORT_TOPICS),
      caseNo: field(optional(caseNo), 40),
      provinceCode: field(DECLARATION_RULES.provinceCode),
      socialInsuranceNo: field(DECLARATION_RULES.socialInsuranceNo),
      fullName: field(DECLARATION_RULES.fullName),
      contact: field(contact, 120),
      text: field(ownWords, 2000),
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
  resendSupportCode: operation({
    method: 'POST',
    path: '/api/v1/support-requests/codes',
    summary: 'Another code to the contact of the request; earlier codes live on for their four minutes',
    tag: 'support',
    caller: 'guest',
    body: z.strictObject({ ticket }),
    output: OtpSent,
    status: 202,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OTP_USED', ...CODE_REFUSALS],
    perMinute: 60,
    proofOfWork: 'when_asked',
  }),
  confirmSupportRequest: operation({
    method: 'POST',
    path: '/api/v1/support-requests/confirm',
    summary: 'Prove the contact with the code; the request gets its number and goes to the agency',
    tag: 'support',
    caller: 'guest',
    body: z.strictObject({ ticket, code: field(otpCode, 40) }),
    output: SupportTracking,
    status: 201,
    problems: ['NOT_FOUND', 'FIELDS_INVALID', 'OTP_WRONG', 'OTP_EXPIRED', 'OTP_USED', 'OTP_EXHAUSTED', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  withdrawSupportRequest: operation({
    method: 'POST',
    path: '/api/v1/support-requests/withdraw',
    summary: 'Take a request back before it is answered',
    tag: 'support',
    caller: 'guest',
    body: z.strictObject({ ticket }),
    output: SupportTracking,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  trackSupportRequest: operation({
    method: 'POST',
    path: '/api/v1/support-requests/track',
    summary: 'Where a request is, by its number and the contact that was proven for it',
    tag: 'support',
    caller: 'guest',
    body: z.strictObject({ no: field(caseNo, 40), contact: field(contact, 120) }),
    output: SupportTracking,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
}
