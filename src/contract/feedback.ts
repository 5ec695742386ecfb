import * as z from 'zod/mini'
import { FEEDBACK_SUBJECTS, namedOfficer } from '#domain/feedback/feedback.ts'
import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import { FEEDBACK_PICTURES } from '#domain/registration/photo-kinds.ts'
import { caseNo, otpCode } from '#domain/registration/typed.ts'
import { contact, ownWords } from '#domain/support/request.ts'
import { CaseTracking } from './case-tracking.ts'
import { field, instant, oneOf, operation, uuid } from './core.ts'
import { CODE_REFUSALS, OtpSent } from './one-time-code.ts'

/** A picture that was sent along. */
const SentPicture = z.strictObject({ id: uuid, kind: z.enum(FEEDBACK_PICTURES), at: instant })

/** Feedback as whoever sent it may see it. */
export const Feedback = z.extend(CaseTracking, {
  id: uuid,
  subject: z.enum(FEEDBACK_SUBJECTS),
  /** The agency that it concerns; `agency` is the one that answers. */
  about: z.strictObject({ code: z.string(), name: z.string() }),
  /** What was written; empty where only number and contact are known, and once it is forgotten. */
  words: z.string(),
  /** Whom it names. */
  officer: z.string(),
  /** What was added when the answer did not help. */
  again: z.string(),
  /** None where only number and contact are known, and once they are forgotten. */
  pictures: z.array(SentPicture),
  reopenedAt: z.nullable(instant),
  canWithdraw: z.boolean(),
  /** The answer may be called no help, once. */
  canReopen: z.boolean(),
})
export type Feedback = z.output<typeof Feedback>

/** Held by the browser of a guest; whoever has it may enter the code, read the answer, take the case back or open it again. */
export const feedbackTicket = z.string().check(z.regex(/^[\w-]{43}$/u, 'FORM'))
const language = z._default(oneOf(['vi', 'en']), 'vi')
/** Of the agency that it concerns: of a province or below. */
const agencyCode = z.string('AGENCY_REQUIRED').check(z.regex(/^(?:\d{3}|\d{5})$/u, 'AGENCY_REQUIRED'))
/** Empty: the agency of the own home. */
const ownAgencyCode = z.string('AGENCY_REQUIRED').check(z.regex(/^(?:\d{3}|\d{5})?$/u, 'AGENCY_REQUIRED'))
const written = {
  subject: oneOf(FEEDBACK_SUBJECTS),
  agencyCode,
  /** Of a complaint about an officer. */
  officer: field(namedOfficer, 120),
  words: field(ownWords, 2000),
  /** Pictures that go along: what the person sees in the form, and the folder of this browser has. Others that it has do not go along. */
  pictures: z._default(z.array(z.enum(FEEDBACK_PICTURES)).check(z.maxLength(FEEDBACK_PICTURES.length)), []),
  language,
}
const params = z.strictObject({ id: uuid })
const again = field(ownWords, 2000)

export const feedback = {
  listFeedback: operation({
    method: 'GET',
    path: '/api/v1/me/feedback',
    summary: 'What the signed-in person has sent, newest first',
    tag: 'feedback',
    caller: 'participant',
    output: z.array(Feedback),
    status: 200,
    problems: [],
  }),
  startFeedback: operation({
    method: 'POST',
    path: '/api/v1/me/feedback',
    summary: 'Tell of the app, an agency, an employer or a hospital: it becomes a case; one about an agency goes to the office above',
    tag: 'feedback',
    caller: 'participant',
    onceByKey: true,
    body: z.strictObject({ ...written, agencyCode: ownAgencyCode }),
    output: Feedback,
    status: 201,
    problems: ['FIELDS_INVALID', 'DISPUTES_OPEN', 'PAPERS_MISSING', 'TOO_MANY_REQUESTS', 'IDEMPOTENCY_KEY_REUSED'],
    perMinute: 10,
  }),
  withdrawFeedback: operation({
    method: 'POST',
    path: '/api/v1/me/feedback/:id/withdraw',
    summary: 'Take it back before it is answered',
    tag: 'feedback',
    caller: 'participant',
    params,
    output: Feedback,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 10,
  }),
  reopenFeedback: operation({
    method: 'POST',
    path: '/api/v1/me/feedback/:id/reopen',
    summary: 'Say once that the answer did not help: it is open again, with another day',
    tag: 'feedback',
    caller: 'participant',
    params,
    body: z.strictObject({ words: again }),
    output: Feedback,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'FIELDS_INVALID'],
    perMinute: 10,
  }),
  startGuestFeedback: operation({
    method: 'POST',
    path: '/api/v1/feedback',
    summary: 'The same without signing in; a code goes to the contact, which gets the answer',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({
      ...written,
      fullName: field(DECLARATION_RULES.fullName),
      contact: field(contact, 120),
      /** Of feedback that waits for its code: what is sent takes its place. */
      ticket: z.optional(feedbackTicket),
    }),
    output: z.strictObject({ ticket: feedbackTicket, otp: OtpSent }),
    status: 202,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID', 'PAPERS_MISSING', ...CODE_REFUSALS],
    perMinute: 20,
    proofOfWork: 'when_asked',
    onceByKey: true,
  }),
  resendFeedbackCode: operation({
    method: 'POST',
    path: '/api/v1/feedback/codes',
    summary: 'Another code to the contact; earlier codes live on for their four minutes',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ ticket: feedbackTicket }),
    output: OtpSent,
    status: 202,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OTP_USED', ...CODE_REFUSALS],
    perMinute: 60,
    proofOfWork: 'when_asked',
  }),
  confirmGuestFeedback: operation({
    method: 'POST',
    path: '/api/v1/feedback/confirm',
    summary: 'Prove the contact with the code; it gets its number and goes to the agency',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ ticket: feedbackTicket, code: field(otpCode, 40) }),
    output: Feedback,
    status: 201,
    problems: ['NOT_FOUND', 'FIELDS_INVALID', 'OTP_WRONG', 'OTP_EXPIRED', 'OTP_USED', 'OTP_EXHAUSTED', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  followGuestFeedback: operation({
    method: 'POST',
    path: '/api/v1/feedback/follow',
    summary: 'How far it is, for the browser that has sent it',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ ticket: feedbackTicket }),
    output: Feedback,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  trackGuestFeedback: operation({
    method: 'POST',
    path: '/api/v1/feedback/track',
    summary: 'How far it is and the answer, by its number and the contact that was proven for it; not what was written',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ no: field(caseNo, 40), contact: field(contact, 120) }),
    output: Feedback,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  withdrawGuestFeedback: operation({
    method: 'POST',
    path: '/api/v1/feedback/withdraw',
    summary: 'Take it back before it is answered',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ ticket: feedbackTicket }),
    output: Feedback,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  reopenGuestFeedback: operation({
    method: 'POST',
    path: '/api/v1/feedback/reopen',
    summary: 'Say once that the answer did not help: it is open again, with another day',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ ticket: feedbackTicket, words: again }),
    output: Feedback,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
}
