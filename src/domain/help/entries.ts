import type { Entry } from './help-index.ts'

interface Written {
  readonly title: string
  readonly text: string
}
type Texts = Readonly<Record<string, string>>

/** What a catalogue of help is searched by. Ways of asking stand between bars or on lines of their own. */
export interface Searched {
  readonly chapters: Readonly<Record<string, Readonly<Record<string, Written>>>>
  readonly asked: Readonly<Record<string, Texts>>
  /** Ways of asking as they were heard, for passages and other matters. */
  readonly heard: Texts
  /** Matters that help does not know, each with how people ask for them. */
  readonly outside: Texts
}

export const entriesOf = ({ chapters, asked, heard, outside }: Searched): readonly Entry[] => [
  ...Object.entries(chapters).flatMap(([chapter, passages]) =>
    Object.entries(passages).map(([id, { title, text }]) => ({
      id,
      title,
      text,
      words: [...waysOf(asked[chapter]?.[id] ?? ''), ...waysOf(heard[id] ?? '')],
    })),
  ),
  ...Object.entries(outside).map(([id, words]) => ({
    id,
    title: '',
    text: '',
    words: [...waysOf(words), ...waysOf(heard[id] ?? '')],
    isOutside: true,
  })),
]

export const waysOf = (written: string): readonly string[] =>
  written
    .split(/[|\n]/u)
    .map(way => way.trim())
    .filter(way => way !== '')
