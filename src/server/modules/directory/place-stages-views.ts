import type { Tx } from '#server/platform/database/query.ts'

/** Rows of a page. */
export const PAGE = 20

/** A table that is searched by name: words of our own, never of a request. Rows are called "p". */
export interface Source {
  /** Whose words in `directory_word`. */
  readonly words: 'agency' | 'facility' | 'point' | 'unit'
  readonly table: string
  /** What a row of the answer has. */
  readonly columns: string
  /** Column that says where a row belongs. */
  readonly area: string
  /** Which rows of the table are meant. */
  readonly only: string
}

export interface Keyed {
  readonly code: string
  readonly nameKey: string
}

/** How well a row fits, the best first: the name begins with what was typed · each word begins a word of the name · code, name or
 *  address has the words side by side · each word is somewhere in them. Within one of these by name and code. */
export const STAGES = [1, 2, 3, 4] as const
export type Stage = (typeof STAGES)[number]

export interface StageQuery {
  readonly stage: Stage
  readonly words: readonly string[]
  readonly areas: readonly string[] | undefined
  readonly from: Keyed
  /** Was shown first already. */
  readonly without: string
  readonly wanted: number
}

/** So many rows with the words are sorted at once. */
const FEW = 1500
/** So many rows are walked by name before the rows with the words are gathered and sorted. */
const FIRST_WALK = 2000
/** More are not sorted: among so many that have the words the next by name are near. */
const MANY = 12_000

/** Rows of one stage in the order of their names. Few rows with the words are found by the index of words and sorted; many are met on a
 *  walk by name. A word of thousands that stands far down the alphabet is neither: it is sorted all the same. */
export async function searchStage<R>(tx: Tx, source: Source, query: StageQuery): Promise<readonly R[]> {
  if (query.stage === 1) return walk<R>(tx, source, query)
  const few = await sort<R>(tx, source, query, FEW)
  if (few) return few
  // Names are in the index by which they are walked: all of them are looked at in some milliseconds.
  if (query.stage === 2) return walk<R>(tx, source, query)
  const met = await walk<R>(tx, source, query, FIRST_WALK)
  if (met.length >= query.wanted) return met
  return (await sort<R>(tx, source, query, MANY)) ?? walk<R>(tx, source, query)
}

/** Collects values and gives their places. */
function binder() {
  const values: unknown[] = []
  const bind = (value: unknown, type: 'text' | 'text[]' | 'int'): string => `$${values.push(value)}::${type}`
  return { values, bind }
}
type Bind = ReturnType<typeof binder>['bind']

/** Which rows belong to a stage; each leaves out what the ones before it have shown. A condition for each word: only so does the index of
 *  words serve. */
function conditionOf({ stage, words, from, without }: StageQuery, bind: Bind): string {
  const phrase = words.join(' ')
  const all = (column: string, patterns: readonly string[]): string =>
    patterns.map(pattern => `${column} like ${bind(pattern, 'text')}`).join(' and ')
  const starts = words.map(word => `% ${word}%`)
  // A letter or two are in every text: they must begin a word.
  const inside = words.map(word => (word.length < 3 ? `% ${word}%` : `%${word}%`))
  const begins = (): string => `(p.name_key >= ${bind(` ${phrase}`, 'text')} and p.name_key < ${bind(` ${phrase}~`, 'text')})`
  const nameHas = (): string => `(${all('p.name_key', starts)})`
  const sideBySide = (): string => all('p.search_key', [`% ${phrase}%`])
  const conditions: Readonly<Record<Stage, () => readonly string[]>> = {
    1: () => (phrase === '' ? [] : [from.nameKey === '' ? begins() : `p.name_key < ${bind(` ${phrase}~`, 'text')}`]),
    2: () => [nameHas(), `not ${begins()}`],
    3: () => [sideBySide(), `not ${nameHas()}`],
    4: () => [all('p.search_key', inside), `not ${sideBySide()}`, `not ${nameHas()}`],
  }
  // The first page has no bound below but its own: with a second one the index begins at the wrong one of the two.
  const after = from.nameKey === '' ? [] : [`(p.name_key, p.code) > (${bind(from.nameKey, 'text')}, ${bind(from.code, 'text')})`]
  return [...conditions[stage](), ...after, `p.code <> ${bind(without, 'text')}`].join(' and ')
}

/** Rows in the order of their names by an index, until enough of them fit; with `most` no more than so many are looked at. In an area
 *  each of its parts gives its first ones. */
function walk<R>(tx: Tx, source: Source, query: StageQuery, most?: number): Promise<R[]> {
  const { table, area, only } = source
  const { values, bind } = binder()
  const condition = conditionOf(query, bind)
  const limit = bind(query.wanted, 'int')
  const order = 'order by p.name_key, p.code'
  const areas = query.areas && bind(query.areas, 'text[]')
  const inArea = areas === undefined ? '' : ` and p.${area} = area.code`
  const start = (): string =>
    query.from.nameKey === '' ? 'true' : `(p.name_key, p.code) > (${bind(query.from.nameKey, 'text')}, ${bind(query.from.code, 'text')})`
  const looked =
    most === undefined
      ? `select p.name_key, p.code from ${table} p where ${only} and ${condition}${inArea} ${order} limit ${limit}`
      : `select p.name_key, p.code from (select * from ${table} p where ${start()}${inArea} ${order} limit ${bind(Math.ceil(most / (query.areas?.length || 1)), 'int')}) p
          where ${only} and ${condition} ${order} limit ${limit}`
  const keys = areas === undefined ? looked : `select r.* from unnest(${areas}) as area (code) cross join lateral (${looked}) r`
  return withColumns<R>(tx, source, {
    text: `select k.name_key, k.code from (${keys}) k order by k.name_key, k.code limit ${limit}`,
    values,
  })
}

/** Rows that the index of words finds, sorted; undefined when they are more than `most`. */
async function sort<R>(tx: Tx, source: Source, query: StageQuery, most: number): Promise<R[] | undefined> {
  const { table, area, only } = source
  const { values, bind } = binder()
  const inArea = query.areas ? ` and p.${area} = any (${bind(query.areas, 'text[]')})` : ''
  const found = `select p.name_key, p.code from ${table} p where ${only} and ${conditionOf(query, bind)}${inArea} limit ${bind(most + 1, 'int')}`
  const keys = await tx.all<{ readonly code: string; readonly count: number }>({
    text: `with found as materialized (${found})
      select code, (select count(*)::int from found) as count from found order by name_key, code limit ${bind(query.wanted, 'int')}`,
    values,
  })
  if (!keys.length) return []
  if ((keys[0]?.count ?? 0) > most) return undefined
  return withColumns<R>(tx, source, { text: 'select code from unnest($1::text[]) as k (code)', values: [keys.map(({ code }) => code)] })
}

/** The first rows by name that have one of several words for each that was typed. */
export function searchAnyOf<R>(
  tx: Tx,
  source: Source,
  meant: readonly (readonly string[])[],
  areas: readonly string[] | undefined,
): Promise<readonly R[]> {
  const { table, area, only } = source
  const { values, bind } = binder()
  // What begins with another choice is found by that one: each choice is a search of its own with all other words.
  const apart = (choices: readonly string[]) => choices.filter(word => !choices.some(other => other !== word && word.startsWith(other)))
  const oneOf = (choices: readonly string[]): string =>
    apart(choices)
      .map(word => `p.search_key like ${bind(`% ${word}%`, 'text')}`)
      .join(' or ')
  const condition = meant.map(choices => `(${oneOf(choices)})`).join(' and ')
  const inArea = areas ? ` and p.${area} = any (${bind(areas, 'text[]')})` : ''
  const found = `select p.name_key, p.code from ${table} p where ${only} and ${condition}${inArea} limit ${bind(FEW, 'int')}`
  const text = `select f.code from (${found}) f order by f.name_key, f.code limit ${bind(PAGE, 'int')}`
  return withColumns<R>(tx, source, { text, values })
}

/** Whole rows of keys that were found, by name. */
const withColumns = <R>(tx: Tx, { table, columns }: Source, keys: { readonly text: string; readonly values: readonly unknown[] }) =>
  tx.all<R>({
    text: `with k as materialized (${keys.text})
      select ${columns}, p.name_key from k join ${table} p on p.code = k.code order by p.name_key, p.code`,
    values: keys.values,
  })
