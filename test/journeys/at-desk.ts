import type { Page } from 'playwright-core'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { codeNow, forgetUsedCodes } from '#test/builders/staff.ts'
import type { TestDatabase } from '#test/support/database.ts'

/** A member of the demo staff types name and password, then the code of the app. The page is the door of the console. */
export async function signInAtDesk(
  { database }: { readonly database: Pick<TestDatabase, 'owner'> },
  page: Page,
  name = 'dung',
  password = DEMO_STAFF_PASSWORD,
): Promise<void> {
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.keyboard.press('Enter')
  await typeCode({ database }, page)
}

/** The code of the app, where the second step is asked for; who has a passkey is asked for that first. */
export async function typeCode({ database }: { readonly database: Pick<TestDatabase, 'owner'> }, page: Page): Promise<void> {
  await page.locator('#code, #passkey').first().waitFor()
  if ((await page.locator('#passkey').count()) > 0)
    await page.getByRole('button', { name: /Dùng mã trong ứng dụng|Use a code of the app/u }).click()
  await forgetUsedCodes(database)
  await page.fill('#code', await codeNow(database))
}

/** A file that is no task of whoever is at the desk: says why and opens it. */
export async function openWithReason(page: Page): Promise<void> {
  await page.getByLabel(/^(?:Làm thay hoặc giúp đồng nghiệp|To stand in for or help a colleague)$/u).check()
  await page.getByRole('button', { name: /^(?:Mở hồ sơ|Open the file)$/u }).click()
}
