import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { anOfficer, returnedBy } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { aDossier, codeAfter, codeAt, REGISTRATION } from '#test/builders/registration.ts'
import { travel } from '#test/support/clock.ts'
import { aStage, expectAccessible, picture } from './stage.ts'

const stage = await aStage()

const next = (page: Page) => page.locator('form button[type=submit]').click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
async function track(page: Page, no: string, contact: string): Promise<void> {
  await page.goto('/track')
  await page.fill('#no', no)
  await page.fill('#contact', contact)
  await next(page)
}

/** The person reads the code in another app; the phone needs the memory and throws the page away. */
async function thrownAway(page: Page): Promise<Page> {
  const [url, context] = [page.url(), page.context()]
  await page.close()
  const opened = await context.newPage()
  await opened.goto(url)
  return opened
}

test('a support request waits for its code on this device, also while it is being corrected, until the code is used', async () => {
  const [wrong, right] = [aPhone(), aPhone()]
  let page = await stage.visitor()
  await page.goto('/support')
  await page.selectOption('#provinceCode', '79')
  await page.fill('#socialInsuranceNo', '0012345678')
  await page.fill('#fullName', 'Nguyễn Văn Thử')
  await page.fill('#text', 'Tôi khai nhầm số của con gái.')
  await page.fill('#contact', wrong)
  await next(page)
  await heading(page, 'Nhập mã để gửi yêu cầu')
  page = await thrownAway(page)
  await heading(page, 'Nhập mã để gửi yêu cầu')
  await page.getByRole('button', { name: 'Sửa yêu cầu' }).click()
  await page.fill('#contact', right)
  await next(page)
  await heading(page, 'Nhập mã để gửi yêu cầu')
  page = await thrownAway(page)
  await heading(page, 'Nhập mã để gửi yêu cầu')
  await page.fill('#code', await codeAt(stage, right))
  await next(page)
  await page.getByText('Đã gửi yêu cầu').waitFor()
  const { rows } = await stage.database.owner.query('select count(*)::int as n from support_request')
  expect(rows).toEqual([{ n: 1 }])
  page = await thrownAway(page)
  await heading(page, 'Yêu cầu hỗ trợ')
  await expect.poll(() => page.inputValue('#contact')).toBe('')
})

test('the code that opens a returned dossier on this phone is asked for again, even when strangers have tried many contacts', async () => {
  const dossier = await aDossier(stage)
  const { phone } = dossier.declaration
  await returnedBy(await anOfficer(stage), dossier, [{ item: 'portrait', reason: 'portrait_unclear' }])
  for (let tries = 0; tries < 21; tries++) await stage.browser().post('/api/v1/case-files/track', { no: dossier.no, contact: aPhone() })
  let page = await stage.visitor()
  await track(page, dossier.no, phone)
  const { code } = await codeAfter(stage, phone, () => page.getByRole('button', { name: 'Sửa trên máy này' }).click())
  await heading(page, 'Mở hồ sơ trên máy này')
  page = await thrownAway(page)
  await heading(page, 'Mở hồ sơ trên máy này')
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect.poll(() => page.inputValue('#no')).toBe(dossier.no)
  await next(page)
  await travel(stage.database.owner, '61 seconds')
  const again = await codeAfter(stage, phone, () => page.getByRole('button', { name: 'Sửa trên máy này' }).click())
  expect(again.code).not.toBe(code)
  page = await thrownAway(page)
  await page.fill('#code', again.code)
  await next(page)
  await heading(page, 'Sửa hồ sơ')
  await page.goto('/track')
  await page.locator('#no').waitFor()
})

test('the code that takes over what was declared is asked for again, and it goes to the declaration that was begun for it', async () => {
  const dossier = await aDossier(stage)
  const { phone, fullName } = dossier.declaration
  expect(await dossier.applicant.post(`${REGISTRATION}/withdraw`)).toMatchObject({ status: 200 })
  await travel(stage.database.owner, '61 seconds')
  let page = await stage.visitor()
  await track(page, dossier.no, phone)
  const { code } = await codeAfter(stage, phone, () => page.getByRole('button', { name: 'Nhận mã' }).click())
  await heading(page, 'Đăng ký lại')
  page = await thrownAway(page)
  await heading(page, 'Đăng ký lại')
  await expectAccessible(page, 'taking over, opened again')
  await picture(page, 'taking-over-phone')
  await page.fill('#code', code)
  await next(page)
  await heading(page, 'Thông tin của bạn')
  await expect.poll(() => page.inputValue('#fullName')).toBe(fullName)
})
