import * as z from 'zod/mini'
import { good } from '#domain/kernel/field.ts'
import { someWords, tidy } from '#domain/kernel/text.ts'
import { CHECK_POINTS } from '#domain/review/checklist.ts'
import { CORRECTION_ITEMS, CORRECTION_REASONS } from '#domain/review/corrections.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { field, oneOf, operation, uuid } from './core.ts'
import { CaseFile } from './review.ts'

const params = z.strictObject({ id: uuid })
const version = z.int('FORM')
const body = z.strictObject({ version })
const reasons = z.array(z.enum(REASONS, 'CHOICE')).check(z.minLength(1, 'REASON_REQUIRED'), z.maxLength(6, 'TOO_LONG'))
const corrections = z
  .array(z.strictObject({ item: z.enum(CORRECTION_ITEMS, 'CHOICE'), reason: z.enum(CORRECTION_REASONS, 'CHOICE') }))
  .check(
    z.minLength(1, 'REASON_REQUIRED'),
    z.maxLength(20, 'TOO_LONG'),
    z.refine(list => new Set(list.map(({ item, reason }) => `${item}|${reason}`)).size === list.length, 'CHOICE'),
  )
/** May be empty. */
const note = field(raw => good(tidy(raw)), 500)
const problems = ['CASE_FILE_NOT_FOUND', 'CASE_FILE_CHANGED', 'CASE_FILE_OF_COLLEAGUE', 'ACTION_NOT_ALLOWED'] as const
const ofDecision = [...problems, 'OWN_CASE_FILE', 'RELATIVE_CASE_FILE', 'NAMED_CASE_FILE', 'FIELDS_INVALID'] as const
const ofSecond = [...problems, 'SECOND_OFFICER_NEEDED', 'OWN_CASE_FILE', 'RELATIVE_CASE_FILE', 'NAMED_CASE_FILE'] as const

/** The decisions, and what happens between one and its effect. */
export const reviewDecision = {
  approveCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/approve',
    summary: 'Approve: account, first password and notices in one step',
    tag: 'review',
    caller: 'officer',
    params,
    body: z.strictObject({ version, checklist: z.array(z.enum(CHECK_POINTS, 'CHOICE')) }),
    output: CaseFile,
    status: 200,
    problems: [...ofDecision, 'REGISTRATION_MISMATCH', 'ACCOUNT_OF_DEAD', 'SIGNED_FORM_MISSING'],
  }),
  returnCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/return',
    summary: 'Return for correction: each item that must be corrected with its reason, and words that the applicant reads',
    tag: 'review',
    caller: 'officer',
    params,
    body: z.strictObject({ version, corrections, note }),
    output: CaseFile,
    status: 200,
    problems: ofDecision,
  }),
  rejectCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/reject',
    summary: 'Reject with reasons that the applicant reads',
    tag: 'review',
    caller: 'officer',
    params,
    body: z.strictObject({ version, reasons, note }),
    output: CaseFile,
    status: 200,
    problems: ofDecision,
  }),
  answerCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/answer',
    summary: 'Answer a support request in words; they go to the proven contact of the request',
    tag: 'review',
    caller: 'officer',
    params,
    body: z.strictObject({ version, note: field(someWords, 1000) }),
    output: CaseFile,
    status: 200,
    problems: ofDecision,
  }),
  settleCaseFile: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/settle',
    summary: 'Settle a support request by its dossier: opened for another phone, or ended so that the person registers anew',
    tag: 'review',
    caller: 'officer',
    params,
    body: z.strictObject({
      version,
      dossier: z.strictObject({ id: uuid, version }),
      way: oneOf(['ask_phone', 'cancel']),
      note,
    }),
    output: CaseFile,
    status: 200,
    problems: ofDecision,
  }),
  undoDecision: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/undo',
    summary: 'Take a decision back before it takes effect; everything that was ticked and written is there again',
    tag: 'review',
    caller: 'officer',
    params,
    body,
    output: CaseFile,
    status: 200,
    problems: [...problems, 'UNDO_TOO_LATE'],
  }),
  confirmDecision: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/confirm',
    summary: 'Confirm the decision of a colleague as second officer; it can be undone before it takes effect',
    tag: 'review',
    caller: 'officer',
    params,
    body,
    output: CaseFile,
    status: 200,
    problems: ofSecond,
  }),
  sendBackDecision: operation({
    method: 'POST',
    path: '/api/v1/agency/case-files/:id/send-back',
    summary: 'Send the decision of a colleague back to them, with words that only officers read',
    tag: 'review',
    caller: 'officer',
    params,
    body: z.strictObject({ version, note: field(someWords, 500) }),
    output: CaseFile,
    status: 200,
    problems: [...ofSecond, 'FIELDS_INVALID'],
  }),
} as const
