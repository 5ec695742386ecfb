import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'

/** Parts of a record in which something may be reported as wrong. */
export const DISPUTE_SUBJECTS = ['contribution', 'visit'] as const
export type DisputeSubject = (typeof DISPUTE_SUBJECTS)[number]

export const DISPUTE_OUTCOMES = ['answered', 'rejected', 'withdrawn'] as const
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number]

/** What is wrong with a visit. not_there: the person was not at the doctor's · other_day: was, on another day · costs: what was done or what it
 *  cost is not so · papers: a paper of this visit is not the person's */
export const VISIT_REASONS = ['not_there', 'other_day', 'costs', 'papers'] as const
export type VisitReason = (typeof VISIT_REASONS)[number]

/** What can be wrong with a visit that has so many papers. */
export const visitReasonsFor = (papers: number): readonly VisitReason[] => VISIT_REASONS.filter(reason => reason !== 'papers' || papers > 0)

/** Reports of one record that may be open at a time: what an agency can look at, and more than anybody needs. */
export const MOST_OPEN = 10

const MOST_WORDS = 1000

/** What the person adds: nothing is needed for a finding, whose evidence speaks. */
export const disputeWords: FieldRule = raw => {
  const text = tidy(raw)
  return text.length > MOST_WORDS ? wrong('TOO_LONG') : good(text)
}

/** A row that no rule has found wrong needs words that say what is; so do another day and other costs of a visit.
 *  @example needsWords('period:0192…') // true
 *  @example needsWords('visit:0192…', 'not_there') // false */
export const needsWords = (matter: string, reason: VisitReason | null = null): boolean =>
  matter.startsWith('period:') || reason === 'other_day' || reason === 'costs'
