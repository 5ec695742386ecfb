import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { isKept } from './kept.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture } from './stage.ts'

const stage = await aStage()

const next = (page: Page) => page.locator('form button[type=submit]').click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

async function begin(page: Page) {
  await page.goto('/register')
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await heading(page, 'Thông tin của bạn')
}

/** To the step of the agency, for a person of the given place. */
async function toTheAgency(page: Page, place: { provinceCode: string; communeCode: string }) {
  const right = aDeclaration(aPerson())
  await begin(page)
  for (const name of ['socialInsuranceNo', 'fullName', 'personalId', 'street', 'phone'] as const) await page.fill(`#${name}`, right[name])
  await page.selectOption('#provinceCode', place.provinceCode)
  await page.selectOption('#communeCode', place.communeCode)
  await next(page)
  await heading(page, 'Ảnh giấy tờ')
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPhotoOfItsOwn()) }
  for (const input of await page.locator('input[type=file]:not([capture])').all()) await input.setInputFiles(file)
  await expect.poll(() => page.getByText('Đã tải lên').count()).toBe(3)
  await next(page)
  await heading(page, 'Nơi tiếp nhận hồ sơ')
}

async function chooseFormer(page: Page, [province, district, commune]: readonly [string, string, string]) {
  await page.getByRole('button', { name: 'Tôi chỉ biết địa chỉ cũ' }).click()
  await page.getByLabel('Tỉnh, thành phố cũ').selectOption({ label: province })
  await page.getByLabel('Quận, huyện cũ').selectOption({ label: district })
  await page.getByLabel('Phường, xã, thị trấn cũ').selectOption({ label: commune })
}

test('who knows only the old address finds the ward of today; a divided one is asked about, and nothing else is lost', async () => {
  const page = await stage.visitor()
  await begin(page)
  await page.fill('#fullName', 'Đặng Minh Châu')
  await page.fill('#street', '12 đường Hoa Sim')
  await chooseFormer(page, ['Hồ Chí Minh', 'Quận Gò Vấp', 'Phường 13'])
  await page.getByRole('button', { name: 'Dùng địa chỉ này' }).click()
  await page.getByText('Chọn một phường, xã.').waitFor()
  await expectAccessible(page, 'old address, divided')
  await picture(page, 'addresses-divided')
  await page.getByLabel('Phường An Hội Đông').check()
  await page.getByRole('button', { name: 'Dùng địa chỉ này' }).click()
  await expect.poll(() => page.inputValue('#communeCode')).toBe('26878')
  await expect.poll(() => page.inputValue('#provinceCode')).toBe('79')
  expect([await page.inputValue('#fullName'), await page.inputValue('#street')]).toEqual(['Đặng Minh Châu', '12 đường Hoa Sim'])
  await page.reload()
  await expect.poll(() => page.inputValue('#communeCode')).toBe('26878')
})

test('an old address of a province that is no more leads into the new one', async () => {
  const page = await stage.visitor({ size: COMPUTER })
  await begin(page)
  await chooseFormer(page, ['Bình Dương', 'Thành phố Thuận An', 'Phường Lái Thiêu'])
  await page.getByText('Bây giờ là Phường Lái Thiêu, Hồ Chí Minh').waitFor()
  await expectAccessible(page, 'old address on a computer')
  await picture(page, 'addresses-today-computer')
  await page.getByRole('button', { name: 'Dùng địa chỉ này' }).click()
  await expect.poll(() => page.inputValue('#communeCode')).toBe('25966')
  await expect.poll(() => page.inputValue('#provinceCode')).toBe('79')
})

test('Back closes the old address and what was chosen in it is there again', async () => {
  const page = await stage.visitor()
  await begin(page)
  await chooseFormer(page, ['Hà Nội', 'Quận Cầu Giấy', 'Phường Yên Hoà'])
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await heading(page, 'Thông tin của bạn')
  await page.getByRole('button', { name: 'Tôi chỉ biết địa chỉ cũ' }).click()
  await expect.poll(() => page.locator('#formerDistrict').inputValue()).toBe('Quận Cầu Giấy')
})

test('the office is suggested by the address, with the reason, its hours and a map', async () => {
  const page = await stage.visitor()
  await toTheAgency(page, { provinceCode: '79', communeCode: '27154' })
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Nhiêu Lộc')
  await page.getByText('Gợi ý theo địa chỉ của bạn: cơ quan này phục vụ Phường Bàn Cờ.').waitFor()
  await page.getByText('Giờ làm việc: Thứ Hai đến thứ Sáu').waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Gọi 0500079110' }).getAttribute('href')).toBe('tel:0500079110')
  await expect
    .poll(() => page.getByRole('link', { name: 'Xem bản đồ BHXH cơ sở Nhiêu Lộc' }).getAttribute('href'))
    .toContain('openstreetmap.org')
  await page.getByRole('link', { name: 'Gọi 0500079110' }).scrollIntoViewIfNeeded()
  await picture(page, 'addresses-agency')
  await expectAccessible(page, 'suggested office')
})

test('an office is found by the name that it had, and by the code of a closed office', async () => {
  const page = await stage.visitor()
  await toTheAgency(page, { provinceCode: '79', communeCode: '26878' })
  await page.fill('#agencyCode', 'quan 3')
  await page.getByRole('option', { name: /BHXH cơ sở Nhiêu Lộc/u }).click()
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Nhiêu Lộc')
  await page.fill('#agencyCode', '07910')
  await page.getByRole('option', { name: /BHXH cơ sở Cát Lái/u }).click()
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Cát Lái')
})

test('the tree of agencies is walked with the keyboard alone', async () => {
  const page = await stage.visitor({ size: COMPUTER })
  await toTheAgency(page, { provinceCode: '79', communeCode: '27142' })
  await page.getByRole('button', { name: 'Xem tất cả theo tỉnh' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /\[07906\] BHXH cơ sở Bình Thạnh/u }).waitFor()
  await expectAccessible(page, 'tree')
  await picture(page, 'addresses-tree-computer')
  await page.locator('summary', { hasText: '[001]' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /\[00104\] BHXH cơ sở Cầu Giấy/u }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.inputValue('#agencyCode')).toBe('BHXH cơ sở Cầu Giấy')
})

test('where the device tells its place the nearest office is on top, where it refuses the tree stays as it is', async () => {
  const page = await stage.visitor()
  await toTheAgency(page, { provinceCode: '79', communeCode: '27142' })
  await page.getByRole('button', { name: 'Xem tất cả theo tỉnh' }).click()
  await page.getByRole('button', { name: 'Xếp theo nơi gần tôi' }).click()
  await page.getByText('Máy chưa cho biết vị trí').waitFor()
  await expectAccessible(page, 'place refused')
  await picture(page, 'addresses-place-refused')
  await page.getByRole('button', { name: 'Đóng' }).click()

  const near = await stage.visitor()
  await near.context().grantPermissions(['geolocation'])
  await near.context().setGeolocation({ latitude: 21.03, longitude: 105.79 })
  await toTheAgency(near, { provinceCode: '79', communeCode: '27142' })
  await near.getByRole('button', { name: 'Xem tất cả theo tỉnh' }).click()
  await near.getByRole('button', { name: 'Xếp theo nơi gần tôi' }).click()
  await near.getByText('Đã xếp nơi gần bạn lên đầu.').waitFor()
  await near.getByRole('button', { name: /\[00104\] BHXH cơ sở Cầu Giấy.*Khoảng 1 km/u }).waitFor()
  await expect.poll(() => near.locator('summary').first().textContent()).toBe('[001] BHXH TP. Hà Nội')
  await picture(near, 'addresses-nearest')
  await expectAccessible(near, 'nearest first')
})

test('a draft with a ward or an office that is no more says so and asks again', async () => {
  const page = await stage.visitor()
  await page.route('**/api/v1/public/provinces/79/communes', async route => {
    const answer = await route.fetch()
    const communes = (await answer.json()) as { code: string }[]
    await route.fulfill({ response: answer, json: communes.filter(({ code }) => code !== '27154') })
  })
  const other = await page.context().newPage()
  await begin(other)
  await other.selectOption('#provinceCode', '79')
  await other.selectOption('#communeCode', '27154')
  await other.getByText('Đã tự lưu').waitFor()
  // The words stand there since the first letter; the last one is being written.
  await isKept(other, '27154')
  await other.close()
  await page.goto('/register/details')
  await page.getByText('Phường, xã đã chọn trước đây không còn nữa').waitFor()
  await page.getByText('Phường, xã đã chọn trước đây không còn nữa').scrollIntoViewIfNeeded()
  await picture(page, 'addresses-gone')
  await expectAccessible(page, 'commune that is no more')
  await expect.poll(() => page.inputValue('#provinceCode')).toBe('79')
  await page.selectOption('#communeCode', '27142')
  await page.getByText('Phường, xã đã chọn trước đây không còn nữa').waitFor({ state: 'hidden' })
})

test.each([
  { look: 'phone-dark', size: PHONE, choices: { theme: 'dark', language: 'vi' }, open: 'Tôi chỉ biết địa chỉ cũ' },
  { look: 'phone-english', size: PHONE, choices: { language: 'en' }, open: 'I only know the old address' },
  { look: 'computer-dark', size: COMPUTER, choices: { theme: 'dark', language: 'vi' }, open: 'Tôi chỉ biết địa chỉ cũ' },
])('the old address can be read and used: $look', async ({ look, size, choices, open }) => {
  const page = await stage.visitor({ size })
  await choose(page, choices)
  await page.goto('/register/details')
  await page.getByRole('button', { name: open }).click()
  await page.selectOption('#formerProvince', '79')
  await page.selectOption('#formerDistrict', 'Quận 3')
  await page.selectOption('#formerCommune', '27139')
  await page.getByText('Phường Xuân Hòa').waitFor()
  await picture(page, `addresses-old-${look}`)
  await expectAccessible(page, look)
})
