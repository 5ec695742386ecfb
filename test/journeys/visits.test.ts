import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

const signedIn = (key: string, options?: VisitorOptions) => atHome(stage, key, options)
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const visits = (page: Page) => page.getByRole('list', { name: /^(?:Các lần khám năm|Visits in)/u }).getByRole('link')

test('from the first screen to who paid what in one visit, and its sick-leave paper', async () => {
  const page = await signedIn('mai')
  await page.getByRole('link', { name: /^Sổ khám chữa bệnh/u }).click()
  await heading(page, 'Sổ khám chữa bệnh')
  await page.getByText(/quỹ BHYT đã trả/u).waitFor()
  await visits(page).filter({ hasText: 'cúm' }).click()
  await heading(page, 'Bệnh viện Đa khoa Sông Trăng')
  const money = page.getByRole('region', { name: 'Ai trả bao nhiêu' })
  await money.waitFor()
  expect((await money.textContent())?.replaceAll('\u00a0', ' ')).toMatch(
    /Quỹ BHYT trả 80% của [\d.]+ ₫ thuộc phạm vi BHYT, theo mức hưởng của thẻ\./u,
  )
  await expect.poll(() => page.getByRole('region', { name: 'Giấy tờ của lần khám' }).textContent()).toContain('Nghỉ 5 ngày')
  await expect.poll(() => page.getByRole('region', { name: 'Chẩn đoán' }).textContent()).toContain('Cúm A, sốt cao ngày thứ hai')
  await expectAccessible(page, 'one visit')
  await picture(page, 'visit-phone')
  await money.scrollIntoViewIfNeeded()
  await picture(page, 'visit-phone-money')
  await page.getByRole('region', { name: 'Thuốc' }).scrollIntoViewIfNeeded()
  await picture(page, 'visit-phone-drugs')
})

test('another year is a place of its own: the focus stays there, and Back leads to the one before', async () => {
  const page = await signedIn('mai')
  await page.goto('/visits')
  const years = page.getByRole('navigation', { name: 'Năm' }).getByRole('link')
  await years.first().waitFor()
  const [newest, oldest] = [await years.first().innerText(), await years.last().innerText()]
  await years.last().click()
  await page.getByText(`Năm ${oldest} quỹ BHYT đã trả`).waitFor()
  await expect.poll(() => years.last().getAttribute('aria-current')).toBe('true')
  await expect.poll(() => page.locator(':focus').innerText()).toBe(oldest)
  await page.goBack()
  await page.getByText(`Năm ${newest} quỹ BHYT đã trả`).waitFor()
  await expect.poll(() => years.first().getAttribute('aria-current')).toBe('true')
})

test('in a year with many visits a word finds them, with or without its marks', async () => {
  const page = await signedIn('hoa')
  await page.goto('/visits')
  await visits(page).first().waitFor()
  const all = await visits(page).count()
  expect(all).toBeGreaterThanOrEqual(8)
  await page.getByRole('searchbox').fill('dai thao duong')
  await expect.poll(() => visits(page).count()).toBe(all)
  await page.getByRole('searchbox').fill('gãy tay')
  await page.getByText('Không có lần khám nào khớp với “gãy tay”.').waitFor()
  await expectAccessible(page, 'nothing found')
})

test('a code that the lists do not know stands there with the doctor’s words', async () => {
  const page = await signedIn('lien')
  await page.goto('/visits')
  await visits(page)
    .filter({ hasText: 'Đau đầu do căng thẳng' })
    .or(visits(page).filter({ hasText: 'đau đầu do căng thẳng' }))
    .click()
  await page.getByText('Mã bệnh G44.2. Chưa có tên của mã này trong danh mục').waitFor()
  await expectAccessible(page, 'unknown code')
})

test('a mother confirms that it is her before she reads her son’s book', async () => {
  const page = await signedIn('huong')
  await page.getByRole('link', { name: /Lê Ngô Minh Khôi/u }).click()
  await page.getByRole('link', { name: /^Sổ khám chữa bệnh/u }).click()
  await page.getByText('Cần xác nhận là bạn').waitFor()
  await expectAccessible(page, 'closed book')
  await picture(page, 'visits-phone-child-closed')
  await page.getByRole('button', { name: 'Xác nhận để xem' }).click()
  await proveByCode(stage, page, { phone: person('huong').phone ?? '', button: /^(?:Gửi|Nhận) mã/u })
  await visits(page).first().waitFor()
  await heading(page, 'Lê Ngô Minh Khôi')
  await page.getByText('Mỗi lần bạn mở đều được ghi lại.').waitFor()
  await expectAccessible(page, 'book of a child')
  await picture(page, 'visits-phone-child')
  await visits(page).filter({ hasText: 'Bệnh viện Nhi đồng' }).last().click()
  await page.getByText('Gia đình cùng trả').waitFor()
  await expectAccessible(page, 'visit of a child')
})

test('who was never at a doctor’s is told what will be here', async () => {
  const page = await signedIn('nam')
  await page.goto('/visits')
  await page.getByText('Chưa có lần khám nào').waitFor()
  await expectAccessible(page, 'empty book')
  await picture(page, 'visits-phone-empty')
  await page.goto('/visits/00000000-0000-7000-8000-000000000000')
  await page.getByText('Không có lần khám này').waitFor()
})

const LOOKS = [
  { name: 'phone', size: PHONE, choices: {} },
  { name: 'phone-dark-english', size: PHONE, choices: { theme: 'dark', language: 'en' } },
  { name: 'computer', size: COMPUTER, choices: {} },
  { name: '320-large', size: { width: 320, height: 640 }, choices: { text: 'large' } },
] as const

test.each(LOOKS)('the book can be read and used: $name', async ({ name, size, choices }) => {
  for (const key of ['mai', 'hoa']) {
    const page = await signedIn(key, { size, choices })
    await page.getByRole('link', { name: /^(?:Sổ khám chữa bệnh|Medical visits)/u }).scrollIntoViewIfNeeded()
    await picture(page, `visits-${name}-${key}-home`)
    await page.goto('/visits')
    await visits(page).first().waitFor()
    await expectAccessible(page, `book of ${key} (${name})`)
    await picture(page, `visits-${name}-${key}-year`)
    await visits(page).nth(1).click()
    await page.getByRole('region', { name: /^(?:Ai trả bao nhiêu|Who paid what)$/u }).waitFor()
    await expectAccessible(page, `visit of ${key} (${name})`)
    await picture(page, `visits-${name}-${key}-one`)
  }
})
