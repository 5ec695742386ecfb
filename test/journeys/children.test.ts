import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { formatDay } from '#domain/kernel/date.ts'
import { ROOT } from '#server/platform/config.ts'
import { endElsewhere } from '#test/builders/account.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { child } from '#test/builders/children.ts'
import { aDeclaration, aPerson, DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { codeAt } from '#test/builders/registration.ts'
import { travel } from '#test/support/clock.ts'
import { signInAtDesk } from './at-desk.ts'
import { knowDevice, openSignIn, proveByCode } from './at-home.ts'
import { agree } from './wizard.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()
const photo = (name: string) => ({
  name: `${name}.jpg`,
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(ROOT, 'db/seed/photos', `${name}.jpg`)),
})
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const next = (page: Page) => page.locator('form button[type=submit]').click()

async function signIn(page: Page, key: string) {
  await openSignIn(stage, page, person(key).socialInsuranceNo)
  await typePassword(page, key)
  await heading(page, person(key).fullName)
}

async function typePassword(page: Page, key: string) {
  await page
    .getByLabel(/Mã số BHXH/u)
    .first()
    .fill(person(key).socialInsuranceNo)
  await page
    .getByLabel(/Mật khẩu/u)
    .first()
    .fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

test('a phone that is signed out while a form is half filled in gives it back, to the same person only', async () => {
  const [huong, other] = [person('huong'), person('mai')]
  const page = await stage.visitor()
  await signIn(page, 'huong')
  await page.getByRole('link', { name: /Đăng ký tài khoản cho con/u }).click()
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await heading(page, 'Thông tin của con')
  await page.fill('#fullName', 'Trần Dở Dang')
  await page.fill('#street', 'Số 9 đường Còn Nguyên')
  const form = new URL(page.url()).pathname
  await openElsewhere('huong')
  await page.waitForURL('**/sign-in?why=elsewhere')
  await page.getByText('Việc đang khai dở ở máy này sẽ có lại khi bạn đăng nhập.').waitFor()
  await picture(page, 'half-filled-signed-out')
  // Whatever the device keeps for itself is gone with its key.
  await expect.poll(() => itemsIn(page, 'vault')).toEqual([])
  await expect.poll(() => itemsIn(page, 'left-behind')).not.toEqual([])

  await endElsewhere(stage, huong.socialInsuranceNo)
  await typePassword(page, 'huong')
  await page.waitForURL(`**${form}`)
  await expect.poll(() => page.inputValue('#fullName')).toBe('Trần Dở Dang')
  await expect.poll(() => page.inputValue('#street')).toBe('Số 9 đường Còn Nguyên')
  await expect.poll(() => itemsIn(page, 'left-behind')).toEqual([])

  await openElsewhere('huong')
  await page.waitForURL('**/sign-in?why=elsewhere')
  await knowDevice(stage, page, other.socialInsuranceNo)
  await typePassword(page, 'mai')
  await page.waitForURL(url => !url.pathname.startsWith('/sign-in'))
  await expect.poll(() => itemsIn(page, 'left-behind')).toEqual([])
  await page.goto(form)
  await heading(page, 'Thông tin của con')
  await expect.poll(() => page.inputValue('#fullName')).toBe('')
})

/** Signs in on another device, which takes the place of this one. */
async function openElsewhere(key: string) {
  const other = await stage.visitor()
  await other.goto('/sign-in')
  await typePassword(other, key)
  await other.waitForURL('**/prove')
  await proveByCode(stage, other, { phone: person(key).phone ?? '', button: 'Tiếp tục trên máy này' })
  await heading(other, person(key).fullName)
  await other.close()
}

/** Names of what a database of the browser holds. */
const itemsIn = (page: Page, name: string) =>
  page.evaluate<string[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('${name}')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const names = opening.result.transaction('items').objectStore('items').getAllKeys()
      names.onsuccess = () => { opening.result.close(); resolve(names.result) }
    }
  })`)

test('a mother registers her baby, an officer approves, and she opens the baby’s card and history from her own page', async () => {
  const [linh, baby] = [person('linh'), child('be-an')]
  const page = await stage.visitor()
  await signIn(page, 'linh')
  await page.getByRole('link', { name: /Đăng ký tài khoản cho con/u }).click()
  await heading(page, 'Đăng ký tài khoản')
  await picture(page, 'child-phone-1-start')
  await expectAccessible(page, 'start for a child')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()

  await heading(page, 'Thông tin của con')
  await next(page)
  await expect.poll(() => page.getByRole('alert').getByRole('link').count()).toBe(7)
  // As the eye goes down the form.
  const faults = await page.getByRole('alert').getByRole('link').allInnerTexts()
  expect(faults.slice(0, 4).join(' ')).toMatch(/Mã số BHXH.*Họ và tên.*Ngày sinh.*là ai của con/u)
  await expectAccessible(page, 'details of a child, wrong')
  await page.fill('#socialInsuranceNo', baby.socialInsuranceNo)
  await page.fill('#fullName', baby.fullName)
  await page.fill('#birthDate', formatDay(baby.birthDate))
  await page.getByRole('radio', { name: 'Mẹ' }).check()
  await page.selectOption('#provinceCode', '79')
  await page.selectOption('#communeCode', '27142')
  await page.fill('#street', 'Số 1 đường Hoa Sim')
  await picture(page, 'child-phone-2-details')
  await expectAccessible(page, 'details of a child')
  await next(page)

  await heading(page, 'Ảnh giấy tờ')
  const inputs = page.locator('input[type=file]:not([capture])')
  await expect.poll(() => inputs.count()).toBe(2)
  for (const [index, name] of ['portrait-1', 'card-front-1'].entries()) await inputs.nth(index).setInputFiles(photo(name))
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(2)
  await picture(page, 'child-phone-3-photos')
  await expectAccessible(page, 'photos of a child')
  await next(page)

  await expect.poll(() => page.inputValue('#agencyCode')).toMatch(/Nhiêu Lộc/u)
  await picture(page, 'child-phone-4-agency')
  await expectAccessible(page, 'agency of a child')
  await next(page)

  await heading(page, 'Kiểm tra lại')
  await next(page)
  await page.getByText('Cần đánh dấu mục này để gửi tờ khai.').first().waitFor()
  await page.getByLabel(/Tôi là cha, mẹ hoặc người giám hộ hợp pháp/u).check()
  await expect.poll(() => page.getByLabel(/Con đã từ đủ 7 tuổi/u).count()).toBe(0)
  await picture(page, 'child-phone-5-review')
  await expectAccessible(page, 'review of a child')
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await page.fill('#code', await codeAt(stage, linh.phone ?? ''))
  await next(page)
  await page.getByText('Đã gửi tờ khai').waitFor()
  await page.getByText('Mở thông tin của con').waitFor()
  const no = await page.getByText(/^\d{5}\/\d{4}\/\d{5}$/u).innerText()

  const desk = await stage.visitor({ size: COMPUTER })
  await approveAtDesk(desk, baby.fullName)

  await page.reload()
  await page.getByText('Đã mở thông tin của con').first().waitFor()
  await picture(page, 'child-phone-6-approved')
  await expectAccessible(page, 'approved child')
  expect(no).toMatch(/07911$/u)
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(baby.fullName, 'u') }).click()
  await heading(page, baby.fullName)
  await page.getByText('Bạn là mẹ.').waitFor()
  await picture(page, 'child-phone-7-card')
  await expectAccessible(page, 'card of a child')
  await page.getByRole('link', { name: /Quá trình tham gia/u }).click()
  await heading(page, baby.fullName)
  await expectAccessible(page, 'history of a child')
})

async function approveAtDesk(page: Page, name: string) {
  await page.goto('/agency/')
  await signInAtDesk(stage, page)
  await page.getByText('Trẻ em').first().waitFor()
  await picture(page, 'child-desk-1-queue')
  await expectAccessible(page, 'queue with a child')
  await page.getByRole('link', { name }).click()
  await heading(page, name)
  await page.getByRole('button', { name: /^Nhận hồ sơ(?! tiếp)/u }).click()
  await page.getByText('Người khai cho trẻ').waitFor()
  for (const point of [/Giấy khai sinh rõ/u, /Thông tin trẻ khớp/u, /Giấy khai sinh ghi người khai/u]) await page.getByLabel(point).check()
  await picture(page, 'child-desk-2-review')
  await expectAccessible(page, 'review of a child at the desk')
  await page.getByRole('button', { name: /^Duyệt/u }).click()
  await page.getByText('Hồ sơ đã duyệt').waitFor()
  await page.getByText('Đang được xem thông tin của trẻ').waitFor()
  await expectAccessible(page, 'approved child at the desk')
}

test.each([
  { look: 'phone', size: PHONE, choices: { language: 'vi' } },
  { look: 'phone-dark-english', size: PHONE, choices: { language: 'en', theme: 'dark' } },
  { look: 'computer', size: COMPUTER, choices: { language: 'vi' } },
  { look: 'computer-dark', size: COMPUTER, choices: { language: 'vi', theme: 'dark' } },
] as const)('a mother changes between her own record and those of her children: $look', async ({ look, size, choices }) => {
  const [own, daughter, son] = [person('huong'), child('tram'), child('khoi')]
  const page = await stage.visitor({ size })
  await signIn(page, 'huong')
  await choose(page, choices)
  await page.reload()
  await heading(page, own.fullName)
  await page.getByText(son.fullName).waitFor()
  await page.getByRole('link', { name: new RegExp(daughter.fullName, 'u') }).scrollIntoViewIfNeeded()
  await picture(page, `family-${look}-1-home`)
  await expectAccessible(page, `home with children (${look})`)
  await page.getByRole('link', { name: new RegExp(daughter.fullName, 'u') }).click()
  await heading(page, daughter.fullName)
  await page.getByRole('article').first().waitFor()
  await picture(page, `family-${look}-2-card`)
  await expectAccessible(page, `daughter's card (${look})`)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(son.fullName, 'u') })
    .click()
  await heading(page, son.fullName)
  await page.getByRole('link', { name: /Quá trình tham gia|Contribution history/u }).click()
  await page.getByRole('tab', { name: /y tế|BHYT|Health/u }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: /HSA001L|THPT|Trường/u })
    .first()
    .waitFor()
  await picture(page, `family-${look}-3-history`)
  await expectAccessible(page, `son's history (${look})`)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(own.fullName, 'u') })
    .click()
  await page.getByRole('heading', { level: 1, name: /^(?:Quá trình tham gia|Contribution history)$/u }).waitFor()
})

test('on the eighteenth birthday the daughter’s record is not there any more, and the page says why', async () => {
  const daughter = child('tram')
  const page = await stage.visitor()
  await signIn(page, 'huong')
  await page.getByRole('link', { name: new RegExp(daughter.fullName, 'u') }).click()
  await heading(page, daughter.fullName)
  const address = page.url()
  // Closed: a page of one's own that hears of the end of the session is the one to come back to.
  await page.goto('about:blank')
  await travel(stage.database.owner, '10 days')
  await signIn(page, 'huong')
  await page.goto(address)
  await page.getByText('Không xem được hồ sơ này').waitFor()
  await picture(page, 'family-phone-4-grown-up')
  await expectAccessible(page, 'grown up')
  await page.getByRole('link', { name: 'Về QL cá nhân' }).click()
  await page.getByText(child('khoi').fullName).waitFor()
  await expect.poll(() => page.getByText(daughter.fullName).count()).toBe(0)
  await travel(stage.database.owner, '-10 days')
})

async function fill(page: Page, { socialInsuranceNo, fullName, personalId, street, phone }: ReturnType<typeof aDeclaration>) {
  await page.fill('#socialInsuranceNo', socialInsuranceNo)
  await page.fill('#fullName', fullName)
  await page.fill('#personalId', personalId)
  await page.selectOption('#provinceCode', '79')
  await page.selectOption('#communeCode', '27142')
  await page.fill('#street', street)
  await page.fill('#phone', phone)
}

async function photosToReview(page: Page) {
  await heading(page, 'Ảnh giấy tờ')
  const inputs = page.locator('input[type=file]:not([capture])')
  // A picture that somebody else has handed in would need a second officer.
  for (const index of [0, 1, 2])
    await inputs.nth(index).setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await aPhotoOfItsOwn() })
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await toReview(page)
}

async function toReview(page: Page) {
  await next(page)
  await expect.poll(() => page.inputValue('#agencyCode')).toMatch(/Nhiêu Lộc/u)
  await next(page)
  await heading(page, 'Kiểm tra lại')
}

async function sendAndConfirm(page: Page, phone: string, count = 1): Promise<string> {
  await agree(page)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await page.fill('#code', await codeAt(stage, phone, count))
  await next(page)
  await page.getByText('Đã gửi tờ khai').waitFor()
  return page.getByText(/^\d{5}\/\d{4}\/\d{5}$/u).innerText()
}

test('two people register from one phone, each with draft, photos and dossier of their own', async () => {
  const [first, second] = [aDeclaration(aPerson()), aDeclaration(aPerson())]
  const page = await stage.visitor()
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await fill(page, first)
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
  await page.locator('input[type=file]:not([capture])').first().setInputFiles(photo('portrait-1'))
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(1)

  await page.goto('/register')
  await page.getByRole('button', { name: 'Khai mới' }).click()
  await heading(page, 'Thông tin của bạn')
  await expect.poll(() => page.inputValue('#fullName')).toBe('')
  await fill(page, second)
  await next(page)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(0)
  await photosToReview(page)
  const secondNo = await sendAndConfirm(page, second.phone)

  await page.goto('/register')
  await page.getByText(first.fullName).waitFor()
  await page.getByText(secondNo).waitFor()
  await picture(page, 'here-phone-list')
  await expectAccessible(page, 'two people on one phone')
  await page.getByRole('button', { name: new RegExp(first.fullName, 'u') }).click()
  // On the step where it was left.
  await heading(page, 'Ảnh giấy tờ')
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(1)
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect.poll(() => page.inputValue('#phone')).toBe(first.phone)
  await next(page)
  await photosToReview(page)
  expect(await sendAndConfirm(page, first.phone)).not.toBe(secondNo)

  await page.goto('/register')
  await page.getByRole('button', { name: 'Bỏ bớt khỏi máy này' }).click()
  await expectAccessible(page, 'taking off the device')
  await picture(page, 'here-phone-clear')
  await page.getByRole('button', { name: `Bỏ khỏi máy: ${secondNo}` }).click()
  await expect.poll(() => page.getByText(secondNo).count()).toBe(0)
})

async function rejected(no: string) {
  const officer = await anOfficer(stage)
  const { id, version } = await takenBy(officer, { no })
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
}

test('after a rejection nothing is typed twice, on the same phone and on another one', async () => {
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await fill(page, right)
  await next(page)
  await photosToReview(page)
  const no = await sendAndConfirm(page, right.phone)
  await rejected(no)
  await page.reload()
  await page.getByRole('button', { name: 'Đăng ký lại' }).waitFor()
  await picture(page, 'again-phone-1-here')
  await expectAccessible(page, 'rejected here')

  const other = await stage.visitor()
  await other.goto('/track')
  await other.fill('#no', no)
  await other.fill('#contact', right.phone)
  await next(other)
  await travel(stage.database.owner, '61 seconds')
  await other.getByRole('button', { name: 'Nhận mã' }).click()
  await other.locator('#code').waitFor()
  await picture(other, 'again-phone-2-elsewhere')
  await expectAccessible(other, 'taking over elsewhere')
  await other.fill('#code', await codeAt(stage, right.phone, 4))
  await other.getByRole('button', { name: 'Lấy nội dung đã khai' }).click()
  await heading(other, 'Thông tin của bạn')
  await expect.poll(() => other.inputValue('#fullName')).toBe(right.fullName)
  await next(other)
  await expect.poll(() => other.getByText('Đã tải lên').count()).toBe(3)

  await page.getByRole('button', { name: 'Đăng ký lại' }).click()
  await heading(page, 'Thông tin của bạn')
  await expect.poll(() => page.inputValue('#fullName')).toBe(right.fullName)
  await next(page)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await toReview(page)
  await travel(stage.database.owner, '61 seconds')
  expect(await sendAndConfirm(page, right.phone, 5)).not.toBe(no)
})
