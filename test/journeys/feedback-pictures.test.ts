import { expect, test } from 'vitest'
import { aPhone } from '#test/builders/people.ts'
import { codeAt } from '#test/builders/registration.ts'
import { addPaper, casesOf, numberOn } from './at-case.ts'
import { atHome } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })
const { fileOf, stateOf, atDesk } = casesOf(stage)

test('a complaint with pictures, from filing to answer: kept over a reload, one removed, seen at the bench and beside the answer', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE, choices: { theme: 'dark' } })
  await page.goto('/feedback/new')
  await page.fill('#words', 'Quầy số 3 đóng cửa lúc mười giờ sáng, không có thông báo.')
  await page.getByRole('button', { name: 'Thêm ảnh', exact: true }).click()
  await page.locator('#photo-feedback_picture').waitFor()
  await expectAccessible(page, 'feedback: a place for pictures')
  await page.locator('#photo-feedback_picture').scrollIntoViewIfNeeded()
  await picture(page, 'feedback-pictures-empty-phone')
  await page
    .locator('#photo-feedback_picture input[type=file]:not([capture])')
    .setInputFiles({ name: 'khong-phai-anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture at all, but words') })
  await page
    .locator('#photo-feedback_picture')
    .getByText(/không mở được|không phải ảnh|không đọc được/iu)
    .first()
    .waitFor()
  await addPaper(page, 'feedback_picture')
  await addPaper(page, 'feedback_picture_b')
  await page.locator('#photo-feedback_picture_c').waitFor()
  await expectAccessible(page, 'feedback: pictures')
  await page.locator('#photo-feedback_picture_b').scrollIntoViewIfNeeded()
  await picture(page, 'feedback-pictures-form-phone')

  // A phone that throws the page away loses neither words nor pictures.
  await page.reload()
  await expect.poll(() => page.inputValue('#words')).toContain('Quầy số 3')
  await expect.poll(() => page.getByText('Đã tải lên', { exact: true }).count()).toBe(2)
  await page.getByRole('button', { name: 'Bỏ ảnh: Ảnh 2', exact: true }).click()
  await expect.poll(() => page.getByText('Đã tải lên', { exact: true }).count()).toBe(1)
  await page.getByRole('button', { name: 'Gửi phản ánh', exact: true }).click()
  await page.getByText('Đã gửi phản ánh', { exact: true }).waitFor()
  const no = await numberOn(page)
  await expect.poll(() => page.getByRole('img', { name: /^Ảnh: Ảnh \d$/u }).count()).toBe(1)
  await expectAccessible(page, 'feedback: pictures that were sent')
  await page.getByRole('img', { name: /^Ảnh: Ảnh \d$/u }).scrollIntoViewIfNeeded()
  await picture(page, 'feedback-pictures-sent-phone')

  const desk = await atDesk('dung', { choices: { language: 'en' } })
  await desk.goto(`/agency/files/${await fileOf(no)}`)
  await desk.getByRole('button', { name: 'Picture 1', exact: true }).waitFor()
  await desk.getByText('Quầy số 3 đóng cửa').waitFor()
  await desk.keyboard.press('t')
  await desk.locator('#answer').waitFor()
  await expectAccessible(desk, 'console: pictures of feedback')
  await desk.fill('#answer', 'Cảm ơn chị. Từ thứ Hai quầy mở cả ngày, giờ mở cửa đã dán lại.')
  await picture(desk, 'feedback-pictures-bench-computer')
  await desk.getByRole('button', { name: /^Send the answer/u }).click()
  await expect.poll(() => stateOf(no)).toBe('answered')

  await page.reload()
  await page.getByText('Từ thứ Hai quầy mở cả ngày').waitFor()
  await expect.poll(() => page.getByRole('img', { name: 'Ảnh: Ảnh 1', exact: true }).count()).toBe(1)
  await picture(page, 'feedback-pictures-answered-phone')

  // The next one begins without the pictures of the last one.
  await page.goto('/feedback/new')
  await page.getByRole('button', { name: 'Thêm ảnh', exact: true }).waitFor()
})

test('a guest on a computer, in English: the picture waits for the code, is shown on this device, and not by number and contact', async () => {
  const page = await stage.visitor({ size: COMPUTER, choices: { language: 'en' } })
  const contact = aPhone()
  await page.goto('/feedback/new')
  await page.getByRole('radio', { name: /^Published information is wrong/u }).check()
  await page.getByRole('combobox').fill('07911')
  await page.getByRole('option').first().click()
  await page.fill('#words', 'The opening hours on the door differ from those in the app.')
  await page.getByRole('button', { name: 'Add pictures', exact: true }).click()
  await addPaper(page, 'feedback_picture')
  await page.fill('#fullName', 'Trần Thị Khách')
  await page.fill('#contact', contact)
  await expectAccessible(page, 'feedback of a guest: pictures')
  await picture(page, 'feedback-pictures-guest-computer')
  await page.getByRole('button', { name: 'Send feedback', exact: true }).click()
  await page.fill('#code', await codeAt(stage, contact))
  await page.keyboard.press('Enter')
  await page.getByText('Feedback sent', { exact: true }).waitFor()
  const no = await numberOn(page)
  await page.getByRole('img', { name: 'Photo: Picture 1', exact: true }).waitFor()
  await expectAccessible(page, 'feedback of a guest: pictures that were sent')
  await page.getByRole('img', { name: 'Photo: Picture 1', exact: true }).scrollIntoViewIfNeeded()
  await picture(page, 'feedback-pictures-guest-sent-computer')

  const other = await stage.visitor({ size: { width: 320, height: 640 } })
  await other.goto('/track')
  await other.fill('#no', no)
  await other.fill('#contact', contact)
  await other.locator('form button[type=submit]').click()
  await other.getByText('Chờ cơ quan BHXH xem').waitFor()
  await expect.poll(() => other.getByRole('img', { name: /^Ảnh:/u }).count()).toBe(0)
  await other.goto('/feedback/new')
  await other.getByRole('button', { name: 'Thêm ảnh', exact: true }).click()
  await other.locator('#photo-feedback_picture').waitFor()
  await expect.poll(() => other.evaluate('document.documentElement.scrollWidth')).toBe(320)
  await picture(other, 'feedback-pictures-form-320')
})
