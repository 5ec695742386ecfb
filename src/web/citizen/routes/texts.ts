import type { Catalogues } from '#web/shared/i18n/language.ts'

// Texts that pages bring along, fetched side by side with the page. What several pages name is fetched once.

/** What a page brings along. */
export type PageTexts = readonly Catalogues[]

const scan: Catalogues = {
  vi: async () => (await import('#texts/vi/scan.ts')).scan,
  en: async () => (await import('#texts/en/scan.ts')).scan,
}
const transcripts: Catalogues = {
  vi: async () => (await import('#texts/vi/transcripts.ts')).transcripts,
  en: async () => (await import('#texts/en/transcripts.ts')).transcripts,
}
const procedures: Catalogues = {
  vi: async () => (await import('#texts/vi/procedures.ts')).procedures,
  en: async () => (await import('#texts/en/procedures.ts')).procedures,
}
const personal: Catalogues = {
  vi: async () => (await import('#texts/vi/personal.ts')).personal,
  en: async () => (await import('#texts/en/personal.ts')).personal,
}
export const DEVICES: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/devices.ts')).devices,
    en: async () => (await import('#texts/en/devices.ts')).devices,
  },
]
/** Words that people agree to. */
export const CONSENT: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/consent.ts')).consent,
    en: async () => (await import('#texts/en/consent.ts')).consent,
  },
]
export const PRIVACY: PageTexts = [
  ...CONSENT,
  {
    vi: async () => (await import('#texts/vi/privacy.ts')).privacy,
    en: async () => (await import('#texts/en/privacy.ts')).privacy,
  },
]
export const HELP: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/help.ts')).help,
    en: async () => (await import('#texts/en/help.ts')).help,
  },
]
export const CODE: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/one-time-code.ts')).oneTimeCode,
    en: async () => (await import('#texts/en/one-time-code.ts')).oneTimeCode,
  },
]
export const RECOVERY: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/recovery.ts')).recovery,
    en: async () => (await import('#texts/en/recovery.ts')).recovery,
  },
]
export const REGISTRATION: PageTexts = [
  ...CODE,
  ...CONSENT,
  {
    vi: async () => (await import('#texts/vi/registration.ts')).registration,
    en: async () => (await import('#texts/en/registration.ts')).registration,
  },
]
export const INVITATION: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/invitation.ts')).invitation,
    en: async () => (await import('#texts/en/invitation.ts')).invitation,
  },
]
export const VERIFY: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/verify.ts')).verify,
    en: async () => (await import('#texts/en/verify.ts')).verify,
  },
]
export const VERIFY_CARD: PageTexts = [...VERIFY, scan]
/** A transcript has the words of the history. */
export const VERIFY_TRANSCRIPT: PageTexts = [personal, scan, transcripts, procedures]
/** Following a dossier or a request, asking for help or for a unit account. */
export const SUPPORT: PageTexts = [
  ...REGISTRATION,
  {
    vi: async () => (await import('#texts/vi/support.ts')).support,
    en: async () => (await import('#texts/en/support.ts')).support,
  },
  {
    vi: async () => (await import('#texts/vi/unit-account.ts')).unitAccount,
    en: async () => (await import('#texts/en/unit-account.ts')).unitAccount,
  },
]
/** Feedback and complaints; following one stands beside following a dossier. */
export const FEEDBACK: PageTexts = [
  ...SUPPORT,
  {
    vi: async () => (await import('#texts/vi/feedback.ts')).feedback,
    en: async () => (await import('#texts/en/feedback.ts')).feedback,
  },
]
/** Public services: the list and one procedure. */
export const SERVICES: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/services.ts')).services,
    en: async () => (await import('#texts/en/services.ts')).services,
  },
  procedures,
]
/** A form of one, and a request that was sent: followed as a dossier is. */
export const SERVICE: PageTexts = [...REGISTRATION, ...SERVICES, transcripts]
export const INBOX: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/inbox.ts')).inbox,
    en: async () => (await import('#texts/en/inbox.ts')).inbox,
  },
]
/** By which ways one hears of what. */
export const NEWS: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/news.ts')).news,
    en: async () => (await import('#texts/en/news.ts')).news,
  },
]
export const PERSONAL: PageTexts = [personal]
/** Reports, with the words for reasons of a rejection. */
export const REPORTS: PageTexts = [...REGISTRATION, ...PERSONAL]
export const ACCESS: PageTexts = [
  ...PERSONAL,
  {
    vi: async () => (await import('#texts/vi/access.ts')).access,
    en: async () => (await import('#texts/en/access.ts')).access,
  },
]
export const BENEFITS: PageTexts = [
  ...PERSONAL,
  {
    vi: async () => (await import('#texts/vi/benefits.ts')).benefits,
    en: async () => (await import('#texts/en/benefits.ts')).benefits,
  },
]
export const CHANGES: PageTexts = [
  ...REGISTRATION,
  {
    vi: async () => (await import('#texts/vi/changes.ts')).changes,
    en: async () => (await import('#texts/en/changes.ts')).changes,
  },
]
export const TRANSCRIPTS: PageTexts = [...PERSONAL, transcripts]
export const VISITS: PageTexts = [
  ...PERSONAL,
  {
    vi: async () => (await import('#texts/vi/visits.ts')).visits,
    en: async () => (await import('#texts/en/visits.ts')).visits,
  },
]
export const LOOKUP: PageTexts = [
  {
    vi: async () => (await import('#texts/vi/lookup.ts')).lookup,
    en: async () => (await import('#texts/en/lookup.ts')).lookup,
  },
]
