import { message as en } from '#texts/en/message.ts'
import { newsMessage as newsEn } from '#texts/en/news-message.ts'
import { message as vi } from '#texts/vi/message.ts'
import { newsMessage as newsVi } from '#texts/vi/news-message.ts'

/** A message's values as they were sealed: text, numbers, or a list of reasons. */
export type StoredValues = Readonly<Record<string, string | number | readonly string[]>>

/** Every sentence of a message, in one language. */
export type Words = Readonly<Record<keyof typeof vi | keyof typeof newsVi, string>>
export const WORDS: Readonly<Record<'vi' | 'en', Words>> = { vi: { ...vi, ...newsVi }, en: { ...en, ...newsEn } }

/** The word of a code; the code itself where there is none, so that the fault is seen. */
export const wordOf = (words: Words, key: string): string => Object.entries(words).find(([name]) => name === key)?.[1] ?? key
