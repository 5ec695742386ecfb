/** Numbers that are too small to be shown alone, because they would say something about a person whom somebody may know. */

/** A count of dossiers below this is shown as "fewer than". */
export const SMALLEST_COUNT = 5

/** A share of people is shown for groups of at least so many. */
export const SMALLEST_GROUP = 10

/** The count, or null when it is too small to be shown; nothing at all may be said. */
export const shownCount = (count: number): number | null => (count > 0 && count < SMALLEST_COUNT ? null : count)

interface Group {
  readonly participants: number
  readonly accounts: number
}

/** Groups that may be shown, the largest first, and one for all others together. A group is never alone among the others, and they
 *  are never fewer people than a group may have: otherwise their number would follow from the total.
 *  @example groups of 50, 30, 4 → 50 alone; 30 and 4 together */
export function mergeSmall<T extends Group>(groups: readonly T[]): { readonly shown: readonly T[]; readonly others: Group | null } {
  const sorted = groups.toSorted((a, b) => b.participants - a.participants)
  const isSmall = ({ participants }: Group) => participants < SMALLEST_GROUP
  let shown = sorted.filter(group => !isSmall(group))
  if (shown.length === sorted.length) return { shown, others: null }
  const small = () => sorted.slice(shown.length)
  while (shown.length > 0 && (small().length < 2 || isSmall(sum(small())))) shown = shown.slice(0, -1)
  const others = sum(small())
  return { shown, others: isSmall(others) ? null : others }
}

const sum = (groups: readonly Group[]): Group => ({
  participants: groups.reduce((total, group) => total + group.participants, 0),
  accounts: groups.reduce((total, group) => total + group.accounts, 0),
})
