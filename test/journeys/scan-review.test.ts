import { expect, test } from 'vitest'
import type { Scanned } from '#domain/registration/scanned.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aPerson, type Person } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { hasOnFile } from '#test/builders/registry.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, choose, COMPUTER, expectAccessible, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()

const citizenCard = (of: Person): Scanned => ({
  source: 'citizen_card',
  fullName: of.fullName.toUpperCase(),
  personalId: of.personalId,
  socialInsuranceNo: '',
  birthDate: '1990-01-31',
  sex: of.sex,
  address: 'Số 12, Tổ 5, Phường 7, Quận 3, TP. Hồ Chí Minh',
})
const insuranceCard = (of: Person): Scanned => ({
  ...citizenCard(of),
  source: 'insurance_card',
  fullName: 'Nguyễn Văn Khác',
  personalId: '',
  socialInsuranceNo: of.socialInsuranceNo,
  address: '',
})

async function reviewing(
  scanned: (of: Person) => readonly Scanned[],
  options: VisitorOptions = {},
  { language = 'vi', onFile }: { readonly language?: string; readonly onFile?: string } = {},
) {
  const of = aPerson()
  if (onFile !== undefined) await hasOnFile(stage, of, onFile)
  const { no } = await aDossier(stage, { of, scanned: scanned(of) })
  const { id } = await takenBy(await anOfficer(stage), { no })
  const page = await stage.visitor({ size: COMPUTER, ...options })
  await choose(page, { language })
  await page.goto('/agency/')
  await signInAtDesk(stage, page)
  await page.locator('nav').waitFor()
  await page.goto(`/agency/files/${id}`)
  await page.getByRole('table').waitFor()
  return page
}

test('the officer sees what the code of the CCCD says in a column of its own, differences marked', async () => {
  const page = await reviewing(of => [citizenCard(of)])
  const table = page.getByRole('table')
  await expect.poll(() => table.getByRole('columnheader').allTextContents()).toContain('QR trên CCCD')
  const row = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect.poll(() => row('Họ và tên').textContent()).not.toContain('khác')
  await expect.poll(() => row('Địa chỉ').textContent()).toContain('Quận 3, TP. Hồ Chí Minh khác')
  await expect.poll(() => row('Ngày sinh').textContent()).toMatch(/không khai.*31\/01\/1990 khác.*Khác/u)
  await expect.poll(() => row('Giới tính').textContent()).toContain('Khớp')
  await expectAccessible(page, 'review with a scanned code')
  await picture(page, 'scan-review')
})

test('two papers that say different names are both named', async () => {
  const page = await reviewing(of => [citizenCard(of), insuranceCard(of)], { dark: true }, { language: 'en' })
  const text = (await page.getByRole('table').textContent()) ?? ''
  expect(text).toContain('QR codes on the papers')
  expect(text).toMatch(/Nguyễn Văn Khác.*\(health card\)/u)
  await expectAccessible(page, 'review with two scanned codes')
  await picture(page, 'scan-review-both')
})

test.each([
  ['vi', {}],
  ['vi', { dark: true, size: { width: 360, height: 740 } }],
  ['en', { dark: true }],
  ['en', { size: { width: 360, height: 740 } }],
] as const)('a number of another kind of paper is named as such, beside the old number in the code (%s, %j)', async (language, options) => {
  const old = `0245${String(Math.random()).slice(2, 7)}`
  const page = await reviewing(of => [{ ...citizenCard(of), oldPersonalId: old }], options, { language, onFile: old })
  const table = page.getByRole('table')
  const row = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect.poll(() => row(language === 'vi' ? 'Số giấy tờ' : 'Identity no.').textContent()).toMatch(/Khác loại giấy|Another paper/u)
  await expect.poll(() => row(language === 'vi' ? 'Số cũ trên CCCD' : 'Old number on the CCCD').textContent()).toMatch(/Khớp|Same/u)
  await expect
    .poll(() => page.getByText(/người dân khai CCCD, dữ liệu tham gia có CMND|declared a CCCD, on file a CMND/u).isVisible())
    .toBe(true)
  await expectAccessible(page, `review with another paper (${language})`)
  await table.getByRole('row').last().scrollIntoViewIfNeeded()
  await picture(page, `other-paper-${language}-${'dark' in options ? 'dark' : 'light'}-${'size' in options ? 'phone' : 'computer'}`)
})

test('on a narrow screen nothing is cut off', async () => {
  const page = await reviewing(of => [citizenCard(of), insuranceCard(of)], { size: { width: 360, height: 740 } })
  await expectAccessible(page, 'review with scanned codes on a phone')
  await page.getByRole('table').scrollIntoViewIfNeeded()
  await picture(page, 'scan-review-phone')
  await expect.poll(() => page.getByText('Mã QR do máy của người dân đọc').isVisible()).toBe(true)
})

test('a guest at a computer can open the app on a phone; a phone is not offered that', async () => {
  const page = await stage.visitor({ size: COMPUTER })
  for (const path of ['/', '/help/install']) {
    await page.goto(path)
    await page.getByRole('img', { name: 'Mã QR của địa chỉ http://localhost' }).waitFor()
    await expectAccessible(page, `${path} with the code`)
    await picture(page, `on-phone-${path === '/' ? 'home' : 'install'}`)
  }
  const phone = await stage.visitor()
  await phone.goto('/')
  await phone.waitForLoadState('networkidle')
  await expect.poll(() => phone.getByText('Mở trên điện thoại').count()).toBe(0)
})
