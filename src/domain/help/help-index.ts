import { joined, plainOf, syllablesOf, type HelpLanguage, type Word } from './words.ts'

/** A passage of the knowledge, or a matter that help does not know: that has no text. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Other ways in which people ask for it. */
  readonly words: readonly string[]
  readonly isOutside?: boolean
}

export interface Way {
  readonly entry: number
  readonly worth: number
  readonly size: number
  readonly letters: number
}
/** A word where it stands: with the diacritics that it has there. */
export interface Place {
  readonly at: number
  readonly exact: string | undefined
}
export interface Count {
  count: number
  /** With which diacritics it stands there. */
  readonly forms: Set<string>
}
export interface HelpIndex {
  readonly language: HelpLanguage
  readonly entries: readonly Entry[]
  readonly ways: readonly Way[]
  readonly words: ReadonlyMap<string, ReadonlyMap<number, Count>>
  readonly pairs: ReadonlyMap<string, ReadonlySet<number>>
  /** Ways of asking that have a word, or four letters in a row. */
  readonly inWays: ReadonlyMap<string, readonly Place[]>
  readonly letters: ReadonlyMap<string, readonly number[]>
  /** How often a word is said of an entry, and how many words that entry has; then of all together. */
  readonly said: ReadonlyMap<string, number>
  readonly lengths: readonly number[]
  readonly length: number
  readonly syllables: ReadonlyMap<string, number>
  readonly syllablePairs: ReadonlySet<string>
  readonly foreign: ReadonlySet<string>
  /** Above zero: a word or two neighbours are said rather of what help knows than of other matters. */
  readonly leaning: ReadonlyMap<string, number>
}

/** A title counts more than a way of asking, and that more than the text. */
const TITLE = 3
const ASKED = 2
/** Letters in a row that are compared. */
const ROW = 4

export const pairsOf = (words: readonly Word[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]?.plain} ${word.plain}`)

/** Four letters in a row, each once; blanks do not count, for they are mistyped too. */
export function lettersOf(syllables: readonly string[]): readonly string[] {
  const text = `^${syllables.join('')}$`
  const found = new Set<string>()
  for (let at = 0; at + ROW <= text.length; at++) found.add(text.slice(at, at + ROW))
  return [...found]
}

const addTo = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}

/** Everything that a search needs to know of the passages; built once. */
export function buildIndex(entries: readonly Entry[], language: HelpLanguage): HelpIndex {
  const words = new Map<string, Map<number, Count>>()
  const pairs = new Map<string, Set<number>>()
  const syllables = new Map<string, number>()
  const syllablePairs = new Set<string>()
  const written: { readonly entry: number; readonly words: readonly Word[]; readonly plain: readonly string[] }[] = []
  const lengths: number[] = entries.map(() => 0)
  entries.forEach((entry, number) => {
    const add = (text: string, weight: number) => {
      const spelled = syllablesOf(text)
      const plain = spelled.map(plainOf)
      plain.forEach((syllable, at) => {
        syllables.set(syllable, (syllables.get(syllable) ?? 0) + 1)
        if (at > 0) syllablePairs.add(`${plain[at - 1]} ${syllable}`)
      })
      const found = joined(spelled, language)
      for (const word of found) {
        const there = addTo(
          addTo(words, word.plain, () => new Map<number, Count>()),
          number,
          () => ({ count: 0, forms: new Set<string>() }),
        )
        there.count += weight
        if (word.exact !== undefined) there.forms.add(word.exact)
      }
      for (const pair of pairsOf(found)) addTo(pairs, pair, () => new Set<number>()).add(number)
      lengths[number] = (lengths[number] ?? 0) + weight * found.length
      return { entry: number, words: found, plain }
    }
    if (entry.title !== '') written.push(add(entry.title, TITLE))
    for (const way of entry.words) written.push(add(way, ASKED))
    if (entry.text !== '') add(entry.text, 1)
  })
  const inWays = new Map<string, Place[]>()
  const letters = new Map<string, number[]>()
  const ways = written.map(({ entry, words: found, plain }, at) => {
    for (const { plain: word, exact } of found) addTo(inWays, word, () => [] as Place[]).push({ at, exact })
    const rows = lettersOf(plain)
    for (const row of rows) addTo(letters, row, () => [] as number[]).push(at)
    const worth = found.reduce((sum, word) => sum + telling({ words, entries }, word.plain), 0)
    return { entry, worth, size: found.length, letters: rows.length }
  })
  const said = new Map([...words].map(([word, there]) => [word, [...there.values()].reduce((sum, { count }) => sum + count, 0)]))
  const foreign = new Set([...words].filter(([, there]) => [...there.keys()].every(at => entries[at]?.isOutside)).map(([word]) => word))
  const leaning = leaningOf(
    written.map(({ entry, words: found }) => ({
      isOutside: entries[entry]?.isOutside ?? false,
      words: [...found.map(({ plain }) => plain), ...pairsOf(found)],
    })),
  )
  const length = lengths.reduce((sum, one) => sum + one, 0)
  return { language, entries, ways, words, pairs, inWays, letters, said, lengths, length, syllables, syllablePairs, foreign, leaning }
}

/** What a word that stands nowhere tells: less than a rare one, for people tell more than they ask. */
const UNKNOWN = 2.6

/** How much a word tells: the fewer passages have it, the more. */
export function telling({ words, entries }: Pick<HelpIndex, 'words' | 'entries'>, word: string): number {
  const within = words.get(word)?.size
  return within === undefined ? UNKNOWN : Math.log(1 + (entries.length - within + 0.5) / (within + 0.5))
}

/** No word tells more than that. */
const LEANS_AT_MOST = 3

function leaningOf(ways: readonly { readonly isOutside: boolean; readonly words: readonly string[] }[]): ReadonlyMap<string, number> {
  const [inside, outside] = [new Map<string, number>(), new Map<string, number>()]
  for (const { isOutside, words } of ways) {
    const counts = isOutside ? outside : inside
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const all = ways.length
  const away = ways.filter(({ isOutside }) => isOutside).length
  return new Map(
    [...new Set([...inside.keys(), ...outside.keys()])].map(word => {
      const odds = Math.log(((inside.get(word) ?? 0) + 0.5) / (all - away + 1) / (((outside.get(word) ?? 0) + 0.5) / (away + 1)))
      return [word, Math.max(-LEANS_AT_MOST, Math.min(LEANS_AT_MOST, odds))]
    }),
  )
}
