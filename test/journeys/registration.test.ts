import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Declaration } from '#domain/registration/declaration.ts'
import { anOfficer, approvedBy, returnedBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { aDossier, codeAt } from '#test/builders/registration.ts'
import { aStage, expectAccessible } from './stage.ts'
import { agree } from './wizard.ts'

const stage = await aStage()

const next = (page: Page) => page.locator('form button[type=submit]').click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

async function fillDetails(page: Page, { socialInsuranceNo, fullName, personalId, provinceCode, communeCode, street, phone }: Declaration) {
  await page.fill('#socialInsuranceNo', socialInsuranceNo)
  await page.fill('#fullName', fullName)
  await page.fill('#personalId', personalId)
  await page.selectOption('#provinceCode', provinceCode)
  await page.selectOption('#communeCode', communeCode)
  await page.fill('#street', street)
  await page.fill('#phone', phone)
}

async function addPhotos(page: Page) {
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) }
  for (const input of await page.locator('input[type=file]:not([capture])').all()) await input.setInputFiles(file)
}

/** From the filled first step to the page that waits for the code. */
async function toTheCode(page: Page) {
  await next(page)
  await fromThePhotos(page)
}

async function fromThePhotos(page: Page) {
  await heading(page, 'Ảnh giấy tờ')
  await addPhotos(page)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await next(page)
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Nhiêu Lộc')
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await agree(page)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
}

async function confirm(page: Page, phone: string, count = 1) {
  await page.fill('#code', await codeAt(stage, phone, count))
  await next(page)
}

async function begin(page: Page) {
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await heading(page, 'Thông tin của bạn')
}

test('what does not match the registry stays in the fields, with what to check', async () => {
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await begin(page)
  await fillDetails(page, { ...right, fullName: 'Nguyễn Văn Khác' })
  await toTheCode(page)
  await confirm(page, right.phone)
  await page.getByText('Thông tin chưa khớp', { exact: true }).waitFor()
  await expectAccessible(page, 'mismatch')
  await expect.poll(() => page.inputValue('#fullName')).toBe('Nguyễn Văn Khác')
  await expect.poll(() => page.inputValue('#phone')).toBe(right.phone)
})

test('photos wait for the network and go on by themselves; reopening the browser loses neither them nor the typing', async () => {
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await begin(page)
  await fillDetails(page, right)
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
  await page.context().setOffline(true)
  await addPhotos(page)
  await expect.poll(() => page.getByText('Có mạng sẽ tự tải tiếp').count()).toBe(3)
  await page.context().setOffline(false)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)

  const again = await page.context().newPage()
  await page.close()
  await again.goto('/register')
  const draft = again.getByRole('button', { name: /^Tiếp tục bài khai lúc/u })
  await draft.waitFor()
  await expectAccessible(again, 'draft offered')
  await draft.click()
  // On the step where it was left.
  await heading(again, 'Ảnh giấy tờ')
  await expect.poll(() => again.getByText('Đã tải lên').count()).toBe(3)
  await again.getByRole('button', { name: 'Quay lại' }).click()
  await expect.poll(() => again.inputValue('#fullName')).toBe(right.fullName)
  await expect.poll(() => again.inputValue('#communeCode')).toBe(right.communeCode)
})

test('photos of a card do not stand for a passport, and their place says why it is empty', async () => {
  const page = await stage.visitor()
  await begin(page)
  await fillDetails(page, aDeclaration(aPerson()))
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
  await addPhotos(page)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await page.getByText('Mất CCCD').waitFor()

  await page.getByRole('button', { name: 'Quay lại' }).click()
  await page.fill('#personalId', 'C1234567')
  await next(page)
  await page.getByText('Bạn đã đổi loại giấy tờ').waitFor()
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(1)
  await expect.poll(() => page.getByText('Mất CCCD').count()).toBe(0)
  await page.reload()
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(1)
})

test('a code that was asked for is offered where the journey begins', async () => {
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await begin(page)
  await fillDetails(page, right)
  await toTheCode(page)
  await page.goto('/register')
  await page.getByRole('button', { name: 'Nhập mã đã nhận' }).click()
  await heading(page, 'Nhập mã xác nhận')
  await confirm(page, right.phone)
  await page.getByText('Đã gửi tờ khai').waitFor()
})

test('steps whose predecessors are incomplete lead back, and every missing thing is named', async () => {
  const page = await stage.visitor()
  await page.goto('/register/review')
  await heading(page, 'Thông tin của bạn')
  await next(page)
  const summary = page.getByRole('alert')
  await expect.poll(() => summary.getByRole('link').count()).toBe(7)
  await expect.poll(() => summary.evaluate(element => element.ownerDocument.activeElement === element)).toBe(true)
  await summary.getByRole('link', { name: 'Điền mục Họ và tên.' }).click()
  await expect.poll(() => page.locator('#fullName').evaluate(element => element.ownerDocument.activeElement === element)).toBe(true)
})

test('a returned dossier is corrected from what was declared; then another person registers on the same phone', async () => {
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await begin(page)
  await fillDetails(page, right)
  await toTheCode(page)
  await confirm(page, right.phone)
  const no = await page.getByText(/^\d{5}\/\d{4}\/\d{5}$/u).innerText()
  const officer = await anOfficer(stage)
  await returnedBy(officer, { no })

  await page.reload()
  await page.getByText('Cần bạn sửa rồi gửi lại').waitFor()
  await expectAccessible(page, 'returned')
  await page.getByRole('link', { name: 'Sửa và gửi lại' }).click()
  await heading(page, 'Sửa hồ sơ')
  await expect.poll(() => page.getByText('Cần chụp lại').count()).toBe(2)
  await expectAccessible(page, 'photos to retake')
  // The ones that were refused are not taken once more.
  await addPhotos(page)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(2)
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await confirm(page, right.phone, 4)
  await page.getByText('Đã nhận tờ khai sửa lại').waitFor()

  await approvedBy(officer, { no })
  await page.reload()
  await page.getByRole('link', { name: 'Đăng nhập' }).waitFor()
  await expectAccessible(page, 'approved')
  await page.getByRole('button', { name: 'Đăng ký cho người khác' }).click()
  await heading(page, 'Thông tin của bạn')
  await expect.poll(() => page.inputValue('#fullName')).toBe('')
})

test('a guest follows a dossier by number and phone, and cannot withdraw it', async () => {
  const { no, declaration } = await aDossier(stage)
  const page = await stage.visitor()
  await page.goto('/track')
  await page.fill('#no', no)
  await page.fill('#contact', declaration.phone)
  await next(page)
  await page.getByText('Chờ cơ quan BHXH kiểm tra').waitFor()
  await expectAccessible(page, 'tracked')
  await expect.poll(() => page.getByRole('button', { name: 'Rút hồ sơ' }).count()).toBe(0)
})
