import { beforeAll, expect, test } from 'vitest'
import { dayInVietnam, addDays } from '#domain/kernel/date.ts'
import { anOfficer, approvedBy, returnedBy } from '#test/builders/office.ts'
import { aPerson, aPhone } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aMemberOfUnit, UNIT } from '#test/builders/units.ts'
import { travelTo } from '#test/support/clock.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, choose, COMPUTER, expectAccessible, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database
const phone = aPhone()

beforeAll(async () => {
  const today = dayInVietnam(new Date())
  // Ten in the morning: reminders go out by day.
  await travelTo(owner, `${today}T03:00:00Z`)
  const officer = await anOfficer(stage)
  const [approved, returned] = [await aDossier(stage), await aDossier(stage)]
  await approvedBy(officer, approved)
  await returnedBy(officer, returned)
  await aMemberOfUnit(stage, { group: 'Cơ khí K12', socialInsuranceNo: approved.declaration.socialInsuranceNo })
  await aMemberOfUnit(stage, { group: 'Điện tử K13', phone: aPhone(), socialInsuranceNo: returned.declaration.socialInsuranceNo })
  await aMemberOfUnit(stage, { group: 'Điện tử K13', phone, socialInsuranceNo: aPerson().socialInsuranceNo })
  await aMemberOfUnit(stage, { group: 'Điện tử K13', fullName: 'Hoàng Thử Sơn', matched: false })
  await aMemberOfUnit(stage, { group: 'Cơ khí K12', fullName: 'Đỗ Thử Chờ', matched: 'later' })
  await owner.query(
    `insert into unit_board_day (unit_code, day, members, not_started, waiting, to_correct, activated, needs_help)
     select $1, d::date, 4, 4, 0, 0, 0, 0 from unnest($2::text[]) d`,
    [UNIT, [addDays(today, -1), addDays(today, -7)]],
  )
}, 60_000)

async function atTheDesk(options: VisitorOptions) {
  const page = await stage.visitor(options)
  await choose(page, options.english ? { language: 'en' } : {})
  await page.goto('/unit')
  await signInAtDesk(stage, page, 'huy')
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('a coordinator begins a campaign, sees the slowest group first, and reminds in the words that were shown', async () => {
  const page = await atTheDesk({ size: COMPUTER })
  await page.getByRole('button', { name: 'Mở đợt đăng ký' }).click()
  await page.getByLabel('Cơ quan tiếp nhận').selectOption('07911')
  await page.getByLabel('Lời dặn').fill('Hỏi phòng Công tác sinh viên.')
  await expectAccessible(page, 'beginning a campaign')
  await picture(page, 'unit-campaign-sheet')
  await page.locator('dialog button[type=submit]').click()
  await page.getByText('Đã mở đợt.').waitFor()
  await expect
    .poll(() =>
      page
        .locator('main')
        .getByText(/K1[23]$/u)
        .allTextContents(),
    )
    .toEqual(expect.arrayContaining(['Điện tử K13', 'Cơ khí K12']))
  await page.getByText('25%').waitFor()
  await page.getByText('1 người đang đối chiếu mã số và họ tên.').waitFor()
  await page.getByText('Chưa khớp: xem lại mã số và họ tên').waitFor()
  await expectAccessible(page, 'the board')
  await picture(page, 'unit-board')
  await page.getByRole('button', { name: 'Xem dạng bảng' }).click()
  await page.getByRole('row', { name: /^Cả đơn vị 4 1 0 1 1 1/u }).waitFor()
  await expectAccessible(page, 'the board as a table')
  await page.getByRole('button', { name: 'Nhắc 2 người' }).click()
  await page.getByText('Sẽ gửi cho 2 người').waitFor()
  const words = await page.locator('blockquote').first().textContent()
  await expectAccessible(page, 'a reminder before it is sent')
  await picture(page, 'unit-remind')
  await page.getByRole('button', { name: 'Gửi 2 tin' }).click()
  await page.getByText('Đã xếp gửi 2 tin.').waitFor()
  const [text] = await stage.inbox(phone)
  const withoutToken = (said: string | null | undefined) => said?.replace(/\/m\/\w+/u, '/m/')
  expect(withoutToken(text?.body)).toBe(withoutToken(words))
  await page.getByRole('link', { name: 'Nhắc việc' }).click()
  await page.getByText('Đã nhắc').first().waitFor()
  await page.getByRole('button', { name: /^Xem từng người/u }).click()
  await page.getByText('Đã nhắc (tin nhắn)').first().waitFor()
  await expectAccessible(page, 'who was reminded')
  await picture(page, 'unit-reminded')
  await page.keyboard.press('Escape')

  const link = /\S+(\/m\/\w+)/u.exec(text?.body ?? '')?.[1] ?? ''
  const citizen = await stage.visitor()
  await citizen.goto(link)
  await citizen.getByRole('heading', { name: /mời bạn đăng ký/u }).waitFor()
  await expectAccessible(citizen, 'what a personal link opens')
  await picture(citizen, 'unit-invitation')
  await citizen.getByRole('button', { name: 'Ngừng nhắc' }).click()
  await citizen.getByText('Đã ngừng nhắc cho số hay email nhận tin này.').waitFor()
  await citizen.reload()
  await citizen.getByRole('button', { name: 'Nhận lại tin nhắc' }).waitFor()
  await expectAccessible(citizen, 'a personal link whose reminders are stopped')
  await picture(citizen, 'unit-invitation-stopped')
  await citizen.getByRole('button', { name: 'Nhận lại tin nhắc' }).click()
  await citizen.getByText('Bạn sẽ nhận lại tin nhắc').waitFor()
  await citizen.getByRole('link', { name: 'Bắt đầu đăng ký' }).click()
  await citizen.getByText('mời bạn đăng ký').first().waitFor()

  await page.getByRole('link', { name: 'Tiến độ' }).click()
  await page.getByRole('link', { name: 'Mã QR của Điện tử K13' }).click()
  await page.getByRole('img', { name: 'Mã QR của Hoàng Thử Sơn' }).waitFor()
  await expectAccessible(page, 'the sheet of codes')
  await picture(page, 'unit-codes')
})

test('on a phone, in the dark, in English, by the keyboard alone: board, change of the campaign, list as a file', async () => {
  const page = await atTheDesk({ dark: true, english: true })
  await page.getByText('By group').waitFor()
  await expectAccessible(page, 'the board on a phone')
  await picture(page, 'unit-board-phone')
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.getByRole('button', { name: 'Change the campaign' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Instructions').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Ask at room 101.')
  await page.locator('dialog button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await page.getByText('The campaign is saved.').waitFor()
  await page.getByText('Ask at room 101.').waitFor()
  await page.getByRole('button', { name: 'Download the list' }).focus()
  await page.keyboard.press('Enter')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).focus()
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/^tien-do-HSA004L-\d{4}-\d\d-\d\d\.csv$/u)
})
