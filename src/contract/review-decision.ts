import * as z from 'zod/mini'
import { good, wrong } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { field, operation, uuid } from './core.ts'
import { CaseFile } from './review.ts'

const params = z.strictObject({ id: uuid })
const body = z.strictObject({ version: z.int('FORM') })
const words = field(raw => (tidy(raw) === '' ? wrong('REQUIRED') : good(tidy(raw))), 500)
const problems = ['CASE_FILE_NOT_FOUND', 'CASE_FILE_CHANGED', 'CASE_FILE_OF_COLLEAGUE', 'ACTION_NOT_ALLOWED'] as const
const ofSecond = [...problems, 'SECOND_OFFICER_NEEDED', 'OWN_CASE_FILE', 'RELATIVE_CASE_FILE'] as const

/** What happens between a decision and its effect. */
export const reviewDecision = {
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
    body: z.strictObject({ version: z.int('FORM'), note: words }),
    output: CaseFile,
    status: 200,
    problems: [...ofSecond, 'FIELDS_INVALID'],
  }),
} as const
