import type { Agency } from '#contract/directory.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { findAgency, findUnit, listAgenciesBelow, listUnits } from './store.ts'

export { facilityNames, listCodeNames } from './code-views.ts'
export { readCodes } from './read-codes.ts'
export { directoryRoutes } from './routes.ts'
export { unitOfPayers } from './payers-store.ts'
export { findUnits } from './unit-views.ts'
export {
  findAgency,
  findAgencyFor,
  findCommune,
  findFacility,
  findOpenUnit,
  NAME_SERVED_COMMUNES,
  replaceSuccessors,
  upsertAgencies,
  upsertAgencyContacts,
  upsertCodes,
  upsertCollectionPoints,
  upsertCommunes,
  upsertFacilities,
  upsertProvinces,
  upsertUnits,
} from './store.ts'

/** @throws NOT_FOUND for a code that no agency has */
export async function getAgency(tx: Tx, code: string): Promise<Agency> {
  const agency = await findAgency(tx, code)
  if (!agency) throw new Problem('NOT_FOUND')
  return agency
}

/** @throws NOT_FOUND for a code that no unit has */
export async function getUnit(tx: Tx, code: string) {
  const unit = await findUnit(tx, code)
  if (!unit) throw new Problem('NOT_FOUND')
  return unit
}

/** Codes of an agency and of those below it: whose dossiers its officers may see. @example '079' → ['079', '07401', …, '07924'] */
export async function agencyArea(tx: Tx, code: string): Promise<readonly string[]> {
  const below = await listAgenciesBelow(tx, code)
  return [code, ...below.map(agency => agency.code)]
}

/** The agencies directly below one, with their names. */
export const agenciesBelow = (tx: Tx, code: string): Promise<readonly { readonly code: string; readonly name: string }[]> =>
  listAgenciesBelow(tx, code)

/** Names of units by code; a code that is not in the directory is left out. */
export async function unitNames(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!codes.length) return new Map()
  const units = await listUnits(tx, [...new Set(codes)])
  return new Map(units.map(unit => [unit.code, unit.name]))
}
