import { fold } from '#domain/kernel/text.ts'
import { EMPTY_WORDS, SYNONYMS } from './synonyms.ts'

export type HelpLanguage = 'vi' | 'en'

/** A word of a text: folded, and as it was written as far as that tells words apart. */
export interface Word {
  readonly plain: string
  /** With its diacritics in one spelling; undefined where several words became one. */
  readonly exact: string | undefined
}

const CANONICAL: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.flatMap(([name = '', ...others]) => [name, ...others].map(phrase => [phrase, name.split(' ')] as const)),
)

/** How long phrases are that begin with a syllable. */
const LONGEST: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>()
  for (const phrase of [...CANONICAL.keys(), ...EMPTY_WORDS.vi, ...EMPTY_WORDS.en]) {
    const [first = '', ...rest] = phrase.split(' ')
    found.set(first, Math.max(found.get(first) ?? 0, rest.length + 1))
  }
  return found
})()

/** Words whose diacritics alone tell what is meant. */
const BY_MARKS: Readonly<Record<string, readonly string[]>> = {
  dế: ['điện', 'thoại'],
  vô: ['vào'],
  rớt: ['mất'],
  đẻ: ['sinh', 'con'],
  má: ['mẹ'],
  // Folded it would be "không".
  hỏng: ['hư'],
  hổng: ['không'],
  bịnh: ['bệnh'],
  dìa: ['về'],
  dề: ['về'],
  trễ: ['chậm'],
  lẹ: ['nhanh'],
  kiếm: ['tìm'],
  bữa: ['ngày'],
  mô: ['đâu'],
  chả: ['không'],
  dòm: ['xem'],
  biểu: ['bảo'],
  giời: ['trời'],
  mần: ['làm'],
  bự: ['to'],
}

/** Syllables of a text in lower case. */
export const syllablesOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flatMap(syllable => BY_MARKS[syllable] ?? [syllable])

/** There are few syllables, and each stands in many ways of asking. */
function remembered(make: (syllable: string) => string): (syllable: string) => string {
  const made = new Map<string, string>()
  return syllable => {
    const there = made.get(syllable)
    if (there !== undefined) return there
    const now = make(syllable)
    made.set(syllable, now)
    return now
  }
}

/** A syllable without diacritics. */
export const plainOf = remembered(fold)

/** One spelling for what is written in several: tone marks after the word ("khoá" is "khóa"), hỏi and ngã as one. */
const exactOf = remembered(syllable => {
  const parts = syllable.normalize('NFD')
  const tones = (parts.match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? []).join('').replaceAll('\u0303', '\u0309')
  return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '') + tones
})

/** What a text is about, from its syllables: words without empty ones, phrases that mean one thing brought to one name.
 *  @example joined(syllablesOf('Xài dế coi thẻ bảo hiểm y tế'), 'vi') // dung dienthoai xem the bhyt */
export function joined(syllables: readonly string[], language: HelpLanguage): readonly Word[] {
  const plain = syllables.map(plainOf)
  const words: Word[] = []
  for (let at = 0; at < plain.length;) {
    const found = longestAt(plain, at, language)
    if (found.kind === 'one') words.push({ plain: stem(plain[at] ?? '', language), exact: exactOf(syllables[at] ?? '') })
    if (found.kind === 'phrase') {
      const exact = found.length === 1 && found.names[0] === plain[at] ? exactOf(syllables[at] ?? '') : undefined
      words.push(...found.names.map(name => ({ plain: name, exact })))
    }
    at += found.length
  }
  return words
}

type Found =
  | { readonly kind: 'phrase'; readonly length: number; readonly names: readonly string[] }
  | { readonly kind: 'empty' | 'one'; readonly length: number }

function longestAt(plain: readonly string[], at: number, language: HelpLanguage): Found {
  for (let length = Math.min(LONGEST.get(plain[at] ?? '') ?? 0, plain.length - at); length > 0; length--) {
    const phrase = plain.slice(at, at + length).join(' ')
    const names = CANONICAL.get(phrase)
    // "chưa nhận được", "máy" and the like: a name of its own is longer than the empty word that it begins with.
    if (names) return { kind: 'phrase', length, names }
    if (EMPTY_WORDS[language].has(phrase)) return { kind: 'empty', length }
  }
  return { kind: 'one', length: 1 }
}

const stem = (word: string, language: HelpLanguage): string =>
  language === 'en' && word.length > 3 ? word.replace(/ies$/u, 'y').replace(/(?:ing|ed|es|e|s)$/u, '') : word
