import type { PlainKey } from '#web/shared/i18n/texts.ts'
import type { CitizenTexts } from '../../t.ts'
import type { PassageId } from './knowledge.ts'

/** What is told beside a passage from the record of who is signed in. */
export type OwnState = 'card' | 'contributions' | 'inbox' | 'dossier' | 'reports' | 'change' | 'children'

interface Screen {
  readonly href: string
  readonly title: PlainKey<CitizenTexts>
  /** Passages that lead there. */
  readonly passages: readonly PassageId[]
}

/** Where each passage leads. A test asks that each leads to one address that there is. */
export const SCREENS: readonly Screen[] = [
  { href: '/', title: 'shell.title.home', passages: ['sign-out', 'child-see', 'child-end', 'card-child'] },
  { href: '/services', title: 'shell.services.title', passages: ['app-what', 'not-here', 'card-lost', 'card-facility', 'pension-place'] },
  { href: '/help/install', title: 'shell.guest.install', passages: ['app-install', 'app-update', 'app-computer'] },
  { href: '/settings', title: 'shell.settings', passages: ['settings-language', 'settings-letters', 'settings-dark'] },
  {
    href: '/register',
    title: 'shell.title.register',
    passages: [
      'app-cost',
      'register-how',
      'register-need',
      'register-scan',
      'register-photo',
      'register-portrait',
      'register-draft',
      'register-agency',
      'register-address',
      'register-old-id',
      'register-identity',
      'register-others',
      'register-child',
      'register-email',
      'register-language-foreigner',
      'code-missing',
      'code-over',
      'code-wrong',
      'child-until',
      'unit-invitation',
    ],
  },
  {
    href: '/track',
    title: 'shell.title.track',
    passages: [
      'register-paper',
      'dossier-track',
      'dossier-slow',
      'dossier-returned',
      'dossier-rejected',
      'dossier-withdraw',
      'dossier-form',
      'dossier-password',
      'unit-consent',
    ],
  },
  {
    href: '/support',
    title: 'shell.title.support',
    passages: ['phone-wrong', 'dossier-number', 'support-request', 'email', 'reminders-stop'],
  },
  { href: '/feedback', title: 'shell.title.feedback', passages: ['feedback-send'] },
  {
    href: '/sign-in',
    title: 'accounts.signIn',
    passages: ['register-exists', 'sign-in-how', 'sign-in-wrong', 'sign-in-vneid', 'device-other', 'number-identity'],
  },
  { href: '/sign-in?help=find-no', title: 'accounts.findNo', passages: ['find-number'] },
  { href: '/recover', title: 'accounts.forgot', passages: ['password-forgot', 'account-unlock'] },
  { href: '/change-password', title: 'accounts.change', passages: ['password-change', 'password-due'] },
  { href: '/lock', title: 'accounts.lock', passages: ['safe-scam', 'account-lock'] },
  { href: '/keep', title: 'shell.title.keep', passages: ['account-keep'] },
  { href: '/stop-change', title: 'shell.title.stopChange', passages: ['stop-change'] },
  { href: '/passkeys', title: 'accounts.passkey.title', passages: ['passkey'] },
  { href: '/devices', title: 'shell.title.devices', passages: ['device-list', 'device-new'] },
  {
    href: '/card',
    title: 'shell.title.card',
    passages: [
      'app-offline',
      'card-open',
      'card-hospital',
      'card-offline',
      'card-proof',
      'card-qr',
      'card-none',
      'card-expired',
      'card-locked',
      'card-level',
      'card-five-years',
      'card-number',
      'card-vneid',
      'card-free',
      'card-student',
      'card-newborn',
    ],
  },
  { href: '/verify/card', title: 'shell.title.verifyCard', passages: ['card-verify'] },
  {
    href: '/contributions',
    title: 'shell.title.contributions',
    passages: [
      'contributions-see',
      'contributions-new',
      'contributions-gap',
      'contributions-late',
      'contributions-findings',
      'contributions-report',
      'contributions-two',
      'contributions-rate',
      'law-base',
      'contributions-base',
      'contributions-count',
    ],
  },
  { href: '/reports', title: 'shell.title.reports', passages: ['reports-follow'] },
  { href: '/transcripts', title: 'shell.title.transcripts', passages: ['transcript-get', 'transcript-recall'] },
  { href: '/verify/transcript', title: 'shell.title.verifyTranscript', passages: ['transcript-verify'] },
  { href: '/verify/form', title: 'shell.title.verifyForm', passages: ['verify-form'] },
  {
    href: '/benefits',
    title: 'shell.title.benefits',
    passages: [
      'benefits-see',
      'benefits-money',
      'benefits-paused',
      'law-unemployment',
      'law-sickness',
      'law-maternity',
      'law-father',
      'law-claim',
      'law-recovery',
      'law-accident',
      'law-unemployment-kept',
      'law-pension-raise',
    ],
  },
  {
    href: '/visits',
    title: 'shell.title.visits',
    passages: ['visits-see', 'visits-missing', 'visits-costs', 'visits-wrong', 'visits-papers', 'visits-private'],
  },
  { href: '/inbox', title: 'shell.inbox', passages: ['inbox-see'] },
  { href: '/inbox/choose', title: 'shell.title.choose', passages: ['inbox-choose', 'inbox-push'] },
  { href: '/data', title: 'shell.title.data', passages: ['data-safe'] },
  { href: '/data/own', title: 'shell.title.ownData', passages: ['contact-lost', 'card-wrong', 'data-own', 'data-contact', 'data-person'] },
  { href: '/data/access', title: 'shell.title.access', passages: ['data-access'] },
  { href: '/data/export', title: 'shell.title.export', passages: ['data-export'] },
  { href: '/data/consents', title: 'shell.title.consents', passages: ['data-consents'] },
  { href: '/data/close', title: 'shell.title.close', passages: ['account-close'] },
  { href: '/unit-account', title: 'shell.title.unitAccount', passages: ['unit-account'] },
  {
    href: '/lookup/agencies',
    title: 'help.screen.agencies',
    passages: [
      'register-mismatch',
      'book-paper',
      'law-pension-age',
      'law-pension-rate',
      'law-lump-sum',
      'law-survivor',
      'law-social-pension',
      'law-lump-or-month',
      'law-emigrate',
      'law-pension-extra',
      'law-pension-how',
      'law-voluntary-birth',
      'lookup-agency',
      'agency-hours',
      'hotline',
    ],
  },
  { href: '/lookup/insured', title: 'help.screen.insured', passages: ['lookup-hospital', 'lookup-near'] },
  { href: '/lookup/sick-leave', title: 'help.screen.sickLeave', passages: ['lookup-sick-leave'] },
  { href: '/lookup/units', title: 'help.screen.units', passages: ['lookup-unit'] },
  { href: '/lookup/points', title: 'help.screen.points', passages: ['card-buy', 'card-price', 'law-voluntary', 'lookup-points'] },
  { href: '/lookup/card', title: 'help.screen.validity', passages: ['card-validity'] },
]

export const screenOf = (id: string): Screen | undefined => SCREENS.find(({ passages }) => passages.some(passage => passage === id))

/** Passages that answer although somebody else is named. With all others, who asks about somebody else is told that nobody sees that. */
const OF_OTHERS_TOO: ReadonlySet<string> = new Set<PassageId>([
  'safe-scam',
  'register-others',
  'register-child',
  'register-exists',
  'phone-wrong',
  'device-list',
  'account-lock',
  'stop-change',
  'card-verify',
  'visits-wrong',
  'data-access',
  'transcript-verify',
  'law-father',
  'law-survivor',
  'law-social-pension',
  'law-accident',
  'law-emigrate',
  'card-newborn',
])
export const isOwn = (id: string): boolean => !OF_OTHERS_TOO.has(id)

const TOLD: Readonly<Record<OwnState, readonly PassageId[]>> = {
  card: ['card-open', 'card-expired', 'card-locked', 'card-none', 'card-level', 'card-five-years', 'card-lost'],
  contributions: [
    'contributions-see',
    'contributions-new',
    'contributions-late',
    'contributions-gap',
    'contributions-findings',
    'contributions-count',
    'law-pension-age',
    'law-lump-or-month',
  ],
  inbox: ['inbox-see'],
  dossier: ['dossier-track', 'dossier-slow', 'dossier-number', 'dossier-returned', 'dossier-rejected', 'dossier-password'],
  reports: ['reports-follow', 'contributions-report', 'feedback-send'],
  change: ['data-contact', 'data-person', 'data-own'],
  children: ['child-see', 'card-child', 'child-until'],
}
const KINDS = Object.keys(TOLD) as readonly OwnState[]
export const stateOf = (id: PassageId): OwnState | undefined => KINDS.find(kind => TOLD[kind].includes(id))
