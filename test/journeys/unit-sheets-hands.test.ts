import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { anOfficer } from '#test/builders/office.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { aRoster } from '#test/builders/unit-piles.ts'
import { signInAtDesk } from './at-desk.ts'
import { byFinger, byKeyboard, type Hand } from './hands.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

async function atDesk(app: string, name: string, look: VisitorOptions): Promise<Page> {
  const page = await stage.visitor(look)
  await page.goto(app)
  await signInAtDesk(stage, page, name)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** The pile as it comes out of the printer, without the sheet of one member, as the office scanner gives it back. */
async function scanWithout(printed: Uint8Array, lost: number): Promise<Buffer> {
  const pages = [2, 3, 4].filter(page => page !== lost + 1)
  return Buffer.from(pdfOfPictures(await scanned(printed, { pages, treat: () => ({ turned: 182, isSigned: true }) })))
}

test.each([
  ['by keyboard alone on a computer', 'keyboard', byKeyboard, { size: COMPUTER }],
  ['with a finger on a phone', 'phone', byFinger, { size: PHONE }],
] as const)('sheets are printed, scanned back, ticked, handed over and confirmed %s', async (_, name, hand: Hand, look) => {
  const members = await aRoster(stage, 3)
  const group = members[0]?.group ?? ''
  const page = await atDesk('/unit/', 'huy', look)
  await toSheets(page, hand)
  await hand.choose(page, page.locator('#pile-group'), `${group} (3 người)`)
  await hand.press(page, button(page, 'Tạo tập phiếu'))
  await heading(page, /^Tập /u)
  const pile = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const [saved] = await Promise.all([page.waitForEvent('download'), hand.press(page, link(page, 'Tải PDF để in'))])
  expect(saved.suggestedFilename()).toMatch(/^phieu-ky-.*\.pdf$/u)
  const huy = await anOfficer(stage, 'huy')
  const scan = await scanWithout((await huy.get(`/api/v1/unit/piles/${pile}/pdf`)).bytes, 2)

  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hand.press(page, button(page, 'Tải bản quét lên'))])
  await chooser.setFiles({ name: 'quet.pdf', mimeType: 'application/pdf', buffer: scan })
  await page.getByText('2 trang, 2 phiếu của tập này').waitFor()
  await expectAccessible(page, `${name}: a pile that was scanned`)
  await hand.press(page, button(page, `Ghi đã thu phiếu của ${members[1]?.name ?? ''}`))
  await expectAccessible(page, `${name}: ticking by hand`)
  await hand.fill(page, page.locator('#reason'), 'Đã nhận bản giấy')
  await hand.press(page, page.getByRole('dialog').getByRole('button', { name: 'Ghi là đã thu' }))
  await page.getByText('Không còn phiếu nào thiếu.').waitFor()
  await hand.press(page, page.getByRole('tab', { name: 'Đã thu (3)' }))
  await page.getByText(members[1]?.name ?? '').waitFor()
  await picture(page, `unit-sheets-${name}-found`)
  await hand.press(page, button(page, 'Bàn giao 3 phiếu cho cơ quan'))
  await page.getByRole('dialog').getByText('phiếu đã ký vào bảng kê').waitFor()
  await picture(page, `unit-sheets-${name}-give`)
  await expectAccessible(page, `${name}: giving a list`)
  await hand.press(page, button(page, 'Xác nhận bàn giao'))
  const given = await page.getByText(/^Bảng kê số \d+: 3 phiếu/u).textContent()
  const no = /\d+/u.exec(given ?? '')?.[0] ?? ''

  const officer = await atDesk('/agency/', 'dung', look)
  await toLists(officer, hand)
  await expectAccessible(officer, `${name}: the lists of the office`)
  await hand.press(officer, link(officer, new RegExp(`^Bảng kê số ${no}\\b`, 'u')))
  await officer.locator('h1:focus').waitFor()
  await hand.press(officer, button(officer, `Phóng to ảnh phiếu của ${members[0]?.name ?? ''}`))
  await officer.getByRole('dialog').getByRole('img').waitFor()
  await officer.keyboard.press('Escape')
  await hand.press(officer, officer.getByRole('checkbox', { name: `Gửi trả phiếu này ${members[2]?.name ?? ''}` }))
  await hand.fill(officer, officer.locator('#reason-3'), 'Người khác ký thay')
  await picture(officer, `handover-${name}`)
  await expectAccessible(officer, `${name}: a list to confirm`)
  await hand.press(officer, button(officer, 'Xác nhận 2 phiếu, gửi trả 1'))
  await officer.getByText('Đã xác nhận bảng kê').waitFor()
})

/** By the navigation of the unit's console. */
async function toSheets(page: Page, hand: Hand): Promise<void> {
  await hand.press(page, page.locator('nav').getByRole('link', { name: 'Tờ khai đã ký' }))
  await heading(page, 'Tờ khai đã ký')
}

async function toLists(page: Page, hand: Hand): Promise<void> {
  await hand.press(page, page.locator('nav').getByRole('link', { name: 'Danh sách tờ khai' }))
  await heading(page, 'Danh sách tờ khai')
}
