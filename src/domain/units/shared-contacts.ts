import type { RosterPerson } from './roster.ts'

export interface SharedContact {
  /** As the file has it. */
  readonly contact: string
  readonly people: number
}

/** Phones that several people of a file have, the most shared first: the children of one parent, or a slip. A reminder sends one message
 *  to each. */
export function sharedPhones(people: readonly Pick<RosterPerson, 'phone'>[]): readonly SharedContact[] {
  const counts = new Map<string, number>()
  for (const { phone } of people) if (phone !== '') counts.set(phone, (counts.get(phone) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([contact, count]) => ({ contact, people: count }))
    .toSorted((a, b) => b.people - a.people || a.contact.localeCompare(b.contact))
}
