import type { agency } from '#texts/vi/agency.ts'
import type { announcements } from '#texts/vi/announcements.ts'
import type { Catalogues } from '#web/shared/i18n/language.ts'
import { translator } from '#web/shared/i18n/texts.ts'

/** Texts of the console together with those that come with these pages. */
export const t = translator<typeof agency & typeof announcements>()

export const ANNOUNCEMENT_TEXTS: Catalogues = {
  vi: async () => (await import('#texts/vi/announcements.ts')).announcements,
  en: async () => (await import('#texts/en/announcements.ts')).announcements,
}
