import type { FieldProblem, FieldValues } from './field.ts'

/** Everything that can end a use case. HTTP status: server/platform/http/problems.ts; sentences: texts/{vi,en}/problem.ts;
 *  a new code does not compile until it has all three. */
export const PROBLEM_CODES = [
  'FIELDS_INVALID',
  'REQUEST_MALFORMED',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_CONTENT',
  'NOT_FOUND',
  'CROSS_SITE_REFUSED',
  'SIGN_IN_REQUIRED',
  'SESSION_TAKEN_OVER',
  'FORBIDDEN',
  'TOO_MANY_REQUESTS',
  'PROOF_OF_WORK_NEEDED',
  'BUSY',
  'INTERNAL',
  'OFFLINE',
  'SIGN_IN_FAILED',
  'SIGN_IN_SLOWED',
  'ISSUED_SECRET_EXPIRED',
  'PASSWORD_ALREADY_SET',
  'STAFF_PASSWORD_DUE',
  'SECOND_FACTOR_REQUIRED',
  'SECOND_FACTOR_WRONG',
  'SECOND_FACTOR_USED',
  'STEP_UP_REQUIRED',
  'SETUP_EXPIRED',
  'PASSKEY_REFUSED',
  'PASSKEYS_FULL',
  'LAST_FACTOR',
  'STAFF_CHANGED',
  'STAFF_OUT_OF_REACH',
  'OWN_STAFF_ACCOUNT',
  'LAST_ADMINISTRATOR',
  'UNIT_CLOSED',
  'UNIT_NOT_ACTIVE',
  'EMAIL_HAS_ACCOUNT',
  'INVITED_ALREADY',
  'INVITATION_OVER',
  'PASSWORD_LINK_OVER',
  'REGISTRATION_EXPIRED',
  'REGISTRATION_ALREADY_SENT',
  'REGISTRATION_PHOTOS_MISSING',
  'REGISTRATION_MISMATCH',
  'REGISTRATION_CHECKS_EXHAUSTED',
  'REGISTRATION_NOT_SENT',
  'PHOTO_NOT_AN_IMAGE',
  'PHOTO_HEIC',
  'PHOTO_EMPTY',
  'PHOTO_TOO_LARGE',
  'PHOTO_TOO_MANY_PIXELS',
  'PHOTO_UNREADABLE',
  'PHOTO_SEEN',
  'PART_TOO_LARGE',
  'UPLOAD_GONE',
  'UPLOAD_OFFSET',
  'UPLOAD_TOO_LONG',
  'UPLOAD_PARTS',
  'UPLOAD_INCOMPLETE',
  'UPLOAD_DIFFERS',
  'STORE_FULL',
  'OTP_WRONG',
  'OTP_EXPIRED',
  'OTP_USED',
  'OTP_EXHAUSTED',
  'OTP_WAIT',
  'OTP_BUDGET',
  'CODES_PAUSED',
  'CASE_FILE_NOT_FOUND',
  'FORM_UNKNOWN',
  'CASE_FILE_CHANGED',
  'CASE_FILE_OF_COLLEAGUE',
  'ACTION_NOT_ALLOWED',
  'OWN_CASE_FILE',
  'RELATIVE_CASE_FILE',
  'SECOND_OFFICER_NEEDED',
  'UNDO_TOO_LATE',
  'RESEND_TOO_EARLY',
  'POLICY_OUT_OF_REACH',
  'POLICY_CHANGED',
  'CAMPAIGN_NOT_FOUND',
  'CAMPAIGN_OVER',
  'SIGNED_FORM_MISSING',
  'PUSH_SERVICE_UNKNOWN',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Ends a use case with an answer for the person. Thrown; the transaction rolls back unless the use case has asked
 *  to keep it (see transact()). Anything else that is thrown is a bug and answered 500. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly values: FieldValues
  readonly fields: readonly FieldProblem[]

  constructor(code: ProblemCode, values: FieldValues = {}, fields: readonly FieldProblem[] = []) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.values = values
    this.fields = fields
  }
}
