import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { aCardPhoto } from '#test/builders/qr-pictures.ts'
import { travel } from '#test/support/clock.ts'
import { marksOn, pictureOf } from '#test/support/pdf.ts'
import { atHome } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const verdict = (page: Page, name: string) => page.locator(`[data-verdict=${name}]`).waitFor()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const codeOn = async (page: Page): Promise<string> => ((await page.locator('#code-groups').textContent()) ?? '').replaceAll(' ', '')

const LABELS = {
  vi: { purpose: 'Lưu giữ cá nhân', make: 'Tạo bản xác nhận' },
  en: { purpose: 'Own records', make: 'Make the transcript' },
} as const

/** Makes one with everything on it, and stands before its receipt. */
async function make(page: Page, words: (typeof LABELS)['vi' | 'en'] = LABELS.vi): Promise<void> {
  await page.goto('/transcripts/new')
  await page.getByLabel(words.purpose).check()
  await page.getByRole('button', { name: words.make }).click()
  await page.waitForURL(/\/transcripts\/[0-9a-f-]{36}$/u)
}

async function fileOf(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(?:Tải tệp về|Download the file)$/u }).click(),
  ])
  return bytesOf(download)
}
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

async function give(page: Page, buffer: Buffer, name = 'ban-xac-nhan.pdf'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
}

/** The page of whoever got one, in a browser that never signed in. */
async function aClerk(options: VisitorOptions = { size: COMPUTER }): Promise<Page> {
  const page = await stage.visitor(options)
  await page.goto('/verify/transcript')
  await heading(page, /^(?:Kiểm tra bản xác nhận|Check a transcript)$/u)
  return page
}
/** Scrolls so far that this stands below the header. */
const toTop = (page: Page, selector: string) =>
  page.evaluate(`scrollTo(0, document.querySelector('${selector}').getBoundingClientRect().top + scrollY - 72)`)
const another = (page: Page) => page.getByRole('button', { name: 'Kiểm tra bản khác' }).click()

test('a citizen chooses, loses nothing, and takes a signed file; a clerk verifies file, paper and code; recalled, everybody hears so', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE, dark: true })
  await page.getByRole('link', { name: /^Quá trình tham gia/u }).click()
  await page.getByRole('link', { name: 'Lấy bản xác nhận (PDF)' }).click()
  await heading(page, 'Lấy bản xác nhận')
  const preview = page.getByRole('region', { name: 'Bản này sẽ ghi' })
  await preview.getByText(/^BHXH: \d+\snăm/u).waitFor()
  await expectAccessible(page, 'choosing')
  await picture(page, 'transcripts-new-phone-dark')

  // Nothing is sent before it fits; each mistake is told at its field.
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByText('Còn 1 mục cần sửa').waitFor()
  await page.getByLabel('Mục đích khác').check()
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByRole('alert').getByText('Điền mục Nơi nhận.').waitFor()
  await expectAccessible(page, 'mistakes')
  await picture(page, 'transcripts-mistakes-phone-dark')
  await page.getByLabel('Nơi nhận').fill('Thư viện Hoa Sim')
  await page.getByLabel('Mức đóng theo tháng').uncheck()
  await preview.getByText(/^Không ghi: mức đóng theo tháng\./u).waitFor()
  await page.getByText(/^Đã lưu trên máy này/u).waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel('Nơi nhận').inputValue()).toBe('Thư viện Hoa Sim')
  await expect.poll(() => page.getByLabel('Mức đóng theo tháng').isChecked()).toBe(false)
  await preview.scrollIntoViewIfNeeded()
  await picture(page, 'transcripts-preview-phone-dark')
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByText('Bản xác nhận đã sẵn sàng').waitFor()
  await heading(page, 'Mục đích khác: Thư viện Hoa Sim')
  await expectAccessible(page, 'receipt')
  await picture(page, 'transcripts-receipt-phone-dark')
  const file = await fileOf(page)
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  const code = await codeOn(page)

  const clerk = await aClerk()
  await expectAccessible(clerk, 'verifying')
  await picture(clerk, 'verify-transcript-computer')
  await give(clerk, file)
  await verdict(clerk, 'valid')
  const truth = clerk.getByRole('region', { name: 'Nội dung đúng của bản này' })
  await expect.poll(() => truth.textContent()).toContain(person('mai').fullName)
  await expect.poll(() => truth.textContent()).toContain('Thư viện Hoa Sim')
  await expect.poll(() => truth.textContent()).not.toContain('₫')
  await expectAccessible(clerk, 'true file')
  await picture(clerk, 'verify-transcript-file-computer')

  // What is scanned from the first page of the paper opens the same page with the same values.
  const marks = await marksOn(await pictureOf(file))
  const address = marks.find(({ format }) => format === 'QRCode')?.text ?? ''
  expect(address.endsWith(`/verify/transcript?code=${code}`)).toBe(true)
  await clerk.goto(`/verify/transcript?code=${code}`)
  await verdict(clerk, 'valid')
  await expect.poll(() => truth.textContent()).toContain(person('mai').fullName)

  await another(clerk)
  await clerk.getByLabel('Mã kiểm tra in trên giấy').fill(
    ` ${code
      .toLowerCase()
      .replaceAll('0', 'o')
      .replace(/(.{5})/gu, '$1 ')}`,
  )
  await clerk.getByRole('button', { name: 'Kiểm tra mã' }).click()
  await verdict(clerk, 'valid')

  await another(clerk)
  const changed = Buffer.from(file)
  const at = Math.floor(changed.length / 2)
  changed[at] = (changed[at] ?? 0) ^ 1
  await give(clerk, changed)
  await verdict(clerk, 'changed')
  await clerk.getByRole('heading', { name: 'Tệp đã bị sửa sau khi ký' }).waitFor()
  await expect.poll(() => truth.count()).toBe(0)
  await expectAccessible(clerk, 'changed file')
  await picture(clerk, 'verify-transcript-changed-computer')

  await page.goto('/transcripts')
  await page.getByText(/^Được kiểm tra \d lần/u).waitFor()
  await expectAccessible(page, 'own transcripts')
  await picture(page, 'transcripts-list-phone-dark')
  await page.getByRole('link', { name: /Thư viện Hoa Sim/u }).click()
  await page.getByRole('button', { name: 'Thu hồi bản này' }).click()
  const question = page.getByRole('dialog', { name: 'Thu hồi bản xác nhận này?' })
  await question.getByText(/không lấy lại được/u).waitFor()
  await expectAccessible(page, 'recalling')
  await picture(page, 'transcripts-recall-phone-dark')
  await question.getByRole('button', { name: 'Thu hồi', exact: true }).click()
  await question.waitFor({ state: 'hidden' })
  await page.getByText('Đã thu hồi', { exact: true }).waitFor()
  await page.getByText('Đã thu hồi bản xác nhận').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Thu hồi bản này' }).count()).toBe(0)
  await picture(page, 'transcripts-recalled-phone-dark')

  await clerk.goto(`/verify/transcript?code=${code}`)
  await verdict(clerk, 'recalled')
  await another(clerk)
  await give(clerk, file)
  await verdict(clerk, 'recalled')
  await expect.poll(() => truth.count()).toBe(0)
  await expectAccessible(clerk, 'recalled')
  await picture(clerk, 'verify-transcript-recalled-computer')
})

test('a part of the book: months that do not fit are told at the field, and the summary follows each choice', async () => {
  const page = await atHome(stage, 'mai', { size: PHONE })
  // The book comes late: its months stand there all the same.
  await page.route('**/api/v1/me/contributions/summary', async route => {
    await page.getByLabel('Từ tháng đến tháng').check()
    await route.continue()
  })
  await page.goto('/transcripts/new')
  await page
    .getByText(/^Từ \d\d\/\d{4} đến \d\d\/\d{4}$/u)
    .first()
    .waitFor()
  const [from, to] = [
    page.getByRole('group', { name: 'Từ tháng', exact: true }),
    page.getByRole('group', { name: 'Đến tháng', exact: true }),
  ]
  await from.getByLabel('Năm').selectOption('2024')
  await from.getByLabel('Tháng', { exact: true }).selectOption('01')
  await to.getByLabel('Năm').selectOption('2023')
  await page.getByLabel('Vay vốn ngân hàng').check()
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByRole('alert').getByText('Tháng cuối đứng trước tháng đầu. Đổi lại một trong hai tháng.').waitFor()
  await picture(page, 'transcripts-months-phone')
  await to.getByLabel('Năm').selectOption('2024')
  await to.getByLabel('Tháng', { exact: true }).selectOption('06')
  const preview = page.getByRole('region', { name: 'Bản này sẽ ghi' })
  await preview.getByText('BHXH: 6 tháng').waitFor()
  for (const fund of ['Bảo hiểm thất nghiệp', 'Bảo hiểm tai nạn lao động, bệnh nghề nghiệp', 'Bảo hiểm y tế'])
    await page.getByLabel(fund, { exact: true }).uncheck()
  await expect.poll(() => preview.getByText(/^(?:BHTN|BHYT|TNLĐ-BNN):/u).count()).toBe(0)
  await page.getByLabel('Bảo hiểm xã hội', { exact: true }).uncheck()
  await preview.getByText('Chọn đủ các mục trên để xem bản này sẽ ghi gì.').waitFor()
  await page.getByLabel('Bảo hiểm xã hội', { exact: true }).check()
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByText('Bản xác nhận đã sẵn sàng').waitFor()
  await expect.poll(() => page.locator('main').textContent()).toContain('Từ 01/2024 đến 06/2024')
})

test('an answer that is lost on the way makes one transcript, not two', async () => {
  const page = await atHome(stage, 'quang', { size: PHONE })
  await page.goto('/transcripts')
  await page.getByText('Chưa có bản xác nhận nào').waitFor()
  await expectAccessible(page, 'no transcript yet')
  await picture(page, 'transcripts-empty-phone')
  await page.getByRole('link', { name: 'Lấy bản xác nhận (PDF)' }).click()
  await page.getByLabel('Lưu giữ cá nhân').check()
  let lost = 0
  await page.route('**/api/v1/me/transcripts', async route => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue()
    lost++
    await route.fetch()
    return route.abort()
  })
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByText('Chưa tạo được bản xác nhận').waitFor()
  await expectAccessible(page, 'not made')
  await picture(page, 'transcripts-not-made-phone')
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByText('Bản xác nhận đã sẵn sàng').waitFor()
  await page.getByRole('link', { name: 'Xem các bản đã lấy' }).click()
  await page.getByRole('list', { name: 'Các bản đã lấy' }).waitFor()
  await expect.poll(() => page.getByRole('list', { name: 'Các bản đã lấy' }).getByRole('listitem').count()).toBe(1)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: /^Lưu giữ cá nhân/u }).click()
  await page.getByText('Đang không có mạng').first().waitFor()
  await page.getByRole('button', { name: 'Tải tệp về' }).click()
  await page.getByRole('alert').waitFor()
  await picture(page, 'transcripts-offline-phone')
})

test('the file is handed to another app of the phone, and shown by the browser to be printed', async () => {
  const page = await atHome(stage, 'hung', { size: PHONE })
  // What phones have, and the browser of this journey has not: a list of apps that take files.
  await page.addInitScript(`
    navigator.canShare = ({ files }) => files.length === 1
    navigator.share = async ({ files: [file] }) => {
      if (!window.isAllowed) { window.isAllowed = true; throw new DOMException('the press is forgotten', 'NotAllowedError') }
      window.shared = [file.name, file.type, file.size]
    }`)
  await make(page)
  await page.getByRole('button', { name: 'Gửi tệp' }).click()
  await page.getByText('Tệp đã sẵn sàng. Bấm Gửi tệp lần nữa.').waitFor()
  await expectAccessible(page, 'sharing')
  await picture(page, 'transcripts-share-phone')
  await page.getByRole('button', { name: 'Gửi tệp' }).click()
  const file = await fileOf(page)
  await expect
    .poll(() => page.evaluate<readonly unknown[]>('window.shared'))
    .toEqual([expect.stringMatching(/^xac-nhan-qua-trinh-dong-QT-\d{4}-\d{8}\.pdf$/u), 'application/pdf', file.length])
  const shown = await page.request.get((await page.getByRole('link', { name: 'Mở tệp' }).getAttribute('href')) ?? '')
  expect(shown.headers()).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': 'inline' })
  expect((await shown.body()).equals(file)).toBe(true)
})

test('what is no transcript of ours is refused with its reason', async () => {
  const clerk = await aClerk({ size: PHONE })
  const check = clerk.getByRole('button', { name: 'Kiểm tra mã' })
  await clerk.getByLabel('Mã kiểm tra in trên giấy').fill('7K3M')
  await check.click()
  await clerk.getByText('Mã kiểm tra có 20 ký tự. Bạn đã nhập 4.').waitFor()
  await clerk.getByLabel('Mã kiểm tra in trên giấy').fill('0000-0000-0000-0000-0000')
  await check.click()
  await verdict(clerk, 'unknown')
  await expectAccessible(clerk, 'unknown code')
  await picture(clerk, 'verify-transcript-unknown-phone')
  await another(clerk)
  await give(clerk, Buffer.from('a letter, not a file of ours'))
  await verdict(clerk, 'not_pdf')
  await another(clerk)
  await give(clerk, Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'))
  await verdict(clerk, 'not_ours')
  await expectAccessible(clerk, 'not ours')
  await picture(clerk, 'verify-transcript-not-ours-phone')
  await another(clerk)
  await give(clerk, Buffer.alloc(2 * 1024 * 1024 + 1))
  await clerk.getByText('Chưa kiểm tra được').waitFor()
  await expectAccessible(clerk, 'too large')
})

const LOOKS = [
  { look: 'phone-dark', key: 'binh', words: LABELS.vi, options: { size: PHONE, choices: { theme: 'dark' } } },
  { look: 'small-large-text', key: 'thao', words: LABELS.vi, options: { size: { width: 320, height: 640 }, choices: { text: 'large' } } },
  { look: 'computer-english', key: 'tien', words: LABELS.en, options: { size: COMPUTER, choices: { language: 'en' } } },
] as const

test.each(LOOKS)(
  'every state can be read and used, and the code is scanned from a picture: $look',
  async ({ look, key, words, options }) => {
    const page = await atHome(stage, key, options)
    await page.goto('/contributions')
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
    await picture(page, `transcripts-way-in-${look}`)
    await page.goto('/transcripts/new')
    await page.locator('#preview').waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('details summary').click()
    await expectAccessible(page, `choosing (${look})`)
    await picture(page, `transcripts-new-${look}`)
    await toTop(page, '#preview')
    await picture(page, `transcripts-preview-${look}`)
    await make(page, words)
    await page.locator('#code-groups').waitFor()
    await expectAccessible(page, `receipt (${look})`)
    await picture(page, `transcripts-receipt-${look}`)
    await toTop(page, '#how')
    await picture(page, `transcripts-how-${look}`)
    const code = await codeOn(page)
    await page.goto('/transcripts')
    await page.getByRole('list', { name: /^(?:Các bản đã lấy|Your transcripts)$/u }).waitFor()
    await expectAccessible(page, `list (${look})`)
    await picture(page, `transcripts-list-${look}`)

    const clerk = await aClerk(options)
    await expectAccessible(clerk, `verifying (${look})`)
    await picture(clerk, `verify-transcript-${look}`)
    await clerk.getByRole('button', { name: /^(?:Quét mã QR trên giấy|Scan the QR code on the paper)$/u }).click()
    const photo = async (text: string) => ({
      name: 'paper.png',
      mimeType: 'image/png',
      buffer: await (await aCardPhoto([text])).png().toBuffer(),
    })
    await clerk.locator('input[type=file]').setInputFiles(await photo('https://vidu.example/verify/form/7K3M'))
    await clerk.getByText(/^(?:Đây là mã QR khác|This is another QR code)$/u).waitFor()
    await expectAccessible(clerk, `scanning (${look})`)
    await picture(clerk, `verify-transcript-scan-${look}`)
    await clerk.locator('input[type=file]').setInputFiles(await photo(`${stage.url}/verify/transcript?code=${code}`))
    await verdict(clerk, 'valid')
    await expectAccessible(clerk, `true (${look})`)
    await picture(clerk, `verify-transcript-valid-${look}`)
    await toTop(clerk, '#true')
    await picture(clerk, `verify-transcript-values-${look}`)
  },
)

test('the page is found under look-up', async () => {
  const page = await stage.visitor()
  await page.goto('/lookup')
  await page.getByRole('link', { name: 'Kiểm tra bản xác nhận' }).click()
  await heading(page, 'Kiểm tra bản xác nhận')
  expect(new URL(page.url()).pathname).toBe('/verify/transcript')
})

/** Last: the clock goes on by months. */
test('when its time is over the verifier and the owner read so', async () => {
  const page = await atHome(stage, 'lien', { size: PHONE })
  await page.goto('/transcripts/new')
  await page.getByLabel('30 ngày').check()
  await page.getByLabel('Vay vốn ngân hàng').check()
  await page.getByRole('button', { name: 'Tạo bản xác nhận' }).click()
  await page.getByText('Bản xác nhận đã sẵn sàng').waitFor()
  const [code, file] = [await codeOn(page), await fileOf(page)]
  await travel(stage.database.owner, '31 days')
  const clerk = await aClerk({ size: PHONE })
  await give(clerk, file)
  await verdict(clerk, 'expired')
  await clerk.goto(`/verify/transcript?code=${code}`)
  await verdict(clerk, 'expired')
  await expectAccessible(clerk, 'expired')
  await picture(clerk, 'verify-transcript-expired-phone')
  await page.context().clearCookies()
  const later = await atHome(stage, 'lien', { size: PHONE })
  await later.goto('/transcripts')
  await later.getByText('Hết giá trị').waitFor()
  await picture(later, 'transcripts-expired-phone')
})
