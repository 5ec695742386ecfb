import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answeredBy, aFeedback } from '#test/builders/feedback.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { codeAt } from '#test/builders/registration.ts'
import { signInAtDesk } from './at-desk.ts'
import { atHome } from './at-home.ts'
import { byKeyboard, tabTo } from './hands.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })

const numberOn = async (page: Page): Promise<string> =>
  /\d{5}(?:\.[A-Z])?\/\d{4}\/\d{5}/u.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? 'no number'
const fileOf = async (no: string): Promise<string> =>
  (await stage.database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])).rows[0]?.id ?? ''
const stateOf = async (no: string) =>
  (await stage.database.owner.query<{ state: string }>('select state from review_case_file where no = $1', [no])).rows[0]?.state

async function atDesk(name: string, look: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...look })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').waitFor()
  return page
}

test('a complaint about an officer, from filing to answer: to the office above, told once more, answered again', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto('/help')
  await page.getByRole('link', { name: /^Phản ánh, kiến nghị/u }).click()
  await page.getByRole('heading', { level: 1, name: 'Phản ánh, kiến nghị' }).waitFor()
  await page.getByText('Bạn chưa gửi phản ánh nào').waitFor()
  await expectAccessible(page, 'feedback: none')
  await picture(page, 'feedback-none-phone')
  await page.getByRole('link', { name: 'Viết phản ánh' }).click()
  await page.getByRole('heading', { level: 1, name: 'Viết phản ánh' }).waitFor()
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByRole('alert').getByText('Chuyện gì đã xảy ra?').waitFor()
  await expectAccessible(page, 'feedback: faults')
  await page.getByRole('radio', { name: /^Cán bộ hoặc cơ quan BHXH/u }).check()
  await page.getByText('Nơi bạn phản ánh không tự trả lời về mình').waitFor()
  await page.getByRole('combobox').fill('07911')
  await page.getByRole('option').first().click()
  await page.fill('#officer', 'anh Hùng')
  await page.fill('#words', 'Sáng thứ Hai anh ấy bắt tôi chờ hai giờ rồi nói hết giờ làm.')
  await expectAccessible(page, 'feedback: form')
  await picture(page, 'feedback-form-phone')

  // A phone that throws the page away loses nothing.
  await page.reload()
  await expect.poll(() => page.inputValue('#words')).toContain('bắt tôi chờ hai giờ')
  await expect.poll(() => page.inputValue('#officer')).toBe('anh Hùng')
  await expect.poll(() => page.getByRole('combobox').inputValue()).not.toBe('')

  // Without network it waits and says so.
  await page.context().setOffline(true)
  await page.getByText('Đang không có mạng nên chưa gửi được.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Gửi phản ánh' }).isDisabled()).toBe(true)
  await picture(page, 'feedback-offline-phone')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã gửi phản ánh').waitFor()
  const no = await numberOn(page)
  expect(no).toMatch(/\/07900$/u)
  await expectAccessible(page, 'feedback: sent')
  await picture(page, 'feedback-sent-phone')

  // The office that it is about does not find it.
  const below = await atDesk('dung')
  await below.goto(`/agency/files/${await fileOf(no)}`)
  await below.getByText('Không tìm thấy hồ sơ này').first().waitFor()

  const desk = await atDesk('nga', { choices: { language: 'en' } })
  await desk.getByLabel('Kind').selectOption('feedback')
  await desk.getByRole('link', { name: /MAI/iu }).first().waitFor()
  await expectAccessible(desk, 'console: queue of feedback')
  await picture(desk, 'feedback-queue-computer')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByText('About an office below').waitFor()
  await desk.getByText('bắt tôi chờ hai giờ').waitFor()
  await desk.keyboard.press('t')
  await desk.locator('#answer').waitFor()
  await expectAccessible(desk, 'console: feedback')
  await desk.getByRole('button', { name: 'Pass on or end without an answer' }).click()
  await desk.getByRole('dialog').getByLabel('Passed on to those who decide').check()
  await desk.getByRole('dialog').getByText('Write to whom it was passed on.').first().waitFor()
  await expectAccessible(desk, 'console: passing feedback on')
  await picture(desk, 'feedback-pass-on-computer')
  await desk.keyboard.press('Escape')
  await desk.getByRole('dialog').waitFor({ state: 'hidden' })
  // The focus comes back to the button first.
  await expect.poll(() => desk.locator(':focus').textContent()).toContain('Pass on or end without an answer')
  await desk.fill('#answer', 'Chúng tôi đã nhắc cán bộ.\nMời chị quay lại, không phải chờ.')
  await picture(desk, 'feedback-bench-computer')
  await desk.getByRole('button', { name: /^Send the answer/u }).click()
  await expect.poll(() => stateOf(no)).toBe('answered')

  // The notice leads to the answer.
  await page.goto('/inbox')
  await page.getByRole('button', { name: new RegExp(`Phản ánh ${no} đã được trả lời`, 'u') }).click()
  await page.getByRole('dialog').getByRole('link').click()
  await page.getByText('Chúng tôi đã nhắc cán bộ.').waitFor()
  await expectAccessible(page, 'feedback: answered')
  await picture(page, 'feedback-answered-phone')
  await page.getByRole('button', { name: 'Chưa giải quyết được' }).click()
  await page.getByRole('dialog').getByLabel('Điều gì vẫn chưa được?').fill('Hôm nay tôi lại phải chờ cả buổi sáng.')
  await expectAccessible(page, 'feedback: opening it again')
  await picture(page, 'feedback-again-phone')
  await page.getByRole('button', { name: 'Mở lại phản ánh' }).click()
  await page.getByText('Hôm nay tôi lại phải chờ cả buổi sáng.').waitFor()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => page.getByRole('button', { name: 'Chưa giải quyết được' }).count()).toBe(0)
  await expect.poll(() => stateOf(no)).toBe('submitted')

  await desk.reload()
  await desk.getByText('The sender says that this did not help').waitFor()
  await desk.getByText('Hôm nay tôi lại phải chờ cả buổi sáng.').waitFor()
  await picture(desk, 'feedback-bench-again-computer')
  await desk.keyboard.press('t')
  await desk.fill('#answer', 'Lãnh đạo sẽ gọi cho chị trong hôm nay.')
  await desk.getByRole('button', { name: /^Send the answer/u }).click()
  await expect.poll(() => stateOf(no)).toBe('answered')
  await page.reload()
  await page.getByText('Lãnh đạo sẽ gọi cho chị trong hôm nay.').waitFor()
  await page.getByText('Chúng tôi đã nhắc cán bộ.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Chưa giải quyết được' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Quay lại' }).click()
  await page.getByRole('link', { name: /^Cán bộ hoặc cơ quan BHXH/u }).waitFor()
  await picture(page, 'feedback-list-phone')
})

test('a guest on a computer, in English and by keyboard alone: the code, the answer on this device, taken back', async () => {
  const page = await stage.visitor({ size: COMPUTER, choices: { language: 'en' } })
  const contact = aPhone()
  await page.goto('/feedback')
  await byKeyboard.press(page, page.getByRole('link', { name: 'Write feedback' }))
  await page.getByRole('heading', { level: 1, name: 'Write feedback' }).waitFor()
  await tabTo(page, page.getByRole('radio', { checked: true }))
  for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('radio', { name: /^Published information is wrong/u }).isChecked()).toBe(true)
  await byKeyboard.fill(page, page.getByRole('combobox'), '07911')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await byKeyboard.fill(page, page.locator('#words'), 'The opening hours of the office are wrong in the app.')
  await byKeyboard.fill(page, page.locator('#fullName'), 'Trần Thị Khách')
  await byKeyboard.fill(page, page.locator('#contact'), contact)
  await expectAccessible(page, 'feedback of a guest: form')
  await picture(page, 'feedback-guest-form-computer')
  await byKeyboard.press(page, page.getByRole('button', { name: 'Send feedback' }))
  await page.locator('#code').waitFor()
  await expectAccessible(page, 'feedback of a guest: code')
  await byKeyboard.fill(page, page.locator('#code'), await codeAt(stage, contact))
  await page.keyboard.press('Enter')
  await page.getByText('Feedback sent').waitFor()
  const no = await numberOn(page)
  await expectAccessible(page, 'feedback of a guest: sent')
  await picture(page, 'feedback-guest-sent-computer')

  // This device shows it again; another one finds it by number and contact, without what was written.
  await page.goto('/feedback')
  await page.getByRole('link', { name: /^Published information is wrong/u }).waitFor()
  await picture(page, 'feedback-guest-list-computer')
  const other = await stage.visitor({ size: PHONE })
  await other.goto('/track')
  await other.fill('#no', no)
  await other.fill('#contact', contact)
  await other.locator('form button[type=submit]').click()
  await other.getByText('Chờ cơ quan BHXH xem').waitFor()
  await expect.poll(() => other.locator('main').textContent()).not.toContain('opening hours')
  await expectAccessible(other, 'feedback: tracked')
  await picture(other, 'feedback-tracked-phone')
  await other.goto(`/feedback/${no.replaceAll('/', '-')}`)
  await other.getByText('Không thấy phản ánh này').waitFor()

  await byKeyboard.press(page, page.getByRole('link', { name: /^Published information is wrong/u }))
  await byKeyboard.press(page, page.getByRole('button', { name: 'Take it back' }))
  await byKeyboard.press(page, page.getByRole('dialog').getByRole('button', { name: 'Take it back' }))
  await page.getByText('You took it back').first().waitFor()
  await expect.poll(() => stateOf(no)).toBe('withdrawn')
})

test('whoever is named reads nothing of it and cannot take it', async () => {
  const own = await signedIn(stage, person('hoa').socialInsuranceNo)
  const { no } = await aFeedback(own, { subject: 'officer', agencyCode: '079', officer: 'chị Nga', words: 'Chị ấy cúp máy khi tôi hỏi.' })
  const desk = await atDesk('nga')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByText('Phản ánh này nói về bạn').waitFor()
  await expect.poll(() => desk.locator('main').textContent()).not.toContain('cúp máy')
  await expect.poll(() => desk.getByRole('button', { name: /^Nhận hồ sơ T/u }).count()).toBe(0)
  await expectAccessible(desk, 'console: named')
  await picture(desk, 'feedback-named-computer')
  await answeredBy(await anOfficer(stage, 'phuc'), no)
})
