import type { Look } from './look.ts'

/** What each look at an entry counts: fitted by `tools/fit-help.ts` (ADR 0067), not set by hand. */
export const RANKING: Look = { covered: 0.071, paired: 0.132, asked: 0.1, second: 0.057, letters: 0.224, usual: 0.417 }

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
  always: -0.82,
  best: 2.17,
  lead: -2.05,
  outside: -3.34,
  ahead: 5.51,
  foreign: -0.18,
  unknown: -0.96,
  asked: 1.34,
  covered: 1.25,
  letters: 4.18,
  outsideAsked: -3.19,
  outsideLetters: -2.76,
}

/** From so sure on help answers; below it says that it does not know. The highest at which the questions that the search is set with lose
 *  nothing: a wrong answer costs more than none. */
export const BAR = 0.5
