import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import type { Correction } from '#domain/review/corrections.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { aDossier, codeAt, type Dossier } from '#test/builders/registration.ts'
import { travelTo } from '#test/support/clock.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

const next = (page: Page) => page.locator('form button[type=submit]').click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const photoFile = async () => ({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) })

/** The phone of somebody who has sent a dossier by it. */
async function phoneOf({ applicant }: Dossier, look: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor(look)
  for (const [name, value] of applicant.cookies) await page.context().addCookies([{ name, value, domain: 'localhost', path: '/' }])
  return page
}

async function atDesk(name: string, look: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...look })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').waitFor()
  return page
}

async function returned(...corrections: readonly Correction[]): Promise<Dossier> {
  const dossier = await aDossier(stage)
  await returnedBy(await anOfficer(stage), dossier, corrections)
  return dossier
}

async function track(page: Page, no: string, contact: string): Promise<void> {
  await page.goto('/track')
  await page.fill('#no', no)
  await page.fill('#contact', contact)
  await next(page)
}

async function enterCode(page: Page, contact: string, count: number): Promise<void> {
  await page.fill('#code', await codeAt(stage, contact, count))
  await next(page)
}

test('one bad photo: only that one opens, and the dossier comes back with it', async () => {
  const dossier = await returned({ item: 'portrait', reason: 'portrait_unclear' })
  const page = await phoneOf(dossier)
  await page.goto('/register/sent')
  await page.getByText('Cần bạn sửa rồi gửi lại').waitFor()
  await picture(page, 'correction-returned-phone')
  await page.getByRole('link', { name: 'Sửa và gửi lại' }).click()
  await heading(page, 'Sửa hồ sơ')
  await expect.poll(() => page.locator('input:not([type=file]), select').count()).toBe(0)
  await expect.poll(() => page.locator('input[type=file]:not([capture])').count()).toBe(1)
  await next(page)
  await page.getByRole('alert').getByText('Thêm ảnh').waitFor()
  await expectAccessible(page, 'correct: a photo is missing')
  await page.locator('input[type=file]:not([capture])').setInputFiles(await photoFile())
  await page.getByText('Đã tải lên').waitFor()
  await picture(page, 'correction-photo-phone')
  await expectAccessible(page, 'correct: a photo')
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await expect.poll(() => page.getByRole('link', { name: /^Sửa:/u }).count()).toBe(1)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await enterCode(page, dossier.declaration.phone, 4)
  await page.getByText('Đã nhận tờ khai sửa lại').waitFor()
  const { state, photos } = await takenBy(await anOfficer(stage), dossier)
  expect([state, photos.length]).toEqual(['in_review', 3])
})

test('a wrong field: only it can be typed into, the rest is read; steps of the first journey lead back here', async () => {
  const dossier = await returned({ item: 'address', reason: 'data_wrong' })
  const page = await phoneOf(dossier)
  for (const step of ['details', 'photos', 'agency', 'code']) {
    await page.goto(`/register/${step}`)
    await page.waitForURL('**/register/correct')
  }
  await heading(page, 'Sửa hồ sơ')
  await expect.poll(() => page.locator('input:not([type=file])').count()).toBe(1)
  await page.getByText('Những mục giữ nguyên').click()
  await page.getByText(dossier.declaration.fullName).waitFor()
  await expectAccessible(page, 'correct: a field')
  await page.fill('#street', '')
  await next(page)
  await page.getByRole('alert').getByText('Điền mục Số nhà').waitFor()
  await page.fill('#street', '78 đường Đã Sửa')
  await picture(page, 'correction-field-phone')
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await enterCode(page, dossier.declaration.phone, 4)
  await page.getByText('Đã nhận tờ khai sửa lại').waitFor()
  const { comparison } = await takenBy(await anOfficer(stage), dossier)
  expect(comparison.find(row => row.item === 'address')?.declared).toContain('78 đường Đã Sửa')
})

test('on another phone a code opens the dossier for its correction', async () => {
  const dossier = await returned({ item: 'fullName', reason: 'data_wrong' })
  const page = await stage.visitor()
  await track(page, dossier.no, dossier.declaration.phone)
  await page.getByRole('button', { name: 'Sửa trên máy này' }).click()
  await heading(page, 'Mở hồ sơ trên máy này')
  await expectAccessible(page, 'open a returned dossier')
  await picture(page, 'correction-open-phone')
  await enterCode(page, dossier.declaration.phone, 4)
  await heading(page, 'Sửa hồ sơ')
  await expect.poll(() => page.inputValue('#fullName')).toBe(dossier.declaration.fullName)
})

const LOOKS = [
  { name: 'phone-dark-en', look: { size: PHONE, dark: true, choices: { language: 'en' } } },
  { name: 'computer', look: { size: COMPUTER } },
  { name: 'large-text', look: { size: { width: 320, height: 640 }, choices: { text: 'large' } } },
] as const

test.each(LOOKS)('correcting, tracking and asking for help can be read and used: $name', async ({ name, look }) => {
  const dossier = await returned(
    { item: 'fullName', reason: 'data_wrong' },
    { item: 'phone', reason: 'phone_wrong' },
    { item: 'agency', reason: 'wrong_agency' },
    { item: 'portrait', reason: 'portrait_unclear' },
  )
  const page = await phoneOf(dossier, look)
  for (const path of ['/register/sent', '/register/correct', '/support', '/track']) {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `${path} (${name})`)
    await picture(page, `correction${path.replaceAll('/', '-')}-${name}`)
  }
})

test('a wrong phone is settled through support: the person asks, the officer opens the dossier, the person gives the new number', async () => {
  const dossier = await aDossier(stage)
  const contact = aPhone()
  const page = await stage.visitor()
  await page.goto('/support')
  await next(page)
  await page.getByRole('alert').waitFor()
  await expectAccessible(page, 'support: empty')
  await page.fill('#caseNo', dossier.no)
  await page.selectOption('#provinceCode', '79')
  await page.fill('#socialInsuranceNo', dossier.person.socialInsuranceNo)
  await page.fill('#fullName', dossier.declaration.fullName)
  await page.fill('#text', 'Tôi khai nhầm số của con gái.\nSố đúng là số này.')
  await page.fill('#contact', contact)
  await picture(page, 'support-form-phone')
  await next(page)
  await heading(page, 'Nhập mã để gửi yêu cầu')
  await expectAccessible(page, 'support: code')
  await enterCode(page, contact, 1)
  await page.getByText('Đã gửi yêu cầu').waitFor()
  await expectAccessible(page, 'support: sent')
  await picture(page, 'support-sent-phone')
  const no = await page.getByText(/^\d{5}\/\d{4}\/\d{5}$/u).innerText()

  const desk = await atDesk('dung')
  await desk.getByLabel('Loại hồ sơ').selectOption('support')
  const request = desk.getByRole('row').filter({ hasText: 'Yêu cầu hỗ trợ' })
  await request.getByRole('link', { name: dossier.declaration.fullName }).click()
  await desk.getByText('Tôi khai nhầm số của con gái.').waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Mở hồ sơ để khai số mới').check()
  await expectAccessible(desk, 'console: support')
  await picture(desk, 'support-console-computer')
  await desk.locator('main h1').focus()
  await desk.keyboard.press('a')
  await desk.getByText('Yêu cầu đã giải quyết xong').waitFor()

  await track(page, no, contact)
  await page.getByText('Hồ sơ đã mở để khai số mới').waitFor()
  await expectAccessible(page, 'support: settled')
  await picture(page, 'support-settled-phone')
  await page.getByRole('button', { name: 'Khai số điện thoại mới' }).click()
  await heading(page, 'Mở hồ sơ trên máy này')
  await enterCode(page, contact, 4)
  await heading(page, 'Sửa hồ sơ')
  const phone = aPhone()
  await expect.poll(() => page.locator('input').count()).toBe(1)
  await page.fill('#phone', phone)
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await enterCode(page, phone, 1)
  await page.getByText('Đã nhận tờ khai sửa lại').waitFor()
  await track(page, dossier.no, phone)
  await page.getByText('Chờ cơ quan BHXH kiểm tra').waitFor()
})

test('an overdue dossier is shown on both sides: with an apology and another day here, first and marked there', async () => {
  const early = await aDossier(stage)
  // In the morning: nobody is told at night that a day was missed.
  await travelTo(owner, `${addDays(dayInVietnam(new Date()), 20)}T03:00:00Z`)
  await aDossier(stage)
  await owner.query(`select graphile_worker.add_job('follow_waiting')`)
  const first = 'select lane from review_case_file where no = $1'
  await expect.poll(async () => (await owner.query(first, [early.no])).rows[0]?.lane).toBe(0)

  for (const name of ['dung', 'nga']) {
    const desk = await atDesk(name)
    await desk
      .getByText(/hồ sơ quá hạn/u)
      .first()
      .waitFor({ state: 'attached' })
    await desk.getByRole('button', { name: /^Quá hạn/u }).click()
    await desk.getByText(early.no).waitFor()
    await expectAccessible(desk, `console: overdue (${name})`)
    await picture(desk, `overdue-console-${name}`)
  }
  const page = await stage.visitor()
  await track(page, early.no, early.declaration.phone)
  await page
    .getByText(/đã quá hẹn/u)
    .first()
    .waitFor()
  await picture(page, 'overdue-tracked-phone')
  await expectAccessible(page, 'tracked: overdue')
  await owner.query('delete from platform_clock')
})

test('the officer names the items with the keyboard, and sees the message word for word', async () => {
  const dossier = await aDossier(stage)
  const { id } = await takenBy(await anOfficer(stage), dossier)
  const desk = await atDesk('dung')
  await desk.goto(`/agency/files/${id}`)
  await desk.getByLabel('Thông tin khai khác giấy tờ').focus()
  await desk.keyboard.press('Space')
  const items = desk.getByRole('group', { name: /Mục cần sửa vì/u })
  await items.getByRole('button', { name: 'số giấy tờ' }).press('Space')
  await items.getByRole('button', { name: 'địa chỉ' }).press('Space')
  await expect.poll(() => items.getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['họ tên', 'địa chỉ'])
  const shown = await desk.getByText('cần sửa:').textContent()
  await picture(desk, 'console-items-computer')
  await expectAccessible(desk, 'console: items')
  await desk.locator('main h1').focus()
  await desk.keyboard.press('r')
  await desk.getByText('Hồ sơ đã trả lại để sửa').waitFor()
  expect((await stage.inbox(dossier.declaration.phone, 3))[0]?.body).toBe(shown)
  expect(shown).toMatch(/họ tên, địa chỉ/u)
})
