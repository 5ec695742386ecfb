import { isMinor } from '#domain/guardians/childhood.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { matchesRegistry, type RegistryRecord } from './compare.ts'
import type { Declaration } from './declaration.ts'

/** The registry's record of a child: how exactly the birth date is known. */
export interface ChildRecord extends RegistryRecord {
  readonly birthDate: PlainDate
  readonly birthPrecision: 'day' | 'month' | 'year'
}

const KNOWN_SIGNS = { day: 10, month: 7, year: 4 } as const

/** Whether the declared birth date is the one on file, as exactly as the registry knows it.
 *  @example sameBirth('2019-11-22', { birthDate: '2019-01-01', birthPrecision: 'year' }) // true */
export const sameBirth = (declared: string, { birthDate, birthPrecision }: Pick<ChildRecord, 'birthDate' | 'birthPrecision'>): boolean =>
  declared.slice(0, KNOWN_SIGNS[birthPrecision]) === birthDate.slice(0, KNOWN_SIGNS[birthPrecision])

/** Whether a parent's declaration for a child may become a dossier: known number, the child's name and birth date, under eighteen by
 *  the registry, and no identity number that contradicts it. The relation is the officer's to see in the birth certificate. */
export function matchesChild(
  declared: Pick<Declaration, 'fullName' | 'personalId' | 'birthDate' | 'scanned'>,
  registry: ChildRecord | undefined,
  today: PlainDate,
): boolean {
  if (!registry || !sameBirth(declared.birthDate, registry) || !isMinor(registry.birthDate, today)) return false
  return matchesRegistry({ ...declared, personalId: declared.personalId || (registry.personalId ?? '') }, registry)
}
