import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { anOfficer } from '#test/builders/office.ts'
import { aPerson, aPhone } from '#test/builders/people.ts'
import { applied, aStranger, rosterCsv } from '#test/builders/roster.ts'
import { aUnitCampaign } from '#test/builders/units.ts'
import { travelTo } from '#test/support/clock.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const pupil = aPerson()

beforeAll(async () => {
  // Ten in the morning: reminders go out by day.
  await travelTo(stage.database.owner, `${dayInVietnam(new Date())}T03:00:00Z`)
  await applied(await anOfficer(stage, 'huy'), rosterCsv([{ ...aStranger(), group: '10A1' }]))
  await aUnitCampaign(stage)
}, 60_000)

async function atRoster(options: VisitorOptions): Promise<Page> {
  const page = await stage.visitor(options)
  await choose(page, options.english ? { language: 'en' } : {})
  await page.goto('/unit/roster')
  await signInAtDesk(stage, page, 'huy')
  await page.getByRole('heading', { name: /^(?:Danh sách|Roster)$/u }).waitFor()
  return page
}

test('a class gets one new pupil: added by hand, reminded alone, not reminded twice, taken off again', async () => {
  const page = await atRoster({ size: COMPUTER })
  await page.getByText('Lần tải lên gần nhất').waitFor()
  await page.getByRole('button', { name: 'Thêm một người' }).click()
  await page.fill('#fullName', 'An')
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click()
  await page.locator('#socialInsuranceNo[aria-invalid=true]').waitFor()
  await expectAccessible(page, 'a person who is added, with faults')
  await picture(page, 'member-add-wrong')

  // What is typed is there again when the sheet was closed by mistake.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Thêm một người' }).click()
  await expect.poll(() => page.inputValue('#fullName')).toBe('An')
  await page.fill('#fullName', pupil.fullName)
  await page.fill('#socialInsuranceNo', pupil.socialInsuranceNo)
  await page.fill('#group', '10A1')
  await page.fill('#phone', aPhone())
  await picture(page, 'member-add')
  await page.keyboard.press('Enter')
  await page.getByText(`Đã thêm ${pupil.fullName} vào 10A1.`).waitFor()

  const remind = page.getByRole('button', { name: `Nhắc ${pupil.fullName}` })
  await remind.click()
  await page.getByText('Sẽ gửi cho 1 người').waitFor()
  await expectAccessible(page, 'a reminder to one person')
  await page.getByRole('button', { name: 'Gửi 1 tin' }).click()
  await page.getByText('Đã xếp gửi 1 tin.').waitFor()
  await remind.click()
  await page.getByText(`Chưa nhắc ${pupil.fullName} được`).waitFor()
  await page.getByText('Mỗi số nhận nhiều nhất một tin trong 3 ngày.').waitFor()
  await expectAccessible(page, 'why one person is not reminded')
  await picture(page, 'member-remind-not')
  await page.getByRole('button', { name: 'Để sau' }).click()

  await page.getByRole('button', { name: `Sửa thông tin của ${pupil.fullName}` }).click()
  await page.getByRole('button', { name: 'Không còn ở đơn vị' }).click()
  await page.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click()
  await page.getByText(`Đã đưa ${pupil.fullName} ra khỏi danh sách.`).waitFor()

  await page.getByRole('link', { name: 'Các lần tải lên' }).click()
  await page.getByRole('heading', { name: 'Các lần tải lên' }).waitFor()
  await page.getByText('Lê Quốc Huy. Thêm 1, đổi 0').waitFor()
  await expectAccessible(page, 'uploads')
  await picture(page, 'roster-uploads')
}, 120_000)

test('by the keyboard alone on a phone, in English and in the dark, somebody whom nobody knows is added', async () => {
  const page = await atRoster({ size: PHONE, dark: true, english: true })
  const { fullName, socialInsuranceNo } = aStranger()
  await page.getByRole('button', { name: 'Add one person' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('#fullName').focus()
  for (const words of [fullName, socialInsuranceNo, '10A1']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await expectAccessible(page, 'a person who is added on a phone')
  await picture(page, 'member-add-phone')
  await page.keyboard.press('Enter')
  await page.getByText(`${fullName} is added to 10A1.`).waitFor()
  await page.getByRole('status').getByText('No match: look at number and name again.').waitFor()
  await expectAccessible(page, 'after adding on a phone')
}, 120_000)
