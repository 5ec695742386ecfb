import type { Look } from './look.ts'

/** What each look at an entry counts: fitted by `tools/fit-help.ts` (ADR 0067), not set by hand. */
export const RANKING: Look = { covered: 0.051, paired: 0.091, asked: 0.077, second: 0.152, letters: 0.278, usual: 0.352 }

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
  always: -0.3,
  best: 2.78,
  lead: -1.07,
  outside: -3.17,
  ahead: 5.95,
  foreign: 0.99,
  unknown: -1.43,
  leaning: 0,
  against: 0,
  asked: 2.44,
  covered: 0.81,
  letters: 3.93,
  outsideAsked: -4.7,
  outsideLetters: -3.29,
}

/** From so sure on help answers; below it says that it does not know. Nineteen in twenty of what the questions used while building ask of
 *  other matters stay below it. */
export const BAR = 0.45
