import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { aDossier } from '#test/builders/registration.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database
afterEach(() => forgetPolicies(owner))

async function atDesk(name: string, options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').waitFor()
  return page
}

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

test('an administrator changes a policy by mouse: value, day, reason, what it means, done; then takes it back', async () => {
  const page = await atDesk('phuc')
  await page.goto('/agency/policies?scope=agency:07911')
  await page.getByRole('button', { name: 'Đổi: Thời hạn duyệt hồ sơ' }).click()
  await page.selectOption('#value', '5')
  await page.getByRole('button', { name: 'Xem lại' }).click()
  await page.locator('#reason[aria-invalid=true]').waitFor()
  await page.fill('#reason', 'Theo công văn 12')
  await picture(page, 'policies-change')
  await expectAccessible(page, 'a change is filled in')
  await page.getByRole('button', { name: 'Xem lại' }).click()
  await page.getByText('Hồ sơ gửi từ ngày đó có hạn 5 ngày làm việc.').waitFor()
  await picture(page, 'policies-meaning')
  await expectAccessible(page, 'what a change means')
  await page.getByRole('button', { name: 'Đổi quy định' }).click()
  await page.getByText('Đã đổi: Thời hạn duyệt hồ sơ').waitFor()
  await expect.poll(() => row(page, 'Thời hạn duyệt hồ sơ').innerText()).toMatch(/5 ngày làm việc[\s\S]*Đặt riêng ở đây/u)

  await page.getByRole('button', { name: 'Lịch sử: Thời hạn duyệt hồ sơ' }).click()
  await page.getByText('Theo công văn 12').waitFor()
  await picture(page, 'policies-history')
  await expectAccessible(page, 'the history of a policy')
  await page.getByRole('button', { name: /^Rút lại thay đổi số/u }).click()
  await page.fill('#reason', 'Nhầm cơ quan')
  await page.getByRole('button', { name: 'Rút lại', exact: true }).click()
  await page.getByText(/^Đã rút lại thay đổi số/u).waitFor()
  await expect.poll(() => row(page, 'Thời hạn duyệt hồ sơ').innerText()).toMatch(/3 ngày làm việc[\s\S]*Mặc định/u)
})

test('the same by keyboard alone, for the whole nation', async () => {
  const page = await atDesk('khanh')
  await page.goto('/agency/policies?scope=nation:')
  const change = page.getByRole('button', { name: 'Đổi: Số lần được nhập sai mã' })
  await change.waitFor()
  await change.focus()
  await page.keyboard.press('Enter')
  // The sheet has taken the focus; whoever types before types into nothing.
  const sheet = page.getByRole('dialog')
  await expect.poll(() => sheet.evaluate(dialog => dialog.contains(dialog.ownerDocument.activeElement))).toBe(true)
  await page.locator('#value').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('3')
  await page.locator('#reason').focus()
  await page.keyboard.type('Ngăn dò mã')
  expect([await page.inputValue('#value'), await page.inputValue('#reason')]).toEqual(['3', 'Ngăn dò mã'])
  await page.keyboard.press('Enter')
  await page.getByText('Nhập sai 3 lần thì phải nhận mã mới.').waitFor()
  const confirm = page.getByRole('button', { name: 'Đổi quy định' })
  const isReached = async (): Promise<boolean> => {
    await page.keyboard.press('Tab')
    return confirm.evaluate(button => button === button.ownerDocument.activeElement)
  }
  await expect.poll(isReached).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByText('Đã đổi: Số lần được nhập sai mã').waitFor()
  await expect.poll(() => row(page, 'Số lần được nhập sai mã').innerText()).toContain('3 lần')
})

test('who looks at an old screen hears that the policy was changed meanwhile, and keeps what was typed', async () => {
  const page = await atDesk('phuc')
  await page.goto('/agency/policies?scope=agency:07911')
  await page.getByRole('button', { name: 'Đổi: Bắt buộc khai email' }).click()
  await page.getByRole('radio', { name: 'Có', exact: true }).check()
  await page.fill('#reason', 'Theo công văn 12')
  await page.getByRole('button', { name: 'Xem lại' }).click()
  await setPolicy(owner, { key: 'emailRequired', value: true, scope: { kind: 'agency', code: '07911' } })
  await page.getByRole('button', { name: 'Đổi quy định' }).click()
  await page.getByText('Quy định này vừa được người khác đổi').waitFor()
  await page.getByRole('button', { name: 'Sửa lại' }).click()
  await expect.poll(() => page.inputValue('#reason')).toBe('Theo công văn 12')
})

test('an officer reads what counts at the own office and finds nothing to change', async () => {
  const page = await atDesk('dung')
  await page.getByRole('link', { name: 'Quy định' }).click()
  await page.getByText('quản trị của phạm vi này mới đổi được').waitFor()
  await page.getByRole('button', { name: 'Lịch sử: Cần ảnh chân dung' }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: /^Đổi:/u }).count()).toBe(0)
})

test('a scope is found without diacritics and stands in the address', async () => {
  const page = await atDesk('phuc')
  await page.goto('/agency/policies')
  await page.locator('#scope').click()
  await page.locator('#scope').fill('binh thanh')
  await page
    .getByRole('option', { name: /Bình Thạnh/u })
    .first()
    .click()
  await page.waitForURL('**/policies?scope=agency%3A07906')
  await page.reload()
  await expect.poll(() => page.inputValue('#scope')).toMatch(/Bình Thạnh/u)
})

test('where the form is wanted on paper the officer notes it and approves; the dossier names its policies', async () => {
  await setPolicy(owner, { key: 'signedDeclaration', value: true, scope: { kind: 'agency', code: '07911' } })
  const { id } = await takenBy(await anOfficer(stage), await aDossier(stage))
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 9 })
  const page = await atDesk('dung')
  await page.goto(`/agency/files/${id}`)
  for (const label of ['Giấy tờ còn hạn', 'Thông tin khai khớp', 'Người trong hai ảnh']) await page.getByLabel(label).check()
  await page.getByText('Ghi nhận bản ký tay để duyệt.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: /^Duyệt/u }).isDisabled()).toBe(true)
  await picture(page, 'review-paper-missing')
  await expectAccessible(page, 'review without the paper')
  await page.getByRole('button', { name: 'Ghi đã nhận' }).click()
  await page.getByText(/^Đã nhận ngày/u).waitFor()
  await page.getByText(/^Xét theo bộ quy định số/u).click()
  await page.getByText('Thời hạn duyệt hồ sơ: 3 ngày làm việc. Hiện nay: 9 ngày làm việc.').waitFor()
  await picture(page, 'review-paper-received')
  await page.getByRole('button', { name: /^Duyệt/u }).click()
  await page.getByText('Hồ sơ đã duyệt').waitFor()
})

const LOOKS = [
  { name: 'computer', options: { size: COMPUTER } },
  { name: 'computer-dark-en', options: { size: COMPUTER, dark: true, choices: { language: 'en' } } },
  { name: 'phone', options: { size: PHONE } },
  { name: 'phone-dark-en', options: { size: PHONE, dark: true, choices: { language: 'en' } } },
] as const

test.each(LOOKS)('policies and campaigns can be read and used: $name', async ({ name, options }) => {
  await setPolicy(owner, { key: 'reviewWorkingDays', value: 5, scope: { kind: 'province', code: '79' } })
  await setPolicy(owner, { key: 'otpChannels', value: ['email'], scope: { kind: 'agency', code: '07911' } })
  await setPolicy(owner, { key: 'emailRequired', value: true, scope: { kind: 'agency', code: '07911' }, inDays: 30 })
  const page = await atDesk('khanh', options)
  await page.goto('/agency/policies?scope=agency:07911')
  await page
    .getByRole('button', { name: /^(?:Lịch sử|History):/u })
    .first()
    .waitFor()
  await picture(page, `policies-${name}`)
  await expectAccessible(page, `policies (${name})`)
  await page
    .getByRole('button', { name: /^(?:Đổi|Change):/u })
    .first()
    .click()
  await page.locator('#reason').waitFor()
  await picture(page, `policies-sheet-${name}`)
  await expectAccessible(page, `a change (${name})`)
})
