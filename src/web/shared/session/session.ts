import { queryClient } from '../api/query.ts'
import { wipe } from '../offline/vault.ts'

const RETURN_TO = 'returnTo'

/** Forgets what belongs to a person: cached answers, files of the service worker's data caches, the encrypted store.
 *  The session's own entry is set by the app, because components on screen are watching it. */
export async function forgetPerson(sessionKey: readonly unknown[]): Promise<void> {
  forgetAnswers(sessionKey)
  await Promise.allSettled([wipe(), forgetDataCaches()])
}

/** Forgets cached answers only: the session is over, but the person may come back. */
export const forgetAnswers = (sessionKey: readonly unknown[]): void =>
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })

const forgetDataCaches = async (): Promise<void> => {
  if (!('caches' in globalThis)) return
  const names = await caches.keys()
  await Promise.all(names.filter(name => !name.includes('precache')).map(name => caches.delete(name)))
}

/** Remembers the page to come back to after signing in. Only paths of this app. */
export const rememberPlace = (path: string): void => {
  if (path.startsWith('/') && !path.startsWith('//') && !path.startsWith('/sign-in')) sessionStorage.setItem(RETURN_TO, path)
}

/** Takes the remembered page, or "/". */
export const takePlace = (): string => {
  const path = sessionStorage.getItem(RETURN_TO) ?? '/'
  sessionStorage.removeItem(RETURN_TO)
  return path
}
