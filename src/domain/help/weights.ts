import type { Look } from './look.ts'

/** What each look at an entry counts: fitted by `tools/fit-help.ts` (ADR 0067), not set by hand. */
export const RANKING: Look = { covered: 0.029, paired: 0.089, asked: 0.092, second: 0.125, letters: 0.261, usual: 0.404 }

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
  always: -1.14,
  best: 1.82,
  lead: 0.89,
  outside: -1.66,
  ahead: 3.49,
  foreign: -0.62,
  unknown: -1.84,
  leaning: 3.62,
  against: 0.03,
  asked: 2.13,
  covered: 1.4,
  letters: 2.42,
  outsideAsked: -3.42,
  outsideLetters: -2.9,
}

/** From so sure on help answers; below it says that it does not know. Nineteen in twenty of what the questions used while building ask of
 *  other matters stay below it. */
export const BAR = 0.5
