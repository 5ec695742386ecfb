import { fold } from '#domain/kernel/text.ts'
import { lettersOf, pairsOf, telling, type HelpIndex } from './help-index.ts'
import { mended } from './mend.ts'
import { joined, syllablesOf, type Word } from './words.ts'

/** How far an entry meets a question, each from 0 to 1 (ADR 0067). */
export interface Look {
  /** The weight of the question's words that it has. */
  readonly covered: number
  /** The share of neighbours that stand side by side in it. */
  readonly paired: number
  /** Likeness to the nearest way of asking, and to the second nearest. */
  readonly asked: number
  readonly second: number
  /** Likeness to a way of asking letter by letter: finds through slips of the finger. */
  readonly letters: number
  /** How usual the words are of this entry, measured by how usual they are of all. */
  readonly usual: number
}

export interface Found extends Look {
  readonly id: string
  readonly isOutside: boolean
}
export interface Looked {
  readonly found: readonly Found[]
  /** The share of the question that only other matters have: "facebook" in "lấy lại facebook". */
  readonly foreign: number
  /** The share that stands nowhere. */
  readonly unknown: number
  /** How far its words are said rather of what help knows, on average; and the two that speak most against it. */
  readonly leaning: number
  readonly against: number
}

/** What a word with other diacritics than the passage's counts, when the question was written with diacritics. */
const OTHER_MARKS = 0.4
/** From how often on a word of an entry adds little more. */
const OFTEN = 1.5
/** How much a word that is said of one entry only may weigh. */
const SMOOTH = 2
/** A way of asking of so much worth that stands whole in a longer question is nearly as good as the question itself. */
const LONG_ENOUGH = 6
const WITHIN = 0.8
/** Fewer letters in common are no likeness. */
const ALIKE_ENOUGH = 0.25

interface Asked {
  readonly words: readonly Word[]
  readonly worths: readonly number[]
  readonly worth: number
  readonly letters: readonly string[]
  /** Written with diacritics. */
  readonly isMarked: boolean
}

/** How every entry meets a question. */
export function look(index: HelpIndex, question: string): Looked {
  const spelled = syllablesOf(question)
  const put = mended(spelled, index)
  const words = joined(put, index.language)
  if (words.length === 0) return { found: [], foreign: 0, unknown: 0, leaning: 0, against: 0 }
  const worths = words.map(({ plain }) => telling(index, plain))
  const worth = worths.reduce((sum, one) => sum + one, 0)
  const isMarked = spelled.some(syllable => /[^a-z0-9]/u.test(syllable))
  const asked: Asked = { words, worths, worth, letters: lettersOf(put.map(fold)), isMarked }
  const byWords = lookAtWords(index, asked)
  const byPairs = lookAtPairs(index, words)
  const byWays = lookAtWays(index, asked)
  const shareOf = (isOf: (word: string) => boolean) =>
    words.reduce((sum, { plain }, at) => sum + (isOf(plain) ? (worths[at] ?? 0) : 0), 0) / worth
  return {
    found: index.entries.flatMap(({ id, isOutside = false }, at): readonly Found[] => {
      const covered = Math.min(1, (byWords.covered[at] ?? 0) / worth)
      const letters = byWays.letters[at] ?? 0
      if (covered === 0 && letters < ALIKE_ENOUGH) return []
      const paired = words.length === 1 ? covered : (byPairs[at] ?? 0)
      const usual = (byWords.usual[at] ?? 0) / byWords.mostUsual
      return [{ id, isOutside, covered, paired, asked: byWays.asked[at] ?? 0, second: byWays.second[at] ?? 0, letters, usual }]
    }),
    foreign: shareOf(word => index.foreign.has(word)),
    unknown: shareOf(word => !index.words.has(word)),
    ...leaningOf(index, words),
  }
}

function leaningOf(index: HelpIndex, words: readonly Word[]): Pick<Looked, 'leaning' | 'against'> {
  const spoken = [...new Set(words.flatMap(({ plain }) => plain)), ...pairsOf(words)]
    .flatMap(word => index.leaning.get(word) ?? [])
    .toSorted((a, b) => a - b)
  const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)
  return { leaning: sum(spoken) / (spoken.length + 2), against: sum(spoken.slice(0, 2)) / 2 }
}

const raise = (numbers: Float64Array, at: number, by: number): void => {
  numbers[at] = (numbers[at] ?? 0) + by
}

function lookAtWords(index: HelpIndex, { words, worths, isMarked }: Asked) {
  const size = index.entries.length
  const covered = new Float64Array(size)
  const usual = new Float64Array(size)
  let mostUsual = 0
  words.forEach((word, at) => {
    const share = ((index.said.get(word.plain) ?? 0) + 1) / index.length
    mostUsual += Math.log(1 + SMOOTH / 10 / share)
    for (const [entry, { count, forms }] of index.words.get(word.plain) ?? []) {
      const fits = !isMarked || word.exact === undefined || forms.size === 0 || forms.has(word.exact) ? 1 : OTHER_MARKS
      raise(covered, entry, (worths[at] ?? 0) * fits * Math.min(1, (1.3 * count) / (count + OFTEN)))
      // An entry of which much is said has to say it more often; half of that is held against it.
      const length = ((index.lengths[entry] ?? 0) + index.length / size) / 2
      raise(usual, entry, Math.log(1 + (SMOOTH * fits * count) / length / share))
    }
  })
  return { covered, usual, mostUsual }
}

function lookAtPairs(index: HelpIndex, words: readonly Word[]): Float64Array {
  const paired = new Float64Array(index.entries.length)
  const pairs = pairsOf(words)
  for (const pair of pairs) for (const entry of index.pairs.get(pair) ?? []) raise(paired, entry, 1 / pairs.length)
  return paired
}

function lookAtWays(index: HelpIndex, { words, worths, worth, letters, isMarked }: Asked) {
  const both = new Float64Array(index.ways.length)
  words.forEach((word, at) => {
    if (words.findIndex(({ plain }) => plain === word.plain) < at) return
    const best = new Map<number, number>()
    for (const { at: way, exact } of index.inWays.get(word.plain) ?? []) {
      const isSame = !isMarked || word.exact === undefined || exact === undefined || exact === word.exact
      best.set(way, Math.max(best.get(way) ?? 0, isSame ? 1 : OTHER_MARKS))
    }
    for (const [way, fits] of best) raise(both, way, (worths[at] ?? 0) * fits)
  })
  const rows = new Float64Array(index.ways.length)
  for (const row of letters) for (const way of index.letters.get(row) ?? []) raise(rows, way, 1)
  const found = { asked: new Float64Array(index.entries.length), second: new Float64Array(index.entries.length) }
  const close = new Float64Array(index.entries.length)
  index.ways.forEach(({ entry, worth: theirs, size, letters: rowsOf }, at) => {
    close[entry] = Math.max(close[entry] ?? 0, (2 * (rows[at] ?? 0)) / (letters.length + rowsOf))
    const same = both[at] ?? 0
    const isWithin = size > 1 && theirs >= LONG_ENOUGH && same > theirs * 0.99
    const alike = Math.min(1, Math.max((2 * same) / (worth + theirs), isWithin ? (WITHIN * same) / theirs : 0))
    const first = found.asked[entry] ?? 0
    if (alike > first) [found.second[entry], found.asked[entry]] = [first, alike]
    else found.second[entry] = Math.max(found.second[entry] ?? 0, alike)
  })
  return { ...found, letters: close }
}
