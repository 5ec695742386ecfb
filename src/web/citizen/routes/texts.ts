import type { Catalogues } from '#web/shared/i18n/language.ts'

// Texts that pages bring along, each fetched with its page.

export const ACCESS: Catalogues = {
  vi: async () => ({ ...(await PERSONAL.vi()), ...(await import('#texts/vi/access.ts')).access }),
  en: async () => ({ ...(await PERSONAL.en()), ...(await import('#texts/en/access.ts')).access }),
}
export const BENEFITS: Catalogues = {
  vi: async () => ({ ...(await PERSONAL.vi()), ...(await import('#texts/vi/benefits.ts')).benefits }),
  en: async () => ({ ...(await PERSONAL.en()), ...(await import('#texts/en/benefits.ts')).benefits }),
}
export const CHANGES: Catalogues = {
  vi: async () => ({ ...(await REGISTRATION.vi()), ...(await import('#texts/vi/changes.ts')).changes }),
  en: async () => ({ ...(await REGISTRATION.en()), ...(await import('#texts/en/changes.ts')).changes }),
}
export const DEVICES: Catalogues = {
  vi: async () => (await import('#texts/vi/devices.ts')).devices,
  en: async () => (await import('#texts/en/devices.ts')).devices,
}
/** Words that people agree to. */
export const CONSENT: Catalogues = {
  vi: async () => (await import('#texts/vi/consent.ts')).consent,
  en: async () => (await import('#texts/en/consent.ts')).consent,
}
export const PRIVACY: Catalogues = {
  vi: async () => ({ ...(await CONSENT.vi()), ...(await import('#texts/vi/privacy.ts')).privacy }),
  en: async () => ({ ...(await CONSENT.en()), ...(await import('#texts/en/privacy.ts')).privacy }),
}
export const HELP: Catalogues = {
  vi: async () => (await import('#texts/vi/help.ts')).help,
  en: async () => (await import('#texts/en/help.ts')).help,
}
export const CODE: Catalogues = {
  vi: async () => (await import('#texts/vi/one-time-code.ts')).oneTimeCode,
  en: async () => (await import('#texts/en/one-time-code.ts')).oneTimeCode,
}
export const LOOKUP: Catalogues = {
  vi: async () => (await import('#texts/vi/lookup.ts')).lookup,
  en: async () => (await import('#texts/en/lookup.ts')).lookup,
}
export const RECOVERY: Catalogues = {
  vi: async () => (await import('#texts/vi/recovery.ts')).recovery,
  en: async () => (await import('#texts/en/recovery.ts')).recovery,
}
export const REGISTRATION: Catalogues = {
  vi: async () => ({ ...(await CODE.vi()), ...(await CONSENT.vi()), ...(await import('#texts/vi/registration.ts')).registration }),
  en: async () => ({ ...(await CODE.en()), ...(await CONSENT.en()), ...(await import('#texts/en/registration.ts')).registration }),
}
export const INVITATION: Catalogues = {
  vi: async () => (await import('#texts/vi/invitation.ts')).invitation,
  en: async () => (await import('#texts/en/invitation.ts')).invitation,
}
export const VERIFY: Catalogues = {
  vi: async () => (await import('#texts/vi/verify.ts')).verify,
  en: async () => (await import('#texts/en/verify.ts')).verify,
}
export const VERIFY_CARD: Catalogues = {
  vi: async () => ({ ...(await VERIFY.vi()), ...(await import('#texts/vi/scan.ts')).scan }),
  en: async () => ({ ...(await VERIFY.en()), ...(await import('#texts/en/scan.ts')).scan }),
}
export const TRANSCRIPTS: Catalogues = {
  vi: async () => ({ ...(await PERSONAL.vi()), ...(await import('#texts/vi/transcripts.ts')).transcripts }),
  en: async () => ({ ...(await PERSONAL.en()), ...(await import('#texts/en/transcripts.ts')).transcripts }),
}
export const VERIFY_TRANSCRIPT: Catalogues = {
  vi: async () => ({
    ...(await import('#texts/vi/contributions.ts')).contributions,
    ...(await import('#texts/vi/scan.ts')).scan,
    ...(await import('#texts/vi/transcripts.ts')).transcripts,
  }),
  en: async () => ({
    ...(await import('#texts/en/contributions.ts')).contributions,
    ...(await import('#texts/en/scan.ts')).scan,
    ...(await import('#texts/en/transcripts.ts')).transcripts,
  }),
}
/** Following a dossier or a request, asking for help or for a unit account. */
export const SUPPORT: Catalogues = {
  vi: async () => ({
    ...(await REGISTRATION.vi()),
    ...(await import('#texts/vi/support.ts')).support,
    ...(await import('#texts/vi/unit-account.ts')).unitAccount,
  }),
  en: async () => ({
    ...(await REGISTRATION.en()),
    ...(await import('#texts/en/support.ts')).support,
    ...(await import('#texts/en/unit-account.ts')).unitAccount,
  }),
}
export const INBOX: Catalogues = {
  vi: async () => (await import('#texts/vi/inbox.ts')).inbox,
  en: async () => (await import('#texts/en/inbox.ts')).inbox,
}
/** By which ways one hears of what. */
export const NEWS: Catalogues = {
  vi: async () => (await import('#texts/vi/news.ts')).news,
  en: async () => (await import('#texts/en/news.ts')).news,
}
export const VISITS: Catalogues = {
  vi: async () => ({
    ...(await PERSONAL.vi()),
    ...(await import('#texts/vi/visits.ts')).visits,
    ...(await import('#texts/vi/disputes.ts')).disputes,
  }),
  en: async () => ({
    ...(await PERSONAL.en()),
    ...(await import('#texts/en/visits.ts')).visits,
    ...(await import('#texts/en/disputes.ts')).disputes,
  }),
}
export const PERSONAL: Catalogues = {
  vi: async () => (await import('#texts/vi/personal.ts')).personal,
  en: async () => (await import('#texts/en/personal.ts')).personal,
}

export const RECORD: Catalogues = {
  vi: async () => ({
    ...(await PERSONAL.vi()),
    ...(await import('#texts/vi/findings.ts')).findings,
    ...(await import('#texts/vi/disputes.ts')).disputes,
  }),
  en: async () => ({
    ...(await PERSONAL.en()),
    ...(await import('#texts/en/findings.ts')).findings,
    ...(await import('#texts/en/disputes.ts')).disputes,
  }),
}
/** Reports, with the words for reasons of a rejection. */
export const REPORTS: Catalogues = {
  vi: async () => ({ ...(await REGISTRATION.vi()), ...(await RECORD.vi()) }),
  en: async () => ({ ...(await REGISTRATION.en()), ...(await RECORD.en()) }),
}
