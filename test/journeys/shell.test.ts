import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { approved } from '#test/builders/account.ts'
import { ROOT } from '#server/platform/config.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { KEPT, knowDevice, openSignIn, proveByCode } from './at-home.ts'
import { codeAfter, wrongCode } from '#test/builders/registration.ts'
import { isPlaceOfPage } from './kept.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const mai = person('mai')

const PUBLIC_PAGES = ['/', '/sign-in', '/services', '/lookup', '/lookup/agencies', '/help', '/help/install', '/settings', '/no-such-page']

const LOOKS = [
  { name: 'phone', size: PHONE, choices: {} },
  { name: 'phone, dark, large text, 320 px', size: { width: 320, height: 640 }, choices: { theme: 'dark', text: 'large' } },
  { name: 'computer, English', size: COMPUTER, choices: { language: 'en' } },
] as const

test.each(LOOKS)('every page for everybody can be read and used: $name', async ({ name, size, choices }) => {
  const page = await stage.visitor({ size })
  await choose(page, choices)
  for (const path of PUBLIC_PAGES) {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('.app-tool[lang]').isVisible(), { message: path }).toBe(true)
    await expectAccessible(page, `${path} (${name})`)
  }
})

test('who is told by a text message to lock or to keep the account finds both from the first pages', async () => {
  const page = await stage.visitor({ size: PHONE })
  for (const [from, link, heading] of [
    ['/sign-in', /^Khóa tài khoản$/u, 'Khóa tài khoản'],
    ['/help', /^Khóa tài khoản/u, 'Khóa tài khoản'],
    ['/help', /^Giữ tài khoản/u, 'Giữ tài khoản'],
  ] as const) {
    await page.goto(from)
    await page.getByRole('link', { name: link }).click()
    await expect.poll(() => page.getByRole('heading', { level: 1, name: heading }).count()).toBe(1)
  }
})

test('the first page needs at most 60 kB of script, sent compressed', () => {
  const page = readFileSync(join(ROOT, 'dist/citizen/index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/gu)].map(match => match[1] ?? '')
  expect(scripts.length).toBeGreaterThan(2)
  const bytes = scripts.map(path => compressedSize(join(ROOT, 'dist/citizen', path)))
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(60_000)
})

const compressedSize = (path: string): number => {
  try {
    return readFileSync(`${path}.br`).length
  } catch {
    return readFileSync(path).length
  }
}

const signInWith = async (page: Page, password: string, socialInsuranceNo = mai.socialInsuranceNo) => {
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', password)
  await page.click('button[type=submit]')
}

test('somebody who is led to sign in learns what is wrong, and comes back to the page they wanted', async () => {
  const page = await stage.visitor()
  await knowDevice(stage, page, mai.socialInsuranceNo)
  await page.goto('/card')
  await page.waitForURL('**/sign-in?why=needed')

  await page.click('button[type=submit]')
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Còn 2 mục cần sửa')
  await page.getByRole('link', { name: 'Điền mục Mật khẩu.' }).click()
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('password')

  await signInWith(page, 'sai mật khẩu')
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Mã số hoặc mật khẩu chưa đúng')

  await signInWith(page, DEMO_PASSWORD)
  await page.waitForURL('**/card')
  await expect.poll(() => page.locator(':focus').evaluate('document.activeElement.tagName')).toBe('H1')
  await expect.poll(() => page.title()).toBe('Thẻ BHYT – BHXH số')
})

test('changing the language keeps what has been typed', async () => {
  const page = await stage.visitor()
  await page.goto('/sign-in')
  await page.fill('#name', '00 0016 8123')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await expect.poll(() => page.inputValue('#name')).toBe('00 0016 8123')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

test('help for finding the number is a dialog that Escape closes and that gives the focus back', async () => {
  const page = await stage.visitor()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Tìm mã số BHXH' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mã số BHXH ở đâu?' })
  await dialog.waitFor()
  await expectAccessible(page, 'finding the number')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Tìm mã số BHXH')
})

test('Back closes a dialog and stays on the page; after closing it, Back leaves', async () => {
  const page = await stage.visitor()
  await page.goto('/help')
  await page.goto('/sign-in')
  const dialog = page.getByRole('dialog', { name: 'Mã số BHXH ở đâu?' })
  const open = () => page.getByRole('button', { name: 'Tìm mã số BHXH' }).click()
  await open()
  await dialog.waitFor()
  await page.goBack()
  await dialog.waitFor({ state: 'hidden' })
  expect(new URL(page.url()).pathname).toBe('/sign-in')

  await open()
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await isPlaceOfPage(page)
  await page.goBack()
  await page.waitForURL('**/help')
})

const DOORS = [
  { look: 'phone', options: {} },
  { look: 'computer-dark-english', options: { size: COMPUTER, dark: true, english: true } },
] as const

test.each(DOORS)(
  'on a new device, while another one is signed in, there is a warning and a code; then the first one says why: $look',
  async ({ look, options }) => {
    const owner = person(look === 'phone' ? 'mai' : 'binh')
    const [first, second] = [await stage.visitor(), await stage.visitor(options)]
    if ('english' in options) await choose(second, { language: 'en' })
    await openSignIn(stage, first, owner.socialInsuranceNo)
    await signInWith(first, DEMO_PASSWORD, owner.socialInsuranceNo)
    await first.waitForURL(`${stage.url}/`)
    await second.goto('/sign-in')
    await signInWith(second, DEMO_PASSWORD, owner.socialInsuranceNo)
    await second.waitForURL('**/prove')
    await second.getByRole('heading', { name: /đang mở trên máy khác|open on another device/u }).waitFor()
    await expectAccessible(second, `another device is signed in (${look})`)
    await picture(second, `prove-${look}`)
    await second.goto('/card')
    await second.waitForURL('**/prove')
    await proveByCode(stage, second, { phone: owner.phone ?? '', button: /Tiếp tục trên máy này|Go on with this device/u })
    await second.waitForURL(url => url.pathname === '/card')
    await second
      .getByText(/Máy khác đã được đăng xuất|Another device was signed out|other device/u)
      .first()
      .waitFor()
    await expectAccessible(second, `other device signed out (${look})`)
    // Nobody has touched it.
    await first.waitForURL('**/sign-in?why=elsewhere')
    await expect.poll(() => first.getByRole('status').textContent()).toContain('Đã đăng xuất trên máy này')
    await picture(first, `signed-out-elsewhere-${look}`)
  },
)

test('with the keyboard alone: a wrong code says how many tries are left, the right one signs in; whoever stops is at the door again', async () => {
  const owner = person('quang')
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/sign-in')
  await signInWith(page, DEMO_PASSWORD, owner.socialInsuranceNo)
  await page.getByRole('heading', { name: 'Máy này chưa được xác nhận' }).waitFor()
  await expectAccessible(page, 'new device')
  await page.getByRole('button', { name: 'Dừng lại' }).press('Enter')
  await page.waitForURL('**/sign-in')
  await signInWith(page, DEMO_PASSWORD, owner.socialInsuranceNo)
  const { code } = await codeAfter(stage, owner.phone ?? '', async () => {
    await page.getByRole('button', { name: 'Gửi mã' }).press('Enter')
    await page.locator('#code').waitFor()
  })
  await page.locator('#code').pressSequentially(wrongCode(code))
  await page.keyboard.press('Enter')
  await page.getByText('Bạn còn 4 lần thử').waitFor()
  await expectAccessible(page, 'wrong code')
  await picture(page, 'prove-wrong-code')
  await page.locator('#code').fill('')
  await page.locator('#code').pressSequentially(code)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: owner.fullName }).waitFor()
})

test('an issued password opens nothing but setting an own one', async () => {
  const { secret, person: owner } = await approved(stage)
  const page = await stage.visitor()
  await page.goto('/sign-in')
  await page.fill('#name', owner.socialInsuranceNo)
  await page.fill('#password', secret)
  await page.click('button[type=submit]')
  await page.waitForURL('**/set-password')
  await page.goto('/')
  await page.waitForURL('**/set-password')
  await page.goto('/card')
  await page.waitForURL('**/set-password')

  await page.fill('#password', '12345678')
  await page.fill('#repeat', '1234567')
  await page.click('button[type=submit]')
  await page.getByText('nhiều người dùng').first().waitFor()
  await expectAccessible(page, 'set password with errors')
  await page.fill('#password', `${owner.socialInsuranceNo} abc`)
  await page.fill('#repeat', `${owner.socialInsuranceNo} abc`)
  await page.click('button[type=submit]')
  await page.getByText('Mật khẩu chứa mã số').first().waitFor()

  await page.fill('#password', 'mùa xuân ở quê 9')
  await page.fill('#repeat', 'mùa xuân ở quê 9')
  await page.click('button[type=submit]')
  await page.waitForURL('**/card')
})

test('signing out leaves nothing of the person on the device, but keeps the text size', async () => {
  const page = await stage.visitor()
  await openSignIn(stage, page, mai.socialInsuranceNo)
  await signInWith(page, DEMO_PASSWORD)
  await page.getByRole('heading', { name: mai.fullName }).waitFor()
  await expect.poll(() => page.evaluate(KEPT)).toContain('owner')
  await page.getByRole('button', { name: 'Phóng to chữ' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).first().waitFor()
  await expect.poll(() => page.evaluate(KEPT)).toEqual([])
  await page.goto('/card')
  await page.waitForURL('**/sign-in?why=needed')
  await expect.poll(() => page.locator('html').getAttribute('data-text')).toBe('large')
})

test('agencies are found without diacritics, and one is a call away', async () => {
  const page = await stage.visitor()
  await page.goto('/lookup/agencies')
  await page.getByRole('searchbox').fill('dong da')
  await page.getByRole('heading', { name: 'BHXH cơ sở Đống Đa' }).first().waitFor()
  await expect.poll(() => page.getByRole('link', { name: /^Gọi/u }).first().getAttribute('href')).toMatch(/^tel:\d+$/u)
  await page.getByRole('searchbox').fill('zzzz')
  await page.getByText('Không tìm thấy').waitFor()
})

test('an app whose script does not come says so and offers to load the page again', async () => {
  const page = await stage.visitor()
  await page.route('**/assets/index-*.js', route => route.abort())
  await page.clock.install()
  await page.goto('/help')
  await page.clock.fastForward(11_000)
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Chưa tải được ứng dụng.')
  await page.unroute('**/assets/index-*.js')
  await page.getByRole('link', { name: 'Tải lại trang' }).click()
  await page.getByRole('heading', { level: 1, name: 'Trợ giúp' }).waitFor()
})

test('the app opens without network once it has been opened with it', async () => {
  const page = await stage.visitor()
  await page.goto('/help')
  await expect.poll(() => page.evaluate(`navigator.serviceWorker.ready.then(({ active }) => active?.state)`)).toBe('activated')
  await page.context().setOffline(true)
  await page.goto('/lookup')
  await expect.poll(() => page.locator('main h1').textContent()).toBe('Tra cứu')
  await page.goto('/lookup/agencies')
  await page.getByText('Đang không có mạng', { exact: true }).waitFor()
  await page.context().setOffline(false)
  // Tried again by itself.
  await page.getByRole('link', { name: /^Gọi/u }).first().waitFor()
})
