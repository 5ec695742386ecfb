import { fold } from '#domain/kernel/text.ts'

/** How two names stand to each other. `writing`: the same name, written in another way. `possible`: a person may have written it so, and
 *  somebody else may be meant. */
export const NAME_GRADES = ['same', 'writing', 'possible', 'different'] as const
export type NameGrade = (typeof NAME_GRADES)[number]

/** Why two names are not the same letter by letter. Sentences: texts `review.name.*`. */
export const NAME_REASONS = [
  'case', // NGUYỄN VĂN AN, Nguyễn Văn An
  'signs', // Ánh-Tuyết, Ánh Tuyết
  'tone_place', // Hoà, Hòa
  'y_i', // Lý, Lí
  'joined', // Ánhtuyết, Ánh Tuyết
  'no_marks', // Nguyen Van An, Nguyễn Văn An
  'marks_missing', // Nguyên Văn An, Nguyễn Văn An; Dặng, Đặng
  'hoi_nga', // Nguyển, Nguyễn
  'marks', // Hùng, Hưng
  'abbreviated', // Ng. V. An, Nguyễn Văn An
  'middle_missing', // Nguyễn An, Nguyễn Văn An
  'order', // An Nguyễn Văn, Nguyễn Văn An
  'typo', // Nguyễn Văm An, Nguyễn Văn An
] as const
export type NameReason = (typeof NAME_REASONS)[number]

export interface NameComparison {
  readonly grade: NameGrade
  readonly reasons: readonly NameReason[]
}

/** Compares two names as people, registers and papers write them. The same whichever comes first.
 *  @example compareNames('Nguyễn Thị Hoà', 'NGUYỄN THỊ HÒA') // writing: case, tone_place
 *  @example compareNames('N.V.A', 'Nguyễn Văn An') // possible: abbreviated */
export function compareNames(one: string, other: string): NameComparison {
  const [a, b] = [clean(one), clean(other)]
  if (a === b) return { grade: 'same', reasons: [] }
  if (written(a) === written(b)) return { grade: 'writing', reasons: writingReasons(a, b) }
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const [fewer, more] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA]
  if (fewer.length === 0) return { grade: 'different', reasons: [] }
  const found = aligned(fewer, more) ?? joined(fewer, more) ?? mistyped(fewer, more)
  if (!found) return { grade: 'different', reasons: [] }
  return { grade: 'possible', reasons: inOrder(found) }
}

const inOrder = (found: Iterable<NameReason>): readonly NameReason[] => {
  const set = new Set(found)
  return NAME_REASONS.filter(reason => set.has(reason))
}

const clean = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Ways of writing that say nothing about the person. */
const WRITINGS: readonly (readonly [NameReason, (name: string) => string])[] = [
  ['case', name => name.toLowerCase()],
  [
    'signs',
    name =>
      name
        .replace(/[-‐-―'’.,]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
  ],
  ['tone_place', name => eachWord(name, toneAtEnd)],
  ['y_i', name => eachWord(name, word => word.normalize('NFD').replace(/^((?:qu|[bcdđghklmnpqrstvx]+))y(?=[\u0300-\u0323]*$)/iu, '$1i'))],
]

const written = (name: string, except?: NameReason): string =>
  WRITINGS.reduce((text, [reason, write]) => (reason === except ? text : write(text)), name).normalize('NFC')

/** The ways without which the two would not be the same. */
const writingReasons = (a: string, b: string): readonly NameReason[] =>
  WRITINGS.map(([reason]) => reason).filter(reason => written(a, reason) !== written(b, reason))

const eachWord = (name: string, change: (word: string) => string): string => name.split(' ').map(change).join(' ')

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** The tone at the end of the word, wherever it is written: hoà and hòa are one syllable. */
function toneAtEnd(word: string): string {
  const letters = word.normalize('NFD')
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('')
}

interface Word {
  /** Without tone place, i and y, case. */
  readonly text: string
  readonly folded: string
  /** Written with a point: may stand for a longer word. */
  readonly isDotted: boolean
}

/** Words of a name; "N.V.A" has three. */
const wordsOf = (name: string): readonly Word[] =>
  name
    .replaceAll('.', '. ')
    .split(/[\s‐-―'’,-]+/u)
    .filter(word => /\p{L}/u.test(word))
    .map(word => {
      const text = written(word)
      return { text, folded: fold(text), isDotted: word.endsWith('.') }
    })

type Found = readonly NameReason[] | undefined

/** Word by word: in their order, with words of the middle left out, or in another order. */
const aligned = (fewer: readonly Word[], more: readonly Word[]): Found => {
  if (fewer.length === more.length) {
    const found = inPlace(fewer, more) ?? reordered(fewer, more)
    return found && combined(fewer, more, found)
  }
  return fewer.length >= 2 ? withoutMiddle(fewer, more) : undefined
}

function inPlace(a: readonly Word[], b: readonly Word[]): Found {
  const found = a.map((word, at) => matches(word, b[at]))
  return found.every(one => one !== undefined) ? found.flatMap(one => one ?? []) : undefined
}

/** Family name and given name are there, and what is between them comes in order. */
function withoutMiddle(fewer: readonly Word[], more: readonly Word[]): Found {
  const [first, last] = [matches(fewer[0], more[0]), matches(fewer.at(-1), more.at(-1))]
  if (!first || !last) return undefined
  const reasons: NameReason[] = ['middle_missing', ...first, ...last]
  const rest = more.slice(1, -1)
  for (const word of fewer.slice(1, -1)) {
    const at = rest.findIndex(candidate => matches(word, candidate))
    if (at < 0) return undefined
    reasons.push(...(matches(word, rest[at]) ?? []))
    rest.splice(0, at + 1)
  }
  return combined(fewer, more, reasons)
}

/** Every word has its own partner somewhere; those that are nearest first. */
function reordered(a: readonly Word[], b: readonly Word[]): Found {
  const [word, ...others] = a
  if (!word) return []
  const partners = b
    .flatMap(candidate => {
      const found = matches(word, candidate)
      return found ? [{ candidate, found }] : []
    })
    .toSorted((one, two) => one.found.length - two.found.length)
  for (const { candidate, found } of partners) {
    const rest = reordered(
      others,
      b.filter(one => one !== candidate),
    )
    if (rest) return ['order', ...found, ...rest]
  }
  return undefined
}

/** What two words differ in; undefined: they are not the same word. */
function matches(a: Word | undefined, b: Word | undefined): Found {
  if (!a || !b) return undefined
  if (a.text === b.text) return []
  if (a.folded === b.folded) return [markReason(a.text, b.text)]
  return abbreviates(a, b) || abbreviates(b, a) ? ['abbreviated'] : undefined
}

/** "Ng." and "N" stand for "Nguyễn"; "Ngu" without a point does not. */
const abbreviates = (short: Word, long: Word): boolean =>
  (short.isDotted || short.folded.length === 1) && short.folded.length < long.folded.length && long.folded.startsWith(short.folded)

/** Words that are the same without diacritics: marks left out, hỏi and ngã taken for each other, or another word. */
function markReason(a: string, b: string): NameReason {
  const [x, y] = [lettersOf(a), lettersOf(b)]
  const pairs = x.map((letter, at) => [letter, y[at] ?? ''] as const).filter(([one, two]) => one !== two)
  if (pairs.every(([one, two]) => isPart(one, two)) || pairs.every(([one, two]) => isPart(two, one))) return 'marks_missing'
  return hoiAsNga(a) === hoiAsNga(b) ? 'hoi_nga' : 'marks'
}

/** Letters with their marks; the tone stands beside them, at the end. */
const lettersOf = (word: string): readonly string[] => {
  const toned = toneAtEnd(word)
  const tone = toned.match(TONES)?.join('') ?? ''
  return [...toned.replace(TONES, '').normalize('NFC'), `|${tone}`].map(letter => letter.normalize('NFD').replace('đ', 'd\u0335'))
}
const isPart = (less: string, more: string): boolean => [...less].every(sign => more.includes(sign))
const hoiAsNga = (word: string): string => toneAtEnd(word).replaceAll('\u0309', '\u0303')

/** A whole name without a single mark beside one with marks was typed without them. */
function combined(a: readonly Word[], b: readonly Word[], reasons: readonly NameReason[]): readonly NameReason[] {
  const isBare = [a, b].some(words => words.every(({ text, folded }) => text === folded))
  return isBare ? reasons.map(reason => (reason === 'marks_missing' ? 'no_marks' : reason)) : reasons
}

const allOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join('')

/** The same letters with the spaces elsewhere: "Ánhtuyết". */
const joined = (fewer: readonly Word[], more: readonly Word[]): Found => {
  if (allOf(fewer) !== allOf(more)) return undefined
  const marked = (words: readonly Word[]): string =>
    [
      ...words
        .map(({ text }) => text)
        .join('')
        .normalize('NFD'),
    ]
      .toSorted()
      .join('')
  return marked(fewer) === marked(more) ? ['joined'] : ['joined', ...combined(fewer, more, ['marks_missing'])]
}

const SHORTEST_FOR_TYPO = 6
/** One letter too many, too few, another one, or two that changed places. */
const mistyped = (fewer: readonly Word[], more: readonly Word[]): Found => {
  const [a, b] = [allOf(fewer), allOf(more)]
  return fewer.length === more.length && Math.min(a.length, b.length) >= SHORTEST_FOR_TYPO && isOneStep(a, b) ? ['typo'] : undefined
}

function isOneStep(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || short.slice(at + 1) === long.slice(at + 1)
}
