import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aStranger, rosterCsv, type Line } from '#test/builders/roster.ts'
import { signInAtDesk } from './at-desk.ts'
import { tabTo } from './hands.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const folder = mkdtempSync(join(tmpdir(), 'roster-'))

/** A file on the coordinator's disk. */
function aFile(name: string, lines: readonly Line[] | string): string {
  const path = join(folder, name)
  writeFileSync(path, typeof lines === 'string' ? lines : rosterCsv(lines))
  return path
}

async function atRoster(look: VisitorOptions & { readonly language?: string } = {}): Promise<Page> {
  const page = await stage.visitor({ size: COMPUTER, ...look })
  await choose(page, look.language === undefined ? {} : { language: look.language })
  await page.goto('/unit/roster')
  await signInAtDesk(stage, page, 'huy')
  await page.getByRole('heading', { name: /^(?:Danh sách|Roster)$/u }).waitFor()
  return page
}

const lines = (group: string): readonly Line[] => {
  const { fullName, socialInsuranceNo } = person('mai')
  return [
    { fullName, socialInsuranceNo, group, phone: '0500780001' },
    { ...aStranger(), group, phone: '0500780002' },
    { ...aStranger(), group: `${group} B`, phone: '500780003' },
    { ...aStranger(), fullName: 'An', group },
  ]
}

test('a roster by mouse at a computer: preview, apply, change, report a wrong phone', async () => {
  const page = await atRoster()
  await page.getByText('Chưa có ai trong danh sách').waitFor()
  await expectAccessible(page, 'empty roster')
  await picture(page, 'roster-empty')
  await page.getByRole('link', { name: 'Tải danh sách lên' }).click()
  await page.getByRole('heading', { name: 'Tải danh sách lên' }).waitFor()
  await picture(page, 'roster-file')
  await page.setInputFiles('#roster-file', aFile('anh.xlsx', '%PDF-1.7'))
  await page.getByRole('alert').getByText('không phải danh sách Excel').waitFor()
  await picture(page, 'roster-refused')
  await page.setInputFiles('#roster-file', aFile('lop.csv', lines('10A1')))
  await page.getByRole('heading', { name: 'Xem trước: lop.csv' }).waitFor()
  await page.getByText('Dòng 5, Họ và tên (A5):').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Áp dụng' }).isDisabled()).toBe(true)
  await expectAccessible(page, 'preview')
  await picture(page, 'roster-preview')
  await page.getByLabel('Thêm lại số 0').check()
  await page.getByText('Dòng 4,').waitFor({ state: 'detached' })
  await page.getByLabel('Bỏ qua 1 dòng sai').check()
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  await page.getByText('Thêm 3, đổi 0').waitFor()
  await picture(page, 'roster-applied')
  await page.getByRole('link', { name: 'Về danh sách' }).last().click()
  await page.getByRole('heading', { name: '10A1', exact: true }).waitFor()
  await page.getByText('Đã có tài khoản', { exact: true }).last().waitFor()
  await expectAccessible(page, 'roster')
  await picture(page, 'roster-list')

  const dossier = await aDossier(stage)
  await page.fill('#q', 'nguyen van la')
  await page
    .getByRole('button', { name: /Sửa thông tin của Nguyễn Văn Lạ/u })
    .first()
    .click()
  await page.fill('#fullName', dossier.declaration.fullName)
  await page.fill('#socialInsuranceNo', '12')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.locator('#socialInsuranceNo[aria-invalid=true]').waitFor()
  await picture(page, 'roster-change')
  await page.fill('#socialInsuranceNo', dossier.declaration.socialInsuranceNo)
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã lưu thông tin').waitFor()

  await page.getByRole('link', { name: 'Cần hỗ trợ' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cần hỗ trợ' }).waitFor()
  await page.getByText('Chưa khớp: xem lại mã số và họ tên.').first().waitFor()
  await picture(page, 'help-needing')
  const group = await page
    .getByLabel('Lớp/Phòng ban')
    .locator('option')
    .filter({ hasText: /^10A1 \(/u })
    .getAttribute('value')
  await page.getByLabel('Lớp/Phòng ban').selectOption(group)
  const mark = page.getByLabel(`Số điện thoại trong hồ sơ của ${dossier.declaration.fullName} bị sai`)
  await mark.check()
  await page.getByLabel(`Số đúng của ${dossier.declaration.fullName}`).fill('0500780099')
  await expectAccessible(page, 'wrong phones')
  await picture(page, 'help-phones')
  await page.getByRole('button', { name: 'Báo 1 số sai' }).click()
  await page.getByText('Đã gửi 1 yêu cầu').waitFor()
  await page.getByText('Đã báo số điện thoại sai').waitFor()
  await picture(page, 'help-sent')

  const { rows } = await stage.database.owner.query<{ id: string }>(
    'select case_file_id as id from support_request where unit_code is not null',
  )
  const officer = await stage.visitor({ size: COMPUTER })
  await officer.goto(`/agency/files/${rows[0]?.id ?? ''}`)
  await signInAtDesk(stage, officer)
  await officer.getByText('Đơn vị Trường Đại học Sông Trăng (sinh viên) đề nghị').waitFor()
  await officer.getByText('Số đơn vị đưa, chưa xác minh').waitFor()
  await expectAccessible(officer, 'request of a unit')
  await picture(officer, 'request-of-a-unit')
}, 180_000)

test('a roster by keyboard alone on a phone, in English and in the dark', async () => {
  const page = await atRoster({ size: PHONE, dark: true, language: 'en' })
  const link = page.getByRole('link', { name: 'Upload a roster' })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Upload a roster' }).waitFor()
  await expectAccessible(page, 'file on a phone')
  const field = page.locator('#roster-file')
  await tabTo(page, field)
  const chooser = page.waitForEvent('filechooser')
  // The browser has to know first that somebody waits for it.
  await page.evaluate('document.readyState')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(aFile('class.csv', [{ ...aStranger(), group: 'Kế toán' }]))
  await page.getByRole('heading', { name: 'Preview: class.csv' }).waitFor()
  await expectAccessible(page, 'preview on a phone')
  await picture(page, 'roster-preview-phone')
  const apply = page.getByRole('button', { name: 'Apply' })
  await tabTo(page, apply)
  await page.keyboard.press('Enter')
  await page.getByText('The roster is applied').waitFor()
  await page.goto('/unit/roster')
  await page.getByRole('heading', { name: 'Kế toán' }).waitFor()
  await expectAccessible(page, 'roster on a phone')
  await picture(page, 'roster-list-phone')
  await page.goto('/unit/help')
  await page.getByRole('heading', { level: 1, name: 'Need help' }).waitFor()
  await page.getByText('No match: look at number and name again.').first().waitFor()
  await expectAccessible(page, 'help on a phone')
  await picture(page, 'help-phone')
}, 180_000)
