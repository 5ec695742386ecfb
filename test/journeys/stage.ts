import { cpSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, expect, onTestFailed } from 'vitest'
import { fold } from '#domain/kernel/text.ts'
import { ROOT } from '#server/platform/config.ts'
import { populationIs } from '#test/builders/registration.ts'
import { aFolder } from '#test/support/folder.ts'
import { aProduct, type TestProduct } from '#test/support/product.ts'

/** Screens of the two sizes that people have: a cheap phone and an office computer. */
export const PHONE = { width: 360, height: 740 }
export const COMPUTER = { width: 1280, height: 800 }

export interface Stage extends TestProduct {
  readonly url: string
  /** A person with a browser of their own. Script errors and refused resources fail the test at the end. */
  visitor(options?: VisitorOptions): Promise<Page>
}

export interface VisitorOptions {
  readonly size?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  readonly english?: boolean
  readonly choices?: Choices
}

/** What a person has chosen on this device before. */
export type Choices = Partial<Readonly<Record<'theme' | 'text' | 'language', string>>>

export interface StageOptions {
  readonly population?: 'right' | 'down'
  /** More settings, as in docs/operate.md. */
  readonly env?: Readonly<Record<string, string>>
  /** The product knows its own address, as a deployment does: passkeys belong to it. */
  readonly knowsAddress?: boolean
  /** More command-line flags for Chromium: a stand-in camera, for example. */
  readonly flags?: readonly string[]
}

/** The whole product on a port of its own and a Chromium to look at it. The population register answers only where a journey is about
 *  it: everybody else shows the three photos. */
export async function aStage({ population = 'down', env = {}, flags = [], knowsAddress = false }: StageOptions = {}): Promise<Stage> {
  // A copy, so that a build that runs meanwhile does not pull the pages away.
  const web = aFolder('web')
  cpSync(join(ROOT, 'dist'), web, { recursive: true })
  const port = knowsAddress ? await freePort() : 0
  const test = await aProduct({
    web,
    schedule: true,
    env: { ...(knowsAddress && { VSSID_PUBLIC_URL: `http://localhost:${port}` }), ...env },
  })
  await populationIs(test, population)
  const address = await test.product.app.listen({ port, host: '127.0.0.1' })
  const url = address.replace('127.0.0.1', 'localhost')
  const browser = await chromium.launch({
    executablePath: process.env['VSSID_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...FLAGS, ...flags],
  })
  const faults: string[] = []
  const contexts: BrowserContext[] = []
  afterAll(async () => {
    await Promise.all(contexts.map(context => context.close()))
    await browser.close()
    expect(faults).toEqual([])
  })
  return {
    ...test,
    url,
    visitor: async (options = {}) => {
      const context = await newContext(browser, url, options)
      contexts.push(context)
      const page = onFailureSeen(watched(await context.newPage(), faults))
      await choose(page, options.choices ?? {})
      return page
    },
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Two pages of a window's address bar, drawn anew for each visitor although nobody sees a window: a quarter of all work. The others
 *  are what Playwright switches off, whose own flag this one replaces. */
const SWITCHED_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

const FLAGS = [
  `--disable-features=${SWITCHED_OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

async function newContext(browser: Browser, url: string, options: VisitorOptions): Promise<BrowserContext> {
  const size = options.size ?? PHONE
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    hasTouch: size === PHONE,
    locale: options.english ? 'en-GB' : 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(60_000)
  return context
}

/** Refusals that a page expects (401, 404, 409, 422 …) are logged by the browser as errors; faults are script errors and what
 *  the content security policy stops. */
function watched(page: Page, faults: string[]): Page {
  page.on('pageerror', error => void faults.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    const text = message.text()
    if (message.type() === 'error' && !/Failed to load resource/u.test(text)) faults.push(`${page.url()}: ${text}`)
  })
  return page
}

/** Screens of the running test, to tell them apart in the names of pictures. */
const screensOf = new Map<string, number>()

/** When the test fails, each of its screens at that moment is kept as test-results/failed-…-1.png, -2.png and so on. */
function onFailureSeen(page: Page): Page {
  const { currentTestName } = expect.getState()
  if (currentTestName === undefined) return page
  const number = (screensOf.get(currentTestName) ?? 0) + 1
  screensOf.set(currentTestName, number)
  const name = `failed-${fold(currentTestName).replace(/[^a-z0-9]+/gu, '-')}-${number}`
  onTestFailed(() => (page.isClosed() ? undefined : picture(page, name)))
  return page
}

/** What the person has chosen on this device before: theme, text size, language. */
export const choose = (page: Page, choices: Choices): Promise<void> =>
  page.context().addCookies(Object.entries(choices).map(([name, value]) => ({ name, value, domain: 'localhost', path: '/' })))

/** Nothing for assistive technology to stumble over, by the rules of WCAG 2.2 A and AA and good practice; no sideways scrolling.
 *  A page is judged once it is drawn: one that never gets a heading of its own does not pass. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)).toEqual([])
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(`${name}: ${overflow} px wider than the screen`).toBe(`${name}: 0 px wider than the screen`)
}

/** Keeps a picture of the screen in test-results/, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'test-results')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
