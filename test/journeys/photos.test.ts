import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhoto } from '#test/builders/photos.ts'
import { REGISTRATION } from '#test/builders/registration.ts'
import { registration as en } from '#texts/en/registration.ts'
import { registration as vi } from '#texts/vi/registration.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const PART = 64 * 1024

type Kind = 'portrait' | 'id_front' | 'id_back'
const demo = (name: string): Buffer => readFileSync(join(ROOT, 'db/seed/photos', `${name}.jpg`))
const slot = (page: Page, kind: Kind) => page.locator(`#photo-${kind}`)
/** Gives a picture as the phone's camera does, or as its library does. */
const give = (page: Page, kind: Kind, buffer: Buffer, from: 'camera' | 'library' = 'library', name = 'IMG_0001.jpg') =>
  slot(page, kind)
    .locator(from === 'camera' ? 'input[capture]' : 'input[type=file]:not([capture])')
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer })
const isStored = (page: Page, kind: Kind) => slot(page, kind).getByText(vi['registration.photos.stored'], { exact: true }).waitFor()
const stored = async (page: Page, kind: Kind): Promise<Buffer> => (await page.request.get(`${REGISTRATION}/photos/${kind}`)).body()

async function atThePhotos(options: VisitorOptions = {}, choices = {}): Promise<Page> {
  const page = await stage.visitor(options)
  await choose(page, choices)
  const declared = aDeclaration(aPerson())
  await page.goto('/register/details')
  await page.locator('#socialInsuranceNo').waitFor()
  for (const field of ['socialInsuranceNo', 'fullName', 'personalId', 'street', 'phone'] as const)
    await page.fill(`#${field}`, declared[field])
  await page.selectOption('#provinceCode', declared.provinceCode)
  await page.selectOption('#communeCode', declared.communeCode)
  await page.locator('form button[type=submit]').click()
  await slot(page, 'portrait').waitFor()
  return page
}

/** A photo whose prepared form takes several parts. */
const aHeavyPhoto = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .jpeg({ quality: 90 })
    .toBuffer()

const isPart = (request: Request): boolean => request.method() === 'PATCH' && request.url().includes('/uploads/')
const offsetOf = (request: Request): number => Number(request.headers()['upload-offset'])

/** The mean colour of a small square. */
async function colourAt(photo: Buffer, { left, top }: { readonly left: number; readonly top: number }) {
  const square = await sharp(photo).extract({ left, top, width: 60, height: 60 }).png().toBuffer()
  const [red, , blue] = (await sharp(square).stats()).channels.map(channel => channel.mean)
  return { red: red ?? 0, blue: blue ?? 0 }
}

/** Where the parts began that the server has acknowledged. */
function acknowledged(page: Page): number[] {
  const offsets: number[] = []
  page.on('response', response => {
    if (isPart(response.request()) && response.status() === 204) offsets.push(offsetOf(response.request()))
  })
  return offsets
}

test('a photo that the camera took sideways arrives upright, small, and without the place where it was taken', async () => {
  const page = await atThePhotos()
  const left = await sharp({ create: { width: 1500, height: 3000, channels: 3, background: '#aa3322' } })
    .png()
    .toBuffer()
  const taken = await sharp(
    await sharp(await aPhoto())
      .resize(3000, 3000)
      .toBuffer(),
  )
    .composite([{ input: left, left: 0, top: 0 }])
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect(taken.includes('PhoneMaker')).toBe(true)
  await give(page, 'id_front', taken, 'camera')
  await isStored(page, 'id_front')
  const photo = await stored(page, 'id_front')
  const { width, height, exif, xmp } = await sharp(photo).metadata()
  expect([Math.round(width / 10), Math.round(height / 10), exif, xmp]).toEqual([160, 160, undefined, undefined])
  // The left half of what the sensor saw is the upper half of what the person saw.
  const { red, blue } = await colourAt(photo, { left: 700, top: 100 })
  expect(red).toBeGreaterThan(blue + 80)
})

test('what leaves the phone has no place and no device in it', async () => {
  const page = await atThePhotos()
  const sent: Buffer[] = []
  await page.route('**/uploads/*', async route => {
    const body = route.request().postDataBuffer()
    if (isPart(route.request()) && body) sent.push(body)
    await route.continue()
  })
  const taken = await sharp(demo('card-front-1'))
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' } })
    .jpeg()
    .toBuffer()
  await give(page, 'id_front', taken)
  await isStored(page, 'id_front')
  const { format, exif } = await sharp(Buffer.concat(sent)).metadata()
  expect([format, exif, Buffer.concat(sent).includes('PhoneMaker')]).toEqual(['jpeg', undefined, false])
})

test('a photo of fifty megapixels is made small on the phone', async () => {
  const page = await atThePhotos()
  await give(
    page,
    'id_back',
    await sharp(await aPhoto())
      .resize(8160, 6144, { fit: 'fill', kernel: 'nearest' })
      .jpeg()
      .toBuffer(),
  )
  await isStored(page, 'id_back')
  expect(await sharp(await stored(page, 'id_back')).metadata()).toMatchObject({ width: 1600, height: 1205 })
})

test('a portrait taken on its side is framed 4×6 by keys and buttons alone', async () => {
  const page = await atThePhotos()
  const right = await sharp({ create: { width: 400, height: 900, channels: 3, background: '#2244bb' } })
    .png()
    .toBuffer()
  const wide = await sharp(
    await sharp(await aPhoto())
      .resize(1600, 900, { fit: 'fill' })
      .toBuffer(),
  )
    .composite([{ input: right, left: 1200, top: 0 }])
    .jpeg()
    .toBuffer()
  await give(page, 'portrait', wide)
  const frame = page.getByRole('dialog').getByRole('group')
  await frame.waitFor()
  await expectAccessible(page, 'frame')
  // Leaving it is giving up: nothing was chosen.
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => slot(page, 'portrait').getByRole('button', { name: vi['registration.photos.choose'] }).count()).toBe(1)

  await give(page, 'portrait', wide)
  await frame.focus()
  for (let press = 0; press < 14; press++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('+')
  await page.getByRole('status').getByText('Cỡ ảnh 115%').waitFor()
  await page.getByRole('button', { name: vi['registration.frame.up'] }).press('Enter')
  await page.getByRole('button', { name: vi['registration.frame.use'] }).press('Enter')
  await slot(page, 'portrait')
    .getByText(/Ảnh|Đã tải/u)
    .first()
    .waitFor()
  if (await slot(page, 'portrait').getByText(vi['registration.photos.want']).count())
    await slot(page, 'portrait').getByText(vi['registration.photos.want']).click()
  await isStored(page, 'portrait')
  const photo = await stored(page, 'portrait')
  const { width, height } = await sharp(photo).metadata()
  expect(width / height).toBeCloseTo(4 / 6, 2)
  const { red, blue } = await colourAt(photo, { left: Math.round(width * 0.6), top: Math.round(height / 2) })
  expect(blue).toBeGreaterThan(red + 80)

  // Set anew, the frame begins where it was left.
  await slot(page, 'portrait').getByRole('button', { name: vi['registration.photos.frame'] }).click()
  await frame.waitFor()
  await page.keyboard.press('Escape')
  await isStored(page, 'portrait')
})

test('a frame is moved by dragging too', async () => {
  const page = await atThePhotos()
  await give(page, 'portrait', await sharp(demo('portrait-2')).extend({ left: 700, right: 100, background: '#2244bb' }).jpeg().toBuffer())
  const box = await page.getByRole('dialog').getByRole('group').boundingBox()
  if (!box) throw new Error('no frame')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x - 400, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await page.getByRole('button', { name: vi['registration.frame.use'] }).click()
  await isStored(page, 'portrait')
  const { dominant } = await sharp(await stored(page, 'portrait')).stats()
  expect(dominant.b).toBeLessThan(dominant.r + 60)
})

test('an upright portrait needs no questions, and its frame may be changed afterwards', async () => {
  const page = await atThePhotos()
  await give(page, 'portrait', demo('portrait-1'), 'camera')
  await isStored(page, 'portrait')
  await slot(page, 'portrait').getByText(vi['registration.photos.good']).waitFor()
  const { width, height } = await sharp(await stored(page, 'portrait')).metadata()
  expect(width / height).toBeCloseTo(4 / 6, 2)
  await slot(page, 'portrait').getByRole('button', { name: vi['registration.photos.frame'] }).click()
  await page.getByRole('button', { name: vi['registration.frame.zoomIn'], exact: true }).click()
  await page.getByRole('button', { name: vi['registration.frame.use'] }).click()
  await isStored(page, 'portrait')
  expect((await sharp(await stored(page, 'portrait')).metadata()).height).toBeLessThan(height)
})

test('a blurred photo is advised against and never forbidden; the choice is asked for once more, and outlives a reload', async () => {
  const page = await atThePhotos()
  await give(page, 'portrait', demo('portrait-1'))
  await give(page, 'id_back', demo('card-back-1'))
  await give(page, 'id_front', await sharp(demo('card-front-1')).blur(6).jpeg().toBuffer())
  const front = slot(page, 'id_front')
  await front.getByText(vi['registration.photos.advice.blurred']).waitFor()
  await isStored(page, 'id_back')
  await isStored(page, 'portrait')
  await expectAccessible(page, 'advice')
  await page.locator('form button[type=submit]').click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Vẫn dùng ảnh này/u })
    .waitFor()
  await page.reload()
  await front.getByText(vi['registration.photos.advice.blurred']).waitFor()
  await front.getByRole('button', { name: vi['registration.photos.want'] }).click()
  await isStored(page, 'id_front')
  await page.locator('form button[type=submit]').click()
  await page.locator('#agencyCode').waitFor()
})

test('what this phone cannot open is said in words, and another photo may be chosen', async () => {
  const page = await atThePhotos()
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(3000, 7)])
  await give(page, 'id_front', heic)
  await slot(page, 'id_front').getByText('Ảnh kiểu HEIC chưa mở được').waitFor()
  await give(page, 'id_front', (await aPhoto()).subarray(0, 300))
  await slot(page, 'id_front').getByText('Không đọc được ảnh này').waitFor()
  await give(page, 'id_front', Buffer.alloc(0))
  await slot(page, 'id_front').getByText('Tệp ảnh trống').waitFor()
  await give(page, 'id_front', demo('card-front-1'))
  await isStored(page, 'id_front')
  expect((await sharp(await stored(page, 'id_front')).metadata()).width).toBe(1000)
})

test('when the network goes in the middle of a photo, only the rest is sent afterwards', async () => {
  const page = await atThePhotos()
  const offsets = acknowledged(page)
  let cut = false
  await page.route('**/uploads/*', async route => {
    if (!cut && isPart(route.request()) && offsetOf(route.request()) === 3 * PART) {
      cut = true
      await page.context().setOffline(true)
      return route.abort('internetdisconnected')
    }
    return route.continue()
  })
  await give(page, 'id_front', await aHeavyPhoto())
  await slot(page, 'id_front').getByText('Có mạng sẽ tự tải tiếp').waitFor()
  expect(offsets).toEqual([0, PART, 2 * PART])
  await expectAccessible(page, 'waiting')
  await page.context().setOffline(false)
  await isStored(page, 'id_front')
  expect(offsets.length).toBeGreaterThan(4)
  expect(offsets).toEqual(offsets.map((_, part) => part * PART))
})

test('a photo goes on by itself when the tab was closed in the middle, with what is left of it', async () => {
  const page = await atThePhotos()
  const before = acknowledged(page)
  await page.route('**/uploads/*', route =>
    isPart(route.request()) && offsetOf(route.request()) >= 2 * PART ? new Promise(() => undefined) : route.continue(),
  )
  await give(page, 'id_front', await aHeavyPhoto())
  await slot(page, 'id_front')
    .getByText(/Đang tải lên \d+% \(\d+ trên \d+ kB\)/u)
    .waitFor()
  await expect.poll(() => before).toEqual([0, PART])
  const again = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  const after = acknowledged(again)
  await again.goto('/register/photos')
  await isStored(again, 'id_front')
  expect(after.length).toBeGreaterThan(2)
  const [first = 0] = after
  expect(first).toBeGreaterThanOrEqual(2 * PART)
  expect(after).toEqual(after.map((_, part) => first + part * PART))
  // Acknowledged, it is no longer kept on the device: nothing is sent once more.
  const asked: string[] = []
  again.on('request', request => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await again.reload()
  await isStored(again, 'id_front')
  expect(asked.filter(line => line.includes('/uploads'))).toEqual([])
})

test('a photo that was removed without network stays removed: after a reload, and on the server when the network is back', async () => {
  const page = await atThePhotos()
  await give(page, 'id_front', demo('card-front-1'))
  await isStored(page, 'id_front')
  const isLost = { value: true }
  await page.route('**/photos/id_front*', route =>
    isLost.value && route.request().method() === 'DELETE' ? route.abort('internetdisconnected') : route.continue(),
  )
  // It is told only when it has been written down on the device.
  const told = page.waitForRequest(request => request.method() === 'DELETE' && request.url().includes('/photos/id_front'))
  await slot(page, 'id_front').getByRole('button', { name: vi['registration.photos.remove'] }).click()
  await slot(page, 'id_front').getByText(vi['registration.photos.stored'], { exact: true }).waitFor({ state: 'detached' })
  await told
  await page.reload()
  await slot(page, 'portrait').waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => slot(page, 'id_front').getByText(vi['registration.photos.stored'], { exact: true }).count()).toBe(0)
  expect((await page.request.get(`${REGISTRATION}/photos/id_front`)).status()).toBe(200)
  isLost.value = false
  await expect.poll(async () => (await page.request.get(`${REGISTRATION}/photos/id_front`)).status()).toBe(404)
  await give(page, 'id_front', demo('card-front-1'))
  await isStored(page, 'id_front')
  await page.reload()
  await isStored(page, 'id_front')
})

const LOOKS = [
  { look: 'phone', size: PHONE, choices: { language: 'vi' }, words: vi },
  {
    look: 'phone-dark-large-text',
    size: { width: 320, height: 640 },
    choices: { theme: 'dark', text: 'large', language: 'vi' },
    words: vi,
  },
  { look: 'phone-english', size: PHONE, choices: { language: 'en' }, words: en },
  { look: 'computer-dark-english', size: COMPUTER, choices: { theme: 'dark', language: 'en' }, words: en },
] as const

test.each(LOOKS)('the frame, the advice and the way of a photo can be read and used: $look', async ({ look, size, choices, words }) => {
  const page = await atThePhotos({ size }, choices)
  const looked = async (name: string) => {
    await picture(page, `photos-${look}-${name}`)
    await expectAccessible(page, `${name} (${look})`)
  }
  await looked('1-empty')
  await give(page, 'portrait', await sharp(demo('portrait-2')).extend({ left: 300, right: 300, background: '#cfdfe7' }).jpeg().toBuffer())
  await page.getByRole('dialog').getByRole('group').waitFor()
  await looked('2-frame')
  await page.getByRole('button', { name: words['registration.frame.use'] }).click()
  await give(page, 'id_front', await sharp(demo('card-front-2')).blur(6).jpeg().toBuffer())
  await page.route('**/uploads/*', route =>
    isPart(route.request()) && offsetOf(route.request()) >= 4 * PART ? new Promise(() => undefined) : route.continue(),
  )
  await give(page, 'id_back', await aHeavyPhoto())
  await slot(page, 'id_front').getByText(words['registration.photos.advice.blurred']).waitFor()
  await slot(page, 'id_back').getByText(/\d+%/u).waitFor()
  await looked('3-ways')
})
