import { daysBetween, type PlainDate } from '#domain/kernel/date.ts'

export type CardStatus = 'valid' | 'expiring' | 'not_yet_valid' | 'expired' | 'locked'

export interface CardTerms {
  readonly state: 'active' | 'locked' | 'revoked'
  readonly validFrom: PlainDate
  /** The last day; null while the payer goes on paying. */
  readonly validUntil: PlainDate | null
}

/** Days before the last one from which a card is said to be running out. A choice of this app, long enough to renew: a card of a
 *  household must be paid before its last day to stay without a gap. */
const EXPIRING_DAYS = 30

/** What a card is worth on a day; both ends of its validity are days on which it counts. A revoked card is shown as a locked one.
 *  @law Luật BHYT Điều 16 (validity), Điều 20 (withdrawn and suspended cards)
 *  @example cardStatus({ state: 'active', validFrom: '2026-01-01', validUntil: '2026-12-31' }, '2026-12-01') // 'expiring' */
export function cardStatus({ state, validFrom, validUntil }: CardTerms, today: PlainDate): CardStatus {
  if (state !== 'active') return 'locked'
  if (today < validFrom) return 'not_yet_valid'
  if (validUntil === null) return 'valid'
  if (today > validUntil) return 'expired'
  return daysBetween(today, validUntil) <= EXPIRING_DAYS ? 'expiring' : 'valid'
}

/** The card to show when a person has had several: one that counts today, else the one that begins last; a revoked card only when
 *  there is no other. */
export const currentCard = <T extends CardTerms>(cards: readonly T[], today: PlainDate): T | undefined =>
  cards.toSorted((a, b) => rank(a, today) - rank(b, today) || (a.validFrom < b.validFrom ? 1 : -1))[0]

function rank(card: CardTerms, today: PlainDate): number {
  if (card.state === 'revoked') return 2
  return card.validFrom <= today && (card.validUntil === null || today <= card.validUntil) ? 0 : 1
}
