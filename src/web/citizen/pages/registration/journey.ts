import type { Registration } from '#contract/registration.ts'
import type { Step } from '#domain/registration/steps.ts'
import { nameRegistration } from '#web/shared/api/request.ts'
import { remove } from '#web/shared/offline/vault.ts'
import { journeys, LIST, OPEN, type Journey } from './journey-list.ts'
import { forgetPhotos } from './kept-photo.ts'

export { journeys, type Journey } from './journey-list.ts'

const keep = (list: readonly Journey[]): void => localStorage.setItem(LIST, JSON.stringify(list))

/** The journey of this tab: the one that a notification leads to ("?of=<registration>"), the one that was opened in it, else the last one of the device, else a first one. */
export function currentJourney(): Journey {
  const list = journeys()
  const asked = new URLSearchParams(location.search).get('of')
  const journey = list.find(({ id }) => asked !== null && id === asked) ??
    list.find(({ key }) => key === sessionStorage.getItem(OPEN)) ??
    list[0] ?? { key: newKey(), id: undefined, kind: 'own' }
  return openJourney(journey)
}

/** Makes it the journey of this tab; every call names its registration from here on. */
export function openJourney(journey: Journey): Journey {
  if (!journeys().some(({ key }) => key === journey.key)) keep([journey, ...journeys()])
  sessionStorage.setItem(OPEN, journey.key)
  nameRegistration(journey.id)
  return journey
}

/** Opens the journey of a registration that the server has; one that this device knew nothing of is added. */
export const openRegistration = ({ id, kind }: Pick<Registration, 'id' | 'kind'>): Journey =>
  openJourney(journeys().find(journey => journey.id === id) ?? { key: newKey(), id, kind })

/** Where the person is, to go on from there. */
export const noteStep = (key: string, step: Step): void =>
  keep(journeys().map(journey => (journey.key === key ? { ...journey, step } : journey)))

/** The server has given the journey a registration, perhaps another one than before. */
export function noteRegistration(key: string, { id, kind }: Pick<Registration, 'id' | 'kind'>): void {
  keep(journeys().map(journey => (journey.key === key ? { ...journey, id, kind } : journey)))
  if (sessionStorage.getItem(OPEN) === key) nameRegistration(id)
}

/** Forgets a journey with everything that this device keeps of it. */
export async function dropJourney(key: string): Promise<void> {
  keep(journeys().filter(journey => journey.key !== key))
  if (sessionStorage.getItem(OPEN) === key) {
    sessionStorage.removeItem(OPEN)
    nameRegistration(undefined)
  }
  const { draft, photos, paper, scans, no } = keptNames(key)
  await Promise.allSettled([...[`draft:${draft}`, photos, paper, scans, no].map(remove), forgetPhotos(photos)])
}

/** Names in the encrypted store of this device: the draft, the kinds of photos that the server had, the kind of paper that they are of,
 *  what was scanned, and the number of the dossier. */
export const keptNames = (key: string) => ({
  draft: `registration:${key}`,
  photos: `registration:${key}:photos`,
  paper: `registration:${key}:paper`,
  scans: `registration:${key}:scans`,
  no: `registration:${key}:no`,
})

const newKey = (): string => crypto.randomUUID()
