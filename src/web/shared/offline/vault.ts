import { answerOf, databaseOf } from './indexed-db.ts'

/** Encrypted store on this device: AES-GCM 256 with a key that scripts cannot read out, both in IndexedDB.
 *  Keeps off casual reading and key export by an injected script; not somebody with the unlocked file system.
 *  What must be forgotten by itself has a vault of its own: its key, and what lies under it. The others share `main`. */
const DATABASE = 'vault'
const KEYS = 'keys'
const ITEMS = 'items'
const MAIN = 'main'

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

async function theKey(database: IDBDatabase, vault: string): Promise<CryptoKey> {
  const found: CryptoKey | undefined = await answerOf(database.transaction(KEYS).objectStore(KEYS).get(vault))
  if (found) return found
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const store = database.transaction(KEYS, 'readwrite').objectStore(KEYS)
  // Another tab may have been faster: the first key wins, or its items would be lost.
  const other: CryptoKey | undefined = await answerOf(store.get(vault))
  if (other) return other
  await answerOf(store.put(made, vault))
  return made
}

/** Where an item lies; names in `main` stand alone. */
const placeOf = (name: string, vault: string): string => (vault === MAIN ? name : `${vault}/${name}`)
const everyPlace = (start: string): IDBKeyRange => IDBKeyRange.bound(start, `${start}\uffff`)

/** Binds the ciphertext to its place, so that two items cannot be exchanged. */
const nameBytes = (name: string) => new TextEncoder().encode(`v1:${name}`)

/** Makes store and key beforehand: on a slow phone that takes longer than the first letters of a form. */
export const prepareStore = async (): Promise<void> => void (await theKey(await open(), MAIN))

/** Keeps a JSON value under a name. @throws when the browser has no store, as in some private modes */
export const put = (name: string, value: unknown, vault = MAIN): Promise<void> =>
  seal(name, new TextEncoder().encode(JSON.stringify(value)), vault)

/** Keeps bytes under a name, as unseal() gives them back. @throws when the browser has no store */
export async function seal(name: string, plain: Uint8Array<ArrayBuffer>, vault = MAIN): Promise<void> {
  const database = await open()
  const key = await theKey(database, vault)
  const place = placeOf(name, vault)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: nameBytes(place) }, key, plain)
  const sealed: Sealed = { iv, ciphertext, at: Date.now() }
  await answerOf(database.transaction(ITEMS, 'readwrite').objectStore(ITEMS).put(sealed, place))
}

/** What was kept, or undefined: never kept, key gone, or no store. */
export async function get<T>(name: string, vault = MAIN): Promise<Kept<T> | undefined> {
  const kept = await unseal(name, vault)
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
export async function unseal(
  name: string,
  vault = MAIN,
): Promise<{ readonly plain: Uint8Array<ArrayBuffer>; readonly at: number } | undefined> {
  try {
    const database = await open()
    const place = placeOf(name, vault)
    const sealed: Sealed | undefined = await answerOf(database.transaction(ITEMS).objectStore(ITEMS).get(place))
    if (!sealed) return undefined
    const key = await theKey(database, vault)
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: nameBytes(place) }, key, sealed.ciphertext)
    return { plain: new Uint8Array(plain), at: sealed.at }
  } catch {
    return undefined
  }
}

/** Names of what is kept that begin so; none when there is no store. */
export async function namesWith(start: string): Promise<readonly string[]> {
  try {
    const names = await answerOf((await open()).transaction(ITEMS).objectStore(ITEMS).getAllKeys(everyPlace(start)))
    return names.map(String)
  } catch {
    return []
  }
}

/** Vaults of their own whose names begin so. */
export async function vaultsWith(start: string): Promise<readonly string[]> {
  try {
    const names = await answerOf((await open()).transaction(KEYS).objectStore(KEYS).getAllKeys(everyPlace(start)))
    return names.map(String)
  } catch {
    return []
  }
}

const HOLDER = '.holder'

/** The key pair of a vault of its own, made on first use: it signs, and nobody can take its private half out of this device. It goes with the
 *  vault. */
export async function signingKeys(vault: string): Promise<CryptoKeyPair> {
  const database = await open()
  const place = placeOf(HOLDER, vault)
  const found: CryptoKeyPair | undefined = await answerOf(database.transaction(ITEMS).objectStore(ITEMS).get(place))
  if (found) return found
  const made = await newSigningKeys()
  await answerOf(database.transaction(ITEMS, 'readwrite').objectStore(ITEMS).put(made, place))
  return made
}

/** A pair for as long as the page is open. */
export const newSigningKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])

/** Destroys a vault of its own: its key, and so everything under it. */
export async function destroy(vault: string): Promise<void> {
  const both = (await open()).transaction([KEYS, ITEMS], 'readwrite')
  await Promise.all([answerOf(both.objectStore(KEYS).delete(vault)), answerOf(both.objectStore(ITEMS).delete(everyPlace(`${vault}/`)))])
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
