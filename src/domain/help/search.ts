import { fold } from '#domain/kernel/text.ts'
import { mended } from './mend.ts'
import { syllablesOf, joined, wordsOf, type HelpLanguage, type Word } from './words.ts'

/** A passage of the knowledge, or a matter that help does not know: that has no text. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Other ways in which people ask for it. */
  readonly words: readonly string[]
  readonly isOutside?: boolean
}

export interface Hit {
  readonly id: string
  readonly isOutside: boolean
  /** How sure it is that this answers, from 0 to 1. */
  readonly score: number
}

interface Asking {
  readonly words: readonly Word[]
  readonly weight: number
}
interface Indexed {
  readonly entry: Entry
  /** Times that a word stands in it, those of title and ways of asking counted more. */
  readonly counts: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, number>
  readonly exact: ReadonlyMap<string, ReadonlySet<string>>
  readonly asked: readonly Asking[]
}
export interface HelpIndex {
  readonly language: HelpLanguage
  readonly entries: readonly Indexed[]
  readonly inEntries: ReadonlyMap<string, number>
  readonly pairInEntries: ReadonlyMap<string, number>
  readonly syllables: ReadonlyMap<string, number>
  readonly syllablePairs: ReadonlySet<string>
  /** Words of other matters that stand in no passage. */
  readonly foreign: ReadonlySet<string>
}

const TITLE = 3
const ASKED = 2

export const pairsOf = (words: readonly Word[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]?.plain} ${word.plain}`)

/** Everything that a search needs to know of the passages; built once. */
export function buildIndex(entries: readonly Entry[], language: HelpLanguage): HelpIndex {
  const syllables = new Map<string, number>()
  const syllablePairs = new Set<string>()
  for (const entry of entries)
    for (const text of [entry.title, ...entry.words, entry.text]) {
      const plain = syllablesOf(text).map(fold)
      plain.forEach((syllable, at) => {
        syllables.set(syllable, (syllables.get(syllable) ?? 0) + 1)
        if (at > 0) syllablePairs.add(`${plain[at - 1]} ${syllable}`)
      })
    }
  const indexed = entries.map(entry => indexOne(entry, language))
  const own = new Set(wordsIn(indexed, false))
  return {
    language,
    entries: indexed,
    inEntries: countIn(indexed.map(({ counts }) => counts)),
    pairInEntries: countIn(indexed.map(({ pairs }) => pairs)),
    syllables,
    syllablePairs,
    foreign: new Set(wordsIn(indexed, true).filter(word => !own.has(word))),
  }
}

const wordsIn = (entries: readonly Indexed[], isOutside: boolean): readonly string[] =>
  entries.filter(({ entry }) => (entry.isOutside === true) === isOutside).flatMap(({ counts }) => [...counts.keys()])

function indexOne(entry: Entry, language: HelpLanguage): Indexed {
  const counts = new Map<string, number>()
  const pairs = new Map<string, number>()
  const exact = new Map<string, Set<string>>()
  const add = (text: string, weight: number) => {
    const words = wordsOf(text, language)
    for (const word of words) {
      counts.set(word.plain, (counts.get(word.plain) ?? 0) + weight)
      const forms = exact.get(word.plain) ?? new Set()
      if (word.exact !== undefined) exact.set(word.plain, forms.add(word.exact))
    }
    for (const pair of pairsOf(words)) pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
    return words
  }
  const asked = [
    { words: add(entry.title, TITLE), weight: 1 },
    ...entry.words.map(words => ({ words: add(words, ASKED), weight: 1 })),
  ].filter(({ words }) => words.length > 0)
  add(entry.text, 1)
  return { entry, counts, pairs, exact, asked }
}

function countIn(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const map of maps) for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What a word that stands nowhere tells: less than a rare one, for people tell more than they ask. */
const UNKNOWN = 2.6

/** How much a word tells: the fewer passages have it, the more. */
const telling = (index: HelpIndex, word: string): number => {
  const within = index.inEntries.get(word)
  if (within === undefined) return UNKNOWN
  return Math.log(1 + (index.entries.length - within + 0.5) / (within + 0.5))
}

/** The passages that a question may mean, the likeliest first. */
export function search(index: HelpIndex, question: string): readonly Hit[] {
  const written = syllablesOf(question)
  const words = joined(mended(written, index), index.language)
  if (words.length === 0) return []
  const isMarked = written.some(syllable => /[^a-z0-9]/u.test(syllable))
  const foreign = foreignShare(index, words)
  return index.entries
    .map(one => {
      const isOutside = one.entry.isOutside === true
      return { id: one.entry.id, isOutside, score: scoreOf(index, one, { words, isMarked }) * (isOutside ? 1 : 1 - FOREIGN * foreign) }
    })
    .filter(({ score }) => score > 0.05)
    .toSorted((a, b) => b.score - a.score)
}

/** How much less sure a passage is of a question all of whose words belong to other matters. */
const FOREIGN = 0.6

/** The share of a question that only other matters have: "facebook" in "lấy lại facebook". */
function foreignShare(index: HelpIndex, words: readonly Word[]): number {
  let all = 0
  let foreign = 0
  for (const { plain } of words) {
    const worth = telling(index, plain)
    all += worth
    if (index.foreign.has(plain)) foreign += worth
  }
  return foreign / all
}

interface Asked {
  readonly words: readonly Word[]
  /** Written with diacritics: then another word with the same letters counts half. */
  readonly isMarked: boolean
}

/** How far a word is that of the entry: 1, less with other diacritics, 0 when it is not there. */
function fits(one: Indexed, word: Word, isMarked: boolean): number {
  if (!one.counts.has(word.plain)) return 0
  if (!isMarked || word.exact === undefined) return 1
  const forms = one.exact.get(word.plain)
  return !forms || forms.size === 0 || forms.has(word.exact) ? 1 : 0.4
}

const SATURATION = 1.5
/** The shares of the three looks at an entry. */
const SHARES = { covered: 0.3, pairs: 0.2, asked: 0.5 }

function scoreOf(index: HelpIndex, one: Indexed, { words, isMarked }: Asked): number {
  let all = 0
  let found = 0
  for (const word of words) {
    const worth = telling(index, word.plain)
    const count = one.counts.get(word.plain) ?? 0
    all += worth
    found += worth * fits(one, word, isMarked) * Math.min(1, (1.3 * count) / (count + SATURATION))
  }
  const covered = Math.min(1, found / all)
  if (covered === 0) return 0
  const pairs = pairsOf(words)
  const paired = pairs.length === 0 ? covered : pairs.filter(pair => one.pairs.has(pair)).length / pairs.length
  const asked = Math.max(...one.asked.map(({ words: theirs }) => alike(index, words, theirs, isMarked)))
  return SHARES.covered * covered + SHARES.pairs * paired + SHARES.asked * asked
}

/** A way of asking of so much worth that stands in a longer question is nearly as good as the question itself. */
const LONG_ENOUGH = 6
const WITHIN = 0.8

/** How alike two questions are by the words that both have, from 0 to 1. */
function alike(index: HelpIndex, words: readonly Word[], theirs: readonly Word[], isMarked: boolean): number {
  const worth = (list: readonly Word[]) => list.reduce((sum, { plain }) => sum + telling(index, plain), 0)
  let both = 0
  for (const word of words) {
    const same = theirs.filter(({ plain }) => plain === word.plain)
    if (same.length === 0) continue
    const isExact = !isMarked || word.exact === undefined || same.some(({ exact }) => exact === undefined || exact === word.exact)
    both += telling(index, word.plain) * (isExact ? 1 : 0.4)
  }
  const theirWorth = worth(theirs)
  const equal = (2 * both) / (worth(words) + theirWorth)
  const within = theirs.length < 2 || theirWorth < LONG_ENOUGH ? 0 : (WITHIN * both) / theirWorth
  return Math.min(1, Math.max(equal, within > WITHIN * 0.99 ? within : 0))
}
