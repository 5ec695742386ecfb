import { dayInVietnam, type PlainDate } from '#domain/kernel/date.ts'
import { cardStatus, type CardStatus } from './status.ts'

/** Hours without contact with the server after which a phone destroys the cards that it keeps. */
export const KEPT_HOURS = 72
const KEPT_MS = KEPT_HOURS * 3_600_000

/** Clocks are put right by a little when a phone finds a network. */
const CLOCK_SLACK_MS = 5 * 60_000

/** When a card came from the server. Only the difference of two readings of the phone's clock is used: it may be wrong by years. */
export interface Contact {
  /** The server's instant, as milliseconds. */
  readonly serverAt: number
  /** The phone's clock at that moment. */
  readonly phoneAt: number
  /** The latest that the phone's clock has shown since. */
  readonly latestAt: number
}

export type KeptState =
  /** `now`: the server's time, as far as the phone can know it. */
  { readonly kind: 'usable'; readonly now: Date } | { readonly kind: 'too_old' } | { readonly kind: 'clock_back' }

/** What a kept card is worth when the phone's clock shows `phoneNow`. A clock that has gone back tells nothing about the hours that have
 *  passed: the card stays closed until the clock is right again or the server was asked.
 *  @example keptState({ serverAt: 0, phoneAt: 0, latestAt: 0 }, 73 * 3_600_000) // { kind: 'too_old' } */
export function keptState({ serverAt, phoneAt, latestAt }: Contact, phoneNow: number): KeptState {
  if (phoneNow < latestAt - CLOCK_SLACK_MS) return { kind: 'clock_back' }
  const passed = Math.max(0, phoneNow - phoneAt)
  return passed > KEPT_MS ? { kind: 'too_old' } : { kind: 'usable', now: new Date(serverAt + passed) }
}

/** When the phone destroys the card if it hears nothing more, by the server's time. */
export const keptUntil = ({ serverAt }: Pick<Contact, 'serverAt'>): Date => new Date(serverAt + KEPT_MS)

/** The status of a card that was read some time ago: days have passed, and only the server knows of a lock that was set or lifted. */
export const statusAt = (
  card: { readonly status: CardStatus; readonly validFrom: PlainDate; readonly validUntil: PlainDate | null },
  now: Date,
): CardStatus => cardStatus({ ...card, state: card.status === 'locked' ? 'locked' : 'active' }, dayInVietnam(now))
