import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { makePile, aRoster, sendScan } from '#test/builders/unit-piles.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { anOfficer } from '#test/builders/office.ts'
import { Piles } from '#contract/unit-sheets.ts'
import { bodyOf } from '#test/support/answer.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** The coordinator of the demo at the page of signed sheets. */
async function coordinatorAt(options: Parameters<typeof stage.visitor>[0] = {}): Promise<Page> {
  const page = await stage.visitor(options)
  await page.goto('/unit/')
  if (options.english) await choose(page, { language: 'en' })
  await signInAtDesk(stage, page, 'huy')
  await heading(page, /Tiến độ|Progress/u)
  await page.goto('/unit/sheets')
  await heading(page, /Tờ khai đã ký|Signed sheets/u)
  return page
}

/** The signed sheets of a pile with these numbers, as the office scanner gives them. */
async function scanOf(pile: string, numbers: readonly number[], isSigned: (number: number) => boolean): Promise<Uint8Array> {
  const huy = await anOfficer(stage, 'huy')
  const { bytes } = await huy.get(`/api/v1/unit/piles/${pile}/pdf`)
  return pdfOfPictures(
    await scanned(bytes, {
      pages: numbers.map(n => n + 1),
      treat: page => ({ turned: page % 2 ? 183 : -4, isSigned: isSigned(page - 1) }),
    }),
  )
}

test('a coordinator makes a pile, sends the scan, sees who is missing, looks at a sheet without ink, and ticks one by hand', async () => {
  await aRoster(stage, 5)
  const page = await coordinatorAt({ size: COMPUTER })
  await page.getByText('Chưa có tập phiếu nào').waitFor()
  await picture(page, 'unit-sheets-none')
  await page.selectOption('#pile-group', { label: 'Lớp mẫu 10A1 (5 người)' })
  await page.getByRole('button', { name: 'Tạo tập phiếu' }).click()
  await heading(page, /^Tập /u)
  await page.getByRole('tab', { name: 'Còn thiếu (5)' }).waitFor()
  const link = page.getByRole('link', { name: 'Tải PDF để in' })
  await expect.poll(() => link.getAttribute('href')).toMatch(/^\/api\/v1\/unit\/piles\/[0-9a-f-]+\/pdf$/u)
  const pile = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const scan = await scanOf(pile, [4, 2, 1, 5], number => number !== 2)
  await page.setInputFiles('input[type=file]', { name: 'quet.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan) })
  await page.getByText('4 trang, 4 phiếu của tập này').waitFor()
  await page.getByRole('tab', { name: 'Còn thiếu (1)' }).waitFor()
  await picture(page, 'unit-sheets-read')
  await expectAccessible(page, 'a pile that was scanned')
  await page.getByRole('tab', { name: 'Cần xem lại (1)' }).click()
  await page.getByText('Chưa thấy chữ ký, xem lại').waitFor()
  await page.getByRole('button', { name: /^Xem ảnh/u }).click()
  const image = page.getByRole('img', { name: /Ảnh quét trang/u })
  await expect.poll(() => image.evaluate(element => (element as unknown as { readonly naturalHeight: number }).naturalHeight)).toBe(1_000)
  await picture(page, 'unit-sheets-picture')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Còn thiếu (1)' }).click()
  await page.getByRole('button', { name: /^Ghi đã thu phiếu của/u }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi là đã thu' }).click()
  await page.locator('#reason[aria-invalid]').waitFor()
  await page.fill('#reason', 'Máy quét hỏng, đã nhận bản giấy')
  await picture(page, 'unit-sheets-tick')
  await page.keyboard.press('Enter')
  await page.getByText('Không còn phiếu nào thiếu.').waitFor()
})

test('the coordinator hands over, the officer looks at pictures beside names, sends one back with a reason and confirms the rest', async () => {
  const members = await aRoster(stage, 3)
  const huy = await anOfficer(stage, 'huy')
  const { groups } = (await huy.get('/api/v1/unit/piles')).body as {
    readonly groups: readonly { readonly id: string; readonly name: string }[]
  }
  const pile = await makePile(huy, groups.find(({ name }) => name === members[0]?.group)?.id ?? null)
  const scan = await scanOf(pile.id, [1, 2, 3], () => true)
  await sendScan(huy, pile.id, scan)
  const unit = await coordinatorAt({ size: COMPUTER })
  await unit.goto(`/unit/sheets/${pile.id}`)
  await unit.getByRole('button', { name: 'Bàn giao 3 phiếu cho cơ quan' }).click()
  await unit.getByRole('button', { name: 'Xác nhận bàn giao' }).click()
  await unit.getByText(/^Bảng kê số \d+: 3 phiếu/u).waitFor()
  await picture(unit, 'unit-sheets-given')
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, 'dung')
  await page.getByRole('link', { name: 'Danh sách tờ khai' }).click()
  await heading(page, 'Danh sách tờ khai')
  await page.getByRole('link', { name: /^Bảng kê số/u }).click()
  await page
    .getByText(members[0]?.name ?? '')
    .first()
    .waitFor()
  // The focus has come to the heading, and is not taken away later.
  await page.locator('h1:focus').waitFor()
  const sendBack = page.getByRole('checkbox', { name: `Gửi trả phiếu này ${members[1]?.name ?? ''}` })
  await sendBack.focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Xác nhận 2 phiếu, gửi trả 1' }).click()
  await page.getByText('Điền lý do gửi trả phiếu số 2.').first().waitFor()
  await page.fill('#reason-2', 'Người khác ký thay')
  await picture(page, 'handover-open')
  await expectAccessible(page, 'a list to confirm')
  await page.getByRole('button', { name: 'Xác nhận 2 phiếu, gửi trả 1' }).click()
  await page.getByText('Đã xác nhận bảng kê').waitFor()
  await picture(page, 'handover-taken')
  await unit.reload()
  await unit.getByText('Lý do gửi trả: Người khác ký thay').waitFor()
})

test('on a phone, in English and in the dark, by keyboard: a file that is no scan is told in words', async () => {
  const pile = await makePile(await anOfficer(stage, 'huy'))
  const page = await coordinatorAt({ size: PHONE, dark: true, english: true })
  await page.getByRole('link', { name: new RegExp(`Pile ${pile.code.slice(0, 3)}`, 'u') }).focus()
  await page.keyboard.press('Enter')
  await heading(page, /^Pile /u)
  await page.setInputFiles('input[type=file]', { name: 'thu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') })
  await page.getByText('This file is damaged or not complete.').waitFor()
  await picture(page, 'unit-sheets-refused')
  await expectAccessible(page, 'a refused scan')
  await page.getByRole('tab', { name: /^Missing/u }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('There is no sheet to look at again.').waitFor()
})

test('of three photos the one that cannot be read is named with its reason, and the others arrive', async () => {
  const members = await aRoster(stage, 2)
  const huy = await anOfficer(stage, 'huy')
  const { groups } = bodyOf(await huy.get('/api/v1/unit/piles'), Piles)
  const pile = await makePile(huy, groups.find(({ name }) => name === members[0]?.group)?.id ?? null)
  const printed = (await huy.get(`/api/v1/unit/piles/${pile.id}/pdf`)).bytes
  const [first, second] = await scanned(printed, { pages: [2, 3], treat: () => ({ turned: 2, isSigned: true }) })
  const page = await coordinatorAt({ size: PHONE })
  await page.goto(`/unit/sheets/${pile.id}`)
  await page.getByRole('tab', { name: 'Còn thiếu (2)' }).waitFor()
  // The server asks to wait a moment before the last one, as it does after sixty in a minute.
  let starts = 0
  await page.route('**/scans', route =>
    ++starts === 2
      ? route.fulfill({
          status: 429,
          contentType: 'application/json',
          body: JSON.stringify({ code: 'TOO_MANY_REQUESTS', values: { seconds: 1 } }),
        })
      : route.continue(),
  )
  const photo = (name: string, buffer: Buffer | undefined) => ({ name, mimeType: 'image/jpeg', buffer: buffer ?? Buffer.of() })
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)])
  await page.setInputFiles('input[type=file]', [photo('mot.jpg', first?.jpeg), photo('hai.heic', heic), photo('ba.jpg', second?.jpeg)])
  await page.getByText('Đã gửi xong 2 tệp.').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'hai.heic' }).getByText('Ảnh kiểu HEIC chưa mở được.').waitFor()
  await picture(page, 'unit-sheets-one-refused')
  await expectAccessible(page, 'a file that was refused among others')
  await page.getByRole('tab', { name: 'Còn thiếu (0)' }).waitFor()
  expect(starts).toBe(3)
})
