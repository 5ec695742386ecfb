import * as z from 'zod/mini'
import { otpCode, caseNo } from '#domain/registration/typed.ts'
import { contact } from '#domain/support/request.ts'
import { CaseTracking, Correction } from './case-tracking.ts'
import { day, field, instant, oneOf, operation, uuid } from './core.ts'
import { OtpSent } from './one-time-code.ts'

/** Where a dossier is. */
export const Tracking = z.extend(CaseTracking, {
  /** A unit has the number on a signature sheet: number and contact alone show where the dossier is, and neither reasons, notes nor
   *  messages. A code to the proven contact opens them. */
  isBrief: z.boolean(),
  /** A parent handed it in for a child: no account and no password follow, but access for the parent. */
  forChild: z.boolean(),
  /** What is to be corrected now; empty unless returned. */
  corrections: z.array(Correction),
  /** Until when a correction is waited for; null unless returned. */
  correctUntil: z.nullable(instant),
  /** The notice of approval may be asked for again from this instant on; null when not approved. */
  resendFrom: z.nullable(instant),
  /** The receipt may be asked for again from this instant on; null when the dossier is over. */
  receiptFrom: z.nullable(instant),
  /** hand_in: nobody is approved before the agency holds the form signed on paper */
  signedDeclaration: z.enum(['not_needed', 'hand_in', 'received']),
  /** The day on which the agency got it. */
  signedFormOn: z.nullable(day),
  /** The campaign by which the person came. */
  campaign: z.nullable(z.strictObject({ unitName: z.string(), instructions: z.string() })),
})
export type Tracking = z.output<typeof Tracking>

const language = z._default(oneOf(['vi', 'en']), 'vi')
/** A dossier as somebody names it who knows it: its number, and the declared phone or the contact of its settled support request. */
const dossier = z.strictObject({ no: field(caseNo, 40), contact: field(contact, 120) })

/** What somebody does who knows the number of a dossier and its contact, in any browser. */
export const registrationTracking = {
  trackCaseFile: operation({
    method: 'POST',
    path: '/api/v1/case-files/track',
    summary: 'Where a dossier is, by its number and the phone that was declared or the contact of its settled support request',
    tag: 'registration',
    caller: 'guest',
    body: dossier,
    output: Tracking,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  resendApproval: operation({
    method: 'POST',
    path: '/api/v1/case-files/resend',
    summary: 'Ask for the approval notice again when nothing has come for 72 hours; a new first password goes to the proven contact',
    tag: 'registration',
    caller: 'guest',
    body: dossier,
    output: Tracking,
    status: 202,
    problems: ['CASE_FILE_NOT_FOUND', 'RESEND_TOO_EARLY', 'ACTION_NOT_ALLOWED', 'BUSY', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 5,
    proofOfWork: 'when_asked',
  }),
  resendReceipt: operation({
    method: 'POST',
    path: '/api/v1/case-files/receipt',
    summary: 'Ask for the receipt of a dossier again; it goes to the proven contact',
    tag: 'registration',
    caller: 'guest',
    body: dossier,
    output: Tracking,
    status: 202,
    problems: ['CASE_FILE_NOT_FOUND', 'RESEND_TOO_EARLY', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 5,
    proofOfWork: 'when_asked',
  }),
  requestCorrection: operation({
    method: 'POST',
    path: '/api/v1/case-files/correct',
    summary: 'Correct a returned dossier in this browser: a code goes to the proven contact',
    tag: 'registration',
    caller: 'guest',
    body: z.extend(dossier, { language }),
    output: z.strictObject({ flow: uuid, otp: OtpSent }),
    status: 202,
    problems: [
      'CASE_FILE_NOT_FOUND',
      'ACTION_NOT_ALLOWED',
      'OTP_WAIT',
      'OTP_BUDGET',
      'CODES_PAUSED',
      'TOO_MANY_REQUESTS',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 5,
    proofOfWork: 'when_asked',
  }),
  openCorrection: operation({
    method: 'POST',
    path: '/api/v1/case-files/correct/confirm',
    summary: 'Prove the contact; from here on this browser holds the dossier, and the one before does not',
    tag: 'registration',
    caller: 'guest',
    body: z.extend(dossier, { flow: uuid, code: field(otpCode, 40) }),
    output: Tracking,
    status: 201,
    problems: [
      'CASE_FILE_NOT_FOUND',
      'ACTION_NOT_ALLOWED',
      'FIELDS_INVALID',
      'OTP_WRONG',
      'OTP_EXPIRED',
      'OTP_USED',
      'OTP_EXHAUSTED',
      'TOO_MANY_REQUESTS',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 20,
    proofOfWork: 'when_asked',
  }),
}
