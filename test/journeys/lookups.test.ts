import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { person } from '#test/builders/people.ts'
import { aStage, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const mai = person('mai')
/** A Monday in Vietnam, when offices are open. */
const MONDAY = '2026-11-23T09:00:00+07:00'

async function aGuest(options: VisitorOptions = {}): Promise<Page> {
  const page = await stage.visitor({ size: PHONE, ...options })
  await page.clock.setFixedTime(MONDAY)
  return page
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const type = (page: Page, words: string) => page.getByRole('searchbox').fill(words)
const firstName = (page: Page) => page.locator('#found h2').first().textContent()

const LOOKS = [
  { look: 'phone', options: { size: PHONE, dark: true, choices: { theme: 'dark' } } },
  { look: 'small', options: { size: { width: 320, height: 640 }, choices: { text: 'large' } } },
  { look: 'computer', options: { size: COMPUTER, english: true, choices: { language: 'en' } } },
] as const

test.each(LOOKS)('every look-up can be read and used: $look', async ({ look, options }) => {
  const page = await aGuest(options)
  for (const [name, path, words] of [
    ['start', '/lookup'],
    ['agencies', '/lookup/agencies', 'quan 3'],
    ['sick-leave', '/lookup/sick-leave', 'song trang'],
    ['insured', '/lookup/insured', 'da khoa'],
    ['units', '/lookup/units', 'cong ty'],
    ['points', '/lookup/points', 'nhieu loc'],
    ['agency', '/lookup/agencies/07911'],
    ['facility', '/lookup/insured/79048'],
    ['unit', '/lookup/units/TZ0001Z'],
    ['point', '/lookup/points/0056789000TH0791101'],
    ['card', '/lookup/card'],
    ['gone', '/lookup/insured/99999'],
  ] as const) {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    if (words !== undefined) {
      await type(page, words)
      await page.locator('#found h2').first().waitFor()
    }
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `${name} (${look})`)
    await picture(page, `lookup-${name}-${look}`)
  }
})

test('from the first screen to a hospital that one can call, without a single diacritic', async () => {
  const page = await aGuest()
  await page.goto('/lookup')
  await page.getByRole('link', { name: /^Nơi khám chữa bệnh BHYT/u }).click()
  await heading(page, 'Nơi khám chữa bệnh BHYT')
  await type(page, 'benh vien song tr')
  await expect.poll(() => firstName(page)).toBe('Bệnh viện Đa khoa Sông Trăng')
  await expect.poll(() => page.locator('#found li').first().textContent()).toContain('Mở cửa 24 giờ mỗi ngày')
  await page.getByRole('link', { name: 'Bệnh viện Đa khoa Sông Trăng', exact: true }).click()
  await heading(page, 'Bệnh viện Đa khoa Sông Trăng')
  expect(new URL(page.url()).pathname).toBe('/lookup/insured/79031')
  await expect.poll(() => page.title()).toBe('Bệnh viện Đa khoa Sông Trăng – BHXH số')
  await expect.poll(() => page.getByRole('link', { name: 'Gọi điện' }).getAttribute('href')).toMatch(/^tel:0500\d{6}$/u)
  const map = page.getByRole('link', { name: 'Bản đồ' })
  expect([await map.getAttribute('href'), await map.getAttribute('rel')]).toEqual([
    expect.stringMatching(/^https:\/\/www\.openstreetmap\.org\/\?mlat=1\d\.\d+&mlon=106/u),
    'noopener noreferrer',
  ])
  await page.goBack()
  // As it was left.
  await expect.poll(() => firstName(page)).toBe('Bệnh viện Đa khoa Sông Trăng')
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('benh vien song tr')
})

test('what is typed wrong is told as such; what nobody has offers a way out', async () => {
  const page = await aGuest()
  await page.goto('/lookup/insured')
  await type(page, 'cho rya')
  await page.getByText('Không có nơi nào đúng như đã gõ').waitFor()
  await expect.poll(() => firstName(page)).toContain('Chợ Rẫy')
  await picture(page, 'lookup-similar')
  await type(page, 'zzzzzz')
  await page.getByText('Không tìm thấy').waitFor()
  await expectAccessible(page, 'nothing found')
  await page.getByRole('button', { name: 'Xóa điều kiện tìm' }).click()
  await page.getByText(/^Đang hiện 20 kết quả đầu/u).waitFor()
  await page.getByRole('button', { name: 'Xem thêm' }).click()
  await expect.poll(() => page.locator('#found h2').count()).toBe(40)
})

test('a province narrows the list, also to what belonged to an older one', async () => {
  const page = await aGuest()
  await page.goto('/lookup/sick-leave')
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Hồ Chí Minh' })
  await type(page, 'lai thieu')
  await expect.poll(() => firstName(page)).toBe('Bệnh viện Đa khoa Lái Thiêu')
  await page.getByText('Có 1 kết quả').waitFor()
})

test('nearest first: the device is asked on a press, and sends its place rounded to a kilometre', async () => {
  const page = await aGuest()
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 21.033_781, longitude: 105.853_219 })
  const sent: string[] = []
  page.on('request', request => void (request.url().includes('/public/places/') && sent.push(request.url())))
  await page.goto('/lookup/points')
  await page.locator('#found h2').first().waitFor()
  expect(sent.some(url => url.includes('near='))).toBe(false)
  await page.getByRole('button', { name: 'Gần tôi nhất' }).click()
  await page.getByText(/^Đang hiện 20 nơi gần nhất/u).waitFor()
  const asked = new URL(sent.at(-1) ?? '').searchParams.get('near')
  expect(asked).toBe('21.03,105.85')
  expect(sent.some(url => url.includes('21.0337'))).toBe(false)
  await expect.poll(() => page.locator('#found li').first().textContent()).toMatch(/Cách (?:dưới 1|khoảng \d+) km/u)
  await expectAccessible(page, 'nearest')
  await picture(page, 'lookup-nearest')
  await page.getByRole('button', { name: 'Bỏ xếp theo khoảng cách' }).click()
  await page.getByText(/^Đang hiện 20 kết quả đầu/u).waitFor()
})

test('who does not give the place is told how to go on without it', async () => {
  const page = await aGuest()
  await page.context().clearPermissions()
  await page.goto('/lookup/insured')
  await page.getByRole('button', { name: 'Gần tôi nhất' }).click()
  await page.getByText('Máy chưa cho biết vị trí').waitFor()
  await expectAccessible(page, 'place refused')
  await picture(page, 'lookup-refused')
})

test('an agency says today’s hours first and whom to ask for what', async () => {
  const page = await aGuest()
  await page.goto('/lookup/agencies/07911')
  await heading(page, 'BHXH cơ sở Nhiêu Lộc')
  await page.getByText('Đang mở cửa, đến 11:30').waitFor()
  const hours = page.getByRole('region', { name: 'Giờ mở cửa' })
  expect((await hours.locator('dt').first().textContent()) ?? '').toBe('Hôm nay')
  await expect.poll(() => hours.locator('dd').first().textContent()).toBe('7:30–11:3013:00–16:30')
  const contacts = page.getByRole('region', { name: 'Hỏi ai' })
  await expect.poll(() => contacts.getByRole('link', { name: /^Gọi 0500/u }).count()).toBe(5)
  await contacts.scrollIntoViewIfNeeded()
  await picture(page, 'lookup-agency-contacts')
  await page.clock.setFixedTime('2026-11-27T17:00:00+07:00')
  await page.reload()
  await page.getByText('Đã đóng cửa, mở lại 7:30 Thứ Hai').waitFor()
})

test('a unit is found by two letters on, and tells nothing about people', async () => {
  const page = await aGuest()
  await page.goto('/lookup/units')
  await page.getByText('Gõ ít nhất 2 chữ của tên').waitFor()
  await expectAccessible(page, 'units, nothing typed')
  await type(page, 'soi to')
  await page.getByText('Đã ngừng tham gia').waitFor()
  expect(page.url()).not.toContain('soi')
  await page.getByRole('link', { name: 'Công ty dệt Sợi Tơ' }).click()
  await heading(page, 'Công ty dệt Sợi Tơ')
  await page.getByRole('link', { name: /^BHXH cơ sở/u }).click()
  await heading(page, /^BHXH cơ sở/u)
})

test('a link to one entry can be sent and its code copied', async () => {
  const page = await aGuest()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/lookup/points/0056789000TH0791101')
  await page.getByRole('button', { name: 'Chép mã' }).click()
  await page.getByText('Đã chép 0056789000TH0791101').waitFor()
  await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe('0056789000TH0791101')
})

test('a card’s validity is told when all three are right, and nothing otherwise', async () => {
  const { rows } = await stage.database.owner.query<{ no: string; birth: string; until: string }>(
    `select c.card_no as no, to_char(p.birth_date, 'DD/MM/YYYY') as birth, to_char(c.valid_until, 'DD/MM/YYYY') as until
     from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1`,
    [mai.socialInsuranceNo],
  )
  const page = await aGuest()
  await page.goto('/lookup')
  await page.getByRole('link', { name: /^Giá trị thẻ BHYT/u }).click()
  await heading(page, 'Giá trị thẻ BHYT')
  const press = () => page.getByRole('button', { name: 'Xem giá trị thẻ' }).click()
  await press()
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Còn 3 mục cần sửa')
  await expectAccessible(page, 'card, nothing typed')
  await page.fill('#cardNo', rows[0]?.no ?? '')
  await page.fill('#fullName', 'nguyen thi mai')
  await page.fill('#birth', '01/01/1999')
  await press()
  await page.getByText('Không có thẻ nào khớp cả ba mục').waitFor()
  await expectAccessible(page, 'card, nothing fits')
  await picture(page, 'lookup-card-none')
  await expect.poll(() => page.inputValue('#fullName')).toBe('nguyen thi mai')
  await page.fill('#birth', rows[0]?.birth ?? '')
  await press()
  await page.getByText('Thẻ đang có giá trị').waitFor()
  await page.getByText(rows[0]?.until ?? '').waitFor()
  await page.getByText('Thẻ đang có giá trị').scrollIntoViewIfNeeded()
  await expectAccessible(page, 'card, told')
  await picture(page, 'lookup-card-valid')
  await page.getByRole('button', { name: 'Xem thẻ khác' }).click()
  await expect.poll(() => page.inputValue('#cardNo')).toBe('')
})

test('without network a list says so, and goes on by itself when it is back', async () => {
  const page = await aGuest()
  await page.goto('/lookup')
  await expect.poll(() => page.evaluate(`navigator.serviceWorker.ready.then(({ active }) => active?.state)`)).toBe('activated')
  await page.context().setOffline(true)
  await page.goto('/lookup/insured')
  await page.getByText('Chưa tải được dữ liệu').waitFor()
  await picture(page, 'lookup-offline')
  await page.context().setOffline(false)
  await page.locator('#found h2').first().waitFor()
})
