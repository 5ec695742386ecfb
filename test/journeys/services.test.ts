import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hashToken } from '#server/modules/accounts/index.ts'
import { person } from '#test/builders/people.ts'
import { addPaper, casesOf, numberOn } from './at-case.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })
const { owner } = stage.database

const { fileOf, stateOf, atDesk } = casesOf(stage)

/** Presses the button that sends, types the code from the phone, and waits for the receipt. */
async function send(page: Page, key: string, words: { readonly send: string; readonly sent: string }): Promise<string> {
  await page.getByRole('button', { name: words.send, exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person(key).phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText(words.sent, { exact: true }).waitFor()
  return numberOn(page)
}

const VI = { send: 'Gửi yêu cầu', sent: 'Đã gửi yêu cầu' }
const EN = { send: 'Send the request', sent: 'Request sent' }

async function tickAll(desk: Page): Promise<void> {
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
}

test('a lost card on a phone: found without diacritics, sent, granted at the desk, and issued again', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto('/services')
  await page.getByRole('heading', { level: 1, name: 'Dịch vụ công' }).waitFor()
  await page.getByRole('link', { name: /^Cấp lại thẻ BHYT/u }).waitFor()
  await expectAccessible(page, 'services: list')
  await picture(page, 'services-list-phone')
  await page.fill('#procedure', 'luong huu')
  await page.getByRole('link', { name: /^Đổi cách nhận lương hưu/u }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: /^Cấp lại thẻ BHYT/u }).count()).toBe(0)
  await picture(page, 'services-search-phone')
  await page.fill('#procedure', 'khong co gi het')
  await page.getByText('Không thấy thủ tục nào', { exact: true }).waitFor()
  await page.fill('#procedure', '')

  // Outside the window it says from when on.
  await page.goto('/services/card_facility')
  await page.getByText('Bạn chưa làm được thủ tục này', { exact: true }).waitFor()
  await expectAccessible(page, 'services: not now')
  await picture(page, 'services-not-now-phone')

  await page.goto('/services/card_reissue')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).waitFor()
  await expectAccessible(page, 'services: procedure')
  await picture(page, 'services-procedure-phone')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.getByRole('button', { name: VI.send, exact: true }).waitFor()
  await page.getByRole('button', { name: VI.send, exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await expectAccessible(page, 'services: faults')
  await page.getByRole('radio', { name: 'Thẻ bị mất', exact: true }).check()
  await page.getByRole('radio', { name: 'Thẻ giấy qua bưu điện', exact: true }).check()
  await expect.poll(() => page.inputValue('#deliverTo')).not.toBe('')
  await expectAccessible(page, 'services: form')
  await picture(page, 'services-form-phone')

  // A phone that throws the page away loses nothing.
  await page.reload()
  await expect.poll(() => page.getByRole('radio', { name: 'Thẻ bị mất', exact: true }).isChecked()).toBe(true)
  await expect.poll(() => page.inputValue('#deliverTo')).not.toBe('')
  const no = await send(page, 'mai', VI)
  expect(no).toMatch(/\/07911$/u)
  await expectAccessible(page, 'services: sent')
  await picture(page, 'services-sent-phone')

  const desk = await atDesk('dung', { choices: { language: 'en' } })
  await desk.getByLabel('Kind').selectOption('service')
  await desk.getByRole('link', { name: /MAI/iu }).first().waitFor()
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: 'Health card issued again' }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('The conditions of this procedure are met').waitFor()
  await tickAll(desk)
  await expectAccessible(desk, 'console: request for a service')
  await picture(desk, 'services-bench-computer')
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')

  // The notice leads to the result, the result to the card.
  await page.goto('/inbox')
  await page.getByRole('button', { name: new RegExp(`Yêu cầu ${no} được chấp nhận`, 'u') }).click()
  await page.getByRole('dialog').getByRole('link').click()
  await page.getByText('Yêu cầu được chấp nhận', { exact: true }).waitFor()
  await expectAccessible(page, 'services: granted')
  await picture(page, 'services-granted-phone')
  const { rows } = await owner.query<{ again: boolean }>(
    `select bool_or(c.issued_on = app_today()) as again from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1`,
    [person('mai').socialInsuranceNo],
  )
  expect(rows[0]?.again).toBe(true)
  await page.getByRole('link', { name: 'Mở thẻ BHYT', exact: true }).click()
  await page.waitForURL('**/card')
})

test('data of a card: returned for one field, corrected on the phone, granted, and on the card', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE })
  await page.goto('/services/card_data/apply')
  await page.getByRole('radio', { name: /^K3/u }).check()
  await page.fill('#explanation', 'Tôi chuyển ra đảo từ tháng 9.')
  await addPaper(page, 'data_proof')
  await picture(page, 'services-data-form-phone')
  const no = await send(page, 'mai', VI)
  const desk = await atDesk('dung')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: 'Sửa thông tin trên thẻ BHYT' }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  await desk.locator('#reason-field_unclear').check()
  await desk.getByRole('button', { name: 'lời giải thích', exact: true }).click()
  await desk.getByRole('button', { name: 'mã nơi sinh sống', exact: true }).click()
  await picture(desk, 'services-return-computer')
  await desk.getByRole('button', { name: /^Trả lại/u }).click()
  await expect.poll(() => stateOf(no)).toBe('returned')

  await page.goto('/services')
  await page.getByRole('heading', { name: 'Cần bạn làm trước' }).waitFor()
  await expectAccessible(page, 'services: needs correcting')
  await picture(page, 'services-needs-you-phone')
  await page.getByRole('link', { name: /^Sửa thông tin trên thẻ BHYT.*gửi lại trước/u }).click()
  await page.locator('#explanation').waitFor()
  await expect.poll(() => page.getByRole('radio').count()).toBe(0)
  await expectAccessible(page, 'services: correcting')
  await picture(page, 'services-correct-phone')
  await page.fill('#explanation', 'Tôi chuyển ra đảo Sông Trăng từ ngày 1/9/2026, hộ khẩu số 12.')
  await page.getByRole('button', { name: 'Gửi lại', exact: true }).click()
  await page.getByText('Bạn đã sửa và gửi lại').waitFor()
  await expect.poll(() => stateOf(no)).toBe('submitted')

  await desk.reload()
  await desk.getByText('hộ khẩu số 12').waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  await tickAll(desk)
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')
  await page.reload()
  await page.getByText('Yêu cầu được chấp nhận', { exact: true }).waitFor()
  const card = await owner.query<{ area: string }>(
    `select c.area_code as area from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1 and c.state = 'active' order by c.valid_from desc limit 1`,
    [person('mai').socialInsuranceNo],
  )
  expect(card.rows.map(({ area }) => area)).toEqual(['K3'])
})

test('a pension on a computer in English: sent from a known device, refused with words, and asked for again', async () => {
  const page = await atHome(stage, 'hoa', { size: COMPUTER, choices: { language: 'en' } })
  await page.goto('/services')
  await page
    .getByRole('link', { name: /^How a pension is paid/u })
    .first()
    .waitFor()
  await expectAccessible(page, 'services: list in English')
  await picture(page, 'services-list-computer')
  await page
    .getByRole('link', { name: /^How a pension is paid/u })
    .first()
    .click()
  await page.getByRole('link', { name: 'Begin', exact: true }).waitFor()
  await picture(page, 'services-procedure-computer')
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await page.getByRole('radio', { name: 'In cash', exact: true }).check()
  await page.fill('#payPlace', 'Bưu điện Nhiêu Lộc')
  await expectAccessible(page, 'services: form in English')
  await picture(page, 'services-form-computer')
  const { value: token = '' } = (await page.context().cookies()).find(({ name }) => name === 's') ?? {}
  await owner.query(
    `update account_device d set first_at = app_now() - interval '2 days' from account_session s
     where s.token_hash = $1 and d.account_id = s.account_id and d.device_id = s.device_id`,
    [hashToken(token)],
  )
  const no = await send(page, 'hoa', EN)
  const desk = await atDesk('nga')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('heading', { name: 'Đổi cách nhận lương hưu, trợ cấp' }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  await desk.keyboard.press('d')
  await desk.getByRole('dialog').getByLabel('Chưa đủ điều kiện của thủ tục').check()
  await expectAccessible(desk, 'console: refusing a request for a service')
  await picture(desk, 'services-refuse-computer')
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Từ chối/u })
    .click()
  await expect.poll(() => stateOf(no)).toBe('rejected')
  await page.reload()
  await page.getByText('Your request was not granted', { exact: true }).waitFor()
  await expectAccessible(page, 'services: refused')
  await picture(page, 'services-refused-computer')
  await page.goto('/services/pension_payment')
  await page.getByRole('link', { name: 'Begin', exact: true }).waitFor()
})

test('a guest reads every procedure and is asked to sign in for the form', async () => {
  const page = await stage.visitor({ size: PHONE })
  await page.goto('/services/book_reissue')
  await page.getByText('Làm tại cơ quan BHXH', { exact: true }).waitFor()
  await expectAccessible(page, 'services: elsewhere')
  await picture(page, 'services-elsewhere-phone')
  await page.getByRole('link', { name: 'Tìm cơ quan BHXH', exact: true }).waitFor()
  await page.goto('/services/card_reissue')
  await page.getByRole('link', { name: 'Đăng nhập để làm', exact: true }).click()
  await page.waitForURL('**/sign-in**')
  await page.goto('/services/khong_co')
  await page.getByText('Không có thủ tục này').first().waitFor()
})
