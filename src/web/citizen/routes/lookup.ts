import { page, type AppRoute } from './route.ts'
import { LOOKUP } from './texts.ts'

const PLACES = page(async () => (await import('../pages/lookup/places-page.tsx')).PlacesPage, LOOKUP)
const PLACE = page(async () => (await import('../pages/lookup/place-page.tsx')).PlacePage, LOOKUP)
const COMMON = { access: 'anybody', tab: 'lookup', parent: '/lookup' } as const

const listAndEntry = (list: 'agencies' | 'sick-leave' | 'insured' | 'points'): readonly AppRoute[] => [
  { ...COMMON, path: `/lookup/${list}`, page: PLACES, title: `lookup.${list}` },
  { ...COMMON, path: `/lookup/${list}/:code`, page: PLACE, title: `lookup.${list}`, parent: `/lookup/${list}` },
]

/** Looking up: the own number, six lists, and whether a card counts. */
export const LOOKUP_ROUTES: readonly AppRoute[] = [
  {
    path: '/lookup',
    page: page(async () => (await import('../pages/lookup/lookup-page.tsx')).LookupPage, LOOKUP),
    title: 'directory.title',
    access: 'anybody',
    tab: 'lookup',
  },
  ...listAndEntry('agencies'),
  ...listAndEntry('sick-leave'),
  ...listAndEntry('insured'),
  ...listAndEntry('points'),
  {
    ...COMMON,
    path: '/lookup/units',
    page: page(async () => (await import('../pages/lookup/units-page.tsx')).UnitsPage, LOOKUP),
    title: 'lookup.units',
  },
  {
    ...COMMON,
    path: '/lookup/units/:code',
    page: page(async () => (await import('../pages/lookup/unit-page.tsx')).UnitPage, LOOKUP),
    title: 'lookup.units',
    parent: '/lookup/units',
  },
  {
    ...COMMON,
    path: '/lookup/code',
    page: page(async () => (await import('../pages/lookup/code-page.tsx')).CodePage, LOOKUP),
    title: 'lookup.own',
  },
  {
    ...COMMON,
    path: '/lookup/card',
    page: page(async () => (await import('../pages/lookup/card-page.tsx')).CardPage, LOOKUP),
    title: 'lookup.card',
  },
]
