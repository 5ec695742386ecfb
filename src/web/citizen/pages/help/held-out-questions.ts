import type { PassageId } from './knowledge.ts'

/** How a question is written: with diacritics and care, without diacritics, with slips of the finger, in the words of the south or the north. */
export type Register = 'standard' | 'bare' | 'typo' | 'south' | 'north'

/** A question of a person. `expect`: the passage that answers it, each of several that do, or null where help must not answer. */
export interface AskedQuestion {
  readonly ask: string
  readonly expect: PassageId | readonly PassageId[] | null
  readonly register: Register
}

/** Questions written by somebody who wrote neither the passages nor the search. Nothing is built or set with them: they are only counted
 *  (`questions.test.ts`), by register; which of them fail is not looked at. */
export const HELD_OUT: readonly AskedQuestion[] = []
