import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { atHome, KEPT } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const SONG_TRANG = 'Bệnh viện Đa khoa Sông Trăng'

/** Somebody who has looked for hospitals, opened one, and looked at a unit. */
async function afterLooking(options: VisitorOptions = {}, visitor = stage.visitor(options)): Promise<Page> {
  const page = await visitor
  await page.goto('/lookup/insured')
  await page.getByRole('searchbox').fill('song tr')
  await expect.poll(() => page.locator('#found h2').first().textContent()).toBe(SONG_TRANG)
  await page.locator('#found h2 a').first().click()
  await page.getByRole('heading', { level: 1, name: SONG_TRANG }).waitFor()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.goto('/lookup/units/TZ0001Z')
  await page.locator('main dl').waitFor()
  // Without a new load, which could cut off the writing: who is told that the unit is on this device finds it there later.
  await page.locator('a[href="/lookup"]:visible').first().click()
  await page.locator('section[aria-labelledby=seen] a[href="/lookup/units/TZ0001Z"]').waitFor()
  await expect.poll(() => lookups(page)).toEqual(['lookup:opened', 'lookup:rows:insured'])
  return page
}
const lookups = async (page: Page) => (await page.evaluate<string[]>(KEPT)).filter(name => name.startsWith('lookup:'))

/** The app is closed and opened again, without a network and later than the five minutes for which the browser itself keeps an answer. */
async function withoutNetwork(page: Page, path: string): Promise<Page> {
  const context = page.context()
  await expect.poll(() => page.evaluate(`navigator.serviceWorker.ready.then(({ active }) => active?.state)`)).toBe('activated')
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await page.close()
  await context.setOffline(true)
  const opened = await context.newPage()
  await opened.goto(path)
  return opened
}

const LOOKS = [
  { look: 'phone', options: { size: PHONE, dark: true, choices: { theme: 'dark' } }, offline: 'Đang không có mạng' },
  { look: 'small', options: { size: { width: 320, height: 640 }, choices: { text: 'large' } }, offline: 'Đang không có mạng' },
  { look: 'computer', options: { size: COMPUTER, english: true, choices: { language: 'en' } }, offline: 'There is no network' },
] as const

test.each(LOOKS)(
  'what was looked up is there in a lift, a basement, a village without a mast: $look',
  async ({ look, options, offline }) => {
    const page = await withoutNetwork(await afterLooking(options), '/lookup')
    const seen = page.getByRole('region', { name: /^(?:Đã xem trên máy này|Seen on this device)$/u })
    await seen.waitFor()
    await expectAccessible(page, `start (${look})`)
    await seen.scrollIntoViewIfNeeded()
    await picture(page, `offline-lookup-start-${look}`)
    await seen.getByRole('link', { name: new RegExp(`^${SONG_TRANG}`, 'u') }).click()
    await page.getByRole('heading', { level: 1, name: SONG_TRANG }).waitFor()
    await page.getByText(offline, { exact: true }).waitFor()
    await page.getByText(/^(?:Cập nhật lúc|As of) \d\d:\d\d, \d\d\/\d\d\/\d{4} \(.+\), (?:có thể đã đổi|may have changed)\.$/u).waitFor()
    // All that was told of it, not only what the list said.
    await expect.poll(() => page.locator('main').textContent()).toMatch(/Có hợp đồng khám chữa bệnh BHYT|Contracted for health insurance/u)
    await expectAccessible(page, `place (${look})`)
    await picture(page, `offline-lookup-place-${look}`)
    await page.goto('/lookup/insured')
    await page.getByText(offline, { exact: true }).waitFor()
    await page.getByRole('searchbox').fill('SONG trang')
    await expect.poll(() => page.locator('#found h2').allTextContents()).toEqual([SONG_TRANG])
    await expectAccessible(page, `list (${look})`)
    await picture(page, `offline-lookup-list-${look}`)
  },
)

test('words are looked for among what was seen; what cannot be done is said, and trying again does it', async () => {
  const page = await withoutNetwork(await afterLooking(), '/lookup/insured')
  const found = page.locator('#found')
  await found.getByText(/Chưa tìm được nơi khác\./u).waitFor()
  await found.getByText(/^Có \d+ nơi đã xem$/u).waitFor()
  await page.getByRole('searchbox').fill('zzzz')
  await found.getByText('Không tìm thấy', { exact: true }).waitFor()
  await found.getByText('Có 0 nơi đã xem', { exact: true }).waitFor()
  await page.getByRole('searchbox').fill('song')
  await expect.poll(() => found.locator('h2').first().textContent()).toBe(SONG_TRANG)
  await expect.poll(() => found.locator('li').first().textContent()).toMatch(/Cập nhật lúc .+, có thể đã đổi\./u)
  await page.goto('/lookup/points')
  await found.getByText(/^Máy này chưa xem nơi nào của mục này\./u).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Thử lại', exact: true }).click()
  await page.getByText(/^Đang hiện 20 kết quả đầu/u).waitFor()
})

test('a place that only stood in a list can be called and found on the map; a unit is there whole; one that was never seen is not', async () => {
  const before = await afterLooking()
  await before.goto('/lookup/insured')
  const other = before.locator('#found h2 a').nth(3)
  await other.waitFor()
  const [name, path] = [await other.textContent(), await other.getAttribute('href')]
  await expect.poll(() => lookups(before)).toContain('lookup:rows:insured')
  const page = await withoutNetwork(before, path ?? '')
  await page.getByRole('heading', { level: 1, name: name ?? '', exact: true }).waitFor()
  await page.getByText(/^Máy này chỉ lưu tên, địa chỉ/u).waitFor()
  await page.getByRole('link', { name: 'Bản đồ', exact: true }).waitFor()
  await expectAccessible(page, 'a row only')
  await picture(page, 'offline-lookup-row')
  await page.goto('/lookup/units/TZ0001Z')
  await page.getByText(/có thể đã đổi\.$/u).waitFor()
  await expect.poll(() => page.locator('main dl').textContent()).toContain('TZ0001Z')
  await page.goto('/lookup/points/0056789000TH0791101')
  await page.getByRole('button', { name: 'Thử lại', exact: true }).waitFor()
})

test('neither questions about persons nor where somebody stood are kept', async () => {
  const page = await stage.visitor()
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 21.033_781, longitude: 105.853_219 })
  await page.goto('/lookup/card')
  await page.fill('#cardNo', person('mai').socialInsuranceNo)
  await page.fill('#fullName', 'Nguyen Thi Mai')
  await page.fill('#birth', '01/01/1990')
  await page.getByRole('button', { name: 'Xem giá trị thẻ', exact: true }).click()
  await page.getByRole('button', { name: 'Xem thẻ khác', exact: true }).waitFor()
  await page.goto('/lookup/code')
  await page.locator('#personalId').fill('001299000015')
  await page.getByRole('button', { name: 'Gửi mã số cho tôi', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Đã nhận yêu cầu' }).waitFor()
  expect(await lookups(page)).toEqual([])
  await page.goto('/lookup/points')
  await page.getByRole('button', { name: 'Gần tôi nhất' }).click()
  await page.getByText(/^Đang hiện 20 nơi gần nhất/u).waitFor()
  await expect.poll(() => lookups(page)).toEqual(['lookup:rows:points'])
  const opened = await withoutNetwork(page, '/lookup/points')
  await opened.locator('#found li').first().waitFor()
  await expect.poll(() => opened.locator('#found').textContent()).not.toMatch(/Cách (?:dưới|khoảng)/u)
})

test('a press forgets all of it, and so does signing out', async () => {
  const page = await afterLooking({}, atHome(stage, 'huong'))
  await page.goto('/lookup')
  await page.getByRole('button', { name: 'Xóa những nơi đã xem', exact: true }).click()
  await page.getByText('Đã xóa những nơi đã xem trên máy này.', { exact: true }).waitFor()
  await expect.poll(() => lookups(page)).toEqual([])
  await page.goto('/lookup/agencies/07911')
  await expect.poll(() => lookups(page)).toEqual(['lookup:opened'])
  await page.goto('/')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('link', { name: 'Đăng nhập' }).first().waitFor()
  await expect.poll(() => lookups(page)).toEqual([])
})
