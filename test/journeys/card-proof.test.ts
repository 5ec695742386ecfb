import { createPrivateKey, sign } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import decodeQr from 'qr/decode.js'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { endElsewhere, signedIn as signedInByApi } from '#test/builders/account.ts'
import { aPhone, aProof, shown, type Showing } from '#test/builders/card-proof.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { aCardPhoto, aFilm } from '#test/builders/qr-pictures.ts'
import { travel } from '#test/support/clock.ts'
import { TEST_SECRETS } from '#test/support/secrets.ts'
import { pack } from '#web/citizen/card-proof/code.ts'
import { openSignIn } from './at-home.ts'
import { aStage, choose, expectAccessible, PHONE, picture } from './stage.ts'

/** What the clerk's camera sees; put in its place before the camera opens. */
const film = await aFilm(await aCardPhoto(['nothing yet']))
afterAll(film.remove)
const stage = await aStage({ flags: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film.path}`] })
const HOUR = 3600
const mai = person('mai')
const now = () => Math.floor(Date.now() / 1000)

async function hold(code: string | Buffer): Promise<void> {
  const photo = typeof code === 'string' ? await aCardPhoto([code], { squarePx: 7, at: [[0.33, 0.2]] }) : sharp(code)
  const next = await aFilm(photo)
  copyFileSync(next.path, film.path)
  next.remove()
}

/** A clerk who has opened the page once with a network, and has none by now. */
async function aClerk(options: Parameters<typeof stage.visitor>[0] = {}): Promise<Page> {
  const first = await stage.visitor(options)
  await first.context().grantPermissions(['camera'])
  await first.goto('/verify/card')
  await first.getByRole('button', { name: /Quét mã|Scan a code/u }).waitFor()
  await first.evaluate('navigator.serviceWorker.ready')
  await expect.poll(() => first.evaluate(`caches.open('qr-reader').then(cache => cache.keys()).then(keys => keys.length)`)).toBe(2)
  const context = first.context()
  await first.close()
  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto('/verify/card')
  await page.getByRole('button', { name: /Quét mã|Scan a code/u }).waitFor()
  return page
}

/** What the clerk's device says of a code that the camera sees. */
async function verdictOf(page: Page, code: string | Buffer): Promise<string | null> {
  await hold(code)
  await page
    .locator('[data-verdict]')
    .waitFor({ state: 'detached', timeout: 100 })
    .catch(() => undefined)
  await page.getByRole('button', { name: /Quét mã|Scan (?:a|another) code/u }).click()
  await page.locator('video').waitFor()
  const verdict = page.locator('[data-verdict]')
  await verdict.waitFor()
  return verdict.getAttribute('data-verdict')
}

const phone = await aPhone()
const codeOf = async (credential: string, showing?: Showing): Promise<string> => pack(await shown(credential, phone, showing))
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const decode = (part: string | undefined): object => JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')) as object

/** The same proof under another head, signed by the office's own key. */
async function underKey(credential: string, kid: string): Promise<string> {
  const { body } = await stage.browser().get('/.well-known/jwt-vc-issuer')
  const published = (body as { jwks: { keys: { x: string; y: string }[] } }).jwks.keys[0]
  const d = TEST_SECRETS.proofKey.get(1)?.toString('base64url') ?? ''
  const key = createPrivateKey({ key: { kty: 'EC', crv: 'P-256', x: published?.x ?? '', y: published?.y ?? '', d }, format: 'jwk' })
  const [jwt = '', ...rest] = credential.split('~')
  const [header, payload] = jwt.split('.')
  const text = `${encode({ ...decode(header), kid })}.${payload ?? ''}`
  return [`${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`, ...rest].join('~')
}

test('both without a network: a phone shows the code of its card, the clerk’s camera reads it once, and never again', async () => {
  const patient = await stage.visitor()
  await openSignIn(stage, patient, mai.socialInsuranceNo)
  await patient.fill('#name', mai.socialInsuranceNo)
  await patient.fill('#password', DEMO_PASSWORD)
  await patient.click('button[type=submit]')
  await patient.locator('main article').first().waitFor()
  await patient.evaluate('navigator.serviceWorker.ready')
  await patient.goto('/card')
  await patient.getByRole('button', { name: 'Giữ thẻ trên máy này' }).click()
  await patient.getByText(/Máy này đang giữ thẻ của: Nguyễn/u).waitFor()
  await expect.poll(() => patient.evaluate<string[]>(PLACES)).toContain('card-own/proof')
  await expect.poll(() => patient.evaluate(PRIVATE_KEY)).toBe('refused')
  const context = patient.context()
  await patient.close()
  const clerk = await aClerk()

  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto('/card')
  await page.getByRole('button', { name: /Mã có chữ ký/u }).click()
  const sheet = page.getByRole('dialog', { name: 'Cho quầy xem những gì?' })
  await sheet.waitFor()
  await expectAccessible(page, 'choosing fields')
  await picture(page, 'card-proof-fields')
  await sheet.getByLabel('Ngày sinh').uncheck()
  await sheet.getByRole('button', { name: 'Mở mã' }).click()
  const screen = page.getByRole('dialog', { name: 'Mã có chữ ký, toàn màn hình' })
  await screen.getByRole('img', { name: /Mã QR có chữ ký/u }).waitFor()
  await expect.poll(() => screen.textContent()).not.toContain('14/05/1986')
  await expectAccessible(page, 'signed code')
  await picture(page, 'card-proof-screen')
  const seen = await page.screenshot({ scale: 'device' })
  // As the camera sees it: the screen of the phone, held before it.
  const photo = await sharp(seen).rotate(-90).resize(1280, 720, { fit: 'contain', background: '#33403c' }).png().toBuffer()

  expect(await verdictOf(clerk, photo)).toBe('valid')
  const facts = await clerk.locator('main dl').textContent()
  expect(facts).toContain(mai.fullName)
  expect(facts).toContain('DN 4 79 0000168123')
  expect(facts).not.toContain(mai.birthDate.split('-').reverse().join('/'))
  await expectAccessible(clerk, 'valid')
  await picture(clerk, 'verify-card-valid')
  await clerk.getByText('Có 1 lượt kiểm tra chờ gửi').waitFor()

  expect(await verdictOf(clerk, photo)).toBe('replayed')
  await expect.poll(() => clerk.locator('main').textContent()).not.toContain(mai.fullName)
  await picture(clerk, 'verify-card-replayed')
  await expect.poll(async () => codeIn(await page.screenshot())).not.toBe(await codeIn(seen))

  await clerk.context().setOffline(false)
  await clerk.reload()
  const told = async () =>
    (await stage.database.owner.query<{ verdict: string }>('select verdict from card_check order by checked_at')).rows.map(
      row => row.verdict,
    )
  await expect.poll(told).toEqual(['valid', 'replayed'])
  await expect.poll(() => clerk.getByText(/lượt kiểm tra chờ gửi/u).count()).toBe(0)
})

const codeIn = async (screenshot: Buffer): Promise<string> => {
  const { data, info } = await sharp(screenshot).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQr({ width: info.width, height: info.height, data })
}

const PLACES = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault')
  opening.onsuccess = () => {
    const all = opening.result.transaction('items').objectStore('items').getAllKeys()
    all.onsuccess = () => { opening.result.close(); resolve(all.result) }
  }
  opening.onerror = reject
})`
const PRIVATE_KEY = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault')
  opening.onsuccess = () => {
    const pair = opening.result.transaction('items').objectStore('items').get('card-own/.holder')
    pair.onsuccess = () => {
      opening.result.close()
      crypto.subtle.exportKey('pkcs8', pair.result.privateKey).then(() => resolve('given'), () => resolve('refused'))
    }
  }
  opening.onerror = reject
})`

/** Whether the published list says that a proof counts no more. */
async function isListed(credential: string): Promise<boolean> {
  const { status } = decode(credential.split('.')[1]) as { status: { status_list: { idx: number; uri: string } } }
  const { idx, uri } = status.status_list
  const { bytes } = await stage.browser().get(new URL(uri).pathname)
  const { status_list: list } = decode(bytes.toString('utf8').split('.')[1]) as { status_list: { lst: string } }
  return ((inflateSync(Buffer.from(list.lst, 'base64url'))[idx >> 3] ?? 0) & (1 << (idx & 7))) !== 0
}

test('without a network the camera tells every kind of wrong code apart', async () => {
  const [binh, quang] = [person('binh'), person('quang')]
  const gone = (await aProof(await signedInByApi(stage, binh.socialInsuranceNo), phone)).credential
  await endElsewhere(stage, binh.socialInsuranceNo)
  const good = (await aProof(await signedInByApi(stage, quang.socialInsuranceNo), phone)).credential
  // Lists are made anew every fifteen seconds.
  await expect.poll(() => isListed(gone), { interval: 1000 }).toBe(true)
  const clerk = await aClerk()
  const look = async (code: string) => {
    const verdict = await verdictOf(clerk, code)
    await picture(clerk, `verify-card-${verdict ?? 'none'}`)
    return verdict
  }
  expect(await look(await codeOf(good))).toBe('valid')
  expect(await look(await codeOf(gone))).toBe('revoked')
  expect(await look(await pack(await shown(good, await aPhone())))).toBe('changed')
  expect(await look(await codeOf(await underKey(good, 'proof-key-9')))).toBe('unknown_key')
  expect(await look(await codeOf(good, { at: now() - 60 }))).toBe('valid')
  await clerk.clock.setFixedTime((now() + 200) * 1000)
  expect(await look(await codeOf(good))).toBe('replayed')
  await clerk.clock.setFixedTime((now() + 25 * HOUR) * 1000)
  expect(await look(await codeOf(good, { at: now() + 25 * HOUR }))).toBe('expired')
  await clerk.clock.setFixedTime((now() - 2 * HOUR) * 1000)
  expect(await look(await codeOf(good))).toBe('clock')

  await travel(stage.database.owner, '2 hours')
  const later = (await aProof(await signedInByApi(stage, quang.socialInsuranceNo), phone)).credential
  const evening = now() + 24.5 * HOUR
  await clerk.clock.setFixedTime(evening * 1000)
  expect(await look(await codeOf(later, { at: Math.floor(evening) }))).toBe('stale')
})

const LOOKS = [
  { look: 'phone-dark', options: { size: PHONE, dark: true }, choices: {} },
  { look: 'computer-english', options: { size: { width: 1280, height: 800 } }, choices: { language: 'en' } },
  { look: 'small-large-text', options: { size: { width: 320, height: 640 } }, choices: { text: 'large' } },
] as const

test.each(LOOKS)(
  'a picture of a code is checked without a network, and every state can be read: $look',
  async ({ look, options, choices }) => {
    const page = await stage.visitor(options)
    await choose(page, choices)
    await page.close()
    const clerk = await aClerk(options)
    await choose(clerk, choices)
    await clerk.reload()
    await expectAccessible(clerk, `clerk (${look})`)
    await picture(clerk, `verify-card-start-${look}`)
    const { credential, issuedAt } = await aProof(await signedInByApi(stage, person('lien').socialInsuranceNo), phone)
    await hold('nothing')
    await clerk.getByRole('button', { name: /Quét mã|Scan a code/u }).click()
    await clerk.locator('video').waitFor()
    await picture(clerk, `verify-card-camera-${look}`)
    const file = async (text: string) => ({
      name: 'code.png',
      mimeType: 'image/png',
      buffer: await (await aCardPhoto([text])).png().toBuffer(),
    })
    await clerk.locator('input[type=file]').setInputFiles(await file('https://vidu.example'))
    await clerk.getByText(/Đây là mã QR khác|This is another QR code/u).waitFor()
    await clerk
      .locator('input[type=file]')
      .setInputFiles(await file(await codeOf(credential, { at: Math.floor(Date.parse(issuedAt) / 1000) })))
    await clerk.locator('[data-verdict=valid]').waitFor()
    await expectAccessible(clerk, `checked (${look})`)
    await picture(clerk, `verify-card-checked-${look}`)
  },
)

test('a device that was never here with a network says what it needs', async () => {
  const page = await stage.visitor()
  await page.goto('/help')
  await page.evaluate('navigator.serviceWorker.ready')
  await page.context().setOffline(true)
  await page.goto('/verify/card')
  await page.getByText('Máy này chưa có khóa để kiểm tra').waitFor()
  await expectAccessible(page, 'no keys')
  await picture(page, 'verify-card-no-keys')
  await expect.poll(() => page.getByRole('button', { name: 'Quét mã' }).count()).toBe(0)
})
