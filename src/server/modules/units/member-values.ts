import type { Uuid } from '#domain/kernel/ids.ts'
import type { KnownMember } from '#domain/units/plan.ts'
import type { RosterPerson } from '#domain/units/roster.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import type { MemberRow } from './roster-store.ts'

/** The key of a unit's roster. */
export const keyOfRoster = (ctx: Ctx, roster: Uuid): Promise<SubjectKey> => ctx.vault.keyOf(ctx.tx, roster)

const place = (column: 'phone' | 'email' | 'reference'): string => `unit_member.${column}`

type Sealed = Pick<MemberRow, 'id' | 'phoneSealed' | 'emailSealed' | 'referenceSealed'>

/** What the roster holds of a member and others may not read. Empty where it holds nothing. */
export function openValues(key: SubjectKey, row: Sealed): Pick<RosterPerson, 'phone' | 'email' | 'reference'> {
  const open = (column: 'phone' | 'email' | 'reference', sealed: Buffer | null) =>
    sealed === null ? '' : key.openText(place(column), row.id, sealed)
  return { phone: open('phone', row.phoneSealed), email: open('email', row.emailSealed), reference: open('reference', row.referenceSealed) }
}

export function sealValues(key: SubjectKey, id: string, person: RosterPerson) {
  const seal = (column: 'phone' | 'email' | 'reference') => (person[column] === '' ? null : key.seal(place(column), id, person[column]))
  return { phoneSealed: seal('phone'), emailSealed: seal('email'), referenceSealed: seal('reference') }
}

/** Blind indexes of a phone and an address, as far as there are any. */
export const indexesOfPerson = ({ vault }: Ctx, { phone, email }: Pick<RosterPerson, 'phone' | 'email'>): readonly Buffer[] => [
  ...(phone === '' ? [] : [vault.index('phone', phone)]),
  ...(email === '' ? [] : [vault.index('email', email)]),
]

export const knownMember = (key: SubjectKey, row: MemberRow): KnownMember => ({
  id: row.id,
  fullName: row.fullName,
  socialInsuranceNo: row.socialInsuranceNo,
  group: row.groupName,
  ...openValues(key, row),
})
