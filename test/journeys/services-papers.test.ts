import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { addPaper, casesOf, numberOn } from './at-case.ts'
import { atHome, proveByCode } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })
const { owner } = stage.database
const { fileOf, stateOf, atDesk } = casesOf(stage)

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await proveByCode(stage, page, { phone: person('mai').phone ?? '', button: /^(?:Gửi mã|Send the code)$/u })
  await page.getByText('Đã gửi yêu cầu', { exact: true }).waitFor()
  return numberOn(page)
}

test('a paper photographed for a request: kept over a reload, returned by its photo, taken anew on the phone, granted, and on the card', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto('/services/card_data/apply')
  await page.getByRole('radio', { name: /^K3/u }).check()
  await page.fill('#explanation', 'Tôi chuyển ra đảo từ tháng 9.')
  // Without the photo nothing is sent, and it is said where one belongs.
  await page.locator('#photo-data_proof').waitFor()
  await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).click()
  await page.getByRole('link', { name: 'Thêm ảnh: Giấy tờ chứng minh.', exact: true }).waitFor()
  await expectAccessible(page, 'services: a paper is missing')
  await page.locator('#photo-data_proof').scrollIntoViewIfNeeded()
  await picture(page, 'services-paper-missing-phone')
  await page
    .locator('#photo-data_proof input[type=file]:not([capture])')
    .setInputFiles({ name: 'khong-phai-anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture at all, but words') })
  await page.locator('#photo-data_proof').getByText('Không đọc được ảnh này. Chụp lại hoặc chọn ảnh JPG.', { exact: true }).waitFor()
  await addPaper(page, 'data_proof')
  await addPaper(page, 'data_proof_b')
  await expect.poll(() => page.getByRole('link', { name: /^Thêm ảnh:/u }).count()).toBe(0)
  await expectAccessible(page, 'services: papers')
  await page.locator('#photo-data_proof_b').scrollIntoViewIfNeeded()
  await picture(page, 'services-papers-form-phone')

  // A phone that throws the page away loses neither words nor photos.
  await page.reload()
  await expect.poll(() => page.inputValue('#explanation')).toBe('Tôi chuyển ra đảo từ tháng 9.')
  await expect.poll(() => page.getByText('Đã tải lên', { exact: true }).count()).toBe(2)
  const no = await send(page)
  await page.getByRole('heading', { name: 'Giấy tờ đã gửi' }).waitFor()
  await expect.poll(() => page.getByRole('img', { name: /^Ảnh: Giấy tờ chứng minh/u }).count()).toBe(2)
  await expectAccessible(page, 'services: papers that were sent')
  await page.getByRole('img', { name: 'Ảnh: Giấy tờ chứng minh', exact: true }).scrollIntoViewIfNeeded()
  await picture(page, 'services-papers-sent-phone')

  const desk = await atDesk('dung', { choices: { language: 'en' } })
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('button', { name: 'Paper that proves the data, photo 2', exact: true }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('The conditions of this procedure are met').waitFor()
  await desk.locator('#reason-paper_unclear').check()
  await desk.getByRole('button', { name: 'paper that proves the data, photo 2', exact: true }).click()
  await desk.getByRole('button', { name: 'paper that proves the data', exact: true }).click()
  await expectAccessible(desk, 'console: papers of a request')
  await picture(desk, 'services-papers-bench-computer')
  await desk.getByRole('button', { name: /^Return/u }).click()
  await expect.poll(() => stateOf(no)).toBe('returned')

  await page.goto('/services')
  await page.getByRole('link', { name: /^Sửa thông tin trên thẻ BHYT.*gửi lại trước/u }).click()
  await page.getByRole('heading', { name: 'Sửa và gửi lại' }).waitFor()
  await page.getByText('Cần chụp lại', { exact: true }).waitFor()
  await expect.poll(() => page.locator('#photo-data_proof').count()).toBe(0)
  await expect.poll(() => page.locator('#explanation').count()).toBe(0)
  await page.getByRole('button', { name: 'Gửi lại', exact: true }).click()
  await page.getByRole('link', { name: 'Thêm ảnh: Giấy tờ chứng minh, ảnh 2.', exact: true }).waitFor()
  await expectAccessible(page, 'services: a photo to take anew')
  await page.locator('#photo-data_proof_b').scrollIntoViewIfNeeded()
  await picture(page, 'services-papers-again-phone')
  await addPaper(page, 'data_proof_b')
  await page.getByRole('button', { name: 'Gửi lại', exact: true }).click()
  await expect.poll(() => stateOf(no)).toBe('submitted')

  await desk.reload()
  await desk.getByRole('button', { name: 'Paper that proves the data, photo 2', exact: true }).waitFor()
  await desk.keyboard.press('t')
  await desk.getByLabel('The conditions of this procedure are met').waitFor()
  for (const key of ['1', '2', '3']) await desk.keyboard.press(key)
  await desk.keyboard.press('a')
  await expect.poll(() => stateOf(no)).toBe('approved')
  const { rows } = await owner.query<{ area: string }>(
    `select c.area_code as area from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1`,
    [person('mai').socialInsuranceNo],
  )
  expect(rows.map(({ area }) => area)).toContain('K3')
})

test('papers of two books in English on a computer, removed and chosen anew, and nothing too wide on the smallest phone', async () => {
  const page = await atHome(stage, 'hoa', { size: COMPUTER, choices: { language: 'en' } })
  await page.goto('/services/book_merge/apply')
  await page.fill('#otherNumber', '0012345678')
  await addPaper(page, 'book_cover')
  await page
    .locator('#photo-book_cover')
    .getByRole('button', { name: /^Remove/u })
    .click()
  await page
    .locator('#photo-book_cover')
    .getByRole('button', { name: /^Choose/u })
    .waitFor()
  await addPaper(page, 'book_cover')
  await expectAccessible(page, 'services: papers in English')
  await page.locator('#photo-book_cover').scrollIntoViewIfNeeded()
  await picture(page, 'services-papers-form-computer')

  const small = await atHome(stage, 'hoa', { size: { width: 320, height: 640 } })
  await small.goto('/services/book_merge/apply')
  await small.locator('#photo-book_cover').waitFor()
  await expect.poll(() => small.evaluate('document.documentElement.scrollWidth')).toBe(320)
  await small.locator('#photo-book_cover').scrollIntoViewIfNeeded()
  await picture(small, 'services-papers-form-320')
})
