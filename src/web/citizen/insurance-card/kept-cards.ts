import type { Card } from '#contract/card.ts'
import { keptState, type Contact } from '#domain/card/kept.ts'
import { destroy, get, put, remove, vaultsWith } from '#web/shared/offline/vault.ts'

/** Whose card it is: the own one, or a child's by its id. */
export type Holder = 'own' | (string & {})

/** What a phone holds of a card. */
export interface KeptCard {
  readonly card: Card
  readonly contact: Contact
}

/** `gone`: it was chosen to be kept, and nothing is there: never loaded, or destroyed after too many hours. */
export type Found = ({ readonly kind: 'card' } & KeptCard) | { readonly kind: 'clock_back' | 'gone' | 'not_kept' }

const CHOICE = 'keepCards'
const ITEM = 'card'
const VAULT = 'card-'
/** A vault for each person, so that a child's can be destroyed alone. */
export const vaultOf = (holder: Holder): string => VAULT + holder

const listeners = new Set<() => void>()
/** Hears when cards were kept or forgotten. */
export const subscribeKept = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const tell = (): void => listeners.forEach(listener => listener())

/** Whether whoever is signed in wants cards to be kept on this device. The choice goes with everything else at sign-out. */
export const isKeeping = async (): Promise<boolean> => (await get(CHOICE)) !== undefined

/** The person wants it. The browser is asked not to clear its store by itself. @throws when the browser has no store */
export async function startKeeping(): Promise<void> {
  await put(CHOICE, true)
  // Some browsers ask the person, some know the answer; without it the card is kept all the same.
  void navigator.storage?.persist?.().catch(() => undefined)
  tell()
}

/** The person wants it no more. */
export async function stopKeeping(): Promise<void> {
  await remove(CHOICE)
  for (const vault of await vaultsWith(VAULT)) await destroy(vault)
  tell()
}

/** Keeps what the server has answered, or forgets who has no card any more. Does nothing where the person has not asked for it. */
export async function keepCard(holder: Holder, card: Card | null, contact: Contact): Promise<void> {
  if (!(await isKeeping())) return
  if (card === null) return forgetCard(holder)
  await put(ITEM, { card, contact } satisfies KeptCard, vaultOf(holder))
  // Signed out meanwhile: the store was emptied, and nothing may come after it.
  if (!(await isKeeping())) await destroy(vaultOf(holder))
  tell()
}

export async function forgetCard(holder: Holder): Promise<void> {
  await destroy(vaultOf(holder))
  tell()
}

/** The card that this device keeps. One that is too old is destroyed; the latest hour that the clock has shown is noted. */
export async function findCard(holder: Holder, phoneNow = Date.now()): Promise<Found> {
  const kept = await get<KeptCard>(ITEM, vaultOf(holder))
  if (!kept) return { kind: (await isKeeping()) ? 'gone' : 'not_kept' }
  const { card, contact } = kept.value
  const { kind } = keptState(contact, phoneNow)
  if (kind === 'clock_back') return { kind }
  if (kind === 'too_old') {
    await forgetCard(holder)
    return { kind: 'gone' }
  }
  if (phoneNow - contact.latestAt > NOTED_EVERY_MS) await note(holder, { card, contact: { ...contact, latestAt: phoneNow } })
  return { kind: 'card', card, contact }
}

const NOTED_EVERY_MS = 30_000

async function note(holder: Holder, kept: KeptCard): Promise<void> {
  const contact = (await get<KeptCard>(ITEM, vaultOf(holder)))?.value.contact
  // A newer one from the server may have come meanwhile; sign-out may have destroyed it.
  if (contact?.serverAt === kept.contact.serverAt) await put(ITEM, kept, vaultOf(holder)).catch(() => undefined)
}

/** Everybody whose card lies here, the own one first. */
export async function listKept(): Promise<readonly { readonly holder: Holder; readonly fullName: string }[]> {
  const holders = (await vaultsWith(VAULT)).map(vault => vault.slice(VAULT.length))
  const found = await Promise.all(holders.map(async holder => ({ holder, kept: await get<KeptCard>(ITEM, vaultOf(holder)) })))
  const people = found.flatMap(({ holder, kept }) =>
    kept ? [{ holder, fullName: kept.value.card.fullName, order: holder === 'own' ? '' : kept.value.card.birthDate }] : [],
  )
  return people.sort((a, b) => a.order.localeCompare(b.order))
}

/** Destroys what is too old, whoever looks. */
export async function sweepKept(): Promise<void> {
  for (const vault of await vaultsWith(VAULT)) await findCard(vault.slice(VAULT.length))
}
