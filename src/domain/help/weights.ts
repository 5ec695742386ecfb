import type { Look } from './look.ts'

/** What each look at an entry counts: fitted by `tools/fit-help.ts` (ADR 0067), not set by hand. */
export const RANKING: Look = { covered: 0.064, paired: 0.105, asked: 0.049, second: 0.164, letters: 0.203, usual: 0.416 }

/** What speaks for an answer and what against it. */
export interface Doubt {
  readonly always: number
  /** The score of the best passage, and how far it is before the next passage. */
  readonly best: number
  readonly lead: number
  /** The score of the best of the other matters, and how far the passage is before it. */
  readonly outside: number
  readonly ahead: number
  readonly foreign: number
  readonly unknown: number
  readonly asked: number
  readonly covered: number
  readonly letters: number
  readonly outsideAsked: number
  readonly outsideLetters: number
}

export const ANSWERING: Doubt = {
  always: -0.94,
  best: 2.31,
  lead: -1.48,
  outside: -2.85,
  ahead: 5.15,
  foreign: -0.51,
  unknown: -0.89,
  asked: 1.15,
  covered: 1.3,
  letters: 3.53,
  outsideAsked: -2.83,
  outsideLetters: -2.54,
}

/** From so sure on help answers; below it says that it does not know. The highest at which the questions that the search is set with lose
 *  nothing: a wrong answer costs more than none. */
export const BAR = 0.55
