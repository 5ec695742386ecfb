import type { Page } from 'playwright-core'
import { aKnownDevice, endElsewhere } from '#test/builders/account.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { codeAfter } from '#test/builders/registration.ts'
import type { Stage, VisitorOptions } from './stage.ts'

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

/** Signs a demo person in through the page, on a device that is known, and waits for the first screen. */
export async function signInHere(stage: Stage, page: Page, key: string): Promise<void> {
  const { socialInsuranceNo } = person(key)
  await openSignIn(stage, page, socialInsuranceNo)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForURL(`${stage.url}/`)
}

/** A demo person before the own first screen. */
export async function atHome(stage: Stage, key: string, options: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor(options)
  await signInHere(stage, page, key)
  return page
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
