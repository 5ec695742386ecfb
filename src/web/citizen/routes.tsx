import { Redirect } from 'wouter'
import { GuestHome } from './pages/guest/guest-home.tsx'
import { isForChild } from './pages/registration/journey-list.ts'
import { ACCOUNT_ROUTES } from './routes/accounts.ts'
import { DATA_ROUTES } from './routes/data.ts'
import { LOOKUP_ROUTES } from './routes/lookup.ts'
import { RECORD_ROUTES } from './routes/record.ts'
import { REQUEST_ROUTES } from './routes/requests.ts'
import { page, type AppRoute } from './routes/route.ts'
import { HELP, PERSONAL, SERVICE, SERVICES } from './routes/texts.ts'
import { isSomebodyHere, useVisitor } from './session/session.ts'

const HomePage = page(async () => (await import('./pages/home/home-page.tsx')).HomePage, PERSONAL)

/** The first screen: one's own insurance, or what a guest can do; an issued password opens only the setting of an own one. */
const StartPage = () => {
  const { kind } = useVisitor()
  if (kind === 'setup') return <Redirect to="/set-password" replace />
  return kind === 'person' || kind === 'offline' ? <HomePage /> : <GuestHome />
}
/** Whoever has signed in here before most likely sees the own insurance. */
StartPage.fetch = async (): Promise<unknown> => isSomebodyHere() && HomePage.fetch?.()

/** Every address of the citizen app. */
export const ROUTES: readonly AppRoute[] = [
  ...ACCOUNT_ROUTES,
  ...REQUEST_ROUTES,
  ...DATA_ROUTES,
  ...RECORD_ROUTES,
  { path: '/', page: StartPage, title: 'shell.title.home', access: 'anybody', tab: 'personal' },
  {
    path: '/services',
    page: page(async () => (await import('./pages/registration/services/services-page.tsx')).ServicesPage, SERVICES),
    title: 'shell.services.title',
    access: 'anybody',
    tab: 'services',
  },
  {
    path: '/services/:code',
    page: page(async () => (await import('./pages/registration/services/procedure-page.tsx')).ProcedurePage, SERVICES),
    title: 'shell.services.title',
    access: 'anybody',
    tab: 'services',
    parent: '/services',
  },
  {
    path: '/services/:code/:step',
    page: page(async () => (await import('./pages/registration/services/service-page.tsx')).ServicePage, SERVICE),
    title: 'shell.services.title',
    access: 'person',
    tab: 'services',
    parent: path => (path.endsWith('/apply') ? path.slice(0, -6) : '/services'),
  },
  ...LOOKUP_ROUTES,
  {
    path: '/help',
    page: page(async () => (await import('./pages/help/help-page.tsx')).HelpPage, HELP),
    title: 'shell.tab.help',
    access: 'anybody',
    tab: 'help',
  },
  {
    path: '/help/:part',
    page: page(async () => (await import('./pages/help/part-page.tsx')).PartPage, HELP),
    title: 'shell.tab.help',
    access: 'anybody',
    tab: 'help',
    parent: '/help',
  },
  {
    path: '/search/:from?',
    page: page(async () => (await import('./pages/help/search-page.tsx')).SearchPage, HELP),
    title: 'shell.search',
    access: 'anybody',
    // "/search/lookup" → "/lookup".
    parent: path => path.slice(7) || '/',
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
  path.startsWith('/transcripts/') ||
  (path.startsWith('/register/') && isForChild()) ||
  path.startsWith('/data/') ||
  path.startsWith('/feedback') ||
  path.startsWith('/services/sent/') ||
  path.startsWith('/services/pay/') ||
  ROUTES.some(route => route.path === path && route.access === 'person')

export const NOT_FOUND: AppRoute = {
  path: '*',
  page: page(async () => (await import('./pages/guest/not-found-page.tsx')).NotFoundPage),
  title: 'shell.notFound',
  access: 'anybody',
}
