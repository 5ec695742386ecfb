import type { FoundUnit } from '#contract/unit-accounts.ts'
import { placeWords } from '#domain/directory/places.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { searchByName } from './place-search-views.ts'
import type { Keyed, Source } from './place-stages-views.ts'

const OPEN_UNITS: Source = {
  words: 'unit',
  table: 'unit',
  columns: 'p.code, p.name, p.address, (select g.name from directory_agency g where g.code = p.agency_code) as agency_name',
  area: 'agency_code',
  only: "p.state <> 'closed'",
}
const MOST = 10

/** Units that are not closed whose code, name or address has all the words, the exact code first; at most ten. Where none has them: those
 *  with words that are close. */
export async function findUnits(tx: Tx, q: string): Promise<FoundUnit[]> {
  if (placeWords(q).length === 0) return []
  const { rows } = await searchByName<FoundUnit & Keyed>(tx, OPEN_UNITS, { q })
  return rows.slice(0, MOST).map(({ code, name, address, agencyName }) => ({ code, name, address, agencyName }))
}
