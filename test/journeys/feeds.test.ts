import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addMonths, formatMonth, month, type Month } from '#domain/kernel/month.ts'
import { person } from '#test/builders/people.ts'
import { travel } from '#test/support/clock.ts'
import { aFolder } from '#test/support/folder.ts'
import { signInAtDesk, typeCode } from './at-desk.ts'
import { atHome } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

async function atDesk(address: string, options?: VisitorOptions, name = 'khanh'): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  page.on('dialog', dialog => void dialog.accept())
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').waitFor()
  await page.goto(address)
  return page
}

const state = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).first()
/** What the report says, by its words: "Dòng mới" → "3". */
const numberOf = (page: Page, words: string): Promise<string> =>
  page
    .locator('section dl > div')
    .filter({ has: page.getByText(words, { exact: true }) })
    .locator('dd')
    .innerText()

const { socialInsuranceNo } = person('binh')
const HEAD = 'Mã số BHXH;Quỹ;Từ tháng;Đến tháng;Mã đơn vị;Hình thức đóng;Trạng thái;Mức đóng;Tỷ lệ NLĐ;Tỷ lệ đơn vị;Chức vụ;Ghi chú'
const row = (at: Month, { fund = 'BHXH', unit = 'TZ0003Z', base = '4.200.000' } = {}) =>
  `${socialInsuranceNo};${fund};${formatMonth(at)};${formatMonth(at)};${unit};bắt buộc;đã đóng;${base};8;17,5;Thợ hàn;bổ sung`
const csv = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`),
})

async function firstMonth(): Promise<Month> {
  const { rows } = await owner.query<{ first: string }>(
    `select to_char(min(p.from_month), 'YYYY-MM') as first from contribution_period p join participant a on a.id = p.participant_id
     where a.social_insurance_no = $1 and p.fund = 'social'`,
    [socialInsuranceNo],
  )
  return month(rows[0]?.first ?? '')
}

const total = async (words: string): Promise<void> => {
  const citizen = await atHome(stage, 'binh')
  await citizen.goto('/contributions')
  await citizen.getByText(words).first().waitFor()
  await citizen.context().close()
}

test('months from before come in by a file: its faults first, then mended, sent again, and taken back', async () => {
  const first = await firstMonth()
  const before = [addMonths(first, -2), addMonths(first, -1)] as const
  const page = await atDesk('/agency/feeds')
  await page.getByText('Chưa có đợt nhập nào').waitFor()
  await page.getByRole('link', { name: 'Nhập tệp' }).click()
  await page.selectOption('#kind', 'contributions')
  const taken = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải tệp mẫu (CSV)' }).click()
  expect((await taken).suggestedFilename()).toBe('contributions.csv')
  await page.setInputFiles('#feed-file', { name: 'trong.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) })
  await page.getByText('Tệp này trống').waitFor()
  await expectAccessible(page, 'a new file')

  await page.setInputFiles('#feed-file', csv('thang-cu.csv', [row(before[0], { fund: 'BHXX' }), row(before[1], { unit: 'TZ9999Z' })]))
  await page.getByText('Tệp có 2 lỗi nên không áp dụng được').waitFor()
  await page.getByText('Dòng 2, cột “Quỹ”').waitFor()
  await page.getByText('Chưa có đơn vị TZ9999Z. Nạp đơn vị trước.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Áp dụng' }).count()).toBe(0)
  await expectAccessible(page, 'a file with faults')
  const faults = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải danh sách lỗi (CSV)' }).click()
  expect((await faults).suggestedFilename()).toBe('loi-dot-1.csv')

  const mended = csv(
    'thang-cu-da-sua.csv',
    before.map(at => row(at)),
  )
  await page.getByRole('link', { name: 'Nhập tệp đã sửa' }).click()
  await page.setInputFiles('#feed-file', mended)
  await page.getByText('Áp dụng sẽ thêm 2 dòng.').waitFor()
  expect([await numberOf(page, 'Dòng trong tệp'), await numberOf(page, 'Dòng mới'), await numberOf(page, 'Lỗi')]).toEqual(['2', '2', '0'])
  await page.getByText('Bỏ qua 1 cột').waitFor()
  await page.getByRole('button', { name: 'Xem các dòng đầu' }).click()
  await page
    .getByRole('cell', { name: formatMonth(before[0]) })
    .first()
    .waitFor()
  await expectAccessible(page, 'a file that can be applied')
  await travel(owner, '11 minutes')
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  const sheet = page.getByRole('dialog', { name: 'Áp dụng tệp này?' })
  await sheet.getByText('Áp dụng sẽ thêm 2 dòng').waitFor()
  await expectAccessible(page, 'the question before')
  await sheet.getByRole('button', { name: 'Áp dụng' }).click()
  await typeCode(stage, page)
  await state(page, 'Đã ghi').waitFor({ state: 'attached' })
  await page.getByText('Đã thêm 2 dòng.').waitFor()
  await total('15 năm 1 tháng')

  await page.goto('/agency/feeds/new?kind=contributions')
  await page.setInputFiles('#feed-file', mended)
  await page.getByText('Mọi dòng đã giống dữ liệu đang có').waitFor()
  await page.getByText('Đúng tệp này đã được áp dụng ở đợt 2').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Áp dụng' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Bỏ tệp' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ tệp' }).click()
  await page.getByText('Nội dung tệp đã được xóa').waitFor()

  await page.goto('/agency/feeds/2')
  await page.getByRole('button', { name: 'Rút lại đợt này' }).click()
  await page.fill('#reason', 'Nhầm tháng')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Rút lại đợt này' }).click()
  await expect.poll(() => page.inputValue('#reason')).toBe('Nhầm tháng')
  await expectAccessible(page, 'taking back')
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại đợt này' }).click()
  await page.getByText('Lý do: Nhầm tháng').waitFor()
  await total('14 năm 11 tháng')
})

test('a large file whose sending breaks off goes on where it was, with the same file only', async () => {
  const path = join(aFolder('feed'), 'don-vi.csv')
  const note = 'x'.repeat(8_000)
  writeFileSync(
    path,
    `Mã đơn vị;Tên đơn vị;Địa chỉ;Mã cơ quan BHXH;Ghi chú\n${Array.from({ length: 650 }, (_, n) => `TZ8${n}Z;Đơn vị thử;Số 1;07911;${note}\n`).join('')}`,
  )
  const page = await atDesk('/agency/feeds/new?kind=units')
  let parts = 0
  let isLost = true
  await page.route(/\/api\/v1\/agency\/feeds\/\d+$/u, (route, request) => {
    if (request.method() !== 'PATCH') return route.continue()
    if (isLost && request.headers()['upload-offset'] !== '0') return route.abort('internetdisconnected')
    parts++
    return route.continue()
  })
  await page.setInputFiles('#feed-file', path)
  await page.getByText('Mất kết nối.').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: /^Tệp mới gửi được 8\d%$/u }).waitFor()
  await picture(page, 'feeds-rest')
  await expectAccessible(page, 'a file that is half-way here')
  await page.setInputFiles('#feed-file', csv('don-vi.csv', []))
  await page.getByText('Đây không phải tệp đang gửi dở.').waitFor()
  utimesSync(path, 1_700_000_000, 1_700_000_000)
  await page.setInputFiles('#feed-file', path)
  await page.getByText('Tệp đã bị sửa sau khi bắt đầu gửi.').waitFor()
  await page.evaluate('sessionStorage.clear()')
  isLost = false
  await page.setInputFiles('#feed-file', path)
  await page.getByText('Áp dụng sẽ thêm 650 dòng').waitFor()
  expect(parts).toBe(2)

  await owner.query(
    `update feed_batch set state = 'checking', step = 'reading', done = 2e6, whole = 5e6, beat_at = app_now() - interval '2 minutes' where no = 4`,
  )
  await page.reload()
  await page.getByText('Không còn tín hiệu').waitFor()
  await page.getByText('40%').waitFor()
  await picture(page, 'feeds-silent')
  await expectAccessible(page, 'work that nobody does')
  await page.getByRole('button', { name: 'Làm lại' }).click()
  await page.getByText('Áp dụng sẽ thêm 650 dòng').waitFor()
})

test('a batch on which another one builds cannot be taken back, and the page says which', async () => {
  const page = await atDesk('/agency/feeds')
  const apply = async (name: string): Promise<void> => {
    await page.goto('/agency/feeds/new?kind=units')
    const text = `Mã đơn vị;Tên đơn vị;Địa chỉ;Mã cơ quan BHXH\nTZ9101Z;${name};Số 1;07911\n`
    await page.setInputFiles('#feed-file', { name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Áp dụng' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng' }).click()
    await page.getByText('Đã áp dụng').waitFor()
  }
  await apply('Công ty Thử Một')
  await apply('Công ty Thử Hai')
  await page.getByText('Đã sửa 1 dòng.').waitFor()
  await page.goto('/agency/feeds/5')
  await page.getByRole('button', { name: 'Rút lại đợt này' }).click()
  await page.fill('#reason', 'Nhầm tệp')
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại đợt này' }).click()
  await page.getByText('Đợt nhập sau đã thay đổi cùng dòng dữ liệu: 6. Rút các đợt đó trước.').waitFor()
  await picture(page, 'feeds-refused-take-back')
  await expectAccessible(page, 'a take-back that was refused')
})

test('administrators of a province find no entry and no page', async () => {
  const page = await atDesk('/agency/feeds', {}, 'phuc')
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Nhập dữ liệu' }).count()).toBe(0)
})

const LOOKS = [
  { name: 'phone-dark', options: { size: PHONE, dark: true } },
  { name: 'computer-en', options: { size: COMPUTER, choices: { language: 'en' } } },
  { name: 'small-large', options: { size: { width: 320, height: 640 }, choices: { text: 'large' } } },
] as const

test.each(LOOKS)('files can be read and used: $name', async ({ name, options }) => {
  const page = await atDesk('/agency/feeds', options)
  await page.locator('main li').first().waitFor()
  await picture(page, `feeds-list-${name}`)
  await expectAccessible(page, `list (${name})`)
  await page.goto('/agency/feeds/new?kind=contributions')
  await page.locator('#feed-file').waitFor({ state: 'attached' })
  await picture(page, `feeds-new-${name}`)
  await expectAccessible(page, `new (${name})`)
  await page.goto('/agency/feeds/1')
  await page.locator('[aria-labelledby=faults] li').first().waitFor()
  await picture(page, `feeds-faults-${name}`)
  await page.locator('[aria-labelledby=faults] li').first().scrollIntoViewIfNeeded()
  await picture(page, `feeds-faults-list-${name}`)
  await expectAccessible(page, `faults (${name})`)
  await page.goto('/agency/feeds/4')
  await page.getByRole('button', { name: /^(?:Xem các dòng đầu|Show the first rows)$/u }).click()
  await page.getByRole('rowheader').first().waitFor()
  await picture(page, `feeds-report-${name}`)
  await page.getByRole('rowheader').first().scrollIntoViewIfNeeded()
  await picture(page, `feeds-preview-${name}`)
  await expectAccessible(page, `report (${name})`)
  await page.getByRole('button', { name: /^(?:Áp dụng|Apply)$/u }).click()
  await page.getByRole('dialog').waitFor()
  await picture(page, `feeds-apply-${name}`)
  await expectAccessible(page, `apply (${name})`)
})
