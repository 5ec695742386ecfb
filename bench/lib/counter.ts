import { copyFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import sharp, { type Sharp } from 'sharp'
import { aCardPhoto, aFilm } from '#test/builders/qr-pictures.ts'

const SCREEN = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, locale: 'vi-VN' } as const

export interface Seen {
  readonly verdict: string
  readonly ms: number
}

/** Notes in a page when a picture was chosen, a camera's first frame came or a button was pressed, and when what was waited for had been
 *  drawn. */
const WATCH = `(() => {
  globalThis.watched = {}
  const begin = () => { globalThis.watched = { from: performance.now() } }
  addEventListener('playing', begin, true)
  addEventListener('change', event => event.target.type === 'file' && begin(), true)
  addEventListener('click', begin, true)
  new MutationObserver(() => {
    const found = document.querySelector('[data-verdict], dialog[open] [role=img][aria-label^="Mã QR có chữ ký"]')
    const watched = globalThis.watched
    if (!found || watched.from === undefined || watched.isFound) return
    watched.isFound = true
    watched.verdict = found.dataset.verdict
    requestAnimationFrame(() => setTimeout(() => { watched.ms = performance.now() - watched.from }))
  }).observe(document, { subtree: true, childList: true, attributes: true })
})()`

const seenIn = async (page: Page): Promise<Seen> => {
  for (let tries = 0; tries < 600; tries++) {
    const watched = await page.evaluate<Partial<Seen>>('globalThis.watched')
    if (watched.ms !== undefined) return { verdict: watched.verdict ?? '', ms: watched.ms }
    await pause(50)
  }
  throw new Error('nothing was drawn')
}

/** A clerk who was on the page once with a network, and has none by now. */
export async function aClerk(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ ...SCREEN, baseURL: url, permissions: ['camera'] })
  await context.addInitScript(WATCH)
  const page = await context.newPage()
  await page.goto('/verify/card')
  await page.getByRole('button', { name: 'Quét mã' }).waitFor()
  await page.evaluate('navigator.serviceWorker.ready')
  const kept = `caches.open('qr-reader').then(cache => cache.keys()).then(keys => keys.length)`
  while ((await page.evaluate(kept)) !== 2) await pause(50)
  await context.setOffline(true)
  await page.goto('/verify/card')
  return page
}

/** A phone whose owner has the card kept, and which has no network by now. */
export async function aPhoneOffline(browser: Browser, url: string, cookie: string): Promise<Page> {
  const context = await browser.newContext({ ...SCREEN, baseURL: url })
  await context.addInitScript(WATCH)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  await page.goto('/card')
  await page.evaluate('navigator.serviceWorker.ready')
  // What the sign-in page notes; this session came by its cookie.
  await page.evaluate(`localStorage.setItem('signedIn', '1')`)
  await page.getByRole('button', { name: 'Giữ thẻ trên máy này' }).click()
  await page.getByText(/Máy này đang giữ thẻ của/u).waitFor()
  while (!(await page.evaluate<string[]>(PLACES)).includes('card-own/proof')) await pause(50)
  await context.setOffline(true)
  return page
}

const PLACES = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault')
  opening.onerror = reject
  opening.onsuccess = () => {
    const all = opening.result.transaction('items').objectStore('items').getAllKeys()
    all.onsuccess = () => { opening.result.close(); resolve(all.result) }
  }
})`

/** Opens the app anew and shows a code. @returns the phone's screen, and how long the code took from the last press */
export async function showCode(phone: Page): Promise<{ readonly screen: Buffer; readonly ms: number }> {
  await phone.goto('/card')
  await phone.getByRole('button', { name: /Mã có chữ ký/u }).click()
  await phone.getByRole('button', { name: 'Mở mã' }).click()
  const { ms } = await seenIn(phone)
  return { screen: await phone.screenshot(), ms }
}

/** What a camera sees, and a photo of 12 megapixels, of a phone's screen or of a code. */
export async function lookOf(code: Buffer | string): Promise<{ readonly film: Sharp; readonly photo: Buffer }> {
  const ground = { fit: 'contain', background: '#33403c' } as const
  if (typeof code !== 'string')
    return {
      film: sharp(await sharp(code).rotate(-90).resize(1280, 720, ground).png().toBuffer()),
      photo: await sharp(code).resize(3000, 4000, ground).jpeg().toBuffer(),
    }
  const photo = await aCardPhoto([code], { width: 4000, height: 3000, squarePx: 16 })
  return { film: await aCardPhoto([code], { squarePx: 7, at: [[0.33, 0.2]] }), photo: await photo.jpeg().toBuffer() }
}

/** Puts a picture before the stand-in camera. */
export async function hold(filmPath: string, picture: Sharp): Promise<void> {
  const next = await aFilm(picture)
  copyFileSync(next.path, filmPath)
  next.remove()
}

const openScanner = async (clerk: Page): Promise<void> => {
  await clerk.getByRole('button', { name: /Quét mã/u }).click()
  await clerk.locator('video').waitFor()
}

/** From the first frame of the camera to the verdict. */
export async function byCamera(clerk: Page): Promise<Seen> {
  await openScanner(clerk)
  return seenIn(clerk)
}

/** From the choice of the picture to the verdict; the camera sees nothing meanwhile. */
export async function byPicture(clerk: Page, photo: Buffer): Promise<Seen> {
  await openScanner(clerk)
  await clerk.locator('input[type=file]').setInputFiles({ name: 'code.jpg', mimeType: 'image/jpeg', buffer: photo })
  return seenIn(clerk)
}
