import type { DemoMessage } from './stand-in.ts'

/** What becomes of a text after the centre has answered for it. */
export interface Passage {
  /** 0: it is at the telephone before the centre answers, as in demo mode. Texts with unlike times overtake each other. */
  readonly afterMs: number
  /** `lost`: nobody ever hears of it again · `undeliverable`: the telephone does not get it, and the receipt says so. */
  readonly outcome: 'delivered' | 'lost' | 'undeliverable'
}

/** The radio network behind the centre, with its bad days. */
export interface Network {
  passage(text: Pick<DemoMessage, 'recipient' | 'body'>): Passage
  /** Does the work later; a timer when left out. Another clock may be given, to let a day pass in a minute. */
  readonly later?: (ms: number, work: () => Promise<void>) => void
}

export const AT_ONCE: Passage = { afterMs: 0, outcome: 'delivered' }

export const afterAWhile: NonNullable<Network['later']> = (ms, work) => void setTimeout(() => void work(), ms).unref()

export interface BadDays {
  /** Half of the texts are faster. */
  readonly medianS: number
  /** None is slower. */
  readonly longestS: number
  /** Of a hundred texts so many never arrive; of a third of them the centre says so. */
  readonly lostPercent: number
  /** Numbers from 0 up to 1; a seeded source makes the same day again. */
  readonly random: () => number
}

/** Times of a busy network: most texts within a minute, a tail up to the longest (log-normal, one in a thousand at the end).
 *  @example passageOf({ medianS: 20, longestS: 600, lostPercent: 20, random }) // { afterMs: 17_400, outcome: 'delivered' } */
export function passageOf({ medianS, longestS, lostPercent, random }: BadDays): Passage {
  const spread = Math.log(longestS / medianS) / ONE_IN_A_THOUSAND
  const seconds = Math.min(longestS, medianS * Math.exp(spread * normal(random)))
  const fate = random() * 100
  const outcome = fate >= lostPercent ? 'delivered' : fate < lostPercent / 3 ? 'undeliverable' : 'lost'
  return { afterMs: Math.max(1, Math.round(seconds * 1_000)), outcome }
}

/** Standard deviations beyond which lies one of a thousand. */
const ONE_IN_A_THOUSAND = 3.09

/** A normally distributed number, from two evenly distributed ones (Box and Muller). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
