import { formatDay } from '#domain/kernel/date.ts'
import type { CopySection } from '#server/forms/index.ts'
import { format } from '#texts/format.ts'
import { access as accessEn } from '#texts/en/access.ts'
import { accountLocks as accountLocksEn } from '#texts/en/account-locks.ts'
import { benefits as benefitsEn } from '#texts/en/benefits.ts'
import { contributions as contributionsEn } from '#texts/en/contributions.ts'
import { devices as devicesEn } from '#texts/en/devices.ts'
import { exported as en } from '#texts/en/export.ts'
import { notifications as notificationsEn } from '#texts/en/notifications.ts'
import { message as messageEn } from '#texts/en/message.ts'
import { procedures as proceduresEn } from '#texts/en/procedures.ts'
import { registration as registrationEn } from '#texts/en/registration.ts'
import { access as accessVi } from '#texts/vi/access.ts'
import { accountLocks as accountLocksVi } from '#texts/vi/account-locks.ts'
import { benefits as benefitsVi } from '#texts/vi/benefits.ts'
import { contributions as contributionsVi } from '#texts/vi/contributions.ts'
import { devices as devicesVi } from '#texts/vi/devices.ts'
import { exported as vi } from '#texts/vi/export.ts'
import { notifications as notificationsVi } from '#texts/vi/notifications.ts'
import { message as messageVi } from '#texts/vi/message.ts'
import { procedures as proceduresVi } from '#texts/vi/procedures.ts'
import { registration as registrationVi } from '#texts/vi/registration.ts'
import { instantText } from './instant-text.ts'
import type { Language } from './words.ts'

const WORDS = {
  vi: {
    ...accessVi,
    ...accountLocksVi,
    ...benefitsVi,
    ...contributionsVi,
    ...devicesVi,
    ...notificationsVi,
    ...messageVi,
    ...proceduresVi,
    ...registrationVi,
    ...vi,
  },
  en: {
    ...accessEn,
    ...accountLocksEn,
    ...benefitsEn,
    ...contributionsEn,
    ...devicesEn,
    ...notificationsEn,
    ...messageEn,
    ...proceduresEn,
    ...registrationEn,
    ...en,
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

type Key = keyof typeof vi
export type Name = Key extends infer K ? (K extends `export.name.${infer N}` ? N : never) : never

/** A table on paper ends where nobody reads on; the JSON file has every line. */
const MOST_LINES = 300

export type Say = ReturnType<typeof sayer>

/** Words of the language; what no catalogue knows stays as it is kept. */
export function sayer(language: Language) {
  const words: Readonly<Record<string, string>> = WORDS[language]
  const text = (key: Key): string => WORDS[language][key]
  return {
    language,
    text,
    name: (name: Name): string => text(`export.name.${name}`),
    /** The word for a code of a list. */
    word: (list: string, code: string | null): string => (code === null ? '' : (words[`${list}.${code}`] ?? code)),
    yes: (is: boolean | null): string => (is === null ? '' : text(is ? 'export.yes' : 'export.no')),
  }
}

export const at = (instant: string | null): string => (instant === null ? '' : instantText(instant))
export const day = (value: string | null): string => (value === null ? '' : formatDay(value))

export function section(
  say: Say,
  title: string,
  { rows = [], head = [], lines = [], note = '' }: { rows?: [Name, string | null][]; head?: Name[]; lines?: string[][]; note?: string },
): CopySection {
  const filled = rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [[say.name(name), value] as const]))
  const isCut = lines.length > MOST_LINES
  const isEmpty = filled.length + lines.length === 0
  return {
    title,
    note: note || (isEmpty ? say.text('export.none') : isCut ? format(say.text('export.more'), { count: MOST_LINES }) : ''),
    rows: filled,
    head: lines.length > 0 ? head.map(say.name) : [],
    lines: lines.slice(0, MOST_LINES),
  }
}
