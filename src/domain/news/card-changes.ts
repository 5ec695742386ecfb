import type { PlainDate } from '#domain/kernel/date.ts'
import type { CardChange } from './kinds.ts'

/** What is compared of a card. */
export interface CardBrief {
  readonly state: 'active' | 'locked' | 'revoked'
  /** null: no end. */
  readonly until: PlainDate | null
  readonly facility: string
  readonly level: number
}
/** `name`: number and first day, which stay the same when a feed writes the row anew. */
export interface NamedCard extends CardBrief {
  readonly name: string
}

const FOREVER = '9999'

/** What has become of somebody's cards between two looks, in the order of the words. What was changed and changed back is no news.
 *  @param before what stood there of each card that was touched; null: nothing
 *  @param now all cards of the person */
export function cardChanges(before: Readonly<Record<string, CardBrief | null>>, now: readonly NamedCard[]): readonly CardChange[] {
  const found = now.flatMap(card => {
    const was = before[card.name]
    if (was === undefined) return []
    return was === null ? [beginningOf(card, now, before)] : differences(was, card)
  })
  return [...new Set(found)]
}

/** A card with the number of an earlier one and a later first day is the same card, renewed. */
function beginningOf(card: NamedCard, now: readonly NamedCard[], before: Readonly<Record<string, CardBrief | null>>): CardChange {
  if (card.state !== 'active') return card.state
  const number = numberOf(card.name)
  const earlier = [...now.map(({ name }) => name), ...Object.keys(before).filter(name => before[name])]
  return earlier.some(name => name !== card.name && numberOf(name) === number) ? 'extended' : 'new'
}

const numberOf = (name: string): string => name.split('|')[0] ?? name

function differences(was: CardBrief, card: CardBrief): readonly CardChange[] {
  const [until, wasUntil] = [card.until ?? FOREVER, was.until ?? FOREVER]
  return [
    ...(was.state === card.state ? [] : [card.state === 'active' ? ('unlocked' as const) : card.state]),
    ...(until > wasUntil ? ['extended' as const] : []),
    ...(until < wasUntil ? ['shortened' as const] : []),
    ...(was.facility === card.facility ? [] : ['facility' as const]),
    ...(was.level === card.level ? [] : ['level' as const]),
  ]
}
