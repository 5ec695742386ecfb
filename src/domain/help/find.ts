import { fold } from '#domain/kernel/text.ts'
import { passagesFor } from './answer.ts'
import type { HelpIndex } from './help-index.ts'

/** What is found by its title or by other words that people use for it. */
export interface Named {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
}

/** Sure enough to be shown in a list. */
const SHOWN_FROM = 0.35

/** Found while somebody types: what begins with the typed words, then what has each of them at the beginning of a word, in title or another
 *  name; then what means the same or is mistyped.
 *  @example findByWords(pages, index, 'doi mat k') // Đổi mật khẩu */
export function findByWords<T extends Named>(all: readonly T[], index: HelpIndex, typed: string): readonly T[] {
  const asked = wordsIn(typed)
  if (asked.length === 0) return []
  const ranked = all
    .map(one => ({ one, rank: rankOf(one, asked) }))
    .filter(({ rank }) => rank < NOT)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
  const meant = passagesFor(index, typed)
    .filter(({ score }) => score >= SHOWN_FROM)
    .flatMap(({ id }) => all.find(one => one.id === id) ?? [])
  return [...new Set([...ranked, ...meant])]
}

const NOT = 5

/** 0: this is the title · 1: the title begins so · 2: another name does · 3: the title has the words · 4: another name has them. */
function rankOf({ title, words }: Named, asked: readonly string[]): number {
  const names = words.map(wordsIn)
  const own = wordsIn(title)
  if (begins(own, asked)) return own.length === asked.length ? 0 : 1
  if (names.some(name => begins(name, asked))) return 2
  if (hasAll(own, asked)) return 3
  return names.some(name => hasAll(name, asked)) ? 4 : NOT
}

const begins = (name: readonly string[], asked: readonly string[]): boolean => name.join(' ').startsWith(asked.join(' '))
const hasAll = (name: readonly string[], asked: readonly string[]): boolean => asked.every(word => name.some(one => one.startsWith(word)))

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
