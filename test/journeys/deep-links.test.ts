import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { atHome, knowDevice } from './at-home.ts'
import { aStage, COMPUTER } from './stage.ts'

const stage = await aStage()
const heading = (page: Page) => page.locator('main h1')

/** Addresses that everybody may open, what the page is called, and what the address has opened on it. */
const OPEN: readonly (readonly [address: string, title: string | RegExp, opened?: string])[] = [
  ['/', 'Thẻ và quá trình đóng bảo hiểm, luôn ở bên bạn'],
  ['/services', 'Dịch vụ công'],
  ['/services/card_reissue', 'Cấp lại thẻ BHYT'],
  ['/lookup', 'Tra cứu'],
  ['/help', 'Trợ giúp'],
  ['/settings', 'Cài đặt'],
  ['/search', 'Tìm trong ứng dụng'],
  ['/search/lookup', 'Tìm trong ứng dụng'],
  ['/search#đổi mật khẩu', 'Tìm trong ứng dụng', '#all-found a[href="/change-password"]'],
  ['/sign-in', 'Đăng nhập'],
  ['/sign-in?help=find-no', 'Đăng nhập', 'dialog[open]'],
  ['/recover', 'Lấy lại tài khoản'],
  ['/lock', /[Kk]hóa tài khoản/u],
  ['/keep', 'Giữ tài khoản'],
  ['/stop-change', /[Dd]ừng/u],
  ['/register', 'Đăng ký tài khoản'],
  ['/register?who=child', 'Đăng ký tài khoản'],
  ['/m/mot-loi-moi-cu', 'Lời mời đăng ký'],
  ['/track', /[Tt]heo dõi hồ sơ/u],
  ['/support', /hỗ trợ/u],
  ['/feedback', /[Pp]hản ánh/u],
  ['/feedback/new', /[Pp]hản ánh/u],
  ['/unit-account', /đơn vị/u],
  ['/verify/form', /[Kk]iểm tra/u],
  ['/verify/card', /[Kk]iểm tra/u],
  ['/verify/transcript', /[Kk]iểm tra/u],
  ['/lookup/code', 'Mã số BHXH của tôi', '#way-tab-personalId[aria-selected=true]'],
  ['/lookup/code#name', 'Mã số BHXH của tôi', '#way-tab-name[aria-selected=true]'],
  ['/lookup/card', 'Giá trị thẻ BHYT'],
  ['/lookup/agencies', 'Cơ quan BHXH'],
  ['/lookup/agencies/07911', 'BHXH cơ sở Nhiêu Lộc'],
  ['/lookup/sick-leave#79 lai thieu', 'Nơi cấp giấy nghỉ việc hưởng BHXH', 'a:text-is("Bệnh viện Đa khoa Lái Thiêu")'],
  ['/lookup/sick-leave/79031', 'Bệnh viện Đa khoa Sông Trăng'],
  ['/lookup/insured#vn song tr', 'Nơi khám chữa bệnh BHYT', 'a:text-is("Bệnh viện Đa khoa Sông Trăng")'],
  ['/lookup/insured/79031', 'Bệnh viện Đa khoa Sông Trăng'],
  ['/lookup/points', 'Điểm thu, đại lý thu'],
  ['/lookup/points/0056789000TH0791101', /.+/u, 'main dl'],
  ['/lookup/units', 'Đơn vị tham gia BHXH'],
  ['/lookup/units/TZ0001Z', 'Công ty may Hoa Sim'],
  ['/help/ask', 'Hỏi đáp'],
  ['/help/faq', 'Câu hỏi thường gặp'],
  ['/help/faq#card-lost', 'Câu hỏi thường gặp', 'details#card-lost[open]'],
  ['/help/guide', 'Hướng dẫn sử dụng'],
  ['/help/guide#password-change', 'Hướng dẫn sử dụng', 'details#password-change[open]'],
  ['/help/install', 'Cài ứng dụng vào máy'],
]

/** Addresses of the own things of a mother with two children. */
const OWN: typeof OPEN = [
  ['/card', /.+/u, 'main article'],
  ['/contributions', 'Quá trình tham gia', '#fund-tab-social[aria-selected=true]'],
  ['/contributions#unemployment', 'Quá trình tham gia', '#fund-tab-unemployment[aria-selected=true]'],
  ['/benefits?group=monthly', 'Thông tin hưởng', '#benefits-tab-monthly[aria-selected=true]'],
  ['/benefits#unemployment', 'Thông tin hưởng', '#benefits-tab-unemployment[aria-selected=true]'],
  ['/visits', 'Sổ khám chữa bệnh'],
  ['/reports', /phản ánh|báo/iu],
  ['/transcripts', 'Bản xác nhận'],
  ['/transcripts/new', /bản xác nhận/iu],
  ['/inbox', 'Tin của bạn'],
  ['/inbox/choose', /nhận tin|tin/iu],
  ['/data', /[Dd]ữ liệu/u],
  ['/data/own', /[Tt]hông tin/u],
  ['/data/access', /xem/u],
  ['/data/consents', /đồng ý/u],
  ['/data/export', /[Tt]ải/u],
  ['/data/close', /[Đđ]óng tài khoản/u],
  ['/services/card_reissue/apply', /.+/u, 'main form'],
  ['/services/pay/TT26112200000000', 'Thanh toán'],
  ['/devices', /[Mm]áy/u],
  ['/passkeys', /.+/u],
  ['/change-password', 'Đổi mật khẩu'],
]
/** What has the id of somebody's own thing in its address: opened below from the page that leads there. */
const WITH_IDS = ['/visits/:visitId', '/transcripts/:id', '/children/:childId']
/** Own pages that lead on to the own data, which say why, where nothing can be changed at the moment. */
const LEAD_ON = ['/data/change', '/data/person']
/** What is only opened on the way in. */
const ON_THE_WAY = ['/prove', '/set-password']

const written = (file: string): string => readFileSync(join(ROOT, 'src/web/citizen', file), 'utf8')
const allIn = (text: string, form: RegExp): readonly string[] => [...text.matchAll(form)].map(match => match[1] ?? '')
const patterns = ['routes.tsx', ...readdirSync(join(ROOT, 'src/web/citizen/routes')).map(name => `routes/${name}`)].flatMap(file =>
  allIn(written(file), /^ +(?:\{ (?:\.\.\.COMMON, )?)?path: [`'](\/[^`']*)[`']/gmu),
)
const pathOf = (address: string): string => new URL(address, stage.url).pathname
const isOf = (pattern: string, address: string): boolean => {
  const path = pattern
    .replace(/\$\{\w+\}/gu, '[a-z-]+')
    .replace(/\/:\w+\?/gu, '(?:/[^/]+)?')
    .replace(/:\w+/gu, '[^/]+')
  return new RegExp(`^${path}$`, 'u').test(pathOf(address))
}

test('every page of the app has a row here, and search and help lead to nothing else', () => {
  expect(patterns.length).toBeGreaterThan(50)
  const rows = [...OPEN, ...OWN].map(([address]) => address)
  const missing = patterns.filter(
    pattern =>
      !rows.some(address => isOf(pattern, address)) && ![...WITH_IDS, ...LEAD_ON, ...ON_THE_WAY].some(known => pattern.startsWith(known)),
  )
  expect(missing).toEqual([])
  const led = ['find-pages.ts', 'screens.ts'].flatMap(file => allIn(written(`pages/help/${file}`), /href: '([^']+)'/gu))
  expect(led.length).toBeGreaterThan(80)
  expect(led.filter(href => !patterns.some(pattern => isOf(pattern, href)))).toEqual([])
})

async function opensCold(page: Page, [address, title, opened]: (typeof OPEN)[number]): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await expect.poll(() => heading(page).first().textContent(), { message: address }).toMatch(title)
  if (opened !== undefined) await expect.poll(() => page.locator(opened).count(), { message: address }).toBeGreaterThan(0)
  expect(`${pathOf(address)} ${address}`).toBe(`${new URL(page.url()).pathname} ${address}`)
}

test('everything that is for everybody can be opened by its address', async () => {
  const page = await stage.visitor({ size: COMPUTER })
  for (const row of OPEN) await opensCold(page, row)
})

test('a guest is led to signing in from each own page, and comes to the very page, tab and filter afterwards', async () => {
  const page = await stage.visitor()
  for (const address of [...OWN.map(([own]) => own), ...LEAD_ON]) {
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForURL('**/sign-in?why=needed')
    expect(await page.evaluate(`sessionStorage.getItem('returnTo')`)).toBe(address)
  }
  const mai = person('mai')
  for (const address of ['/contributions#unemployment', '/benefits?group=monthly']) {
    await page.context().clearCookies()
    await page.evaluate('localStorage.clear()')
    await knowDevice(stage, page, mai.socialInsuranceNo)
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForURL('**/sign-in?why=needed')
    await page.fill('#name', mai.socialInsuranceNo)
    await page.fill('#password', DEMO_PASSWORD)
    await page.click('button[type=submit]')
    await page.waitForURL(`${stage.url}${address}`)
    await page
      .locator('[role=tab][aria-selected=true]')
      .filter({ hasText: /BHTN|[Hh]ằng tháng|[Tt]háng|[Tt]hất nghiệp/u })
      .waitFor()
  }
})

test('everything of one’s own can be opened by its address, also what belongs to a child; none of it offers to be shared as a link', async () => {
  const page = await atHome(stage, 'huong', { size: COMPUTER })
  const child = await page.locator('a[href^="/children/"]').first().getAttribute('href')
  expect(child).toMatch(/^\/children\/.+/u)
  for (const row of OWN) {
    await opensCold(page, row)
    await expect.poll(() => page.getByRole('button', { name: 'Chia sẻ', exact: true }).count(), { message: row[0] }).toBe(0)
  }
  for (const address of LEAD_ON) {
    await page.goto(address)
    await expect.poll(() => heading(page).textContent()).toMatch(/[Đđ]ổi|[Ss]ửa|Thông tin của tôi/u)
  }
  const rest = ['', '/contributions', '/benefits', '/visits', '/reports']
  for (const part of rest) await opensCold(page, [`${child ?? ''}${part}`, /.+/u])
  await opensCold(page, [`/data/access/${(child ?? '').split('/').at(-1) ?? ''}`, /.+/u])
})

test('a chosen tab and an opened question stand in the address, without a step in the history', async () => {
  const page = await atHome(stage, 'mai')
  await page.goto('/contributions')
  await page.locator('#fund-tab-accident').click()
  await expect.poll(() => page.url()).toBe(`${stage.url}/contributions#accident`)
  await page.reload()
  await page.locator('#fund-tab-accident[aria-selected=true]').waitFor()
  await page.goto('/help/faq')
  await page.locator('details#card-lost summary').click()
  await expect.poll(() => page.url()).toBe(`${stage.url}/help/faq#card-lost`)
  await page.goto('/lookup/insured')
  await page.getByRole('searchbox').fill('song tr')
  await expect.poll(() => decodeURIComponent(page.url())).toBe(`${stage.url}/lookup/insured#vn song tr`)
  await page.goto('/lookup/units')
  await page.getByRole('searchbox').fill('cong ty')
  await page.locator('#found h2').first().waitFor()
  expect(page.url()).toBe(`${stage.url}/lookup/units`)
})

/** A device with a sheet for sharing of its own, that notes what it was given. */
const SHEET = `navigator.share = given => { (window.given = window.given || []).push(given); return Promise.resolve() }`

test('a place and a passage are given to others by the device’s own sheet, without the words that were typed', async () => {
  const page = await stage.visitor()
  await page.addInitScript(SHEET)
  await page.goto('/lookup/insured/79031')
  await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click()
  await expect
    .poll(() => page.evaluate('window.given'))
    .toEqual([{ title: 'Bệnh viện Đa khoa Sông Trăng', url: `${stage.url}/lookup/insured/79031` }])
  await page.goto('/search#mất thẻ bảo hiểm')
  const passage = page.locator('details').filter({ hasText: 'Mất, hỏng thẻ BHYT giấy' })
  await passage.locator('summary').click()
  await passage.getByRole('button', { name: 'Chia sẻ', exact: true }).click()
  await expect
    .poll(() => page.evaluate('window.given'))
    .toEqual([{ title: 'Mất, hỏng thẻ BHYT giấy', url: `${stage.url}/help/guide#card-lost` }])
})

test('without such a sheet the address is copied, and that is said', async () => {
  const page = await stage.visitor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript('delete Navigator.prototype.share')
  await page.goto('/lookup/insured/79031#vn song tr')
  await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click()
  await page.getByText('Đã chép đường dẫn. Dán vào tin nhắn để gửi.', { exact: true }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${stage.url}/lookup/insured/79031`)
  await page.goto('/help/faq#card-lost')
  await page.locator('details#card-lost').getByRole('button', { name: 'Chia sẻ', exact: true }).click()
  await page.locator('details#card-lost').getByText('Đã chép đường dẫn. Dán vào tin nhắn để gửi.', { exact: true }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${stage.url}/help/guide#card-lost`)
})
