import { useEffect, useState } from 'react'
import { answer, passagesFor, type HelpAnswer } from '#domain/help/answer.ts'
import { entriesOf, type Searched } from '#domain/help/entries.ts'
import { buildIndex, type HelpIndex } from '#domain/help/help-index.ts'
import { format } from '#texts/format.ts'
import type { PassageId } from '#texts/vi/knowledge/index.ts'
import { language, type Language } from '#web/shared/i18n/language.ts'
import { HOTLINE, SUPPORT_EMAIL } from '../../contact.ts'
import { isOwn } from './of-others.ts'

export const CHAPTERS = ['start', 'registering', 'codes', 'account', 'card', 'contributions', 'benefits', 'people', 'places'] as const
export type Chapter = (typeof CHAPTERS)[number]
export type { PassageId }

/** One answer: what it is about, in plain words, and where that stands. */
export interface Passage {
  readonly id: PassageId
  readonly chapter: Chapter
  readonly title: string
  readonly text: string
  /** Law or decree, where the passage says what one of them says. */
  readonly law: string | undefined
}

interface Written {
  readonly title: string
  readonly text: string
  readonly law?: string
}
interface Catalogue extends Searched {
  readonly chapters: Readonly<Record<Chapter, Readonly<Record<string, Written>>>>
}

export interface Knowledge {
  readonly passages: readonly Passage[]
  passage(id: string): Passage | undefined
  /** The likeliest passages for what was typed, for a list. */
  find(words: string): readonly Passage[]
  ask(question: string): HelpAnswer
}

const LOAD: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  vi: () => import('#texts/vi/knowledge/index.ts'),
  en: () => import('#texts/en/knowledge/index.ts'),
}
const known = new Map<Language, Knowledge>()

/** The knowledge of a language, put together once. Nothing that is asked leaves the device. */
export async function knowledgeOf(asked: Language): Promise<Knowledge> {
  const there = known.get(asked)
  if (there) return there
  const knowledge = putTogether(await LOAD[asked](), asked)
  known.set(asked, knowledge)
  return knowledge
}

/** The knowledge in the language of the screen; undefined until it is here. */
export function useKnowledge(): Knowledge | undefined {
  const shown = language()
  const [, setCount] = useState(0)
  useEffect(() => {
    let isGone = false
    knowledgeOf(shown).then(
      () => isGone || setCount(count => count + 1),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [shown])
  return known.get(shown)
}

/** In a list more is shown than what would be said as an answer: what comes near the best one. */
const SHOWN_FROM = 0.5
const LEAST_SHOWN = 0.15
const MOST_SHOWN = 6

export function putTogether(catalogue: Catalogue, asked: Language): Knowledge {
  const values = { hotline: HOTLINE, email: SUPPORT_EMAIL }
  const passages = CHAPTERS.flatMap(chapter =>
    Object.entries(catalogue.chapters[chapter]).map(([id, written]) => ({
      id: id as PassageId,
      chapter,
      title: written.title,
      text: format(written.text, values),
      law: written.law,
    })),
  )
  const passage = (id: string) => passages.find(one => one.id === id)
  // Guide and lists do not search.
  let built: HelpIndex | undefined
  const index = () => (built ??= buildIndex(entriesOf(catalogue), asked))
  return {
    passages,
    passage,
    find: words => {
      const hits = passagesFor(index(), words)
      const least = Math.max(LEAST_SHOWN, (hits[0]?.score ?? 0) * SHOWN_FROM)
      return hits
        .filter(({ score }) => score >= least)
        .slice(0, MOST_SHOWN)
        .flatMap(({ id }) => passage(id) ?? [])
    },
    ask: question => answer(index(), question, isOwn),
  }
}
