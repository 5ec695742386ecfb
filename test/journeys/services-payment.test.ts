import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { signInAtDesk } from './at-desk.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second; the gateway sends people back to where the product is. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' }, knowsAddress: true })
const { owner } = stage.database

interface Words {
  readonly member: string
  readonly months: string
  readonly toPay: string
  readonly pay: string
  readonly atGateway: string
}
const VI: Words = { member: 'Thứ hai: 70%', months: '12 tháng', toPay: 'Tiếp tục đến thanh toán', pay: 'Thanh toán', atGateway: 'Trả tiền' }
const EN: Words = { member: 'First: 100%', months: '3 months', toPay: 'Go on to the payment', pay: 'Pay', atGateway: 'Pay' }

async function fillIn(page: Page, words: Words): Promise<void> {
  await page.goto('/services/household_card/apply')
  await page.getByRole('radio', { name: words.member, exact: true }).check()
  await page.getByRole('radio', { name: words.months, exact: true }).check()
}
/** Proves by a code and comes to the page with the amount. */
async function goOn(page: Page, key: string, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.toPay, exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person(key).phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByRole('button', { name: words.pay, exact: true }).waitFor()
}
async function payAtGateway(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.pay, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^(?:Cổng thanh toán thử|Payment gateway for trials)$/u }).waitFor()
}
const requestOf = async (key: string): Promise<{ readonly no: string; readonly id: string }> => {
  const { rows } = await owner.query<{ no: string; id: string }>(
    `select f.no, f.id from service_request r join review_case_file f on f.id = r.case_file_id join participant p on p.id = r.participant_id
     where p.social_insurance_no = $1 order by r.created_at desc limit 1`,
    [person(key).socialInsuranceNo],
  )
  return rows[0] ?? { no: '', id: '' }
}
const stateOf = async (no: string) =>
  (await owner.query<{ state: string }>('select state from review_case_file where no = $1', [no])).rows[0]?.state
const validUntilOf = async (key: string): Promise<string> => {
  const { rows } = await owner.query<{ until: string }>(
    `select to_char(max(c.valid_until), 'YYYY-MM-DD') as until from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1`,
    [person(key).socialInsuranceNo],
  )
  return rows[0]?.until ?? ''
}

test('a card that runs out, on a phone in the dark: reckoned, paid at the gateway, granted, and counts for a year more', async () => {
  const page = await atHome(stage, 'nam', { size: PHONE, choices: { theme: 'dark' } })
  const before = await validUntilOf('nam')
  await fillIn(page, VI)
  await page.getByText('956.340 ₫').first().waitFor()
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page, 'payment: form')
  await picture(page, 'payment-form-phone')
  await goOn(page, 'nam', VI)
  await page.getByRole('heading', { name: 'Cách tính', exact: true }).waitFor()
  await expectAccessible(page, 'payment: what is to be paid')
  await picture(page, 'payment-to-pay-phone')

  // Whoever leaves the page finds the payment above everything else.
  await page.goto('/services')
  await page.getByRole('heading', { name: 'Tiền của bạn', exact: true }).waitFor()
  await expectAccessible(page, 'payment: waits in the list')
  await picture(page, 'payment-waits-phone')
  await page.getByRole('link', { name: /^Gia hạn BHYT hộ gia đình.*trả trước/u }).click()
  await page.getByRole('button', { name: VI.pay, exact: true }).waitFor()
  await payAtGateway(page, VI)
  await picture(page, 'payment-gateway-phone')
  await page.getByRole('button', { name: VI.atGateway, exact: true }).click()
  await page.getByText('Đã nhận tiền', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Biên lai thu tiền', exact: true }).waitFor()
  await expectAccessible(page, 'payment: receipt')
  await picture(page, 'payment-receipt-phone')

  const { no, id } = await requestOf('nam')
  await page.getByRole('link', { name: 'Xem yêu cầu', exact: true }).click()
  await page.getByRole('link', { name: /^Biên lai BL/u }).waitFor()
  await expectAccessible(page, 'payment: request')
  await picture(page, 'payment-request-phone')

  const desk = await stage.visitor({ size: COMPUTER, choices: { language: 'en' } })
  await desk.goto('/agency/')
  await signInAtDesk(stage, desk, 'nga')
  await desk.locator('nav').waitFor()
  await desk.goto(`/agency/files/${id}`)
  await desk.getByRole('heading', { name: 'Household card renewal' }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('The conditions of this procedure are met').waitFor()
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
  await expectAccessible(desk, 'console: paid request')
  await picture(desk, 'payment-bench-computer')
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')
  const after = await validUntilOf('nam')
  expect([Number(after.slice(0, 4)) - Number(before.slice(0, 4)), after.slice(5)]).toEqual([1, before.slice(5)])
  await page.reload()
  await page.getByText('Thẻ đã được gia hạn. Mở thẻ để xem thời hạn mới.', { exact: true }).waitFor()
  await picture(page, 'payment-granted-phone')
})

test('an expired card, in English on a computer: given up at the gateway, paid again, taken back, and the money returns', async () => {
  const page = await atHome(stage, 'sau', { size: COMPUTER, choices: { language: 'en' } })
  await fillIn(page, EN)
  await page.getByText('341.550 ₫').first().waitFor()
  await picture(page, 'payment-form-computer')
  await goOn(page, 'sau', EN)
  await payAtGateway(page, EN)
  await page.getByRole('button', { name: 'Do not pay', exact: true }).click()
  await page.getByText('You stopped the payment', { exact: true }).waitFor()
  await expectAccessible(page, 'payment: stopped')
  await picture(page, 'payment-stopped-computer')

  await fillIn(page, EN)
  await page.getByRole('button', { name: EN.toPay, exact: true }).click()
  await page.getByRole('button', { name: EN.pay, exact: true }).waitFor()
  await payAtGateway(page, EN)
  await picture(page, 'payment-gateway-computer')
  await page.getByRole('button', { name: EN.atGateway, exact: true }).click()
  await page.getByText('Paid', { exact: true }).waitFor()
  await expectAccessible(page, 'payment: receipt in English')
  await picture(page, 'payment-receipt-computer')
  await page.getByRole('link', { name: 'See the request', exact: true }).click()
  await page.getByRole('button', { name: 'Take it back', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: /^Receipt BL/u }).click()
  await page.getByText('The money was returned', { exact: true }).waitFor()
  await expectAccessible(page, 'payment: returned')
  await picture(page, 'payment-returned-computer')
})
