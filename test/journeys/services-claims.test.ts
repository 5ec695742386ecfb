import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hashToken } from '#server/modules/accounts/index.ts'
import { movedToMai, sickUntil } from '#test/builders/claims.ts'
import { person } from '#test/builders/people.ts'
import { addPaper, casesOf, numberOn } from './at-case.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })
const { owner } = stage.database

const { fileOf, stateOf, atDesk } = casesOf(stage)

/** The account has known this device for two days. */
const settle = async (page: Page): Promise<void> => {
  const { value: token = '' } = (await page.context().cookies()).find(({ name }) => name === 's') ?? {}
  await owner.query(
    `update account_device d set first_at = app_now() - interval '2 days' from account_session s
     where s.token_hash = $1 and d.account_id = s.account_id and d.device_id = s.device_id`,
    [hashToken(token)],
  )
}

/** Presses the button that sends, types the code from the phone, and waits for the receipt. */
async function send(page: Page, key: string): Promise<string> {
  await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person(key).phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText('Đã gửi yêu cầu', { exact: true }).waitFor()
  return numberOn(page)
}

/** Into an account of the own name. */
async function payInto(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Vào tài khoản ngân hàng', exact: true }).check()
  await page.fill('#bankName', 'Ngân hàng Sông Trăng')
  await page.fill('#bankAccount', '0123456789')
}

test('out of work: the evidence, the estimate, the claim, the desk, and the benefit on the record', async () => {
  const page = await atHome(stage, 'duyen', { size: PHONE, choices: { theme: 'dark' } })
  await settle(page)
  await page.goto('/services/unemployment')
  await page.getByText('Bạn có 24 tháng bảo hiểm thất nghiệp trong 24 tháng cuối. Cần 12 tháng.', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Ước tính', exact: true }).waitFor()
  await expectAccessible(page, 'claims: unemployment')
  await picture(page, 'claims-unemployment-phone')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).waitFor()
  const { rows } = await owner.query<{ day: string }>(`select (app_today() - 20)::text as day`)
  await page.locator('#contractEnd').fill(rows[0]?.day ?? '')
  await page.getByRole('radio', { name: 'Từ 12 tháng, hoặc không thời hạn', exact: true }).check()
  await page.fill('#endPaper', 'Quyết định nghỉ việc số 12')
  await addPaper(page, 'end_paper')
  await payInto(page)
  await expectAccessible(page, 'claims: form')
  await picture(page, 'claims-form-phone')
  const no = await send(page, 'duyen')

  const desk = await atDesk('nga', { choices: { language: 'en' } })
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: 'Unemployment claim', exact: true }).waitFor()
  await desk.getByRole('heading', { name: 'What the record shows, as the person reads it', exact: true }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('The conditions of this procedure are met').waitFor()
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
  await expectAccessible(desk, 'console: a claim')
  await picture(desk, 'claims-bench-computer')
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')

  await page.reload()
  await page.getByText('Yêu cầu được chấp nhận', { exact: true }).waitFor()
  await picture(page, 'claims-granted-phone')
  await page.getByRole('link', { name: 'Xem thông tin hưởng', exact: true }).click()
  await page.waitForURL('**/benefits**')
  await page.goto('/benefits?group=unemployment')
  await expect.poll(() => page.getByText('Trợ cấp thất nghiệp').count()).toBeGreaterThan(0)
  await picture(page, 'claims-benefit-phone')
})

test('a one-time payment: what is lost is said first, the officer refuses it with a reason', async () => {
  const page = await atHome(stage, 'tu', { size: PHONE })
  await settle(page)
  await page.goto('/services/one_time')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).waitFor()
  await page.getByText('Thời gian này không bao giờ tính lại.').waitFor()
  await expectAccessible(page, 'claims: one-time')
  await picture(page, 'claims-one-time-phone')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.getByRole('radio', { name: 'Đã nghỉ đóng từ 12 tháng', exact: true }).check()
  await payInto(page)
  await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await page.getByRole('checkbox', { name: 'Tôi đã đọc những điều mất đi và vẫn muốn gửi.', exact: true }).check()
  await picture(page, 'claims-one-time-form-phone')
  const no = await send(page, 'tu')

  const desk = await atDesk('nga')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: 'Hưởng BHXH một lần', exact: true }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  await desk.keyboard.press('d')
  await desk.getByRole('dialog').getByLabel('Chưa đủ điều kiện của thủ tục').check()
  await picture(desk, 'claims-refuse-computer')
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Từ chối/u })
    .click()
  await expect.poll(() => stateOf(no)).toBe('rejected')
  await page.reload()
  await page.getByText('Yêu cầu chưa được chấp nhận', { exact: true }).waitFor()
  await picture(page, 'claims-refused-phone')
})

const approve = async (no: string, procedure: string): Promise<void> => {
  const desk = await atDesk('nga')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: procedure, exact: true }).first().waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')
}

test('rest after sickness: too late shows no estimate; in time the form is filled and sent, and the money stands on the record', async () => {
  await movedToMai(owner, 'quang')
  await sickUntil(owner, 'quang', 40)
  const page = await atHome(stage, 'quang', { size: PHONE, choices: { theme: 'dark' } })
  await settle(page)
  await page.goto('/services/recovery')
  await page.getByText(/^Phải bắt đầu nghỉ trong 30 ngày đầu trở lại làm\. Hạn đã hết ngày/u).waitFor()
  await page.getByText('Bạn chưa làm được thủ tục này', { exact: true }).waitFor()
  await expect.poll(() => page.getByRole('heading', { name: 'Ước tính', exact: true }).count()).toBe(0)
  await expect.poll(() => page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).count()).toBe(0)
  await expectAccessible(page, 'claims: too late')
  await picture(page, 'claims-too-late-phone')

  await sickUntil(owner, 'quang', 5)
  await page.reload()
  await page.getByRole('heading', { name: 'Ước tính', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.getByRole('radio', { name: 'Ốm phải phẫu thuật (7 ngày)', exact: true }).check()
  const { rows } = await owner.query<{ day: string }>('select app_today()::text as day')
  await page.locator('#restFrom').fill(rows[0]?.day ?? '')
  await payInto(page)
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page, 'claims: rest form')
  await picture(page, 'claims-rest-form-phone')
  const no = await send(page, 'quang')
  await approve(no, 'Nghỉ dưỡng sức sau ốm, thai sản')
  await page.reload()
  await page.getByText('Yêu cầu được chấp nhận', { exact: true }).waitFor()
  await page.goto('/benefits?group=short_term')
  await expect.poll(() => page.locator('main').textContent()).toContain('ưỡng sức')
  await picture(page, 'claims-rest-benefit-phone')
})

test('a pension: the age and the years, the estimate, the form, and the pension on the record', async () => {
  await movedToMai(owner, 'ut', '1968-03-15')
  const page = await atHome(stage, 'ut', { size: PHONE })
  await settle(page)
  await page.goto('/services/pension')
  await page.getByText(/^Bạn đủ tuổi nghỉ hưu\./u).waitFor()
  await page.getByRole('heading', { name: 'Ước tính', exact: true }).waitFor()
  await expectAccessible(page, 'claims: pension')
  await picture(page, 'claims-pension-phone')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.getByRole('radio', { name: 'Nhận tiền mặt', exact: true }).check()
  await page.fill('#payPlace', 'Bưu điện phường')
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page, 'claims: pension form')
  await picture(page, 'claims-pension-form-phone')
  const no = await send(page, 'ut')
  await approve(no, 'Hưởng lương hưu')
  await page.reload()
  await page.getByText('Yêu cầu được chấp nhận', { exact: true }).waitFor()
  await page.goto('/benefits?group=monthly')
  await expect.poll(() => page.locator('main').textContent()).toContain('Lương hưu')
  await picture(page, 'claims-pension-benefit-phone')
})

test('who does not have the months reads why, in English on a computer', async () => {
  const page = await atHome(stage, 'mai', { size: COMPUTER, choices: { language: 'en' } })
  await page.goto('/services/unemployment')
  await page.getByText('You cannot use this now', { exact: true }).waitFor()
  await page.getByText(/The record says that you still work/u).waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Begin', exact: true }).count()).toBe(0)
  await expectAccessible(page, 'claims: not met')
  await picture(page, 'claims-not-met-computer')
})
