import { buildIndex } from '#domain/help/help-index.ts'
import { findByWords, type Named } from '#domain/help/find.ts'
import { CATALOGUE } from '#domain/services/catalogue.ts'
import type { pages as viPages } from '#texts/vi/knowledge/pages.ts'
import { language, type Language } from '#web/shared/i18n/language.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'

export type PageId = keyof typeof viPages
interface Target {
  readonly href: string
  readonly icon: IconName
  /** Of the person who is signed in. */
  readonly isOwn?: true
}

/** Where each page of the search lies. A test asks that each has its address. */
export const TARGETS: Readonly<Record<PageId, Target>> = {
  card: { href: '/card', icon: 'card', isOwn: true },
  contributions: { href: '/contributions', icon: 'clock', isOwn: true },
  transcripts: { href: '/transcripts', icon: 'document', isOwn: true },
  'new-transcript': { href: '/transcripts/new', icon: 'plus', isOwn: true },
  benefits: { href: '/benefits', icon: 'wallet', isOwn: true },
  visits: { href: '/visits', icon: 'health', isOwn: true },
  reports: { href: '/reports', icon: 'feedback', isOwn: true },
  inbox: { href: '/inbox', icon: 'bell', isOwn: true },
  choose: { href: '/inbox/choose', icon: 'settings', isOwn: true },
  'change-password': { href: '/change-password', icon: 'key', isOwn: true },
  passkeys: { href: '/passkeys', icon: 'fingerprint', isOwn: true },
  devices: { href: '/devices', icon: 'phone', isOwn: true },
  data: { href: '/data', icon: 'document', isOwn: true },
  'own-data': { href: '/data/own', icon: 'person', isOwn: true },
  change: { href: '/data/change', icon: 'edit', isOwn: true },
  'person-change': { href: '/data/person', icon: 'edit', isOwn: true },
  access: { href: '/data/access', icon: 'eye', isOwn: true },
  export: { href: '/data/export', icon: 'download', isOwn: true },
  consents: { href: '/data/consents', icon: 'check', isOwn: true },
  close: { href: '/data/close', icon: 'lock', isOwn: true },
  'register-child': { href: '/register?who=child', icon: 'baby' },
  register: { href: '/register', icon: 'edit' },
  track: { href: '/track', icon: 'clock' },
  'sign-in': { href: '/sign-in', icon: 'person' },
  recover: { href: '/recover', icon: 'key' },
  lock: { href: '/lock', icon: 'lock' },
  'stop-change': { href: '/stop-change', icon: 'warning' },
  keep: { href: '/keep', icon: 'person' },
  settings: { href: '/settings', icon: 'settings' },
  services: { href: '/services', icon: 'document' },
  code: { href: '/lookup/code', icon: 'card' },
  agencies: { href: '/lookup/agencies', icon: 'institution' },
  insured: { href: '/lookup/insured', icon: 'hospital' },
  'sick-leave': { href: '/lookup/sick-leave', icon: 'health' },
  units: { href: '/lookup/units', icon: 'building' },
  points: { href: '/lookup/points', icon: 'place' },
  validity: { href: '/lookup/card', icon: 'clock' },
  'verify-card': { href: '/verify/card', icon: 'qr' },
  'verify-transcript': { href: '/verify/transcript', icon: 'document' },
  'verify-form': { href: '/verify/form', icon: 'check' },
  support: { href: '/support', icon: 'help' },
  feedback: { href: '/feedback', icon: 'feedback' },
  ask: { href: '/help/ask', icon: 'chat' },
  guide: { href: '/help/guide', icon: 'book' },
  faq: { href: '/help/faq', icon: 'question' },
  install: { href: '/help/install', icon: 'download' },
  'unit-account': { href: '/unit-account', icon: 'building' },
}

export interface FoundPage extends Target {
  readonly title: string
}
type Catalogue = Readonly<Record<PageId, { readonly title: string; readonly words: readonly string[] }>>
/** Words of procedures by key: `procedures.name.card_reissue`. */
type ProcedureWords = Readonly<Record<string, string>>
interface Words {
  readonly pages: Catalogue
  readonly procedures: ProcedureWords
}

const LOAD: Readonly<Record<Language, () => Promise<Words>>> = {
  vi: async () => ({ ...(await import('#texts/vi/knowledge/pages.ts')), ...(await import('#texts/vi/procedures.ts')) }),
  en: async () => ({ ...(await import('#texts/en/knowledge/pages.ts')), ...(await import('#texts/en/procedures.ts')) }),
}
const MOST = 6

/** The pages and procedures of the app, to be found by words. Nothing of the search leaves the device. */
export const pageFinder = async (asked: Language = language()): Promise<(words: string) => readonly FoundPage[]> =>
  finderOf(await LOAD[asked](), asked)

export function finderOf({ pages, procedures }: Words, asked: Language): (words: string) => readonly FoundPage[] {
  const named: readonly (Named & FoundPage)[] = [
    ...idsOf(pages).map(id => ({ id, ...pages[id], ...TARGETS[id] })),
    // What is done on a page of its own is found as that page.
    ...CATALOGUE.filter(({ way }) => way.kind !== 'page').map(({ code, icon }) => ({
      id: `procedure-${code}`,
      title: procedures[`procedures.name.${code}`] ?? code,
      words: [procedures[`procedures.short.${code}`] ?? ''],
      href: `/services/${code}`,
      icon,
    })),
  ]
  const index = buildIndex(
    named.map(({ id, title, words }) => ({ id, title, words, text: '' })),
    asked,
  )
  return words => findByWords(named, index, words).slice(0, MOST)
}

const idsOf = (pages: Catalogue): readonly PageId[] => Object.keys(pages).filter((id): id is PageId => id in TARGETS)
