import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signedIn } from '#test/builders/account.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { travel } from '#test/support/clock.ts'
import { openSignIn, proveByCode } from './at-home.ts'
import { aStage, choose, expectAccessible, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const next = 'đường về nhà xa'

async function signsIn(name: string, password: string, options: VisitorOptions): Promise<Page> {
  const page = await stage.visitor(options)
  if (options.english) await choose(page, { language: 'en' })
  await openSignIn(stage, page, name)
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.click('button[type=submit]')
  return page
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.fill(`#${id}`, value)
  await page.click('main button[type=submit]')
}

const LOOKS = [
  { look: 'light', options: {} },
  { look: 'dark-english', options: { dark: true, english: true } },
] as const

test.each(LOOKS)('the password is changed from the first screen: $look', async ({ look, options }) => {
  const { socialInsuranceNo } = person(look === 'light' ? 'mai' : 'binh')
  const page = await signsIn(socialInsuranceNo, DEMO_PASSWORD, options)
  await page.getByRole('link', { name: /^(?:Mật khẩu|Password) ?(?:Đổi trước|Change before) \d\d\/\d\d\/\d{4}$/u }).click()
  await page.waitForURL('**/change-password')
  await picture(page, `change-password-${look}`)

  await fill(page, { current: 'sai mật khẩu', password: 'sông sâu tĩnh lặng', repeat: 'sông sâu tĩnh lặng' })
  await page.getByRole('dialog', { name: /Xác nhận là bạn|Confirm that it is you/u }).waitFor()
  await expectAccessible(page, `a code for an important step (${look})`)
  await picture(page, `step-up-${look}`)
  await proveByCode(stage, page, { phone: person(look === 'light' ? 'mai' : 'binh').phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await expect.poll(() => page.locator('#current').getAttribute('aria-invalid')).toBe('true')
  await page
    .getByText(/Mật khẩu hiện tại chưa đúng|The current password is not right/u)
    .first()
    .waitFor()
  await expectAccessible(page, `change password with errors (${look})`)
  await picture(page, `change-password-errors-${look}`)
  await fill(page, { current: DEMO_PASSWORD, password: DEMO_PASSWORD, repeat: DEMO_PASSWORD })
  await page
    .getByText(/phải khác mật khẩu cũ|must differ from the old one/u)
    .first()
    .waitFor()

  await fill(page, { password: next, repeat: next })
  await page.getByRole('heading', { name: /Đã đổi mật khẩu|Password changed/u }).waitFor()
  await expect.poll(() => page.locator(':focus').evaluate('document.activeElement.tagName')).toBe('H1')
  await expectAccessible(page, `password changed (${look})`)
  await picture(page, `change-password-done-${look}`)
  await page.getByRole('link', { name: /Về trang cá nhân|To my page/u }).click()
  await page.getByRole('heading', { name: person(look === 'light' ? 'mai' : 'binh').fullName }).waitFor()

  const again = await signsIn(socialInsuranceNo, next, options)
  await again.getByRole('heading', { name: person(look === 'light' ? 'mai' : 'binh').fullName }).waitFor()
})

test.each(LOOKS)('a password is warned of before it is due, and then leads to setting another one: $look', async ({ look, options }) => {
  const { socialInsuranceNo, fullName, phone } = person(look === 'light' ? 'quang' : 'hung')
  await travel(stage.database.owner, '170 days')
  const warned = await signsIn(socialInsuranceNo, DEMO_PASSWORD, options)
  await warned.getByText(/Mật khẩu cần đổi trước|Change your password before/u).waitFor()
  await warned.getByRole('heading', { name: fullName }).waitFor()
  await warned.waitForLoadState('networkidle')
  await expectAccessible(warned, `home with a warning (${look})`)
  await picture(warned, `password-soon-${look}`)
  await warned.getByRole('link', { name: /^(?:Đổi mật khẩu|Change password)$/u }).click()
  await warned.waitForURL('**/change-password')

  await travel(stage.database.owner, '11 days')
  const due = await signsIn(socialInsuranceNo, DEMO_PASSWORD, options)
  await due.getByText(/còn đăng nhập được 2 lần|sign in 2 more times/u).waitFor()
  await due.waitForLoadState('networkidle')
  await picture(due, `password-due-${look}`)
  for (let times = 0; times < 2; times++) await signedIn(stage, socialInsuranceNo)
  const page = await signsIn(socialInsuranceNo, DEMO_PASSWORD, options)
  await page.getByRole('heading', { name: /Mật khẩu này cần đổi|This password has to be changed/u }).waitFor()
  await expectAccessible(page, `a proof before a due password is changed (${look})`)
  await picture(page, `prove-due-${look}`)
  await proveByCode(stage, page, { phone: phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.waitForURL('**/set-password')
  await page.getByRole('heading', { name: /Đổi mật khẩu để tiếp tục|Change your password to go on/u }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: /Đổi mật khẩu để tiếp tục|Change your password to go on/u }).waitFor()
  await expectAccessible(page, `set password when due (${look})`)
  await picture(page, `set-password-due-${look}`)
  await page.goto('/card')
  await page.waitForURL('**/set-password')

  await fill(page, { password: DEMO_PASSWORD, repeat: DEMO_PASSWORD })
  await page
    .getByText(/phải khác mật khẩu cũ|must differ from the old one/u)
    .first()
    .waitFor()
  await fill(page, { password: next, repeat: next })
  await page.waitForURL('**/card')
  await travel(stage.database.owner, '-181 days')
})

test('where a due password is only reminded of, the first screen goes on saying so', async () => {
  const { owner } = stage.database
  await setPolicy(owner, { key: 'passwordRotation', value: 'remind' })
  await travel(owner, '190 days')
  const page = await signsIn(person('thao').socialInsuranceNo, DEMO_PASSWORD, {})
  await page.getByText(/^Mật khẩu đến hạn đổi từ \d\d\/\d\d\/\d{4}$/u).waitFor()
  await page.getByRole('link', { name: /^Mật khẩu ?Đến hạn đổi từ/u }).waitFor()
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, 'home with a due password')
  await page.getByRole('link', { name: 'Đổi mật khẩu' }).click()
  await fill(page, { current: DEMO_PASSWORD, password: next, repeat: next })
  await proveByCode(stage, page, { phone: person('thao').phone ?? '', button: 'Gửi mã' })
  await page.getByRole('link', { name: 'Về trang cá nhân' }).click()
  await page.getByRole('link', { name: /^Mật khẩu ?Đổi trước/u }).waitFor()
  await expect.poll(() => page.getByText('Mật khẩu đến hạn đổi từ').count()).toBe(0)
})
