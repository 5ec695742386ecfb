import type { Look } from './look.ts'

/** What each look at an entry counts: fitted by `tools/fit-help.ts` (ADR 0067), not set by hand. */
export const RANKING: Look = { covered: 0.043, paired: 0.086, asked: 0.077, second: 0.152, letters: 0.27, usual: 0.372 }

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
  readonly leaning: number
  readonly against: number
  readonly asked: number
  readonly covered: number
  readonly letters: number
  readonly outsideAsked: number
  readonly outsideLetters: number
}

export const ANSWERING: Doubt = {
  always: -1.31,
  best: 1.94,
  lead: 0.82,
  outside: -2.06,
  ahead: 3.99,
  foreign: -1.35,
  unknown: -2.09,
  leaning: 3.99,
  against: -0.03,
  asked: 2.38,
  covered: 0.67,
  letters: 2.71,
  outsideAsked: -2.89,
  outsideLetters: -2.87,
}

/** From so sure on help answers; below it says that it does not know. Nineteen in twenty of what the questions used while building ask of
 *  other matters stay below it. */
export const BAR = 0.35
