import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { ROOT } from '#server/platform/config.ts'
import { buildDemo } from '#seed/people/index.ts'
import { signInAtDesk } from './at-desk.ts'
import { isPlaceOfPage } from './kept.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const people = buildDemo(dayInVietnam(new Date()))
const photo = (name: string) => ({
  name: `${name}.jpg`,
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(ROOT, 'db/seed/photos', `${name}.jpg`)),
})
/** Papers of two people are never one picture: that would be a mark, and a second officer's work. */
const photosOf = (index: number) => [photo(`portrait-${index}`), photo(`card-front-${index}`), photo(`card-back-${index}`)]
const officer = people.staff.find(member => member.loginName === 'dung')
const OWN_PASSWORD = 'hoa sim nở tím đồi 7'

/** People of the crowd who may register: no account yet, all data on file. */
const accounts = new Set(people.accounts.map(account => account.socialInsuranceNo))
const insured = new Set(people.periods.filter(period => period.fund === 'social').map(period => period.socialInsuranceNo))
const applicants = people.participants.filter(
  person =>
    !accounts.has(person.socialInsuranceNo) &&
    insured.has(person.socialInsuranceNo) &&
    person.personalId &&
    person.phone &&
    ['27139', '27154', '27142'].includes(person.communeCode) &&
    person.birthDate < '2005',
)
type Applicant = (typeof applicants)[number]

test.each([
  ['a phone', PHONE, 1],
  ['a computer', COMPUTER, 2],
] as const)('a person registers on %s, an officer approves, and the card and the history open', async (_, size, index) => {
  const person = applicants[index]
  if (!person) throw new Error('nobody to register')
  const shot = (page: Page, step: string) => picture(page, `way-${size.width}-${step}`)
  const citizen = await stage.visitor({ size })

  await citizen.goto('/')
  await citizen.getByRole('link', { name: 'Đăng ký' }).first().click()
  await declare(citizen, { person, photos: photosOf(index) }, step => shot(citizen, step))
  const caseNo = await confirm(citizen, person)
  await shot(citizen, '07-sent')
  await expectAccessible(citizen, 'dossier sent')

  await approve(caseNo, (page, step) => shot(page, step))

  const texts = await stage.inbox(person.phone ?? '', 4)
  const secret = /lần đầu: (\S+)/u.exec(texts.map(text => text.body).join('\n'))?.[1] ?? ''
  await signIn(citizen, person, secret)
  await citizen
    .getByLabel(/^Mật khẩu mới/u)
    .first()
    .fill(OWN_PASSWORD)
  await citizen.getByLabel(/Nhập lại/u).fill(OWN_PASSWORD)
  await shot(citizen, '08-set-password')
  await expectAccessible(citizen, 'set password')
  await citizen.getByRole('button', { name: /Đặt mật khẩu|Lưu mật khẩu/u }).click()

  await citizen.getByRole('heading', { name: person.fullName }).waitFor()
  await shot(citizen, '09-home')
  await expectAccessible(citizen, 'home')
  await seeCard(citizen, person, step => shot(citizen, step))
  await seeHistory(citizen, step => shot(citizen, step))
})

/** The wizard up to "send", with every step looked at. */
async function declare(
  page: Page,
  { person, photos }: { readonly person: Applicant; readonly photos: ReturnType<typeof photosOf> },
  shot: (step: string) => Promise<void>,
): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shot('01-start')
  await expectAccessible(page, 'start')
  await page
    .getByRole('button', { name: /Bắt đầu|Khai mới|Tiếp tục|Đăng ký cho/u })
    .or(page.getByRole('link', { name: /Bắt đầu|Khai mới|Tiếp tục|Cá nhân/u }))
    .first()
    .click()

  await page.getByLabel(/Mã số BHXH/u).fill(person.socialInsuranceNo)
  await page.getByLabel(/Họ và tên/u).fill(person.fullName)
  await page.getByLabel(/Số CCCD/u).fill(person.personalId ?? '')
  await page.getByLabel(/Tỉnh/u).selectOption(person.provinceCode)
  await page.getByLabel(/Phường, xã/u).selectOption(person.communeCode)
  await page.getByLabel(/Số nhà/u).fill('Số 1 đường Hoa Sim')
  await page.getByLabel(/điện thoại/iu).fill(person.phone ?? '')
  await shot('02-details')
  await expectAccessible(page, 'details')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()

  await page.getByRole('heading', { name: 'Ảnh giấy tờ' }).waitFor()
  const inputs = page.locator('input[type=file]:not([capture])')
  for (const [index, file] of photos.entries()) await inputs.nth(index).setInputFiles(file)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await shot('03-photos')
  await expectAccessible(page, 'photos')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()

  // The agency that serves the declared ward is suggested; it can be searched without diacritics.
  const agency = page.getByRole('combobox', { name: /Cơ quan/u })
  await expect.poll(() => agency.inputValue()).toMatch(/Nhiêu Lộc/u)
  await shot('04-agency')
  await expectAccessible(page, 'agency')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()

  await page.getByRole('heading', { name: 'Kiểm tra lại' }).waitFor()
  await shot('05-review')
  await expectAccessible(page, 'review')
  await page.getByRole('checkbox', { name: /^Tôi đồng ý/u }).check()
  await page.getByRole('button', { name: 'Gửi tờ khai' }).click()
}

/** The code from the message to the number of the dossier. */
async function confirm(page: Page, person: Applicant): Promise<string> {
  const field = page.getByLabel(/^Mã xác nhận/u)
  await field.waitFor()
  await expectAccessible(page, 'code')
  const [message] = await stage.inbox(person.phone ?? '')
  await field.fill(/^\d{6}/u.exec(message?.body ?? '')?.[0] ?? '')
  await picture(page, `way-${page.viewportSize()?.width ?? 0}-06-code`)
  await page.getByRole('button', { name: 'Xác nhận và gửi' }).click()
  const no = page.getByText(/\d{5}\/\d{4}\/\d{5}/u).first()
  await no.waitFor()
  return /\d{5}\/\d{4}\/\d{5}/u.exec((await no.textContent()) ?? '')?.[0] ?? ''
}

async function approve(caseNo: string, shot: (page: Page, step: string) => Promise<void>): Promise<void> {
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency')
  await signInAtDesk(stage, page, officer?.loginName, officer?.password)
  await page.getByText(caseNo).first().waitFor()
  await shot(page, '10-queue')
  await expectAccessible(page, 'queue')
  await page.getByRole('row').filter({ hasText: caseNo }).getByRole('link').click()
  await page.getByRole('button', { name: /^Nhận hồ sơ(?! tiếp)/u }).click()
  const checks = page.getByRole('group', { name: /Đã kiểm tra/u }).getByRole('checkbox')
  await checks.first().waitFor()
  for (const box of await checks.all()) await box.check()
  await shot(page, '11-review')
  await expectAccessible(page, 'review')
  await page.getByRole('button', { name: /^Duyệt/u }).click()
  await page
    .getByText(/Hồ sơ đã duyệt|Đã duyệt/u)
    .first()
    .waitFor()
}

async function signIn(page: Page, person: Applicant, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: /Mã số BHXH/u }).fill(person.socialInsuranceNo)
  await page
    .getByLabel(/^Mật khẩu/u)
    .first()
    .fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page
    .getByLabel(/^Mật khẩu mới/u)
    .first()
    .waitFor()
}

async function seeCard(page: Page, person: Applicant, shot: (step: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Xem thẻ' }).click()
  await page.getByText(person.fullName).first().waitFor()
  await shot('12-card')
  await expectAccessible(page, 'card')
  await page.getByRole('button', { name: /Mặt sau/u }).click()
  await shot('13-card-back')
  await page.getByRole('button', { name: 'Phóng to', exact: true }).click()
  await page.getByRole('dialog').getByRole('img', { name: /Mã QR/u }).waitFor()
  await shot('14-card-full')
  await page.getByRole('button', { name: 'Đóng' }).click()
}

async function seeHistory(page: Page, shot: (step: string) => Promise<void>): Promise<void> {
  // Closing goes one step back in the history of the browser, which must have happened before another page is opened.
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await isPlaceOfPage(page)
  await page.goto('/contributions')
  const panel = page.getByRole('tabpanel')
  await panel
    .getByText(/\d+ tháng|\d+ năm/u)
    .first()
    .waitFor()
  await shot('15-history')
  await expectAccessible(page, 'history')
  for (const fund of ['Bảo hiểm thất nghiệp', 'Bảo hiểm y tế', 'Bảo hiểm xã hội']) {
    await page.getByRole('tab', { name: new RegExp(`^${fund},`, 'u') }).click()
    await panel.getByRole('region', { name: 'Các giai đoạn' }).waitFor()
  }
  await panel.getByRole('region', { name: 'Các giai đoạn' }).getByRole('button').first().click()
  await page.getByRole('dialog', { name: 'Chi tiết giai đoạn' }).waitFor()
  await shot('16-detail')
  await expectAccessible(page, 'detail')
}
