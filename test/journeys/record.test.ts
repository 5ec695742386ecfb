import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signInAtDesk } from './at-desk.ts'
import { atHome } from './at-home.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

/** Decisions take effect after a second. */
const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '1' } })

async function atRecord(key: string, options?: VisitorOptions): Promise<Page> {
  const page = await atHome(stage, key, options)
  await page.goto('/contributions')
  await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
  return page
}

async function atDesk(): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, 'nga')
  await page.locator('nav').waitFor()
  return page
}

const numberIn = (text: string): string => /\d{5}(?:\.[A-Z])?\/\d{4}\/\d{5}/u.exec(text)?.[0] ?? 'no number'

test('from a finding to its end: reported with one press, answered by an officer, read in the tracker', async () => {
  const page = await atRecord('thao', { size: PHONE })
  const findings = page.getByRole('region', { name: 'Có 1 điều cần kiểm tra' })
  await expect.poll(() => findings.textContent()).toContain('Công ty xây dựng Nền Móng đã báo tên bạn nhưng chưa đóng')
  await picture(page, 'record-late')
  await findings.getByRole('button', { name: /^Xem bằng chứng/u }).click()
  const sheet = page.getByRole('dialog', { name: 'Đơn vị chậm đóng 6 tháng' })
  await sheet.getByText('Điều đang ghi trong sổ').waitFor()
  await expectAccessible(page, 'finding')
  await picture(page, 'record-finding')
  // Sent by mistake: one press takes it back, and it can be sent again.
  const report = sheet.getByRole('button', { name: 'Gửi phản ánh' })
  await report.click()
  await sheet.getByRole('button', { name: 'Rút phản ánh' }).click()
  await sheet.getByText(/^Đã rút phản ánh/u).waitFor()
  await picture(page, 'record-taken-back')
  await report.click()
  const receipt = sheet.getByText(/^Đã gửi phản ánh/u)
  await receipt.waitFor()
  const no = numberIn((await receipt.textContent()) ?? '')
  await picture(page, 'record-sent')
  await sheet.getByRole('link', { name: 'Theo dõi phản ánh' }).click()
  await page.getByText('Đang kiểm tra').waitFor()
  await expect.poll(() => page.getByText('Bạn đã rút').count()).toBe(1)
  await expectAccessible(page, 'reports')
  await picture(page, 'record-reports')

  const desk = await atDesk()
  const { rows } = await stage.database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
  await desk.goto(`/agency/files/${rows[0]?.id ?? ''}`)
  await desk.getByText('Sổ hôm nay vẫn như vậy.').waitFor()
  await expectAccessible(desk, 'bench')
  await picture(desk, 'record-bench')
  await choose(desk, { language: 'en', theme: 'dark' })
  await desk.setViewportSize(PHONE)
  await desk.reload()
  await desk.getByText('The book still says so today.').waitFor()
  await expectAccessible(desk, 'bench, phone, dark, English')
  await picture(desk, 'record-bench-phone-dark-en')
  await choose(desk, { language: 'vi', theme: 'light' })
  await desk.setViewportSize(COMPUTER)
  await desk.reload()
  await desk
    .getByRole('region', { name: 'Quyết định' })
    .getByRole('button', { name: /^Nhận hồ sơ/u })
    .click()
  await desk.fill('#answer', 'Công ty đã hứa nộp đủ trước ngày 15/12.')
  await picture(desk, 'record-bench-answer')
  await desk.getByRole('button', { name: /^Gửi trả lời/u }).click()
  await expect
    .poll(async () => (await stage.database.owner.query('select state from review_case_file where no = $1', [no])).rows)
    .toEqual([{ state: 'answered' }])

  await page.reload()
  await page.getByText('Công ty đã hứa nộp đủ trước ngày 15/12.').waitFor()
  await expect.poll(() => page.locator('main').textContent()).toContain('Đã trả lời')
  await picture(page, 'record-answered')
})

test('a row that is wrong is reported with words, and what was typed survives a closed sheet', async () => {
  const page = await atRecord('binh', { size: PHONE })
  const rows = page.getByRole('region', { name: 'Các giai đoạn' })
  await rows.getByRole('button').first().click()
  const sheet = page.getByRole('dialog', { name: 'Chi tiết giai đoạn' })
  await sheet.getByRole('button', { name: 'Báo thông tin chưa đúng' }).click()
  await sheet.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect.poll(() => sheet.getByLabel('Điều gì chưa đúng?').getAttribute('aria-invalid')).toBe('true')
  await sheet.getByLabel('Điều gì chưa đúng?').fill('Lương trên hợp đồng là 9 triệu.')
  await page.keyboard.press('Escape')
  await rows.getByRole('button').first().click()
  await sheet.getByRole('button', { name: 'Báo thông tin chưa đúng' }).click()
  await expect.poll(() => sheet.getByLabel('Điều gì chưa đúng?').inputValue()).toBe('Lương trên hợp đồng là 9 triệu.')
  await sheet.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await sheet.getByText(/^Đã gửi phản ánh/u).waitFor()
  await sheet.getByRole('link', { name: 'Theo dõi phản ánh' }).click()
  await page.getByRole('button', { name: 'Rút phản ánh' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rút phản ánh' }).click()
  await page.getByText('Bạn đã rút').waitFor()
})

test('the list is narrowed by year and by employer, and says when nothing is left', async () => {
  const page = await atRecord('mai')
  const rows = page.getByRole('region', { name: 'Các giai đoạn' }).getByRole('listitem')
  await page.getByLabel('Năm', { exact: true }).selectOption('2017')
  await expect.poll(async () => (await rows.allTextContents()).every(text => text.includes('2017'))).toBe(true)
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Công ty may Hoa Sim' })
  await page.getByText('Không có giai đoạn nào như vậy.').waitFor()
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(10)
})

const LOOKS = [
  { name: 'phone', size: PHONE, choices: {} },
  { name: 'phone, dark', size: PHONE, choices: { theme: 'dark' } },
  { name: '320 px, large text', size: { width: 320, height: 640 }, choices: { text: 'large' } },
  { name: 'computer, English', size: COMPUTER, choices: { language: 'en' } },
] as const

test.each(LOOKS)('findings, pay and evidence can be read and used: $name', async ({ name, size, choices }) => {
  const page = await atRecord('tien', { size, choices })
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, `record (${name})`)
  await picture(page, `record-${name.replaceAll(/\W+/gu, '-')}`)
  await page.getByRole('tabpanel').scrollIntoViewIfNeeded()
  await picture(page, `record-total-${name.replaceAll(/\W+/gu, '-')}`)
  await page.getByRole('button', { name: /^(?:Xem tất cả 3|See all 3)/u }).click()
  await page
    .getByRole('button', { name: /^(?:Xem bằng chứng|See the evidence)/u })
    .nth(2)
    .click()
  await page.getByRole('dialog').waitFor()
  await expectAccessible(page, `evidence (${name})`)
  await picture(page, `record-evidence-${name.replaceAll(/\W+/gu, '-')}`)
})

test('whoever was on maternity leave reads that it counts, and no alarm', async () => {
  const page = await atRecord('hngan', { size: PHONE })
  await page.getByText(/Nghỉ thai sản .*vẫn được tính/u).waitFor()
  await expect.poll(() => page.getByText(/điều cần kiểm tra/u).count()).toBe(0)
  await picture(page, 'record-leave')
})
