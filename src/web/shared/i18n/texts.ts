import { format, type Placeholders, type TextValues } from '#texts/format.ts'
import type { field } from '#texts/vi/field.ts'
import type { problem } from '#texts/vi/problem.ts'
import type { ui } from '#texts/vi/ui.ts'
import { textOf } from './language.ts'

/** Keys of a catalogue with their placeholders checked: `t('steps.of', { step: 2, count: 4 })`. A missing text shows its key. */
export type Translate<C extends Readonly<Record<string, string>>> = <K extends keyof C & string>(
  key: K,
  ...values: TextValues<C[K]>
) => string

/** Keys of the texts that need no values: for tables of titles. */
export type PlainKey<C extends Readonly<Record<string, string>>> = {
  [K in keyof C & string]: [Placeholders<C[K]>] extends [never] ? K : never
}[keyof C & string]

/** The function `t` for one app; its catalogue is given as a type only. Read during render, so that a change of language is followed. */
export const translator =
  <C extends Readonly<Record<string, string>>>(): Translate<C> =>
  (key, ...[values]) =>
    format(textOf(key) ?? key, values)

/** What every app's catalogue contains: the words of the shared components, of wrong fields and of refusals. */
export type SharedTexts = typeof ui & typeof field & typeof problem
export const t = translator<SharedTexts>()
