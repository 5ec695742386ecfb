import type { ComparedRow } from '#domain/registration/compare.ts'
import type { RiskMark } from '#domain/review/risk.ts'
import type { SecondLookReason } from '#domain/review/second-look.ts'
import type { SimDossier } from './dossiers.ts'

/** What a careless officer does who trusts the screen: whoever carries no mark and has a clear photo is approved without a look at the
 *  pictures. What such an officer does not let through, nobody does. */
export interface Handled {
  /** Keys of the console, in their order, with the one that takes the next file. */
  readonly keys: readonly string[]
  readonly outcome: 'approved' | 'returned' | 'second'
  readonly seconds: number
  /** What stands on the screen as reasons: marks with their severity, and what differs in words. */
  readonly reasons: readonly string[]
}

/** Seconds of the keystroke-level model (Card, Moran and Newell): a key of an average typist, and a thought before a group of keys. */
const [KEY_S, THOUGHT_S] = [0.28, 1.35]
/** Reading a line of the comparison, or a mark. */
const LINE_S = 0.35
/** Until the next file stands on the screen; measured by the sample in Chromium. */
const ANSWER_S = 0.25

interface Shown {
  readonly rows: readonly ComparedRow[]
  readonly marks: readonly RiskMark[]
  readonly second: readonly SecondLookReason[]
}

export const APPROVE = ['1', '2', '3', 'a', 'n'] as const
export const RETURN_PHOTO = ['4', 'r', 'n'] as const

export function handle(dossier: SimDossier, { rows, marks, second }: Shown): Handled {
  const keys = dossier.isBlurred ? RETURN_PHOTO : APPROVE
  const differing = rows.filter(({ result }) => result === 'differs')
  // The photos, the comparison, the decision; and one for every mark.
  const thoughts = 3 + marks.length
  return {
    keys,
    outcome: dossier.isBlurred ? 'returned' : second.length > 0 ? 'second' : 'approved',
    seconds: keys.length * KEY_S + thoughts * THOUGHT_S + (rows.length + marks.length) * LINE_S + ANSWER_S,
    reasons: [
      ...marks.map(({ code, severity, others }) => `${code}:${severity}:${others.join('+')}`),
      ...differing.map(({ item, name }) => `${item}${name ? `:${name.grade}:${name.reasons.join('+')}` : ''}`),
      ...second,
    ],
  }
}
