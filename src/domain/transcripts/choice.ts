import { FUNDS, type Fund } from '#domain/contributions/book.ts'
import { good, wrong, type FieldProblem, type FieldRule } from '#domain/kernel/field.ts'
import { isMonth, type Month } from '#domain/kernel/month.ts'
import { tidy } from '#domain/kernel/text.ts'

/** What a transcript may tell beside the name: where the person worked, on what pay, in which months of each year, and the totals. */
export const TRANSCRIPT_FIELDS = ['units', 'pay', 'months', 'totals'] as const
export type TranscriptField = (typeof TRANSCRIPT_FIELDS)[number]

/** What it is for; it stands on the document, so that it is of little use for anything else. */
export const TRANSCRIPT_PURPOSES = ['work', 'loan', 'visa', 'benefit', 'own', 'other'] as const
export type TranscriptPurpose = (typeof TRANSCRIPT_PURPOSES)[number]

/** How many days it counts. */
export const TRANSCRIPT_DAYS = [30, 90, 180, 365] as const
export type TranscriptDays = (typeof TRANSCRIPT_DAYS)[number]

export const TRANSCRIPT_LANGUAGES = ['vi', 'en', 'both'] as const
export type TranscriptLanguage = (typeof TRANSCRIPT_LANGUAGES)[number]

/** Of one person, that count at a time. */
export const MOST_TRANSCRIPTS = 20

/** What the person has chosen. */
export interface TranscriptChoice {
  /** First and last month; null: from the first, to the last one on the record. */
  readonly fromMonth: Month | null
  readonly toMonth: Month | null
  readonly funds: readonly Fund[]
  readonly fields: readonly TranscriptField[]
  readonly purpose: TranscriptPurpose
  /** For whom, as the person has written it; empty for nobody in particular. */
  readonly recipient: string
  readonly days: TranscriptDays
  readonly language: TranscriptLanguage
}

/** What most offices and banks ask for. */
export const USUAL_CHOICE: TranscriptChoice = {
  fromMonth: null,
  toMonth: null,
  funds: FUNDS,
  fields: TRANSCRIPT_FIELDS,
  purpose: 'work',
  recipient: '',
  days: 90,
  language: 'vi',
}

const MOST_SIGNS = 100
const FIGURES_IN_A_ROW = /\d{6}/u
const SIGNS = /^[\p{L}\p{M}\d ,.()&/–-]*$/u

/** The name of who shall get it. It is printed as the person's own word: no sentence, no address on the web, no number of anybody.
 *  @example recipientName(' Ngân  hàng Vidu – CN Huế ') // 'Ngân hàng Vidu – CN Huế' */
export const recipientName: FieldRule = raw => {
  const name = tidy(raw)
  if (name.length > MOST_SIGNS) return wrong('TOO_LONG')
  if (!SIGNS.test(name)) return wrong('RECIPIENT_SIGNS')
  return FIGURES_IN_A_ROW.test(name) ? wrong('NO_PERSONAL_DATA') : good(name)
}

/** A month that may be left out. */
export const optionalMonth: FieldRule = raw => (raw === '' || isMonth(raw) ? good(raw) : wrong('FORM'))

/** What does not fit together in a choice. The browser asks before it sends; the server asks again.
 *  @param thisMonth nothing later than it is certified
 *  @example problemsOf({ ...USUAL_CHOICE, fields: [] }, month) // [{ field: 'fields', code: 'CHOICE_ONE_AT_LEAST' }] */
export function problemsOf(choice: TranscriptChoice, thisMonth: Month): readonly FieldProblem[] {
  const { fromMonth, toMonth, funds, fields, purpose, recipient } = choice
  const problems: FieldProblem[] = []
  if (fromMonth !== null && fromMonth > thisMonth) problems.push({ field: 'fromMonth', code: 'MONTH_LATER' })
  if (toMonth !== null && toMonth > thisMonth) problems.push({ field: 'toMonth', code: 'MONTH_LATER' })
  if (fromMonth !== null && toMonth !== null && fromMonth > toMonth) problems.push({ field: 'toMonth', code: 'MONTH_ORDER' })
  if (funds.length === 0) problems.push({ field: 'funds', code: 'CHOICE_ONE_AT_LEAST' })
  if (fields.length === 0) problems.push({ field: 'fields', code: 'CHOICE_ONE_AT_LEAST' })
  if (purpose === 'other' && recipient === '') problems.push({ field: 'recipient', code: 'REQUIRED' })
  return problems
}
