import { answerOf, databaseOf } from './indexed-db.ts'
import { get, namesWith, put, seal, unseal } from './vault.ts'

/** What somebody had begun to fill in on this device before it was signed out from elsewhere. It lies under a key that the server gives to
 *  nobody but that person, so that it neither is lost nor can be read by whoever holds the device then. */
const LEFT = 'left-behind'
const ITEMS = 'items'
const OWN_KEY = 'own-key'
/** Names of forms in the encrypted store: what was typed, photos, scans, numbers of dossiers. */
const FORMS = ['draft:', 'registration:']

interface Left {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly ciphertext: ArrayBuffer
}

const open = databaseOf(LEFT, [ITEMS])

/** The person's key, in the encrypted store of the device while that person uses it.
 *  @param key 32 bytes in base64url, as the server gives it */
export const keepOwnKey = (key: string): Promise<void> => put(OWN_KEY, key)

/** Does this device have the key of whoever is signed in? */
export const hasOwnKey = async (): Promise<boolean> => (await get(OWN_KEY)) !== undefined

/** Does this device hold what somebody had begun? */
export async function isSomethingLeft(): Promise<boolean> {
  const database = await open()
  return (await answerOf(database.transaction(ITEMS).objectStore(ITEMS).count())) > 0
}

/** Puts forms that were begun under the person's key. The encrypted store still has them until it is wiped. Without the key they are lost. */
export async function leaveForms(): Promise<void> {
  const own = await get<string>(OWN_KEY)
  if (!own) return
  const key = await keyFrom(own.value)
  const names = (await Promise.all(FORMS.map(namesWith))).flat()
  for (const name of names) {
    const kept = await unseal(name)
    if (kept) await write(name, await sealWith(key, name, kept.plain))
  }
}

/** Brings back what the person had begun here, and destroys what is another person's. What was typed since is newer and stays.
 *  @param key of the person who has signed in */
export async function bringBackForms(key: string): Promise<void> {
  const database = await open()
  const names = (await answerOf(database.transaction(ITEMS).objectStore(ITEMS).getAllKeys())).map(String)
  const own = await keyFrom(key)
  for (const name of names) {
    const left: Left | undefined = await answerOf(database.transaction(ITEMS).objectStore(ITEMS).get(name))
    const plain = left && (await openWith(own, name, left).catch(() => undefined))
    if (plain && !(await unseal(name))) await seal(name, plain)
  }
  await answerOf(database.transaction(ITEMS, 'readwrite').objectStore(ITEMS).clear())
}

async function write(name: string, left: Left): Promise<void> {
  const database = await open()
  await answerOf(database.transaction(ITEMS, 'readwrite').objectStore(ITEMS).put(left, name))
}

const keyFrom = (key: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt'])

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.codePointAt(0) ?? 0)

/** Bound to its name, so that two items cannot be exchanged. */
const boundTo = (name: string) => new TextEncoder().encode(`left:${name}`)

async function sealWith(key: CryptoKey, name: string, plain: Uint8Array<ArrayBuffer>): Promise<Left> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, ciphertext: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(name) }, key, plain) }
}

const openWith = async (key: CryptoKey, name: string, { iv, ciphertext }: Left): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(name) }, key, ciphertext))
