import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a page answers with what it keeps under such names, opened with the key that it holds. */
const kept = (names: RegExp): string => `(async () => {
  const answer = request => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed })
  const opening = indexedDB.open('vault')
  opening.onupgradeneeded = () => { opening.result.createObjectStore('keys'); opening.result.createObjectStore('items') }
  const database = await answer(opening)
  const inside = (store, ask) => answer(ask(database.transaction(store).objectStore(store)))
  const key = await inside('keys', keys => keys.get('main'))
  const names = (await inside('items', items => items.getAllKeys())).filter(name => ${names}.test(name))
  const items = await Promise.all(names.map(async name => {
    const { iv, ciphertext } = await inside('items', items => items.get(name))
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode('v1:' + name) }, key, ciphertext)
  }))
  database.close()
  return items.map(item => new TextDecoder().decode(item)).join('\\n')
})()`

/** What was typed has come to the disk: from here on the page may be closed. */
export const isKept = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.evaluate<string>(kept(/^draft:/u))).toContain(text)

/** So has what a code of a paper said. */
export const isScanKept = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.evaluate<string>(kept(/:scans$/u))).toContain(text)

/** Closing what lay over the page takes its place out of the browser's history too, a moment later. */
export const isPlaceOfPage = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate<boolean>(`history.state?.over === undefined`)).toBe(true)
