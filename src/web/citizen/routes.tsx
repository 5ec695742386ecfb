import { lazy, type ComponentType } from 'react'
import { Redirect } from 'wouter'
import { previousStep, STEPS } from '#domain/registration/steps.ts'
import { moreTexts, type Catalogues } from '#web/shared/i18n/language.ts'
import type { PlainKey } from '#web/shared/i18n/texts.ts'
import { useVisitor } from './session/session.ts'
import type { CitizenTexts } from './t.ts'
import { SignInPage } from './pages/accounts/sign-in-page.tsx'
import { GuestHome } from './pages/guest/guest-home.tsx'
import { isForChild } from './pages/registration/journey-list.ts'

export const TABS = ['personal', 'services', 'lookup', 'help'] as const
export type TabName = (typeof TABS)[number]

export interface AppRoute {
  /** Pattern of wouter; `:step?` may be missing. */
  readonly path: string
  readonly page: ComponentType
  /** Title of the browser's tab. */
  readonly title: PlainKey<CitizenTexts>
  /** `person`: signed in, or what this device keeps; `setup`: signed in with an issued or a due password; `proving`: on a
   *  new device, or while another one is signed in. */
  readonly access: 'anybody' | 'person' | 'setup' | 'proving'
  /** `form`: header without navigation; `bare`: the page draws everything. */
  readonly frame?: 'form' | 'bare'
  readonly tab?: TabName
  /** Where "Quay lại" goes; pages behind a tab have none. */
  readonly parent?: string | ((path: string) => string)
}

const ACCESS: Catalogues = {
  vi: async () => ({ ...(await PERSONAL.vi()), ...(await import('#texts/vi/access.ts')).access }),
  en: async () => ({ ...(await PERSONAL.en()), ...(await import('#texts/en/access.ts')).access }),
}
const BENEFITS: Catalogues = {
  vi: async () => ({ ...(await PERSONAL.vi()), ...(await import('#texts/vi/benefits.ts')).benefits }),
  en: async () => ({ ...(await PERSONAL.en()), ...(await import('#texts/en/benefits.ts')).benefits }),
}
const CHANGES: Catalogues = {
  vi: async () => ({ ...(await REGISTRATION.vi()), ...(await import('#texts/vi/changes.ts')).changes }),
  en: async () => ({ ...(await REGISTRATION.en()), ...(await import('#texts/en/changes.ts')).changes }),
}
const DEVICES: Catalogues = {
  vi: async () => (await import('#texts/vi/devices.ts')).devices,
  en: async () => (await import('#texts/en/devices.ts')).devices,
}
/** Words that people agree to. */
const CONSENT: Catalogues = {
  vi: async () => (await import('#texts/vi/consent.ts')).consent,
  en: async () => (await import('#texts/en/consent.ts')).consent,
}
const PRIVACY: Catalogues = {
  vi: async () => ({ ...(await CONSENT.vi()), ...(await import('#texts/vi/privacy.ts')).privacy }),
  en: async () => ({ ...(await CONSENT.en()), ...(await import('#texts/en/privacy.ts')).privacy }),
}
const HELP: Catalogues = {
  vi: async () => (await import('#texts/vi/help.ts')).help,
  en: async () => (await import('#texts/en/help.ts')).help,
}
const CODE: Catalogues = {
  vi: async () => (await import('#texts/vi/one-time-code.ts')).oneTimeCode,
  en: async () => (await import('#texts/en/one-time-code.ts')).oneTimeCode,
}
const RECOVERY: Catalogues = {
  vi: async () => (await import('#texts/vi/recovery.ts')).recovery,
  en: async () => (await import('#texts/en/recovery.ts')).recovery,
}
const REGISTRATION: Catalogues = {
  vi: async () => ({ ...(await CODE.vi()), ...(await CONSENT.vi()), ...(await import('#texts/vi/registration.ts')).registration }),
  en: async () => ({ ...(await CODE.en()), ...(await CONSENT.en()), ...(await import('#texts/en/registration.ts')).registration }),
}
const INVITATION: Catalogues = {
  vi: async () => (await import('#texts/vi/invitation.ts')).invitation,
  en: async () => (await import('#texts/en/invitation.ts')).invitation,
}
const VERIFY: Catalogues = {
  vi: async () => (await import('#texts/vi/verify.ts')).verify,
  en: async () => (await import('#texts/en/verify.ts')).verify,
}
const VERIFY_CARD: Catalogues = {
  vi: async () => ({ ...(await VERIFY.vi()), ...(await import('#texts/vi/scan.ts')).scan }),
  en: async () => ({ ...(await VERIFY.en()), ...(await import('#texts/en/scan.ts')).scan }),
}
/** Following a dossier or a request, asking for help or for a unit account. */
const SUPPORT: Catalogues = {
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
const INBOX: Catalogues = {
  vi: async () => (await import('#texts/vi/inbox.ts')).inbox,
  en: async () => (await import('#texts/en/inbox.ts')).inbox,
}
const VISITS: Catalogues = {
  vi: async () => ({ ...(await PERSONAL.vi()), ...(await import('#texts/vi/visits.ts')).visits }),
  en: async () => ({ ...(await PERSONAL.en()), ...(await import('#texts/en/visits.ts')).visits }),
}
const PERSONAL: Catalogues = {
  vi: async () => (await import('#texts/vi/personal.ts')).personal,
  en: async () => (await import('#texts/en/personal.ts')).personal,
}

const RECORD: Catalogues = {
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
const REPORTS: Catalogues = {
  vi: async () => ({ ...(await REGISTRATION.vi()), ...(await RECORD.vi()) }),
  en: async () => ({ ...(await REGISTRATION.en()), ...(await RECORD.en()) }),
}

/** A page that is fetched when it is opened, together with its own texts. */
const page = (load: () => Promise<ComponentType>, texts?: Catalogues) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), texts && moreTexts(texts)])
    return { default: component }
  })

const HomePage = page(async () => (await import('./pages/home/home-page.tsx')).HomePage, PERSONAL)

/** The first screen: one's own insurance, or what a guest can do; an issued password opens only the setting of an own one. */
const StartPage = () => {
  const { kind } = useVisitor()
  if (kind === 'setup') return <Redirect to="/set-password" replace />
  return kind === 'person' || kind === 'offline' ? <HomePage /> : <GuestHome />
}

/** The step before the one of the address, so that both ways back on the screen lead to the same place. */
const beforeStep = (path: string): string => {
  const step = STEPS.find(name => path === `/register/${name}`)
  const before = step && previousStep(step)
  if (before) return `/register/${before}`
  if (path === '/register/correct') return '/register/sent'
  return step ? '/register' : '/'
}

/** Every address of the citizen app. */
export const ROUTES: readonly AppRoute[] = [
  { path: '/', page: StartPage, title: 'shell.title.home', access: 'anybody', tab: 'personal' },
  { path: '/sign-in', page: SignInPage, title: 'accounts.signIn', access: 'anybody', frame: 'bare' },
  {
    path: '/prove',
    page: page(async () => (await import('./pages/accounts/prove-page.tsx')).ProvePage, CODE),
    title: 'accounts.signIn',
    access: 'proving',
    frame: 'form',
  },
  {
    path: '/recover',
    page: page(async () => (await import('./pages/accounts/recover-page.tsx')).RecoverPage, RECOVERY),
    title: 'accounts.forgot',
    access: 'anybody',
    frame: 'form',
    parent: '/sign-in',
  },
  {
    path: '/lock',
    page: page(async () => (await import('./pages/accounts/lock-page.tsx')).LockPage, RECOVERY),
    title: 'accounts.lock',
    access: 'anybody',
    frame: 'form',
    parent: '/recover',
  },
  {
    path: '/set-password',
    page: page(async () => (await import('./pages/accounts/set-password-page.tsx')).SetPasswordPage),
    title: 'accounts.setPassword',
    access: 'setup',
    frame: 'form',
  },
  {
    path: '/change-password',
    page: page(async () => (await import('./pages/accounts/change-password-page.tsx')).ChangePasswordPage),
    title: 'accounts.change',
    access: 'person',
    frame: 'form',
    parent: '/',
  },
  {
    path: '/passkeys',
    page: page(async () => (await import('./pages/passkeys/passkeys-page.tsx')).PasskeysPage, PERSONAL),
    title: 'accounts.passkey.title',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/register/:step?',
    page: page(async () => (await import('./pages/registration/registration-page.tsx')).RegistrationPage, REGISTRATION),
    title: 'shell.title.register',
    access: 'anybody',
    frame: 'form',
    parent: beforeStep,
  },
  {
    path: '/m/:token',
    page: page(async () => (await import('./pages/invitation/invitation-page.tsx')).InvitationPage, INVITATION),
    title: 'shell.title.invitation',
    access: 'anybody',
    frame: 'form',
    parent: '/',
  },
  {
    path: '/track',
    page: page(async () => (await import('./pages/registration/tracking-page.tsx')).TrackingPage, SUPPORT),
    title: 'shell.title.track',
    access: 'anybody',
    tab: 'services',
    parent: '/services',
  },
  {
    path: '/verify/form/:code?',
    page: page(async () => (await import('./pages/verify/verify-form-page.tsx')).VerifyFormPage, VERIFY),
    title: 'shell.title.verifyForm',
    access: 'anybody',
    tab: 'lookup',
    parent: '/lookup',
  },
  {
    path: '/verify/card',
    page: page(async () => (await import('./pages/verify/verify-card-page.tsx')).VerifyCardPage, VERIFY_CARD),
    title: 'shell.title.verifyCard',
    access: 'anybody',
    tab: 'lookup',
    parent: '/lookup',
  },
  {
    path: '/support',
    page: page(async () => (await import('./pages/registration/support/support-page.tsx')).SupportPage, SUPPORT),
    title: 'shell.title.support',
    access: 'anybody',
    tab: 'help',
    parent: '/help',
  },
  {
    path: '/unit-account',
    page: page(async () => (await import('./pages/registration/unit-account/unit-account-page.tsx')).UnitAccountPage, SUPPORT),
    title: 'shell.title.unitAccount',
    access: 'anybody',
    tab: 'services',
    parent: '/register',
  },
  {
    path: '/data/own',
    page: page(async () => (await import('./pages/changes/data-page.tsx')).DataPage, CHANGES),
    title: 'shell.title.ownData',
    access: 'person',
    tab: 'personal',
    parent: '/data',
  },
  {
    path: '/data/change',
    page: page(async () => (await import('./pages/changes/change-page.tsx')).ChangePage, CHANGES),
    title: 'shell.title.change',
    access: 'person',
    frame: 'form',
    parent: '/data/own',
  },
  {
    path: '/data/person',
    page: page(async () => (await import('./pages/registration/personal-change/person-page.tsx')).PersonPage, CHANGES),
    title: 'shell.title.ownData',
    access: 'person',
    frame: 'form',
    parent: '/data/own',
  },
  {
    path: '/stop-change',
    page: page(async () => (await import('./pages/changes/stop-page.tsx')).StopPage, CHANGES),
    title: 'shell.title.stopChange',
    access: 'anybody',
    tab: 'help',
    parent: '/help',
  },
  {
    path: '/devices',
    page: page(async () => (await import('./pages/devices/devices-page.tsx')).DevicesPage, DEVICES),
    title: 'shell.title.devices',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/data/access/:childId?',
    page: page(async () => (await import('./pages/data/access-page.tsx')).AccessPage, ACCESS),
    title: 'shell.title.access',
    access: 'person',
    tab: 'personal',
    parent: '/data',
  },
  {
    path: '/data',
    page: page(async () => (await import('./pages/data/data-page.tsx')).DataPage, PRIVACY),
    title: 'shell.title.data',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/data/consents',
    page: page(async () => (await import('./pages/data/consents-page.tsx')).ConsentsPage, PRIVACY),
    title: 'shell.title.consents',
    access: 'person',
    tab: 'personal',
    parent: '/data',
  },
  {
    path: '/data/export',
    page: page(async () => (await import('./pages/data/export-page.tsx')).ExportPage, PRIVACY),
    title: 'shell.title.export',
    access: 'person',
    tab: 'personal',
    parent: '/data',
  },
  {
    path: '/data/close',
    page: page(async () => (await import('./pages/data/close-page.tsx')).ClosePage, PRIVACY),
    title: 'shell.title.close',
    access: 'person',
    tab: 'personal',
    parent: '/data',
  },
  {
    path: '/keep',
    page: page(async () => (await import('./pages/data/keep-page.tsx')).KeepPage, PRIVACY),
    title: 'shell.title.keep',
    access: 'anybody',
    frame: 'form',
    parent: '/help',
  },
  {
    path: '/inbox',
    page: page(async () => (await import('./pages/inbox/inbox-page.tsx')).InboxPage, INBOX),
    title: 'shell.inbox',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/card',
    page: page(async () => (await import('./pages/card/card-page.tsx')).CardPage, PERSONAL),
    title: 'shell.title.card',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/contributions',
    page: page(async () => (await import('./pages/contributions/contributions-page.tsx')).ContributionsPage, RECORD),
    title: 'shell.title.contributions',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/benefits',
    page: page(async () => (await import('./pages/benefits/benefits-page.tsx')).BenefitsPage, BENEFITS),
    title: 'shell.title.benefits',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/children/:childId/benefits',
    page: page(async () => (await import('./pages/benefits/benefits-page.tsx')).BenefitsPage, BENEFITS),
    title: 'shell.title.benefits',
    access: 'person',
    tab: 'personal',
    parent: path => path.replace(/\/benefits$/u, ''),
  },
  {
    path: '/visits',
    page: page(async () => (await import('./pages/visits/visits-page.tsx')).VisitsPage, VISITS),
    title: 'shell.title.visits',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/visits/:visitId',
    page: page(async () => (await import('./pages/visits/visit-page.tsx')).VisitPage, VISITS),
    title: 'shell.title.visit',
    access: 'person',
    tab: 'personal',
    parent: '/visits',
  },
  {
    path: '/children/:childId/visits',
    page: page(async () => (await import('./pages/visits/visits-page.tsx')).VisitsPage, VISITS),
    title: 'shell.title.visits',
    access: 'person',
    tab: 'personal',
    parent: path => path.replace(/\/visits$/u, ''),
  },
  {
    path: '/children/:childId/visits/:visitId',
    page: page(async () => (await import('./pages/visits/visit-page.tsx')).VisitPage, VISITS),
    title: 'shell.title.visit',
    access: 'person',
    tab: 'personal',
    parent: path => path.replace(/\/visits\/.*$/u, '/visits'),
  },
  {
    path: '/contributions/reports',
    page: page(async () => (await import('./pages/contributions/reports-page.tsx')).ReportsPage, REPORTS),
    title: 'shell.title.reports',
    access: 'person',
    tab: 'personal',
    parent: '/contributions',
  },
  {
    path: '/children/:childId',
    page: page(async () => (await import('./pages/card/child-page.tsx')).ChildPage, PERSONAL),
    title: 'shell.title.child',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/children/:childId/contributions',
    page: page(async () => (await import('./pages/contributions/contributions-page.tsx')).ContributionsPage, RECORD),
    title: 'shell.title.contributions',
    access: 'person',
    tab: 'personal',
    parent: path => path.replace(/\/contributions$/u, ''),
  },
  {
    path: '/services',
    page: page(async () => (await import('./pages/services/services-page.tsx')).ServicesPage),
    title: 'shell.services.title',
    access: 'anybody',
    tab: 'services',
  },
  {
    path: '/lookup',
    page: page(async () => (await import('./pages/lookup/lookup-page.tsx')).LookupPage),
    title: 'directory.title',
    access: 'anybody',
    tab: 'lookup',
  },
  {
    path: '/lookup/agencies',
    page: page(async () => (await import('./pages/lookup/agencies-page.tsx')).AgenciesPage),
    title: 'directory.agencies',
    access: 'anybody',
    tab: 'lookup',
    parent: '/lookup',
  },
  {
    path: '/help',
    page: page(async () => (await import('./pages/help/help-page.tsx')).HelpPage, HELP),
    title: 'shell.tab.help',
    access: 'anybody',
    tab: 'help',
  },
  {
    path: '/help/install',
    page: page(async () => (await import('./pages/help/install-page.tsx')).InstallPage, HELP),
    title: 'shell.guest.install',
    access: 'anybody',
    tab: 'help',
    parent: '/help',
  },
  {
    path: '/settings',
    page: page(async () => (await import('./pages/settings/settings-page.tsx')).SettingsPage),
    title: 'shell.settings',
    access: 'anybody',
    tab: 'personal',
    parent: '/',
  },
]

/** Whether an address shows one person's own things. */
export const isPersonal = (path: string): boolean =>
  path === '/' ||
  path.startsWith('/children/') ||
  path.startsWith('/visits/') ||
  (path.startsWith('/register/') && isForChild()) ||
  path.startsWith('/data/') ||
  ROUTES.some(route => route.path === path && route.access === 'person')

export const NOT_FOUND: AppRoute = {
  path: '*',
  page: page(async () => (await import('./pages/guest/not-found-page.tsx')).NotFoundPage),
  title: 'shell.notFound',
  access: 'anybody',
}
