import decodeQr from 'qr/decode.js'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readQrText } from '#domain/card/qr-text.ts'
import { person } from '#test/builders/people.ts'
import { atHome } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'
import { begin } from './wizard.ts'

const stage = await aStage()

/** Signs in through the page, on a screen with the chosen language, theme and text size. */
async function signedIn(key: string, options?: VisitorOptions): Promise<Page> {
  const page = await atHome(stage, key, options)
  await page.locator('main article').or(page.getByText('Chưa có thẻ')).first().waitFor()
  return page
}

const readCode = async (page: Page): Promise<string> => {
  const { data, info } = await sharp(await page.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQr({ width: info.width, height: info.height, data })
}

test('at the hospital: from the first screen to a code that a scanner reads, and back', async () => {
  const page = await signedIn('mai')
  await page.getByRole('button', { name: 'Mã QR' }).click()
  const screen = page.getByRole('dialog', { name: 'Thẻ bảo hiểm y tế, toàn màn hình' })
  await screen.getByRole('img', { name: /Mã QR thẻ/u }).waitFor()
  expect(readQrText(await readCode(page))).toMatchObject({ fullName: 'Nguyễn Thị Mai', socialInsuranceNo: '0000168123' })
  await expect.poll(() => screen.textContent()).toContain('Còn hiệu lực')
  await expectAccessible(page, 'full screen')
  await picture(page, 'card-full-screen')
  await page.keyboard.press('Escape')
  await screen.waitFor({ state: 'hidden' })
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Mã QR')
})

test('the longest name still gives a code that can be read from the smallest phone', async () => {
  const page = await signedIn('tien', { size: { width: 320, height: 568 } })
  await page.getByRole('button', { name: 'Mã QR' }).click()
  await page.getByRole('dialog').getByRole('img').waitFor()
  expect(readQrText(await readCode(page))?.fullName).toBe(person('tien').fullName)
})

test('on a small phone on its side nothing of the card is cut, and Back closes it', async () => {
  const page = await signedIn('tien', { size: { width: 640, height: 320 } })
  await page.getByRole('button', { name: 'Mã QR' }).click()
  const screen = page.getByRole('dialog')
  await screen.getByRole('img').waitFor()
  await picture(page, 'card-full-screen-640-320')
  for (const part of await screen.locator('img, svg, h2, dd, p:visible, button').all()) {
    const box = await part.boundingBox()
    if (!box) continue
    expect(box.y, await part.innerHTML()).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height, await part.innerHTML()).toBeLessThanOrEqual(320)
    expect(box.x + box.width, await part.innerHTML()).toBeLessThanOrEqual(640)
  }
  await page.goBack()
  await screen.waitFor({ state: 'hidden' })
  expect(new URL(page.url()).pathname).toBe('/')
})

test('the card turns, and says everything in words', async () => {
  const page = await signedIn('mai')
  // What the home page itself still asks for is no request of the card.
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', request => void asked.push(request.url()))
  await page.getByRole('link', { name: 'Xem thẻ' }).click()
  await page.getByRole('heading', { name: 'Chi tiết thẻ' }).waitFor()
  expect(asked.filter(url => url.includes('/api/'))).toEqual([])
  const [front, back] = [page.getByRole('article', { name: /mặt trước/u }), page.getByRole('article', { name: /mặt sau/u })]
  await page.getByRole('button', { name: 'Mặt sau' }).click()
  await back.waitFor()
  await expect.poll(() => front.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Mặt trước' }).click()
  await front.waitFor()
  await expect.poll(() => page.locator('dl').textContent()).toContain('80% chi phí khám, chữa bệnh')
})

test.each([
  ['thao', 'Thẻ đang tạm khóa', 'Đơn vị chưa đóng BHYT'],
  ['sau', 'Thẻ đã hết hạn', 'Đóng tiếp BHYT'],
  ['nam', 'Thẻ dùng được đến hết ngày', 'đóng tiếp trước ngày này'],
])('the card of %s says what is wrong and what to do', async (key, title, text) => {
  const page = await signedIn(key)
  const note = page.locator('main').getByText(title).locator('..')
  await expect.poll(() => note.textContent()).toContain(text)
  await expect.poll(() => note.getByRole('link', { name: /^Gọi/u }).getAttribute('href')).toMatch(/^tel:\d+$/u)
  await expectAccessible(page, `home of ${key}`)
})

test('the history names the total, the gaps, the numbers of the chart, and each period', async () => {
  const page = await signedIn('mai')
  await page.getByRole('link', { name: /Quá trình tham gia/u }).click()
  await page.getByText('Tổng thời gian đóng BHXH').waitFor()
  const panel = page.getByRole('tabpanel')
  expect((await panel.textContent())?.replaceAll('\u00a0', ' ')).toContain('12 năm 2 tháng')
  await expect.poll(() => panel.textContent()).toContain('Có 2 khoảng chưa đóng')

  await page.getByText('Xem dạng bảng').click()
  await expect.poll(() => page.getByRole('row', { name: '2017 9' }).count()).toBe(1)

  await page.getByRole('button', { name: /^01\/2025 – 12\/2025/u }).click()
  const details = page.getByRole('dialog', { name: 'Chi tiết giai đoạn' })
  await expect.poll(() => details.textContent()).toContain('Công ty may Hoa Sim')
  await expect.poll(() => details.textContent()).toContain('Bạn đóng (8%)')
  await expectAccessible(page, 'period')
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: 'Bảo hiểm xã hội' }).focus()
  await page.keyboard.press('End')
  await page.getByText('Tổng thời gian đóng BHYT').waitFor()
})

test('a history of 200 rows grows by twenty', async () => {
  const page = await signedIn('ut')
  await page.goto('/contributions')
  const rows = page.getByRole('region', { name: 'Các giai đoạn' }).getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(20)
  await page.getByRole('button', { name: 'Xem thêm' }).click()
  await expect.poll(() => rows.count()).toBe(40)
})

test('signing out leaves nothing of the person on the device', async () => {
  const page = await signedIn('binh')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).first().waitFor()
  await expect.poll(() => page.locator('main').textContent()).not.toContain('Trần Văn Bình')
  await page.goto('/card')
  await page.waitForURL('**/sign-in**')
})

test('before signing out deletes what somebody has typed on this phone and not sent, the person is asked', async () => {
  const page = await signedIn('quang')
  await begin(page)
  await page.fill('#fullName', 'Hàng Xóm Thử')
  await page.getByText('Đã tự lưu').waitFor()
  await page.goto('/')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  const question = page.getByRole('dialog', { name: 'Còn tờ khai chưa gửi' })
  await question.getByText('Hàng Xóm Thử').waitFor()
  await expectAccessible(page, 'question before signing out')
  await picture(page, 'sign-out-drafts')
  await question.getByRole('link', { name: 'Mở tờ khai' }).click()
  await page
    .getByRole('link', { name: /Hàng Xóm Thử/u })
    .or(page.getByRole('button', { name: /Hàng Xóm Thử/u }))
    .first()
    .waitFor()
  await page.goto('/')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await question.getByRole('button', { name: 'Đăng xuất và xóa' }).click()
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).first().waitFor()
  await page.goto('/register')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => page.locator('main').textContent()).not.toContain('Hàng Xóm Thử')
})

test('who goes on while the server is slow to hear of the signing out is not called back', async () => {
  const page = await signedIn('binh')
  const answer = Promise.withResolvers<undefined>()
  await page.route('**/api/v1/sessions/current', async route => {
    if (route.request().method() === 'DELETE') await answer.promise
    await route.continue()
  })
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('link', { name: 'Đăng ký' }).first().click()
  await page.getByRole('button', { name: 'Bắt đầu khai' }).waitFor()
  const told = page.waitForResponse(response => response.request().method() === 'DELETE')
  answer.resolve(undefined)
  expect((await told).status()).toBe(204)
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.getByRole('heading', { name: 'Thông tin của bạn' }).waitFor()
  await page.waitForFunction("localStorage.getItem('signOutDue') === null && localStorage.getItem('forgetDue') === null")
  expect(new URL(page.url()).pathname).toMatch(/^\/register/u)
})

const LOOKS = [
  { name: 'phone, dark', size: PHONE, choices: { theme: 'dark' } },
  { name: '320 px, large text', size: { width: 320, height: 640 }, choices: { text: 'large' } },
  { name: 'computer, English', size: COMPUTER, choices: { language: 'en' } },
] as const

test.each(LOOKS)('own pages can be read and used: $name', async ({ name, size, choices }) => {
  for (const key of ['lien', 'hoa']) {
    const page = await signedIn(key, { size, choices })
    for (const path of ['/', '/card', '/contributions']) {
      await page.goto(path)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page, `${path} of ${key} (${name})`)
    }
  }
})
