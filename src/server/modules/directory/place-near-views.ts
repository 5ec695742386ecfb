import { placeWords } from '#domain/directory/places.ts'
import type { Position } from '#domain/directory/distance.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { Found, NameSearch } from './place-search-views.ts'
import { PAGE, type Source } from './place-stages-views.ts'

/** Farther than anything on earth. */
const NOWHERE = 99_999_999

/** Rows that have all words, nearest first; those without a place come last. */
export async function searchNear<R extends { readonly code: string; readonly metres: number | null }>(
  tx: Tx,
  { table, columns, area, only }: Source,
  search: NameSearch & { readonly near: Position },
): Promise<Found<R>> {
  const [, beyond = '', code = ''] = search.after?.split('~') ?? []
  const rows = await tx.all<R>({
    text: `with k as materialized (
        select code, metres from (
          select p.code, round(111195 * sqrt((p.latitude - $1::float8) ^ 2
            + ((p.longitude - $2::float8) * cos(radians((p.latitude + $1::float8) / 2))) ^ 2))::int as metres
          from ${table} p where ${only} and p.search_key like all ($3::text[])
            and ($4::text[] is null or p.${area} = any ($4::text[]))) p
        where (coalesce(metres, ${NOWHERE}), code) > ($5::int, $6::text)
        order by coalesce(metres, ${NOWHERE}), code limit $7)
      select ${columns}, k.metres from k join ${table} p on p.code = k.code order by coalesce(k.metres, ${NOWHERE}), k.code`,
    values: [
      search.near.latitude,
      search.near.longitude,
      placeWords(search.q ?? '').map(word => (word.length < 3 ? `% ${word}%` : `%${word}%`)),
      search.areas ?? null,
      Number(beyond.trim() || -1),
      code,
      PAGE + 1,
    ],
  })
  const shown = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return { rows: shown, next: last ? `5~${last.metres ?? NOWHERE}~${last.code}` : null, isSimilar: false }
}
