import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'

/** Parts of the own record in which something may be reported as wrong. */
export const DISPUTE_SUBJECTS = ['contribution'] as const
export type DisputeSubject = (typeof DISPUTE_SUBJECTS)[number]

export const DISPUTE_OUTCOMES = ['answered', 'rejected', 'withdrawn'] as const
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number]

/** Reports of one person that may be open at a time: what an agency can look at, and more than anybody needs. */
export const MOST_OPEN = 10

const MOST_WORDS = 1000

/** What the person adds: nothing is needed for a finding, whose evidence speaks. */
export const disputeWords: FieldRule = raw => {
  const text = tidy(raw)
  return text.length > MOST_WORDS ? wrong('TOO_LONG') : good(text)
}

/** A row that no rule has found wrong needs words that say what is.
 *  @example needsWords('period:0192…') // true */
export const needsWords = (matter: string): boolean => matter.startsWith('period:')
