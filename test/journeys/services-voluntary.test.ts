import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { casesOf } from './at-case.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second; the gateway sends people back to where the product is. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' }, knowsAddress: true })
const { stateOf, atDesk } = casesOf(stage)
const { owner } = stage.database

const fileOf = async (key: string): Promise<{ readonly no: string; readonly id: string }> => {
  const { rows } = await owner.query<{ no: string; id: string }>(
    `select f.no, f.id from service_request r join review_case_file f on f.id = r.case_file_id join participant p on p.id = r.participant_id
     where p.social_insurance_no = $1 order by r.created_at desc limit 1`,
    [person(key).socialInsuranceNo],
  )
  return rows[0] ?? { no: '', id: '' }
}

async function goOn(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person('huong').phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
}

test('a market seller on a phone in the dark: what is not given back, the reckoning, the payment, the desk, and the months in her book', async () => {
  const page = await atHome(stage, 'huong', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto('/services/voluntary')
  await page.getByText('Nhà nước hỗ trợ tối đa 120 tháng. Bạn còn được hỗ trợ 36 tháng.', { exact: true }).waitFor()
  await expectAccessible(page, 'voluntary: the procedure')
  await picture(page, 'voluntary-procedure-phone')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.locator('#incomeBase').pressSequentially('2010000')
  await page.getByRole('button', { name: 'Tiếp tục đến thanh toán', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await expect.poll(() => page.locator('main').textContent()).toContain('chia hết cho 50.000')
  await page.fill('#incomeBase', '2.000.000')
  await page.getByRole('radio', { name: '12 tháng', exact: true }).check()
  await page.getByRole('radio', { name: 'Hộ cận nghèo: 40%', exact: true }).check()
  // 12 × 440.000 less 12 × 132.000.
  await page.getByText('3.696.000 ₫').first().waitFor()
  await page.getByText('−1.584.000 ₫', { exact: true }).waitFor()
  await page.getByRole('radio', { name: 'Không thuộc nhóm nào dưới đây: 20%', exact: true }).check()
  await page.getByText('4.488.000 ₫').first().waitFor()
  await page.getByRole('checkbox', { name: /^Tôi đã xem số tiền/u }).check()
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page, 'voluntary: form')
  await picture(page, 'voluntary-form-phone')
  await goOn(page, 'Tiếp tục đến thanh toán')
  await page.getByRole('heading', { name: 'Cách tính', exact: true }).waitFor()
  await expectAccessible(page, 'voluntary: what is to be paid')
  await picture(page, 'voluntary-to-pay-phone')
  await page.getByRole('button', { name: 'Thanh toán', exact: true }).click()
  await page.getByRole('button', { name: 'Trả tiền', exact: true }).click()
  await page.getByText('Đã nhận tiền', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Biên lai thu tiền', exact: true }).waitFor()
  await picture(page, 'voluntary-receipt-phone')

  const { no, id } = await fileOf('huong')
  await page.getByRole('link', { name: 'Xem yêu cầu', exact: true }).click()
  await page.getByText('2.000.000 ₫', { exact: true }).waitFor()
  await picture(page, 'voluntary-request-phone')

  const desk = await atDesk('nga', { choices: { language: 'en' } })
  await desk.goto(`/agency/files/${id}`)
  await desk.getByRole('heading', { name: 'Voluntary contributions' }).first().waitFor()
  await desk.getByText('4.488.000 ₫', { exact: true }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('The conditions of this procedure are met').waitFor()
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
  await expectAccessible(desk, 'console: voluntary months')
  await picture(desk, 'voluntary-bench-computer')
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')

  await page.reload()
  await page.getByText('Những tháng đã đóng nằm trong quá trình tham gia của bạn.', { exact: true }).waitFor()
  await picture(page, 'voluntary-granted-phone')
  await page.getByRole('link', { name: 'Xem quá trình tham gia', exact: true }).click()
  await page.waitForURL('**/contributions**')
  // Seven years, and the one that was paid.
  await expect.poll(() => page.locator('main').innerText()).toMatch(/8\snăm/u)
  await expectAccessible(page, 'voluntary: in the book')
  await picture(page, 'voluntary-book-phone')
})

test('who works reads why not, in English on a computer; who pays years ahead sees what it saves', async () => {
  const mai = await atHome(stage, 'mai', { size: COMPUTER, choices: { language: 'en' } })
  await mai.goto('/services/voluntary')
  await mai.getByText(/^The record shows you in compulsory insurance/u).waitFor()
  await expect.poll(() => mai.getByRole('link', { name: 'Begin', exact: true }).count()).toBe(0)
  await picture(mai, 'voluntary-not-met-computer')

  const page = await atHome(stage, 'huong', { size: COMPUTER, choices: { language: 'en' } })
  await page.goto('/services/voluntary/apply')
  await page.locator('#incomeBase').pressSequentially('1500000')
  await page.getByRole('radio', { name: '2 years, cheaper than month by month', exact: true }).check()
  await page.getByRole('radio', { name: 'None of those below: 20%', exact: true }).check()
  await page.getByText(/less interest of 0\.31% a month$/u).waitFor()
  await expectAccessible(page, 'voluntary: years ahead')
  await picture(page, 'voluntary-ahead-computer')
})
