import type { AskedQuestion } from './questions.ts'

/** Questions written by somebody who wrote neither the passages nor the search. Nothing is built or set with them: they are only counted
 *  (`questions.test.ts`), by register; which of them fail is not looked at.
 *
 *  Each is `{ ask, expect, register }`: `expect` is the id of the passage that answers, a list of ids where each of several does, or null
 *  where help must refuse; `register` is 'standard', 'bare' (without diacritics), 'typo', 'south' or 'north'. */
export const HELD_OUT: readonly AskedQuestion[] = []
