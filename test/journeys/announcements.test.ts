import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { manyPeople, sendAll } from '#test/builders/announcements.ts'
import { onDay } from '#test/builders/news.ts'
import { travelTo } from '#test/support/clock.ts'
import { signInAtDesk } from './at-desk.ts'
import { atHome } from './at-home.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database

async function atDesk(name: string, options?: VisitorOptions): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await page.goto('/agency/')
  await signInAtDesk(stage, page, name)
  await page.locator('nav').waitFor()
  return page
}

const TITLE = 'Đổi giờ tiếp dân từ thứ Hai'
const TEXT = 'Từ thứ Hai, cơ quan tiếp dân từ 7 giờ 30 đến 17 giờ.\n\nBạn xem thẻ BHYT của mình trước khi đến.'
const day = onDay(1).slice(0, 10)

test('from writing to the inbox: a city officer writes, the administrator releases, a phone has it', async () => {
  await travelTo(owner, onDay(1, 9))
  await manyPeople(stage, 60)
  const writer = await atDesk('nga')
  await writer.getByRole('link', { name: 'Thông báo', exact: true }).click()
  await writer.getByText('Chưa có thông báo nào').waitFor()
  await expectAccessible(writer, 'no announcement')
  await writer.getByRole('link', { name: 'Soạn thông báo', exact: true }).click()
  await writer.getByRole('heading', { name: 'Soạn thông báo', exact: true }).waitFor()

  await writer.fill('#titleVi', TITLE)
  await writer.fill('#textVi', 'Vào bhxh-hotro.com để nhận tiền hỗ trợ.')
  await writer.fill('#scope', 'Hồ Chí Minh')
  await writer.getByRole('option').filter({ hasText: 'người sống trong tỉnh' }).first().click()
  await writer.fill('#ageFrom', '110')
  await writer.getByRole('button', { name: 'Đếm số người', exact: true }).click()
  await writer.getByText(/^Nhóm này dưới 20 người/u).waitFor()
  await writer.fill('#ageFrom', '')
  await writer.getByRole('button', { name: 'Đếm số người', exact: true }).click()
  await writer.getByText(/^Bây giờ nhóm này có khoảng \d+ người có tài khoản/u).waitFor()
  await writer.fill('#sendOn', day)
  await writer.selectOption('#sendHour', '10')
  await writer.selectOption('#page', 'card')
  await writer.getByRole('button', { name: 'Lưu bản nháp', exact: true }).click()
  await writer.getByText('Không ghi địa chỉ trang web.').last().waitFor()
  await expectAccessible(writer, 'an address in the text')
  await picture(writer, 'announcement-form-refused')
  await writer.fill('#textVi', TEXT)
  // What was typed is there again after a reload.
  await writer.getByText('Điều bạn nhập được giữ trên máy này.').waitFor()
  await writer.reload()
  await expect.poll(() => writer.inputValue('#titleVi')).toBe(TITLE)
  await expect.poll(() => writer.inputValue('#textVi')).toBe(TEXT)
  await picture(writer, 'announcement-form')
  await expectAccessible(writer, 'the form')
  await writer.getByRole('button', { name: 'Lưu bản nháp', exact: true }).click()
  await writer.getByText('Đã lưu bản nháp.').waitFor()
  await writer.getByRole('button', { name: 'Trình cho gửi', exact: true }).click()
  await writer.getByRole('dialog').getByRole('button', { name: 'Trình cho gửi', exact: true }).click()
  await writer.getByText('Bạn soạn thông báo này.').waitFor()
  await expect.poll(() => writer.getByRole('button', { name: 'Cho gửi', exact: true }).count()).toBe(0)

  const second = await atDesk('phuc', { dark: true })
  await second.goto('/agency/announcements?state=submitted')
  await second.getByRole('link', { name: TITLE, exact: true }).click()
  await second.getByRole('button', { name: 'Cho gửi', exact: true }).waitFor()
  await picture(second, 'announcement-submitted-dark')
  await expectAccessible(second, 'put up for release')
  await second.getByRole('button', { name: 'Cho gửi', exact: true }).click()
  const sheet = second.getByRole('dialog', { name: 'Cho gửi thông báo này?' })
  await expectAccessible(second, 'the question before')
  await sheet.getByRole('button', { name: 'Cho gửi', exact: true }).click()
  await second.getByText('Đã cho gửi.').waitFor()
  await second.getByText('Đã hẹn giờ', { exact: true }).waitFor()

  await travelTo(owner, onDay(1, 10, 1))
  await sendAll(stage, { no: 1 }, 6)
  const reader = await atDesk('khanh', { choices: { language: 'en' } })
  await reader.goto('/agency/announcements/1')
  await reader.getByText('Goes out from', { exact: true }).waitFor()
  await picture(reader, 'announcement-sent-en')
  await reader.getByText('Sent', { exact: true }).waitFor()
  await reader
    .getByText(/^about \d+$/u)
    .first()
    .waitFor()
  await picture(reader, 'announcement-sent-en')
  await expectAccessible(reader, 'sent')
  await reader.goto('/agency/announcements')
  await reader.getByRole('link', { name: TITLE, exact: true }).waitFor()
  await picture(reader, 'announcements-list-en')
  await expectAccessible(reader, 'the list')

  const phone = await atHome(stage, 'mai', { size: PHONE, dark: true })
  await phone.goto('/inbox?group=announcements')
  await phone.getByRole('button', { name: new RegExp(`^${TITLE}`, 'u') }).click()
  const notice = phone.getByRole('dialog', { name: TITLE })
  await notice.getByText('Bạn xem thẻ BHYT của mình trước khi đến.').waitFor()
  await picture(phone, 'announcement-inbox-phone-dark')
  await expectAccessible(phone, 'the notice')
  await notice.getByRole('link', { name: 'Xem thẻ BHYT', exact: true }).click()
  await phone.waitForURL('**/card')
})

test('a person switches the ringing off, and reads that the inbox keeps it', async () => {
  const phone = await atHome(stage, 'binh', { size: PHONE, dark: true })
  await phone.goto('/inbox/choose')
  const kind = phone.getByRole('group', { name: 'Tin tức và chương trình' })
  await kind.getByText('Tin này không bao giờ gửi bằng SMS hay email.').waitFor()
  await expect.poll(() => kind.getByRole('switch').count()).toBe(1)
  await kind.getByRole('switch', { name: 'Trên máy' }).click()
  await kind.getByText(/Đã lưu lúc/u).waitFor()
  await kind.scrollIntoViewIfNeeded()
  await picture(phone, 'announcement-choice-phone-dark')
  // A switch that lies half under the head of the page is too small a target.
  await phone.evaluate('scrollTo(0, 0)')
  await expectAccessible(phone, 'choices')
})
