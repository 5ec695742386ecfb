import { placeWords } from '#domain/directory/places.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** Rows of a page. */
export const PAGE = 20
/** So many rows with the words are sorted; when there are more, rows are walked by name until the page is full. */
const SORTED_AT_MOST = 1500

/** A table that is searched by name: words of our own, never of a request. Rows are called "p". */
export interface Source {
  readonly table: string
  /** What a row of the answer has. */
  readonly columns: string
  /** Column that says where a row belongs. */
  readonly area: string
  /** Which rows of the table are meant. */
  readonly only: string
}

export interface NameSearch {
  readonly q?: string | undefined
  /** Values of the source's area column; undefined: everywhere. */
  readonly areas?: readonly string[] | undefined
  readonly after?: string | undefined
}

/** How well a row fits, the best first: the name begins with what was typed · each word begins a word of the name · code, name or
 *  address has the words side by side · each word is somewhere in them. Within one of these by name and code. */
const STAGES = [1, 2, 3, 4] as const
type Stage = (typeof STAGES)[number]

export interface Keyed {
  readonly code: string
  readonly nameKey: string
}
export interface Found<R> {
  readonly rows: readonly R[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
  readonly isSimilar: boolean
}

/** A page of the rows whose text has all words that were typed, the exact code before all. Only when nothing has them: rows with similar
 *  words, told as such. */
export async function searchByName<R extends Keyed>(tx: Tx, source: Source, search: NameSearch): Promise<Found<R>> {
  const words = placeWords(search.q ?? '')
  const exact = search.after === undefined && words.length === 1 ? await byCode<R>(tx, source, search) : undefined
  const found: { readonly stage: Stage; readonly row: R }[] = exact ? [{ stage: 1, row: exact }] : []
  const begun = readAfter(search.after)
  for (const stage of words.length ? STAGES : ([1] as const)) {
    const wanted = PAGE + 1 - found.length
    if (stage < begun.stage || wanted <= 0) continue
    const from = stage === begun.stage ? begun : { nameKey: '', code: '' }
    const rows = await stageRows<R>(tx, source, { stage, words, areas: search.areas, from, without: exactCode(search.q), wanted })
    found.push(...rows.map(row => ({ stage, row })))
  }
  if (!found.length && search.after === undefined && words.length) return similar(tx, source, { words, areas: search.areas })
  const shown = found.slice(0, PAGE)
  const last = found.length > PAGE ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ row }) => row),
    next: last ? `${last.stage}~${last.row.nameKey}~${last.row.code}` : null,
    isSimilar: false,
  }
}

const exactCode = (q = ''): string => q.trim().toUpperCase()

function readAfter(after: string | undefined): { readonly stage: number; readonly nameKey: string; readonly code: string } {
  const [stage = '1', nameKey = '', code = ''] = after?.split('~') ?? []
  return { stage: Number(stage), nameKey, code }
}

function byCode<R>(tx: Tx, { table, columns, area, only }: Source, { q, areas }: NameSearch): Promise<R | undefined> {
  return tx.first<R>({
    text: `select ${columns}, p.name_key from ${table} p
      where ${only} and p.code = $1 and ($2::text[] is null or p.${area} = any ($2::text[]))`,
    values: [exactCode(q), areas ?? null],
  })
}

interface StageQuery {
  readonly stage: Stage
  readonly words: readonly string[]
  readonly areas: readonly string[] | undefined
  readonly from: Keyed
  /** Was shown first already. */
  readonly without: string
  readonly wanted: number
}

async function stageRows<R>(tx: Tx, source: Source, query: StageQuery): Promise<readonly R[]> {
  if (query.stage === 1) return walk<R>(tx, source, query)
  const sorted = await sort<R>(tx, source, query)
  return sorted ?? walk<R>(tx, source, query)
}

/** Values that every statement of a stage sends, in this order. */
function patternsOf({ words, from, without, wanted, areas }: StageQuery): readonly unknown[] {
  const phrase = words.join(' ')
  return [
    from.nameKey,
    from.code,
    wanted,
    areas ?? null,
    without,
    ` ${phrase}%`,
    words.map(word => `% ${word}%`),
    `% ${phrase}%`,
    // A letter or two are in every text: they must begin a word.
    words.map(word => (word.length < 3 ? `% ${word}%` : `%${word}%`)),
  ]
}

const BEGINS = 'p.name_key like $6::text'
const NAME_HAS = 'p.search_key like all ($7::text[]) and p.name_key like all ($7::text[])'
const SIDE_BY_SIDE = 'p.search_key like $8::text'
const HAS = 'p.search_key like all ($9::text[])'
/** Each stage leaves out what the ones before it have shown. */
const CONDITIONS: Readonly<Record<Stage, string>> = {
  1: BEGINS,
  2: `${NAME_HAS} and not ${BEGINS}`,
  3: `${SIDE_BY_SIDE} and not (${NAME_HAS})`,
  4: `${HAS} and not ${SIDE_BY_SIDE} and not (${NAME_HAS})`,
}
/** Values of the other stages have a type although this one does not use them. */
const ALL_TYPED = '($7::text[], $8::text, $9::text[], $6::text) is not null'
const REST = `(p.name_key, p.code) > ($1::text, $2::text) and p.code <> $5::text and ${ALL_TYPED}`

/** Rows in the order of their names by an index, until enough of them fit. In an area each of its parts gives its first ones. */
function walk<R>(tx: Tx, { table, columns, area, only }: Source, query: StageQuery): Promise<R[]> {
  const condition = CONDITIONS[query.stage]
  const inner = `select * from ${table} p where ${only} and ${condition} and ${REST}`
  const rows = query.areas
    ? `select r.* from unnest($4::text[]) as area (code) cross join lateral (
        ${inner} and p.${area} = area.code order by p.name_key, p.code limit $3) r`
    : `${inner} and $4::text[] is null`
  return tx.all<R>({
    text: `select ${columns}, p.name_key from (${rows} order by name_key, code limit $3) p order by p.name_key, p.code`,
    values: patternsOf(query),
  })
}

/** Rows that the index of words finds, sorted; undefined when they are too many to sort. */
async function sort<R>(tx: Tx, { table, columns, area, only }: Source, query: StageQuery): Promise<R[] | undefined> {
  const condition = CONDITIONS[query.stage]
  const rows = await tx.all<R & { readonly many: boolean }>({
    text: `with found as materialized (
        select p.* from ${table} p where ${only} and ${condition} and ${REST}
        and ($4::text[] is null or p.${area} = any ($4::text[])) limit ${SORTED_AT_MOST} + 1)
      select ${columns}, p.name_key, (select count(*) > ${SORTED_AT_MOST} from found) as many
      from (select * from found order by name_key, code limit $3) p order by p.name_key, p.code`,
    values: patternsOf(query),
  })
  return rows[0]?.many ? undefined : rows
}

/** Rows whose text has something like the words: a letter too many, two in the wrong order. */
async function similar<R>(
  tx: Tx,
  { table, columns, area, only }: Source,
  search: { words: readonly string[]; areas: NameSearch['areas'] },
) {
  const phrase = search.words.join(' ')
  if (phrase.length < 4) return { rows: [], next: null, isSimilar: false }
  await tx.run({ text: `select set_config('pg_trgm.word_similarity_threshold', '0.5', true)`, values: [] })
  const rows = await tx.all<R>({
    text: `select ${columns}, p.name_key from (
        select * from ${table} p where ${only} and $1::text <% p.search_key and ($2::text[] is null or p.${area} = any ($2::text[]))
        order by word_similarity($1::text, p.search_key) desc, p.name_key, p.code limit $3) p
      order by word_similarity($1::text, p.search_key) desc, p.name_key, p.code`,
    values: [phrase, search.areas ?? null, PAGE],
  })
  return { rows, next: null, isSimilar: rows.length > 0 }
}

/** Rows that have all words, nearest first; those without a place come last. */
export async function searchNear<R extends { readonly code: string; readonly metres: number | null }>(
  tx: Tx,
  { table, columns, area, only }: Source,
  search: NameSearch & { readonly near: { readonly latitude: number; readonly longitude: number } },
): Promise<Found<R>> {
  const words = placeWords(search.q ?? '')
  const { nameKey: beyond, code } = readAfter(search.after)
  const rows = await tx.all<R>({
    text: `select ${columns}, p.metres from (
        select * from (
          select p.*, round(111195 * sqrt((p.latitude - $1::float8) ^ 2
            + ((p.longitude - $2::float8) * cos(radians((p.latitude + $1::float8) / 2))) ^ 2))::int as metres
          from ${table} p where ${only} and p.search_key like all ($3::text[])
            and ($4::text[] is null or p.${area} = any ($4::text[]))) p
        where (coalesce(p.metres, ${NOWHERE}), p.code) > ($5::int, $6::text)
        order by coalesce(p.metres, ${NOWHERE}), p.code limit $7) p
      order by coalesce(p.metres, ${NOWHERE}), p.code`,
    values: [
      search.near.latitude,
      search.near.longitude,
      words.map(word => (word.length < 3 ? `% ${word}%` : `%${word}%`)),
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
/** Farther than anything on earth. */
const NOWHERE = 99_999_999
