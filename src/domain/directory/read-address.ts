import { fold } from '#domain/kernel/text.ts'
import { spelling, wordsKey } from './place-names.ts'

/** One word of an address as it was typed. */
export interface AddressWord {
  readonly folded: string
  /** As typed, in lower case. */
  readonly written: string
  /** Where it stands in the text, [from, to). */
  readonly from: number
  readonly to: number
  /** Whether a comma, dash or line break stands before it. */
  readonly isApart: boolean
}

/** An address cut into words. `text` is composed (NFC). */
export interface ReadAddress {
  readonly text: string
  readonly words: readonly AddressWord[]
  /** Whether its parts are separated at all. */
  readonly hasParts: boolean
  /** Whether it is written with diacritics: then they count. */
  readonly hasMarks: boolean
}

/** Longest name of a commune in words, without its kind. */
export const LONGEST_NAME = 6
const WORD = /[\p{L}\p{M}\d]+(?:['’‘`ʼ][\p{L}\p{M}]+)*/gu
const KIND_AND_NUMBER = /^(phuong|quan|p|q|f)(\d{1,2})$/u
const BRACKETS = /\([^()]*\)/gu
const COUNTRY = new Set(['viet nam', 'vietnam', 'vn'])

/** Cuts an address into words. What stands in brackets ("nay là …") and the country at the end are not read.
 *  @example readAddress('12 Hoa Sim, P5 Q.3').words.map(word => word.folded) // ['12', 'hoa', 'sim', 'p', '5', 'q', '3'] */
export function readAddress(raw: string): ReadAddress {
  const text = raw.normalize('NFC')
  const readable = text.replace(BRACKETS, inside => ' '.repeat(inside.length))
  let end = 0
  const words = [...readable.matchAll(WORD)].flatMap(match => {
    const isApart = end === 0 || /[,;\n–—-]/u.test(readable.slice(end, match.index))
    end = match.index + match[0].length
    return splitKind({ folded: bare(match[0]), written: match[0].toLowerCase(), from: match.index, to: end, isApart })
  })
  const kept = withoutCountry(words)
  return { text, words: kept, hasParts: kept.some((word, at) => at > 0 && word.isApart), hasMarks: fold(text) !== text.toLowerCase() }
}

/** Every run of up to six words as a key, what a name in the directory may equal, with the places [from, to) where it stands. */
export function runsOf({ words }: ReadAddress): ReadonlyMap<string, readonly Run[]> {
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - from) }, (__, more) => ({ from, to: from + more + 1 })),
  )
  return Map.groupBy(runs, ({ from, to }) => keyOf(words, from, to))
}
export interface Run {
  readonly from: number
  readonly to: number
}

/** Key of the words [from, to). */
export const keyOf = (words: readonly AddressWord[], from: number, to: number): string =>
  wordsKey(words.slice(from, to).map(word => word.folded))

/** The words [from, to) with one space between. */
export const wordsText = (words: readonly AddressWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(word => word.folded)
    .join(' ')

/** How many of the words that end at `end` are one of the kinds; 0 when none. "Phương" with its own marks is no "phường". */
export function kindBefore(words: readonly AddressWord[], end: number, kinds: readonly string[]): number {
  const found = kinds.find(kind => isKind(words, Math.max(0, end - wordCount(kind)), end, kind))
  return found === undefined ? 0 : wordCount(found)
}

/** Whether the words [from, to) are this kind, with the right diacritics or with none. */
export const isKind = (words: readonly AddressWord[], from: number, to: number, kind: string): boolean =>
  wordsText(words, from, to) === kind &&
  words.slice(from, to).every(({ folded, written }) => written === folded || SPELT.has(spelling(written)))

const SPELT = new Set(['phường', 'xã', 'thị', 'trấn', 'đặc', 'khu', 'quận', 'huyện', 'thành', 'phố', 'tỉnh'].map(spelling))

export const wordCount = (words: string): number => (words === '' ? 0 : words.split(' ').length)

const bare = (word: string): string => fold(word).replace(/['’‘`ʼ]/gu, '')

/** "P5" and "Q.3" are a kind and a number. */
function splitKind(word: AddressWord): readonly AddressWord[] {
  const [, kind, figures] = KIND_AND_NUMBER.exec(word.folded) ?? []
  if (kind === undefined || figures === undefined) return [word]
  const cut = word.to - figures.length
  return [
    { ...word, folded: kind, written: word.written.slice(0, -figures.length), to: cut },
    { folded: figures, written: figures, from: cut, to: word.to, isApart: false },
  ]
}

function withoutCountry(words: readonly AddressWord[]): readonly AddressWord[] {
  const [beforeLast, last] = words.slice(-2)
  if (last && (COUNTRY.has(last.folded) || /^\d{5,6}$/u.test(last.folded))) return withoutCountry(words.slice(0, -1))
  return beforeLast && last && COUNTRY.has(`${beforeLast.folded} ${last.folded}`) ? withoutCountry(words.slice(0, -2)) : words
}
