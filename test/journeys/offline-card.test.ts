import decodeQr from 'qr/decode.js'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readQrText } from '#domain/card/qr-text.ts'
import { endElsewhere, signedIn as signedInElsewhere } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { atHome, KEPT } from './at-home.ts'
import { aStage, choose, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const HOUR = 3_600_000
const [huong, tram, khoi] = ['Ngô Thu Hương', 'Trâm', 'Khôi']

/** Signs in, and leaves the app ready to be opened without network. */
async function signedIn(key: string, options?: VisitorOptions): Promise<Page> {
  const page = await atHome(stage, key, options)
  await page.locator('main article').first().waitFor()
  await page.evaluate('navigator.serviceWorker.ready')
  return page
}

const keep = async (page: Page): Promise<void> => {
  await page.goto('/card')
  await page.getByRole('button', { name: /Giữ thẻ trên máy này|Keep cards/u }).click()
  await page.getByText(/(?:Máy này đang giữ thẻ của|keeps the cards of): [A-ZĐ]/u).waitFor()
}

/** The app is closed and opened again, without a network. */
async function coldStart(page: Page, path = '/'): Promise<Page> {
  const context = page.context()
  await page.close()
  await context.setOffline(true)
  const opened = await context.newPage()
  await opened.goto(path)
  return opened
}

const cardName = (page: Page) => page.locator('main article').first()

const readCode = async (page: Page): Promise<string> => {
  const { data, info } = await sharp(await page.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQr({ width: info.width, height: info.height, data })
}

test('without a network the app opens with the card, its age and its code, and with the cards of the children by name', async () => {
  const first = await signedIn('huong')
  await keep(first)
  await expect.poll(() => first.getByText(/Máy này đang giữ thẻ của/u).textContent()).toMatch(/Hương.*Trâm.*Khôi/u)
  await expectAccessible(first, 'keeping cards')
  await first.getByRole('button', { name: 'Thôi giữ thẻ' }).scrollIntoViewIfNeeded()
  await picture(first, 'offline-card-kept')

  const page = await coldStart(first)
  await cardName(page).getByText(huong).waitFor()
  await expect.poll(() => page.getByText('Thẻ vẫn dùng được').textContent()).toMatch(/Cập nhật lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}, /u)
  await expect.poll(() => page.getByText('Không có mạng thêm').textContent()).toMatch(/xóa thẻ lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}/u)
  await picture(page, 'offline-card-home')
  await page.getByRole('button', { name: 'Mã QR' }).click()
  await page.getByRole('dialog').getByRole('img').waitFor()
  expect(readQrText(await readCode(page))?.socialInsuranceNo).toBe(person('huong').socialInsuranceNo)
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Xem thẻ' }).click()
  const whose = page.getByRole('navigation', { name: 'Đang xem hồ sơ của' })
  for (const name of [tram, khoi]) {
    await whose.getByRole('link', { name: new RegExp(name, 'u') }).click()
    await cardName(page).getByText(new RegExp(name, 'u')).waitFor()
  }
  await expectAccessible(page, 'a child, offline')
  await picture(page, 'offline-card-child')
})

test('each card lies under a key of its own that no script can take out', async () => {
  const page = await signedIn('huong')
  await keep(page)
  await expect.poll(() => page.evaluate<string[]>(KEYS)).toHaveLength(4)
  await expect.poll(() => page.evaluate(IN_PLAIN)).toBe(false)
  const keys = await page.evaluate<string[]>(KEYS)
  expect(keys.filter(key => key.startsWith('card-'))).toHaveLength(3)
  expect(keys.every(key => key.endsWith(' refused'))).toBe(true)
})

/** Every key with what becomes of an attempt to export it. */
const KEYS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault')
  opening.onsuccess = () => {
    const store = opening.result.transaction('keys').objectStore('keys')
    const [names, keys] = [store.getAllKeys(), store.getAll()]
    keys.onsuccess = async () => {
      opening.result.close()
      resolve(await Promise.all(keys.result.map((key, n) => crypto.subtle.exportKey('raw', key).then(() => names.result[n] + ' given', () => names.result[n] + ' refused'))))
    }
  }
  opening.onerror = reject
})`
/** Whether a name or number can be read in the store. */
const IN_PLAIN = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault')
  opening.onsuccess = () => {
    const all = opening.result.transaction('items').objectStore('items').getAll()
    all.onsuccess = () => {
      opening.result.close()
      resolve(all.result.some(item => /0000181209|Hương/.test(new TextDecoder().decode(item.ciphertext))))
    }
  }
  opening.onerror = reject
})`

test('nothing is kept that nobody has asked for: without a network the page says what to do', async () => {
  const page = await coldStart(await signedIn('mai'), '/card')
  await page.getByText('Đang không có mạng. Kiểm tra mạng rồi thử lại.').waitFor()
  await expect.poll(() => page.evaluate(KEPT)).not.toContain('card-own/card')
})

test('whoever takes the choice back leaves no card behind', async () => {
  const page = await signedIn('mai')
  await keep(page)
  await page.getByRole('button', { name: 'Thôi giữ thẻ' }).click()
  await page.getByRole('button', { name: 'Giữ thẻ trên máy này' }).waitFor()
  await expect.poll(() => page.evaluate(KEPT)).not.toContain('card-own/card')
  await expect.poll(() => page.evaluate<string[]>(KEYS)).toEqual(['main refused'])
})

test('signing out without a network destroys the cards at once', async () => {
  const first = await signedIn('mai')
  await keep(first)
  const page = await coldStart(first)
  await cardName(page).waitFor()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect.poll(() => page.evaluate(KEPT)).toEqual([])
})

test('a device whose account was opened elsewhere forgets the cards as soon as it hears of it', async () => {
  const first = await signedIn('mai')
  await keep(first)
  const page = await coldStart(first, '/card')
  await cardName(page).waitFor()
  await endElsewhere(stage, person('mai').socialInsuranceNo)
  await signedInElsewhere(stage, person('mai').socialInsuranceNo)
  await page.context().setOffline(false)
  await page.reload()
  await page.waitForURL('**/sign-in**')
  await expect.poll(() => page.evaluate(KEPT)).toEqual([])
})

test('after 71 hours the card is there and says how old it is; after 73 it is gone, and the page says what to do', async () => {
  const first = await signedIn('mai')
  await keep(first)
  const page = await coldStart(first, '/help')
  await page.clock.setFixedTime(Date.now() + 71 * HOUR)
  await page.goto('/card')
  await cardName(page).waitFor()
  await expect.poll(() => page.getByText('Thẻ vẫn dùng được').textContent()).toContain('2 ngày trước')
  await page.clock.setFixedTime(Date.now() + 73 * HOUR)
  await page.goto('/card')
  await page.getByText('Thẻ không còn trên máy này').waitFor()
  await expect.poll(() => page.evaluate(KEPT)).not.toContain('card-own/card')
  await expectAccessible(page, 'card is gone')
  await picture(page, 'offline-card-gone')
  // The clock put right again brings nothing back; the network does.
  await page.clock.setFixedTime(Date.now())
  await page.goto('/card')
  await page.getByText('Thẻ không còn trên máy này').waitFor()
  await page.context().setOffline(false)
  await page.reload()
  await cardName(page).waitFor()
})

test('a clock that was turned back opens no card, until it is right or the network is there', async () => {
  const first = await signedIn('mai')
  await keep(first)
  const page = await coldStart(first, '/help')
  await page.clock.setFixedTime(Date.now() + 30 * HOUR)
  await page.goto('/card')
  await cardName(page).waitFor()
  await page.clock.setFixedTime(Date.now() + 2 * HOUR)
  await page.goto('/card')
  await page.getByText('Giờ trên máy đã bị lùi lại').waitFor()
  await expect.poll(() => page.locator('main article').count()).toBe(0)
  await expectAccessible(page, 'clock went back')
  await picture(page, 'offline-card-clock')
  await page.clock.setFixedTime(Date.now() + 31 * HOUR)
  await page.goto('/card')
  await cardName(page).waitFor()
})

test('a card runs out on its day, without a network too', async () => {
  const first = await signedIn('nam')
  const until = await first.locator('main article').first().textContent()
  await keep(first)
  const { rows } = await stage.database.owner.query<{ until: string }>(
    `select to_char(max(c.valid_until), 'YYYY-MM-DD') as until from card c join participant p on p.id = c.participant_id
     where p.social_insurance_no = $1`,
    [person('nam').socialInsuranceNo],
  )
  expect(until).toContain('Sắp hết hạn')
  const end = Date.parse(`${rows[0]?.until ?? ''}T17:00:00Z`)
  const context = first.context()
  // The phone's clock is wrong by as much as the card has left: only the hours that pass count.
  await first.clock.setFixedTime(end - 30 * HOUR)
  await first.reload()
  await cardName(first).waitFor()
  // What was heard of the server just now is written beside the page.
  await first.waitForLoadState('networkidle')
  await context.setOffline(true)
  await first.goto('/card')
  await cardName(first).waitFor()
  await expect.poll(() => cardName(first).textContent()).toContain('Sắp hết hạn')
})

const LOOKS = [
  { look: 'phone-dark', options: { size: PHONE, dark: true }, choices: {} },
  { look: 'computer-english', options: { size: { width: 1280, height: 800 } }, choices: { language: 'en' } },
  { look: 'small-large-text', options: { size: { width: 320, height: 640 } }, choices: { text: 'large' } },
] as const

test.each(LOOKS)('every state can be read and used: $look', async ({ look, options, choices }) => {
  const first = await signedIn('huong', options)
  await choose(first, choices)
  await first.reload()
  await keep(first)
  const page = await coldStart(first, '/card')
  await cardName(page).waitFor()
  await expectAccessible(page, `offline (${look})`)
  await picture(page, `offline-card-${look}`)
  await page.clock.setFixedTime(Date.now() + 80 * HOUR)
  await page.goto('/card')
  await page.getByText(/Thẻ không còn trên máy này|no longer on this device/u).waitFor()
  await expectAccessible(page, `gone (${look})`)
  await picture(page, `offline-card-gone-${look}`)
})

test('the server is down: the app that is started anew shows the card, and says that it cannot be reached', async () => {
  const first = await signedIn('mai')
  await keep(first)
  const context = first.context()
  await first.close()
  await stage.product.app.close()
  const page = await context.newPage()
  await page.goto('/')
  await cardName(page).getByText('Nguyễn Thị Mai').waitFor()
  await expect.poll(() => page.getByText('Thẻ vẫn dùng được').textContent()).toContain('Cập nhật lúc')
})
