import type { CardCheck } from '#contract/card-proof.ts'
import { answerOf, databaseOf } from '#web/shared/offline/indexed-db.ts'
import type { Trust } from './trust.ts'

/** What a clerk's device keeps: keys and lists, which are public; nonces of codes that it has checked; checks that were not told yet.
 *  Nothing that was read from a card. */
const open = databaseOf('card-desk', ['trust', 'seen', 'checks'])
type Store = 'trust' | 'seen' | 'checks'

const reading = async (store: Store): Promise<IDBObjectStore> => (await open()).transaction(store).objectStore(store)
const writing = async (store: Store): Promise<IDBObjectStore> => (await open()).transaction(store, 'readwrite').objectStore(store)

/** @throws when the browser has no store */
export async function keepTrust(trust: Trust): Promise<void> {
  await answerOf((await writing('trust')).put(trust, 'trust'))
}

/** What this device has kept; undefined when it never asked, or has no store. */
export async function findTrust(): Promise<Trust | undefined> {
  try {
    const found: Trust | undefined = await answerOf((await reading('trust')).get('trust'))
    return found
  } catch {
    return undefined
  }
}

/** Codes count for a minute or two; a day is more than any clock is wrong. */
const SEEN_MS = 86_400_000

/** Whether a code with this nonce was checked here before. */
export const isSeen = async (nonce: string): Promise<boolean> => (await answerOf((await reading('seen')).getKey(nonce))) !== undefined

/** Notes that a code was checked, and forgets those of before. */
export async function noteSeen(nonce: string): Promise<void> {
  const store = await writing('seen')
  await answerOf(store.put(Date.now(), nonce))
  const [names, times] = await Promise.all([answerOf(store.getAllKeys()), answerOf<number[]>(store.getAll())])
  for (const [n, name] of names.entries()) if (Date.now() - (times[n] ?? 0) > SEEN_MS) store.delete(name)
}

export async function queueCheck(check: CardCheck): Promise<void> {
  await answerOf((await writing('checks')).put(check, check.id))
}

export async function listChecks(): Promise<readonly CardCheck[]> {
  return answerOf<CardCheck[]>((await reading('checks')).getAll())
}

export async function forgetChecks(ids: readonly string[]): Promise<void> {
  const store = await writing('checks')
  await Promise.all(ids.map(id => answerOf(store.delete(id))))
}
