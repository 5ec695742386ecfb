import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { idOf } from '#test/builders/children.ts'
import { person } from '#test/builders/people.ts'
import { addPaper, casesOf, numberOn } from './at-case.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })
const { owner } = stage.database

const { fileOf, stateOf, atDesk } = casesOf(stage)

/** The file behind a button. */
async function kept(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()])
  return readFileSync(await download.path())
}

test('a mother asks for a new card for her child on a phone: chosen on the page of the procedure, granted, and on the child’s card', async () => {
  const childId = await idOf(stage, 'khoi')
  const page = await atHome(stage, 'huong', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto(`/children/${childId}`)
  await page.getByRole('link', { name: /^Dịch vụ công cho con/u }).click()
  await page.getByRole('heading', { name: 'Làm được cho con' }).waitFor()
  await expectAccessible(page, 'services: of a child')
  await picture(page, 'services-child-list-phone')

  await page.goto('/services/card_reissue')
  await page.getByRole('radio', { name: /^Cho con: Lê Ngô Minh Khôi/u }).check()
  await expectAccessible(page, 'services: for whom')
  await picture(page, 'services-for-whom-phone')
  await page.getByRole('link', { name: 'Làm thủ tục này', exact: true }).click()
  await page.waitForURL(`**/services/card_reissue/apply?child=${childId}`)
  await page.getByText('Cho con: Lê Ngô Minh Khôi', { exact: true }).waitFor()
  await page.getByRole('radio', { name: 'Thẻ bị mất', exact: true }).check()
  await page.getByRole('radio', { name: 'Thẻ điện tử trong ứng dụng', exact: true }).check()
  await expectAccessible(page, 'services: form for a child')
  await picture(page, 'services-child-form-phone')
  await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person('huong').phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText('Đã gửi yêu cầu', { exact: true }).waitFor()
  const no = await numberOn(page)
  await page.getByText('Cho con: Lê Ngô Minh Khôi', { exact: true }).waitFor()
  await expectAccessible(page, 'services: sent for a child')

  const desk = await atDesk('nga')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByText('Mẹ yêu cầu cho con. Tin và kết quả đến người mẹ.').waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
  await expectAccessible(desk, 'console: request for a child')
  await picture(desk, 'services-child-bench-computer')
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')

  await page.goto('/services')
  await page.getByRole('link', { name: /^Cấp lại thẻ BHYT · Lê Ngô Minh Khôi/u }).click()
  await page.getByText('Yêu cầu được chấp nhận', { exact: true }).waitFor()
  await expectAccessible(page, 'services: granted for a child')
  await picture(page, 'services-child-granted-phone')
  // The signed result is made a moment later, is kept, and anybody verifies the file.
  await page.getByRole('heading', { name: 'Giấy kết quả' }).waitFor()
  await expectAccessible(page, 'services: signed result')
  await picture(page, 'services-result-phone')
  const pdf = await kept(page, 'Tải tệp về')
  const clerk = await stage.visitor({ size: PHONE, choices: { theme: 'dark' } })
  await clerk.goto('/verify/transcript')
  await clerk.locator('input[type=file]').setInputFiles({ name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: pdf })
  await clerk.getByText('Bản thật, còn giá trị', { exact: true }).waitFor()
  await clerk.getByText('Kết quả giải quyết thủ tục', { exact: true }).waitFor()
  await expectAccessible(clerk, 'verify: result of a request')
  await picture(clerk, 'services-result-verified-phone')
  const { rows } = await owner.query<{ again: boolean }>(
    `select bool_or(issued_on = app_today()) as again from card where participant_id = $1`,
    [childId],
  )
  expect(rows[0]?.again).toBe(true)
  await page.getByRole('link', { name: 'Mở thẻ BHYT', exact: true }).click()
  await page.waitForURL(`**/children/${childId}`)
})

test('data of a child’s card in English: returned, corrected by the mother, refused, and the refusal is verified by its code', async () => {
  const childId = await idOf(stage, 'khoi')
  const page = await atHome(stage, 'huong', { size: COMPUTER, choices: { language: 'en' } })
  await page.goto(`/services/card_data/apply?child=${childId}`)
  await page.getByText('For your child: Lê Ngô Minh Khôi', { exact: true }).waitFor()
  await page.getByRole('radio', { name: /^K3/u }).check()
  await page.fill('#explanation', 'Nhà tôi chuyển ra đảo.')
  await addPaper(page, 'data_proof')
  await picture(page, 'services-child-form-computer')
  await page.getByRole('button', { name: 'Send the request', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person('huong').phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText('Request sent', { exact: true }).waitFor()
  const no = await numberOn(page)

  const desk = await atDesk('nga')
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByText('Mẹ yêu cầu cho con. Tin và kết quả đến người mẹ.').waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  await desk.locator('#reason-field_unclear').check()
  await desk.getByRole('button', { name: 'lời giải thích', exact: true }).click()
  await desk.getByRole('button', { name: /^Trả lại/u }).click()
  await expect.poll(() => stateOf(no)).toBe('returned')

  await page.goto('/services')
  await page
    .getByRole('link', { name: /^Card data · Lê Ngô Minh Khôi|Lê Ngô Minh Khôi/u })
    .first()
    .click()
  await page.locator('#explanation').waitFor()
  await page.fill('#explanation', 'Nhà tôi chuyển ra đảo Sông Trăng từ ngày 1/9/2026.')
  await page.getByRole('button', { name: 'Send again', exact: true }).click()
  await expect.poll(() => stateOf(no)).toBe('submitted')

  await desk.reload()
  await desk.getByText('đảo Sông Trăng').waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('Đủ điều kiện của thủ tục này').waitFor()
  await desk.keyboard.press('d')
  await desk.getByRole('dialog').getByLabel('Chưa đủ điều kiện của thủ tục').check()
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Từ chối/u })
    .click()
  await expect.poll(() => stateOf(no)).toBe('rejected')
  await page.reload()
  await page.getByText('Your request was not granted', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'The result on paper' }).waitFor()
  await expectAccessible(page, 'services: refused for a child')
  await picture(page, 'services-child-refused-computer')
  const code = (await page.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}$/u).textContent()) ?? ''
  await page.goto('/services')
  await page.getByRole('heading', { name: 'My papers' }).waitFor()
  await picture(page, 'services-papers-computer')
  await page.goto(`/verify/transcript?code=${code.replaceAll('-', '')}`)
  await page.getByText('Not granted', { exact: true }).waitFor()
  await picture(page, 'services-result-verified-computer')

  const small = await atHome(stage, 'huong', { size: { width: 320, height: 640 } })
  await small.goto('/services')
  await small.getByRole('heading', { name: 'Giấy tờ của tôi' }).waitFor()
  await expect.poll(() => small.evaluate('document.documentElement.scrollWidth')).toBe(320)
  await picture(small, 'services-papers-320')
  await small
    .getByRole('link', { name: /^Kết quả: /u })
    .first()
    .click()
  await small.getByRole('heading', { name: 'Giấy kết quả' }).waitFor()
  await expect.poll(() => small.evaluate('document.documentElement.scrollWidth')).toBe(320)
  await picture(small, 'services-result-320')
})

test('what waits for somebody stands first: a card that runs out, and what the watch over the contributions has found', async () => {
  const page = await atHome(stage, 'nam', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto('/services')
  await page.getByRole('heading', { name: 'Cần bạn làm trước' }).waitFor()
  await page.getByRole('link', { name: /^Thẻ BHYT sắp hết hạn/u }).waitFor()
  await expectAccessible(page, 'services: what needs the person first')
  await picture(page, 'services-first-phone')

  const thao = await atHome(stage, 'thao', { size: COMPUTER, choices: { language: 'en' } })
  await thao.goto('/services')
  await thao.getByRole('heading', { name: 'Needs you first' }).waitFor()
  await picture(thao, 'services-first-computer')
  await thao.getByRole('link', { name: /^Contributions: \d+ to check/u }).click()
  await thao.waitForURL('**/contributions')
})
