import type { Problem, ProblemCode } from '#domain/kernel/problem.ts'
import type { ProblemBody } from '#contract/core.ts'
import { format } from '#texts/format.ts'
import { problem as vi } from '#texts/vi/problem.ts'
import { problem as en } from '#texts/en/problem.ts'

/** HTTP status of every refusal. "Not yours" and "not there" are both 404. */
export const STATUS = {
  FIELDS_INVALID: 422,
  REQUEST_MALFORMED: 400,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_CONTENT: 415,
  NOT_FOUND: 404,
  CROSS_SITE_REFUSED: 403,
  SIGN_IN_REQUIRED: 401,
  SESSION_TAKEN_OVER: 401,
  FORBIDDEN: 403,
  TOO_MANY_REQUESTS: 429,
  PROOF_OF_WORK_NEEDED: 428,
  BUSY: 503,
  INTERNAL: 500,
  OFFLINE: 503,
  SIGN_IN_FAILED: 401,
  SIGN_IN_SLOWED: 429,
  ISSUED_SECRET_EXPIRED: 403,
  PASSWORD_ALREADY_SET: 409,
  STAFF_PASSWORD_DUE: 403,
  SECOND_FACTOR_REQUIRED: 403,
  SECOND_FACTOR_WRONG: 422,
  SECOND_FACTOR_USED: 422,
  STEP_UP_REQUIRED: 403,
  SETUP_EXPIRED: 410,
  PASSKEY_REFUSED: 422,
  PASSKEYS_FULL: 409,
  LAST_FACTOR: 409,
  STAFF_CHANGED: 409,
  STAFF_OUT_OF_REACH: 403,
  OWN_STAFF_ACCOUNT: 403,
  LAST_ADMINISTRATOR: 409,
  UNIT_CLOSED: 403,
  UNIT_NOT_ACTIVE: 409,
  EMAIL_HAS_ACCOUNT: 409,
  INVITED_ALREADY: 409,
  INVITATION_OVER: 410,
  PASSWORD_LINK_OVER: 410,
  REGISTRATION_EXPIRED: 410,
  REGISTRATION_ALREADY_SENT: 409,
  REGISTRATION_PHOTOS_MISSING: 409,
  REGISTRATION_MISMATCH: 409,
  REGISTRATION_CHECKS_EXHAUSTED: 429,
  REGISTRATION_NOT_SENT: 409,
  PHOTO_NOT_AN_IMAGE: 422,
  PHOTO_HEIC: 422,
  PHOTO_EMPTY: 422,
  PHOTO_TOO_LARGE: 413,
  PHOTO_TOO_MANY_PIXELS: 422,
  PHOTO_UNREADABLE: 422,
  PHOTO_SEEN: 422,
  PART_TOO_LARGE: 413,
  UPLOAD_GONE: 404,
  UPLOAD_OFFSET: 409,
  UPLOAD_TOO_LONG: 413,
  UPLOAD_PARTS: 413,
  UPLOAD_INCOMPLETE: 409,
  UPLOAD_DIFFERS: 422,
  STORE_FULL: 503,
  OTP_WRONG: 422,
  OTP_EXPIRED: 410,
  OTP_USED: 409,
  OTP_EXHAUSTED: 429,
  OTP_WAIT: 429,
  OTP_BUDGET: 429,
  CODES_PAUSED: 503,
  CASE_FILE_NOT_FOUND: 404,
  FORM_UNKNOWN: 404,
  CASE_FILE_CHANGED: 409,
  CASE_FILE_OF_COLLEAGUE: 409,
  ACTION_NOT_ALLOWED: 409,
  OWN_CASE_FILE: 403,
  RELATIVE_CASE_FILE: 403,
  SECOND_OFFICER_NEEDED: 409,
  UNDO_TOO_LATE: 409,
  RESEND_TOO_EARLY: 429,
  POLICY_OUT_OF_REACH: 403,
  POLICY_CHANGED: 409,
  CAMPAIGN_NOT_FOUND: 404,
  CAMPAIGN_OVER: 410,
  SIGNED_FORM_MISSING: 409,
  PUSH_SERVICE_UNKNOWN: 422,
} as const satisfies Record<ProblemCode, number>

/** The body of a refusal in the caller's language. */
export function problemBody(problem: Problem, traceId: string, language: 'vi' | 'en'): ProblemBody {
  const texts = language === 'en' ? en : vi
  return {
    type: `/problems/${problem.code}`,
    title: format(texts[`problem.${problem.code}`], { ...problem.values, traceId }),
    status: STATUS[problem.code],
    code: problem.code,
    values: { ...problem.values },
    fields: problem.fields.map(field => ({ field: field.field, code: field.code, ...(field.values && { values: { ...field.values } }) })),
    traceId,
  }
}

/** Seconds after which a refused caller may try again, where that is known. */
export const retryAfter = (problem: Problem): number | undefined => {
  const { seconds } = problem.values
  if (typeof seconds === 'number') return Math.max(1, Math.ceil(seconds))
  return problem.code === 'BUSY' ? 5 : undefined
}
