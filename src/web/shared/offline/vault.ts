import { answerOf, databaseOf } from './indexed-db.ts'

/** Encrypted store on this device: AES-GCM 256 with a key that scripts cannot read out, both in IndexedDB.
 *  Keeps off casual reading and key export by an injected script; not somebody with the unlocked file system. */
const DATABASE = 'vault'
const KEYS = 'keys'
const ITEMS = 'items'

export interface Kept<T> {
  readonly value: T
  /** When it was put, in milliseconds. */
  readonly at: number
}
export interface KeptBytes<T> {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly about: T
}
interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly ciphertext: ArrayBuffer
  readonly at: number
}

const open = databaseOf(DATABASE, [KEYS, ITEMS])

async function theKey(database: IDBDatabase): Promise<CryptoKey> {
  const found: CryptoKey | undefined = await answerOf(database.transaction(KEYS).objectStore(KEYS).get('main'))
  if (found) return found
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const store = database.transaction(KEYS, 'readwrite').objectStore(KEYS)
  // Another tab may have been faster: the first key wins, or its items would be lost.
  const other: CryptoKey | undefined = await answerOf(store.get('main'))
  if (other) return other
  await answerOf(store.put(made, 'main'))
  return made
}

/** Binds the ciphertext to its name, so that two items cannot be exchanged. */
const nameBytes = (name: string) => new TextEncoder().encode(`v1:${name}`)

/** Makes store and key beforehand: on a slow phone that takes longer than the first letters of a form. */
export const prepareStore = async (): Promise<void> => void (await theKey(await open()))

/** Keeps a JSON value under a name. @throws when the browser has no store, as in some private modes */
export const put = (name: string, value: unknown): Promise<void> => seal(name, new TextEncoder().encode(JSON.stringify(value)))

/** Keeps bytes under a name, as unseal() gives them back. @throws when the browser has no store */
export async function seal(name: string, plain: Uint8Array<ArrayBuffer>): Promise<void> {
  const database = await open()
  const key = await theKey(database)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: nameBytes(name) }, key, plain)
  const sealed: Sealed = { iv, ciphertext, at: Date.now() }
  await answerOf(database.transaction(ITEMS, 'readwrite').objectStore(ITEMS).put(sealed, name))
}

/** What was kept, or undefined: never kept, key gone, or no store. */
export async function get<T>(name: string): Promise<Kept<T> | undefined> {
  const kept = await unseal(name)
  return kept && { value: parse(kept.plain) as T, at: kept.at }
}

/** Keeps bytes, and a JSON value about them, under a name. @throws when the browser has no store */
export async function putBytes(name: string, bytes: Uint8Array<ArrayBuffer>, about: unknown): Promise<void> {
  const head = new TextEncoder().encode(`${JSON.stringify(about)}\n`)
  const plain = new Uint8Array(head.length + bytes.length)
  plain.set(head)
  plain.set(bytes, head.length)
  await seal(name, plain)
}

/** What putBytes() kept, or undefined. */
export async function getBytes<T>(name: string): Promise<KeptBytes<T> | undefined> {
  const kept = await unseal(name)
  if (!kept) return undefined
  // JSON writes no line break of its own.
  const end = kept.plain.indexOf(LINE_BREAK)
  return { about: parse(kept.plain.subarray(0, end)) as T, bytes: kept.plain.slice(end + 1) }
}

const LINE_BREAK = 10
const parse = (plain: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(plain))

/** What lies under a name, opened, whichever function has put it there; undefined when nothing does. */
export async function unseal(name: string): Promise<{ readonly plain: Uint8Array<ArrayBuffer>; readonly at: number } | undefined> {
  try {
    const database = await open()
    const sealed: Sealed | undefined = await answerOf(database.transaction(ITEMS).objectStore(ITEMS).get(name))
    if (!sealed) return undefined
    const key = await theKey(database)
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: nameBytes(name) }, key, sealed.ciphertext)
    return { plain: new Uint8Array(plain), at: sealed.at }
  } catch {
    return undefined
  }
}

/** Names of what is kept that begin so; none when there is no store. */
export async function namesWith(start: string): Promise<readonly string[]> {
  try {
    const all = IDBKeyRange.bound(start, `${start}\uffff`)
    const names = await answerOf((await open()).transaction(ITEMS).objectStore(ITEMS).getAllKeys(all))
    return names.map(String)
  } catch {
    return []
  }
}

/** Forgets one item. */
export async function remove(name: string): Promise<void> {
  const database = await open()
  await answerOf(database.transaction(ITEMS, 'readwrite').objectStore(ITEMS).delete(name))
}

/** Forgets everything, the key too: at sign-out, and when the account was opened on another device. */
export async function wipe(): Promise<void> {
  const database = await open()
  const everything = database.transaction([KEYS, ITEMS], 'readwrite')
  await Promise.all([answerOf(everything.objectStore(ITEMS).clear()), answerOf(everything.objectStore(KEYS).clear())])
}
