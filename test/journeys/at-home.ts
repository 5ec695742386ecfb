import type { Page } from 'playwright-core'
import { aKnownDevice, endElsewhere } from '#test/builders/account.ts'
import { codeAfter } from '#test/builders/registration.ts'
import type { Stage } from './stage.ts'

/** This person has proven before on this device to be the owner of the account, and is signed in nowhere else. */
export async function knowDevice(stage: Stage, page: Page, socialInsuranceNo: string): Promise<void> {
  await endElsewhere(stage, socialInsuranceNo)
  await page.context().addCookies([{ name: 'd', value: await aKnownDevice(stage, socialInsuranceNo), url: stage.url }])
}

/** The sign-in page on such a device. */
export async function openSignIn(stage: Stage, page: Page, socialInsuranceNo: string): Promise<void> {
  await knowDevice(stage, page, socialInsuranceNo)
  await page.goto('/sign-in')
}

/** Has the code sent to the phone, by the button of this name, and types it. */
export async function proveByCode(
  stage: Stage,
  page: Page,
  { phone, button }: { readonly phone: string; readonly button: string | RegExp },
) {
  const { code } = await codeAfter(stage, phone, async () => {
    await page.getByRole('button', { name: button }).click()
    await page.locator('#code').waitFor()
  })
  await page.fill('#code', code)
  await page.keyboard.press('Enter')
}

/** What a page answers with the names of everything in its encrypted store. */
export const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('vault')
  opening.onupgradeneeded = () => { opening.result.createObjectStore('keys'); opening.result.createObjectStore('items') }
  opening.onerror = reject
  opening.onsuccess = () => {
    const all = opening.result.transaction('items').objectStore('items').getAllKeys()
    all.onsuccess = () => { opening.result.close(); resolve(all.result) }
    all.onerror = reject
  }
})`
