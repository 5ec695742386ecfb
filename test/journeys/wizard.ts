import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Declaration } from '#domain/registration/declaration.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'

/** The way through the registration as a person goes it, in Vietnamese. */

export const next = (page: Page): Promise<void> => page.locator('form button[type=submit]').first().click()
export const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

/** Ticks what a person agrees to before the own declaration goes out. */
export const agree = (page: Page): Promise<void> => page.check('#dataConsent')

export async function begin(page: Page): Promise<void> {
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await heading(page, 'Thông tin của bạn')
}

/** From the empty first step to the third one, where the contact is chosen. */
export async function toTheAgency(page: Page, declaration: Declaration): Promise<void> {
  const { socialInsuranceNo, fullName, personalId, provinceCode, communeCode, street, phone } = declaration
  await begin(page)
  for (const [id, value] of Object.entries({ socialInsuranceNo, fullName, personalId, street, phone })) await page.fill(`#${id}`, value)
  await page.selectOption('#provinceCode', provinceCode)
  await page.selectOption('#communeCode', communeCode)
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) }
  for (const input of await page.locator('input[type=file]:not([capture])').all()) await input.setInputFiles(file)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await next(page)
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Nhiêu Lộc')
}

/** From the third step to the page that waits for the code. */
export async function toTheCode(page: Page): Promise<void> {
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await agree(page)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
}
