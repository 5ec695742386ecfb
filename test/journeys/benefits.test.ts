import { expect, test } from 'vitest'
import { atHome } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

const signedIn = (key: string, options?: VisitorOptions) => atHome(stage, key, options)

test('from the first screen to what was paid for a birth, and how it was reckoned', async () => {
  const page = await signedIn('mai')
  await page.getByRole('link', { name: /^Thông tin hưởng/u }).click()
  await page.getByRole('heading', { level: 1, name: 'Thông tin hưởng' }).waitFor()
  await page.getByRole('tab', { name: 'Ốm đau, thai sản, dưỡng sức' }).waitFor()
  await page.getByText('Tiền đang được chuyển').waitFor()
  await page.getByRole('button', { name: /^Sinh con/u }).click()
  const details = page.getByRole('dialog', { name: 'Chi tiết lần hưởng' })
  await expect.poll(() => details.textContent()).toMatch(/6 tháng × 100% của bình quân [\d.]+\s₫/u)
  await expect.poll(() => details.textContent()).toContain('Số quyết định')
  await expectAccessible(page, 'details of a benefit')
  await picture(page, 'benefits-phone-details')
  await page.keyboard.press('Escape')
  await page.getByText('Xem theo từng năm').click()
  await page.getByRole('tab', { name: 'Trợ cấp một lần' }).click()
  await page.getByText('Chưa có lần nhận một lần nào').waitFor()
  await expectAccessible(page, 'no benefit yet')
  await picture(page, 'benefits-phone-empty')
  await page.getByRole('tab', { name: 'Bảo hiểm thất nghiệp' }).click()
  await page.getByText('Đã chấm dứt').waitFor()
})

test('a pensioner finds the pension first, with every amount since it began', async () => {
  const page = await signedIn('hoa')
  await page.getByRole('link', { name: /^Thông tin hưởng/u }).click()
  await page.getByRole('button', { name: /^Lương hưu/u }).click()
  const details = page.getByRole('dialog', { name: 'Chi tiết lần hưởng' })
  await expect.poll(() => details.textContent()).toContain('10/2013 – 12/2014')
  await picture(page, 'benefits-phone-pension')
  await page.goBack()
  await details.waitFor({ state: 'hidden' })
  expect(new URL(page.url()).pathname).toBe('/benefits')
})

test('what rests says since when, why, and what to do', async () => {
  const page = await signedIn('binh')
  await page.goto('/benefits')
  const note = page.getByText('đang tạm dừng').locator('..')
  await expect.poll(() => note.textContent()).toContain('Chưa xác minh được nơi cư trú')
  await expect.poll(() => note.getByRole('link', { name: /^Gọi/u }).getAttribute('href')).toMatch(/^tel:\d+$/u)
  await expectAccessible(page, 'paused')
  await picture(page, 'benefits-phone-paused')
})

test('a mother reads what her son is paid, on his page', async () => {
  const page = await signedIn('huong')
  await page.getByRole('link', { name: /Lê Ngô Minh Khôi/u }).click()
  await page.getByRole('link', { name: /^Thông tin hưởng/u }).click()
  await page.getByRole('heading', { level: 1, name: 'Lê Ngô Minh Khôi' }).waitFor()
  await page.getByRole('button', { name: /^Tuất hàng tháng/u }).waitFor()
  await expectAccessible(page, 'benefits of a child')
  await picture(page, 'benefits-phone-child')
})

const LOOKS = [
  { name: 'phone', size: PHONE, choices: {} },
  { name: 'phone-dark-english', size: PHONE, choices: { theme: 'dark', language: 'en' } },
  { name: 'computer', size: COMPUTER, choices: {} },
  { name: '320-large', size: { width: 320, height: 640 }, choices: { text: 'large' } },
] as const

test.each(LOOKS)('benefits can be read and used: $name', async ({ name, size, choices }) => {
  for (const key of ['mai', 'hoa']) {
    const page = await signedIn(key, { size, choices })
    await page.goto('/benefits')
    await page.getByRole('tabpanel').getByRole('button').first().waitFor()
    await expectAccessible(page, `benefits of ${key} (${name})`)
    await picture(page, `benefits-${name}-${key}`)
  }
})
