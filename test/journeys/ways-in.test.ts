import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { KEPT, openSignIn, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

// Passkeys belong to an address, so the product is told its own.
const stage = await aStage({ knowsAddress: true })

/** Set by the journey through a recovery. */
const NEXT = 'đường về nhà rất xa'

const LOOKS: readonly (readonly [string, VisitorOptions, 'mai' | 'binh'])[] = [
  ['phone', { size: PHONE }, 'mai'],
  ['computer-dark-en', { size: COMPUTER, dark: true, choices: { language: 'en' } }, 'binh'],
]

/** A finger that the device knows, as Chromium's own tools make one. */
async function withFinger(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

test.each(LOOKS)('turned on after the first sign-in, the finger signs in next time: %s', async (name, look, who) => {
  const { socialInsuranceNo } = person(who)
  const phone = person(who).phone ?? ''
  const page = await stage.visitor(look)
  await withFinger(page)
  await openSignIn(stage, page, socialInsuranceNo)
  await picture(page, `sign-in-passkey-${name}`)
  await page.fill('#name', socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.click('button[type=submit]')
  await page.getByText(/Lần sau vào nhanh hơn\?|Faster next time\?/u).waitFor()
  await expectAccessible(page, `the offer (${name})`)
  await picture(page, `passkey-offer-${name}`)

  await press(page, /^(?:Bật|Turn on)$/u)
  await page.getByRole('dialog', { name: /Xác nhận là bạn|Confirm that it is you/u }).waitFor()
  await proveByCode(stage, page, { phone, button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText(/Đã bật|It is on/u).waitFor()

  await page.goto('/passkeys')
  await page.getByText(/chưa dùng lần nào|never used/u).waitFor()
  await expectAccessible(page, `the own passkeys (${name})`)
  await picture(page, `passkeys-${name}`)

  await page.goto('/')
  const signedOut = page.waitForResponse(answer => answer.request().method() === 'DELETE' && answer.url().endsWith('/sessions/current'))
  await press(page, /^(?:Đăng xuất|Sign out)$/u)
  // It has the browser empty its storage, and a page that is opened meanwhile may wait for that.
  await signedOut
  // The page of this address is another one for guests: the session is over when it is there.
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(?:Đăng nhập|Sign in)$/u })
    .first()
    .waitFor()
  await page.goto('/sign-in')
  await press(page, /bằng vân tay|by fingerprint/u)
  await heading(page, person(who).fullName)

  await page.goto('/passkeys')
  await press(page, /^(?:Xóa|Remove) .+\?$/u)
  await page.getByRole('dialog').waitFor()
  await expectAccessible(page, `removing a passkey (${name})`)
  await picture(page, `passkey-remove-${name}`)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:Xóa|Remove)$/u })
    .click()
  await page.getByText(/Đã xóa|Removed/u).waitFor()
})

test('who presses for a finger that the device has not is told so, and signs in with the password', async () => {
  const page = await stage.visitor({ size: PHONE })
  await withFinger(page)
  await page.goto('/sign-in')
  await press(page, /bằng vân tay/u)
  await page.getByText('Máy chưa xác nhận.').waitFor()
  await expectAccessible(page, 'no passkey here')
  await picture(page, 'passkey-stopped')
  await expect.poll(() => page.locator('#password').isVisible()).toBe(true)
})

test.each(LOOKS)('a forgotten password: the number, the code from the phone, another password: %s', async (name, look, who) => {
  const { socialInsuranceNo } = person(who)
  const phone = person(who).phone ?? ''
  const page = await stage.visitor(look)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: /Quên mật khẩu|Forgot/u }).click()
  await page.waitForURL('**/recover')
  await page.locator('#name').waitFor()
  await expectAccessible(page, `recovering (${name})`)
  await picture(page, `recover-${name}`)
  await page.click('main button[type=submit]')
  await page.locator('#name[aria-invalid=true]').waitFor()

  await page.fill('#name', socialInsuranceNo)
  await page.click('main button[type=submit]')
  await page.locator('#code').waitFor()
  await expectAccessible(page, `the recovery code (${name})`)
  await picture(page, `recover-code-${name}`)
  await page.fill('#code', '0000 0000')
  await page.click('main button[type=submit]')
  await page.locator('#code[aria-invalid=true]').waitFor()

  const codes = async () =>
    (await stage.inbox(phone)).flatMap(({ body }) =>
      /(?:lấy lại tài khoản|recover your)/u.test(body) ? (/\b[0-9A-HJKMNP-TV-Z]{8}\b/u.exec(body)?.[0] ?? []) : [],
    )
  await expect.poll(async () => (await codes()).length).toBeGreaterThan(0)
  await page.fill('#code', (await codes())[0]?.toLowerCase() ?? '')
  await page.click('main button[type=submit]')
  await page.waitForURL('**/set-password')
  await heading(page, /Đặt mật khẩu mới|Set a new password/u)
  await picture(page, `recover-set-${name}`)
  await page.fill('#password', NEXT)
  await page.fill('#repeat', NEXT)
  await page.click('main button[type=submit]')
  await heading(page, person(who).fullName)
})

test.each(LOOKS)('a lock from another device signs out everywhere, and the owner hears why: %s', async (name, look, who) => {
  const { socialInsuranceNo } = person(who)
  const phone = person(who).phone ?? ''
  const own = await stage.visitor(look)
  await openSignIn(stage, own, socialInsuranceNo)
  await own.fill('#name', socialInsuranceNo)
  await own.fill('#password', NEXT)
  await own.click('button[type=submit]')
  await heading(own, person(who).fullName)
  await expect.poll(() => own.evaluate(KEPT)).toContain('owner')

  // The pause between two codes to one telephone is over.
  await stage.database.owner.query(`update otp_code set created_at = created_at - interval '61 seconds'`)
  const page = await stage.visitor(look)
  await page.goto('/recover')
  await page.getByRole('link', { name: /^(?:Khóa tài khoản|Lock your account)$/u }).click()
  await page.waitForURL('**/lock')
  await heading(page, /Khóa tài khoản|Lock your account/u)
  await expectAccessible(page, `locking (${name})`)
  await picture(page, `lock-${name}`)
  await page.fill('#name', socialInsuranceNo)
  await page.click('main button[type=submit]')
  await page.locator('#code').waitFor()
  await picture(page, `lock-code-${name}`)
  const codes = async () =>
    (await stage.inbox(phone)).flatMap(({ body }) =>
      /(?:mã để khóa|lock your digital)/u.test(body) ? (/\b[0-9A-HJKMNP-TV-Z]{8}\b/u.exec(body)?.[0] ?? []) : [],
    )
  await expect.poll(async () => (await codes()).length).toBeGreaterThan(0)
  await page.fill('#code', (await codes())[0] ?? '')
  await page.click('main button[type=submit]')
  await heading(page, /Tài khoản đã khóa|The account is locked/u)
  await expectAccessible(page, `locked (${name})`)
  await picture(page, `locked-${name}`)

  await own.waitForURL('**/sign-in?why=revoked')
  await own.getByText(/Máy này đã được đăng xuất từ nơi khác|This device was signed out from elsewhere/u).waitFor()
  await expect.poll(() => own.evaluate(KEPT)).toEqual([])
  await expectAccessible(own, `signed out by a lock (${name})`)
  await picture(own, `signed-out-locked-${name}`)
  await own.fill('#name', socialInsuranceNo)
  await own.fill('#password', NEXT)
  await own.click('button[type=submit]')
  await own.getByText(/Tài khoản đang bị khóa|The account is locked/u).waitFor()
  await picture(own, `sign-in-locked-${name}`)
})
