import { closestWords } from '#domain/directory/close-words.ts'
import { placeWords } from '#domain/directory/places.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { PAGE, searchAnyOf, searchStage, STAGES, type Keyed, type Source, type Stage } from './place-stages-views.ts'

export interface NameSearch {
  readonly q?: string | undefined
  /** Values of the source's area column; undefined: everywhere. */
  readonly areas?: readonly string[] | undefined
  readonly after?: string | undefined
}

export interface Found<R> {
  readonly rows: readonly R[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
  readonly isSimilar: boolean
}

/** Words of a search: more than these narrow nothing down. */
const MOST_WORDS = 8

/** A page of the rows whose text has all words that were typed, the exact code before all. Only when nothing has them: rows with words
 *  that are close to them, told as such. */
export async function searchByName<R extends Keyed>(tx: Tx, source: Source, search: NameSearch): Promise<Found<R>> {
  const words = placeWords(search.q ?? '').slice(0, MOST_WORDS)
  const found = await searchWords<R>(tx, source, search, words)
  if (found.rows.length || search.after !== undefined || !words.length) return found
  const meant = await wordsMeant(tx, source, words)
  if (meant.every((choices, at) => choices.length === 1 && choices[0] === words[at])) return found
  const rows = await searchAnyOf<R>(tx, source, meant, search.areas)
  // One page: the next would ask for the words as they were typed.
  return { rows, next: null, isSimilar: rows.length > 0 }
}

async function searchWords<R extends Keyed>(tx: Tx, source: Source, search: NameSearch, words: readonly string[]): Promise<Found<R>> {
  const code = search.q?.trim().toUpperCase() ?? ''
  const exact = search.after === undefined && words.length === 1 ? await byCode<R>(tx, source, code, search.areas) : undefined
  const found: { readonly stage: Stage; readonly row: R }[] = exact ? [{ stage: 1, row: exact }] : []
  const begun = readAfter(search.after)
  for (const stage of words.length ? STAGES : ([1] as const)) {
    const wanted = PAGE + 1 - found.length
    if (stage < begun.stage || wanted <= 0) continue
    const from = stage === begun.stage ? begun : { nameKey: '', code: '' }
    const rows = await searchStage<R>(tx, source, { stage, words, areas: search.areas, from, without: code, wanted })
    found.push(...rows.map(row => ({ stage, row })))
  }
  const shown = found.slice(0, PAGE)
  const last = found.length > PAGE ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ row }) => row),
    next: last ? `${last.stage}~${last.row.nameKey}~${last.row.code}` : null,
    isSimilar: false,
  }
}

function readAfter(after: string | undefined): { readonly stage: number; readonly nameKey: string; readonly code: string } {
  const [stage = '1', nameKey = '', code = ''] = after?.split('~') ?? []
  return { stage: Number(stage), nameKey, code }
}

function byCode<R>(tx: Tx, { table, columns, area, only }: Source, code: string, areas: NameSearch['areas']): Promise<R | undefined> {
  return tx.first<R>({
    text: `select ${columns}, p.name_key from ${table} p
      where ${only} and p.code = $1 and ($2::text[] is null or p.${area} = any ($2::text[]))`,
    values: [code, areas ?? null],
  })
}

/** What each word may have meant: itself when some row has it or a word that begins with it, else the closest ones that there are. */
async function wordsMeant(tx: Tx, { words: source }: Source, words: readonly string[]): Promise<readonly (readonly string[])[]> {
  const strange = await tx.all<{ readonly word: string }>({
    text: `select t.word from unnest($2::text[]) t (word)
      where not exists (select from directory_word d where d.source = $1 and d.word >= t.word and d.word < t.word || '~')`,
    values: [source, words.filter(word => word.length >= 3 && !/\d/u.test(word))],
  })
  const meant = new Map<string, readonly string[]>()
  for (const { word } of strange) meant.set(word, closestWords(word, await wordsLike(tx, source, word)))
  return words.map(word => {
    const close = meant.get(word)
    return close?.length ? close : [word]
  })
}

/** Words of about the same length with the same first or last letter. */
async function wordsLike(tx: Tx, source: Source['words'], typed: string): Promise<readonly string[]> {
  const rows = await tx.all<{ readonly word: string }>({
    text: `select word from directory_word where source = $1 and length(word) between length($2::text) - 2 and length($2::text) + 2
      and (left(word, 1) = left($2::text, 1) or right(word, 1) = right($2::text, 1)) limit 20000`,
    values: [source, typed],
  })
  return rows.map(({ word }) => word)
}
