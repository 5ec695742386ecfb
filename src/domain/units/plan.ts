import { fold } from '#domain/kernel/text.ts'
import type { RosterColumn } from './roster-columns.ts'
import type { RosterPerson, RosterRow } from './roster.ts'

/** A current member as far as a roster can change it. */
export interface KnownMember extends RosterPerson {
  readonly id: string
}

export interface RosterChange {
  readonly member: KnownMember
  readonly person: RosterPerson
  readonly fields: readonly RosterColumn[]
}

/** What a file would do to the roster. */
export interface RosterPlan {
  readonly added: readonly RosterPerson[]
  readonly changed: readonly RosterChange[]
  readonly unchanged: number
  /** Members whom no row of the file names, wrong rows with a readable number included. */
  readonly missing: readonly KnownMember[]
}

const CHANGING = ['fullName', 'group', 'phone', 'email', 'reference'] as const satisfies readonly RosterColumn[]

/** Compares a file with the roster, person by person, by number. An empty cell takes nothing away: who wants that does it by hand.
 *  @param named numbers that the file has in rows that are left out: their members are not missing */
export function planRoster(rows: readonly RosterRow[], members: readonly KnownMember[], named: ReadonlySet<string>): RosterPlan {
  const byNumber = new Map(members.map(member => [member.socialInsuranceNo, member]))
  const added: RosterPerson[] = []
  const changed: RosterChange[] = []
  const seen = new Set(named)
  for (const { person } of rows) {
    seen.add(person.socialInsuranceNo)
    const member = byNumber.get(person.socialInsuranceNo)
    if (!member) added.push(person)
    const fields = member ? CHANGING.filter(column => differs(column, person[column], member[column])) : []
    if (member && fields.length) changed.push({ member, person: merged(member, person), fields })
  }
  return {
    added,
    changed,
    unchanged: rows.length - added.length - changed.length,
    missing: members.filter(({ socialInsuranceNo }) => !seen.has(socialInsuranceNo)),
  }
}

/** A group is the same however its name is written: the first way stays. */
const differs = (column: RosterColumn, said: string, known: string): boolean =>
  said !== '' && (column === 'group' ? fold(said) !== fold(known) : said !== known)

const merged = (member: KnownMember, person: RosterPerson): RosterPerson => ({
  socialInsuranceNo: person.socialInsuranceNo,
  fullName: person.fullName,
  group: person.group,
  phone: person.phone || member.phone,
  email: person.email || member.email,
  reference: person.reference || member.reference,
})
