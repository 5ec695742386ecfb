import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import type { Declaration } from '#domain/registration/declaration.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { codeAt, populationIs } from '#test/builders/registration.ts'
import { hasOnFile } from '#test/builders/registry.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, picture } from './stage.ts'
import { agree } from './wizard.ts'

const stage = await aStage({ population: 'right' })
beforeEach(() => populationIs(stage, 'right'))

const next = (page: Page) => page.locator('form button[type=submit]').click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const slots = (page: Page) => page.locator('section[id^=photo-]').count()

/** From the start to the photos. */
async function toThePhotos(page: Page, { socialInsuranceNo, fullName, personalId, provinceCode, communeCode, street, phone }: Declaration) {
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.fill('#socialInsuranceNo', socialInsuranceNo)
  await page.fill('#fullName', fullName)
  await page.fill('#personalId', personalId)
  await page.selectOption('#provinceCode', provinceCode)
  await page.selectOption('#communeCode', communeCode)
  await page.fill('#street', street)
  await page.fill('#phone', phone)
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
}

async function addPhotos(page: Page, count: number) {
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) }
  await expect.poll(() => slots(page)).toBe(count)
  for (const input of await page.locator('input[type=file]:not([capture])').all()) await input.setInputFiles(file)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(count)
}

/** From the photos to the dossier's number. */
async function toTheDossier(page: Page, phone: string): Promise<string> {
  await next(page)
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Nhiêu Lộc')
  await next(page)
  await heading(page, 'Kiểm tra lại')
  await agree(page)
  await next(page)
  await heading(page, 'Nhập mã xác nhận')
  await page.fill('#code', await codeAt(stage, phone))
  await next(page)
  return page.getByText(/^\d{5}\/\d{4}\/\d{5}$/u).innerText()
}

/** The dossier in the console of the officer who has taken it. */
async function asTheOfficerSees(no: string): Promise<Page> {
  const { id } = await takenBy(await anOfficer(stage), { no })
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency')
  await signInAtDesk(stage, page)
  await page.getByRole('heading', { name: 'Hàng đợi duyệt' }).waitFor()
  await page.goto(`/agency/files/${id}`)
  await page.getByRole('columnheader', { name: 'Dữ liệu tham gia' }).waitFor()
  return page
}

test('a confirmed person is asked for the portrait only, through to the dossier', async () => {
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await toThePhotos(page, right)
  await page.getByText('Đã khớp với CSDL quốc gia về dân cư. Chỉ cần ảnh chân dung.').waitFor()
  await expectAccessible(page, 'confirmed')
  await addPhotos(page, 1)
  const no = await toTheDossier(page, right.phone)
  const console = await asTheOfficerSees(no)
  await console.getByText('CSDLQG về dân cư đã khớp số CCCD và họ tên').waitFor()
  await console.getByText('Dân cư đã xác nhận, không cần ảnh giấy tờ').waitFor()
  await expectAccessible(console, 'file of a confirmed person')
})

test('a person whose name differs looks again and adds the papers; the officer reads what differs', async () => {
  const person = aPerson()
  // With another diacritic the registry still knows the person, and the population database does not.
  const wrong = aDeclaration(person, { fullName: person.fullName.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '') })
  expect(wrong.fullName).not.toBe(person.fullName.normalize('NFD'))
  const page = await stage.visitor()
  await toThePhotos(page, wrong)
  await page.getByText('Xem lại số CCCD và họ tên').waitFor()
  await expectAccessible(page, 'look again')
  await page.getByRole('link', { name: 'Sửa số hoặc họ tên' }).click()
  await heading(page, 'Thông tin của bạn')
  await expect.poll(() => page.inputValue('#personalId')).toBe(wrong.personalId)
  await next(page)
  await page.getByText('Xem lại số CCCD và họ tên').waitFor()
  await addPhotos(page, 3)
  const console = await asTheOfficerSees(await toTheDossier(page, wrong.phone))
  await console.getByText(/^CSDLQG về dân cư, lúc .*: khác họ và tên\.$/u).waitFor()
  const row = console.getByRole('row', { name: /^Họ và tên/u })
  await expect.poll(() => row.getByRole('cell').last().innerText()).toContain('Dân cư: khác')
  await expectAccessible(console, 'file of a differing person')
})

test('the corrected name is asked about anew, and then the papers are not needed', async () => {
  const person = aPerson()
  const page = await stage.visitor()
  await toThePhotos(page, aDeclaration(person, { fullName: 'Nguyễn Văn Nhầm' }))
  await page.getByRole('link', { name: 'Sửa số hoặc họ tên' }).click()
  await page.fill('#fullName', person.fullName)
  await next(page)
  await page.getByText('Chỉ cần ảnh chân dung').waitFor()
  await addPhotos(page, 1)
  await page.reload()
  await page.getByText('Chỉ cần ảnh chân dung').waitFor()
  await next(page)
  await heading(page, 'Nơi tiếp nhận hồ sơ')
})

test('while the population database is down the three photos are asked for, at once', async () => {
  await populationIs(stage, 'down')
  const right = aDeclaration(aPerson())
  const page = await stage.visitor()
  await toThePhotos(page, right)
  await addPhotos(page, 3)
  await page.getByText('CSDL quốc gia về dân cư hiện chưa trả lời').waitFor()
  await expectAccessible(page, 'unavailable')
  await toTheDossier(page, right.phone)
})

test('nobody waits for a population database that hangs', async () => {
  await populationIs(stage, 'hang')
  const page = await stage.visitor()
  await toThePhotos(page, aDeclaration(aPerson()))
  await page.getByText('Đang đối chiếu với CSDL quốc gia về dân cư').waitFor()
  await addPhotos(page, 3)
  await next(page)
  await heading(page, 'Nơi tiếp nhận hồ sơ')
})

/** From the first page to the filed dossier, with no question to the population database. @returns the number of the dossier */
async function wholeWay(page: Page, declaration: Declaration, photos: number): Promise<string> {
  const asked: string[] = []
  page.on('request', request => void asked.push(new URL(request.url()).pathname))
  await toThePhotos(page, declaration)
  await addPhotos(page, photos)
  await expect.poll(() => page.getByText('CSDL quốc gia').count()).toBe(0)
  const no = await toTheDossier(page, declaration.phone)
  expect(asked.filter(path => /identity-check|proof/u.test(path))).toEqual([])
  return no
}

const numberRow = (desk: Page) => desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name: 'Số giấy tờ', exact: true }) })

test('with a CMND and three photos from the first page to the dossier; the officer sees both sides and the number on file', async () => {
  const [person, personalId] = [aPerson(), '024500901']
  await hasOnFile(stage, person, personalId)
  const page = await stage.visitor()
  const no = await wholeWay(page, aDeclaration(person, { personalId }), 3)
  await expectAccessible(page, 'sent with a CMND')
  const desk = await asTheOfficerSees(no)
  await expect.poll(() => numberRow(desk).innerText()).toMatch(/024 500 901\s+024 500 901\s+Khớp/u)
  for (const name of ['Ảnh chân dung', 'CMND mặt trước', 'CMND mặt sau']) await desk.getByRole('button', { name }).first().waitFor()
  await expect.poll(() => desk.getByText('CSDLQG').count()).toBe(0)
  await expectAccessible(desk, 'file with a CMND')
  await picture(desk, 'identity-cmnd-officer')
})

test('with a passport and two photos from the first page to the dossier; the officer reads that another paper is on file', async () => {
  const page = await stage.visitor()
  const no = await wholeWay(page, aDeclaration(aPerson(), { personalId: 'C5001902' }), 2)
  await expectAccessible(page, 'sent with a passport')
  const desk = await asTheOfficerSees(no)
  await expect.poll(() => numberRow(desk).innerText()).toContain('Khác loại giấy')
  await desk.getByText('người dân khai hộ chiếu, dữ liệu tham gia có CCCD').waitFor()
  for (const name of ['Ảnh chân dung', 'Hộ chiếu']) await desk.getByRole('button', { name }).first().waitFor()
  await expect.poll(() => desk.getByRole('button', { name: /mặt sau/u }).count()).toBe(0)
  await expectAccessible(desk, 'file with a passport')
  await picture(desk, 'identity-passport-officer')
})

test('who writes a passport over the CMND is asked for its one page instead', async () => {
  const page = await stage.visitor()
  await toThePhotos(page, aDeclaration(aPerson(), { personalId: '024500903' }))
  await page.getByRole('heading', { name: 'CMND mặt sau' }).waitFor()
  await addPhotos(page, 3)
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await page.fill('#personalId', 'C5001234')
  await next(page)
  await page.getByRole('heading', { name: 'Hộ chiếu, trang có ảnh' }).waitFor()
})
