import type { PassageId } from '#texts/vi/knowledge/index.ts'
import { CHECK_QUESTIONS } from './check-questions.ts'
import { FIRST_QUESTIONS } from './first-questions.ts'
import { MORE_QUESTIONS } from './more-questions.ts'

/** How a question is written: with diacritics and care, without diacritics, with slips of the finger, in the words of the south or the north. */
export type Register = 'standard' | 'bare' | 'typo' | 'south' | 'north'

/** A question of a person. `expect`: the passage that answers it, each of several that do, or null where help must not answer. */
export interface AskedQuestion {
  readonly ask: string
  readonly expect: PassageId | readonly PassageId[] | null
  readonly register: Register
}

/** What the search is set with: none of these is itself a way of asking that is written down for a passage on purpose. */
export const SETTING_QUESTIONS: readonly AskedQuestion[] = [...FIRST_QUESTIONS, ...MORE_QUESTIONS]

/** The first two sets. Questions of other hands stand in `held-out-questions.ts`, `fresh-questions.ts` and `unseen-questions.ts`. */
export const QUESTIONS: readonly AskedQuestion[] = [...SETTING_QUESTIONS, ...CHECK_QUESTIONS]
