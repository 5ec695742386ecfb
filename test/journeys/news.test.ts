import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import { child } from '#test/builders/children.ts'
import { aNoticeOf } from '#test/builders/inbox.ts'
import { happens, newsOf, participantId, runNews } from '#test/builders/news.ts'
import { DEMO_PASSWORD, person } from '#test/builders/people.ts'
import { travelTo } from '#test/support/clock.ts'
import { openSignIn } from './at-home.ts'
import { bring, endpointOf, shownIn, tapIn, withPush } from './push-seam.ts'
import { aStage, choose, COMPUTER, expectAccessible, PHONE, picture, type VisitorOptions } from './stage.ts'

const stage = await aStage()
const { owner } = stage.database
type Look = VisitorOptions & { readonly choices?: Parameters<typeof choose>[1] }

/** What stands in the books already is the beginning, and no news. */
beforeAll(async () => {
  await runNews(stage, 'tell_news')
  await runNews(stage, 'tell_news')
})

async function signedIn(key: string, { choices = {}, ...options }: Look = {}): Promise<Page> {
  const page = await stage.visitor(options)
  await withPush(page.context(), stage.url)
  await choose(page, choices)
  await openSignIn(stage, page, person(key).socialInsuranceNo)
  await page.fill('#name', person(key).socialInsuranceNo)
  await page.fill('#password', DEMO_PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForURL(`${stage.url}/`)
  return page
}

async function toldOf(key: string, what: Parameters<typeof happens>[2], reader = key): Promise<string> {
  await happens(stage, key, what)
  await runNews(stage, 'tell_news')
  const notice = (await newsOf(stage, reader)).at(-1)
  if (!notice) throw new Error(`${reader} was told nothing`)
  return notice.id
}

/** The same by the page of demo mode, which has it told at once. */
async function happensByPage(page: Page, key: string, what: Parameters<typeof happens>[2]): Promise<void> {
  const id = await participantId(stage, key)
  const answer = await page.request.post('/dev/news', { headers: { 'X-Requested-By': 'vssid' }, data: { id, what } })
  expect(answer.status()).toBe(204)
}

async function newestOf(key: string): Promise<string> {
  await expect.poll(async () => (await newsOf(stage, key)).length).toBeGreaterThan(0)
  return (await newsOf(stage, key)).at(-1)?.id ?? ''
}

/** The message that rings for a notice. */
async function ringOf(noticeId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`select id from notification_message where notice_id = $1 and channel = 'push'`, [
    noticeId,
  ])
  return rows[0]?.id ?? ''
}

async function turnOn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Báo trên máy này khi có tin' }).click()
  await page.getByText('Máy này sẽ báo khi có tin').waitFor()
  return endpointOf(page)
}

/** What the push service got for a device, and what the device is to show of it. */
async function rung(noticeId: string, endpoint: string) {
  const [arrived] = await stage.inbox(endpoint)
  return { title: arrived?.subject, body: arrived?.body, language: 'vi', href: `/inbox?open=${noticeId}`, shown: await ringOf(noticeId) }
}

const sheet = (page: Page) => page.getByRole('dialog')
const aSwitch = (page: Page, kind: string, way: string) =>
  page.getByRole('group', { name: kind, exact: true }).getByRole('switch', { name: way, exact: true })

test('a month is paid: the phone rings and names nobody, a tap opens the notice, and that leads to the months of its year', async () => {
  const page = await signedIn('hung')
  await page.goto('/inbox/choose')
  const endpoint = await turnOn(page)
  await happensByPage(page, 'hung', 'month')
  const noticeId = await newestOf('hung')
  const news = await rung(noticeId, endpoint)
  await page.goto('/help')
  const worker = await bring(page, news)
  const [shown] = await shownIn(worker)
  expect(shown).toEqual({ title: 'BHXH số', body: 'Có tin mới trong hồ sơ bảo hiểm của bạn', lang: 'vi' })
  expect(JSON.stringify(shown)).not.toMatch(/\d|hùng|khám|bệnh|thai|đóng/iu)
  await expect
    .poll(
      async () =>
        (await owner.query<{ state: string }>('select state from notification_message where id = $1', [news.shown])).rows[0]?.state,
    )
    .toBe('delivered')
  expect(await tapIn(worker)).toBe(news.href)
  expect(await shownIn(worker)).toEqual([])

  await page.goto(news.href)
  await sheet(page)
    .getByText(/vừa ghi thêm 1 tháng đóng/u)
    .waitFor()
  await sheet(page)
    .getByText(/Đã báo tới máy lúc .*, máy đã hiện/u)
    .waitFor()
  expect(new URL(page.url()).search).toBe('')
  await picture(page, 'news-notice-phone')
  await expectAccessible(page, 'a notice of a contribution')
  await sheet(page).getByRole('link', { name: 'Xem quá trình đóng' }).click()
  await page.getByRole('heading', { level: 1, name: 'Quá trình tham gia' }).waitFor()
  const year = new URL(page.url()).searchParams.get('year') ?? ''
  expect(year).toMatch(/^20\d\d$/u)
  await expect.poll(() => page.inputValue('#year')).toBe(year)
  await picture(page, 'news-contributions-phone')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Tin của bạn' }).waitFor()
  await expect.poll(() => page.getByText('Mới', { exact: true }).count()).toBe(0)
})

test('a tap comes back to the inbox that is open, and opens the notice there', async () => {
  const page = await signedIn('hung')
  await page.goto('/inbox')
  const endpoint = await turnOn(page)
  const noticeId = await toldOf('hung', 'visit')
  const worker = await bring(page, await rung(noticeId, endpoint))
  await page
    .getByRole('button', { name: /lần khám mới/u })
    .first()
    .waitFor()
  expect(await tapIn(worker)).toBe(`${stage.url}/inbox`)
  await sheet(page)
    .getByText(/1 lần khám/u)
    .waitFor()
  await sheet(page).getByRole('link', { name: 'Xem lần khám' }).click()
  await page.waitForURL(/\/visits\/[\da-f-]{36}$/u)
  await page
    .getByText(/Viêm đường hô hấp trên/u)
    .first()
    .waitFor()
})

test('what nobody has looked at becomes one text message, and the notice says so', async () => {
  const noticeId = await toldOf('hoa', 'benefit')
  const { phone } = person('hoa')
  // The morning after tomorrow: a day has passed, and it is no hour of the night.
  await travelTo(owner, instantInVietnam(addDays(dayInVietnam(new Date()), 2), 10).toISOString())
  await runNews(stage, 'text_unread_news')
  const { rows } = await owner.query<{ outcome: string }>('select outcome from news_fallback where notice_id = $1', [noticeId])
  expect(rows).toEqual([{ outcome: 'texted' }])
  const page = await signedIn('hoa')
  await expect
    .poll(async () => (await page.request.get(`/dev/inbox.json?to=${phone}`)).text())
    .toContain('có tin mới về khoản hưởng của bạn')
  await page.goto('/inbox')
  await page
    .getByRole('button', { name: /khoản hưởng/u })
    .first()
    .click()
  await sheet(page)
    .getByText(/Đã gửi tin nhắn lúc .*, đã tới điện thoại/u)
    .waitFor()
  await picture(page, 'news-texted-phone')
  await expectAccessible(page, 'a notice that was texted')
  await sheet(page).getByRole('link', { name: 'Xem khoản hưởng' }).click()
  await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Ốm đau')
  await travelTo(owner, new Date().toISOString())
})

test('what is switched off comes to the inbox only; security rings all the same', async () => {
  const page = await signedIn('mai')
  await page.goto('/settings')
  await page.getByRole('link', { name: /^Cách nhận tin/u }).click()
  await page.getByRole('heading', { level: 1, name: 'Cách nhận tin' }).waitFor()
  const endpoint = await turnOn(page)
  await aSwitch(page, 'Khoản hưởng mới', 'Trên máy').click()
  await page.getByText(/Đã lưu lúc \d\d:\d\d/u).waitFor()
  await picture(page, 'news-choose-saved-phone')
  await page.reload()
  await expect.poll(() => aSwitch(page, 'Khoản hưởng mới', 'Trên máy').isChecked()).toBe(false)
  await expect.poll(() => aSwitch(page, 'Thẻ BHYT thay đổi', 'Trên máy').isChecked()).toBe(true)

  const noticeId = await toldOf('mai', 'benefit')
  await expect.poll(() => ringOf(noticeId)).toBe('')
  const ofSecurity = await aNoticeOf(stage, 'mai', 'password_changed')
  await expect.poll(() => ringOf(ofSecurity)).not.toBe('')
  const arrived = await stage.inbox(endpoint)
  expect(arrived.map(({ body }) => body)).toEqual(['Có tin mới về tài khoản của bạn'])

  await expect.poll(() => page.getByText('Luôn gửi', { exact: true }).count()).toBe(2)
  await expect.poll(() => page.getByRole('group', { name: /Bảo mật/u }).count()).toBe(0)
  await page.goto('/inbox')
  await page
    .getByRole('button', { name: /khoản hưởng/u })
    .first()
    .click()
  await sheet(page).getByText('Tin này chỉ nằm trong ứng dụng.').waitFor()
})

test('a choice that is made without network stays on the page and is saved when the network is back', async () => {
  const page = await signedIn('thao')
  await page.goto('/inbox/choose')
  const chosen = () => aSwitch(page, 'Thẻ sắp hết hạn', 'Trên máy')
  await chosen().waitFor()
  await page.context().setOffline(true)
  await chosen().click()
  await page.getByText('Chưa lưu được lựa chọn vừa đổi').waitFor()
  await expect.poll(() => chosen().isChecked()).toBe(false)
  await picture(page, 'news-choose-offline-phone')
  await page.evaluate('scrollTo(0, 0)')
  await expectAccessible(page, 'choices, offline')
  await page.context().setOffline(false)
  await page.getByText(/Đã lưu lúc/u).waitFor()
  await expect.poll(() => page.getByText('Chưa lưu được lựa chọn vừa đổi').count()).toBe(0)
  await page.reload()
  await expect.poll(() => chosen().isChecked()).toBe(false)
})

test('choices that were changed on another device meanwhile are shown, and not overwritten', async () => {
  const page = await signedIn('quang')
  await page.goto('/inbox/choose')
  await aSwitch(page, 'Lần khám bệnh mới', 'Trên máy').waitFor()
  const elsewhere = await page.request.put('/api/v1/me/notice-preferences', {
    headers: { 'X-Requested-By': 'vssid' },
    data: { version: 0, kinds: [{ kind: 'visits', push: false, sms: false, email: false }] },
  })
  expect(elsewhere.status()).toBe(200)
  await aSwitch(page, 'Khoản hưởng mới', 'Trên máy').click()
  await page.getByText(/vừa được đổi ở nơi khác/u).waitFor()
  await expect.poll(() => aSwitch(page, 'Lần khám bệnh mới', 'Trên máy').isChecked()).toBe(false)
  await expect.poll(() => aSwitch(page, 'Khoản hưởng mới', 'Trên máy').isChecked()).toBe(true)
})

test('more than twenty notices are read page by page, kind by kind and day by day', async () => {
  for (let n = 0; n < 23; n++) await aNoticeOf(stage, 'lien', n % 2 === 0 ? 'password_changed' : 'signed_in_elsewhere')
  await toldOf('lien', 'month')
  const page = await signedIn('lien')
  await page.goto('/inbox')
  const rows = page.getByRole('main').getByRole('listitem').getByRole('button')
  await expect.poll(() => rows.count()).toBe(20)
  await page.getByRole('heading', { level: 2, name: 'Hôm nay' }).waitFor()
  await page.getByRole('button', { name: 'Xem tin cũ hơn' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(23)
  await page.getByRole('navigation', { name: 'Loại tin' }).getByRole('link', { name: 'Đóng BHXH' }).click()
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByRole('button', { name: /tháng đóng mới/u }).waitFor()
  await expectAccessible(page, 'one kind')
  await page.getByRole('navigation', { name: 'Loại tin' }).getByRole('link', { name: 'Thẻ BHYT' }).click()
  await page.getByText('Không có tin loại này').waitFor()
  await page.goBack()
  await expect.poll(() => rows.count()).toBe(1)
})

test('a notice about a child says the child’s name and leads to the child’s own page', async () => {
  await toldOf('khoi', 'visit', 'huong')
  const page = await signedIn('huong')
  await page.goto('/inbox')
  const { fullName } = child('khoi')
  const row = page.getByRole('button', { name: /lần khám mới/u }).first()
  await expect.poll(() => row.textContent()).toContain(fullName)
  await picture(page, 'news-child-phone')
  await row.click()
  await sheet(page)
    .getByRole('heading', { name: new RegExp(fullName, 'u') })
    .waitFor()
  await sheet(page).getByRole('link', { name: 'Xem lần khám' }).click()
  await page.waitForURL(/\/children\/[\da-f-]{36}\/visits/u)
})

test('a browser that was told to block notifications says how to allow them again', async () => {
  const page = await signedIn('binh')
  await page.context().addInitScript({ content: `Object.defineProperty(Notification, 'permission', { get: () => 'denied' })` })
  await page.goto('/inbox/choose')
  const panel = page.getByRole('region', { name: 'Báo trên máy này' })
  await panel.getByText('Trình duyệt đang chặn thông báo').waitFor()
  await panel.getByRole('listitem').first().waitFor()
  await panel.scrollIntoViewIfNeeded()
  await picture(page, 'news-choose-blocked-phone')
  await expectAccessible(page, 'choices, blocked')
})

test.each<[string, Look]>([
  ['phone-dark', { size: PHONE, choices: { theme: 'dark' } }],
  ['computer-en', { size: COMPUTER, english: true, choices: { language: 'en' } }],
  ['320-large', { size: { width: 320, height: 640 }, choices: { text: 'large' } }],
])('inbox and choices look right: %s', async (name, look) => {
  if ((await newsOf(stage, 'tien')).length === 0)
    for (const what of ['month', 'unpaid', 'benefit', 'visit', 'card_locked'] as const) await toldOf('tien', what)
  const page = await signedIn('tien', look)
  await page.goto('/inbox')
  await page
    .getByRole('button', { name: /thẻ|card/iu })
    .first()
    .waitFor()
  await picture(page, `news-inbox-${name}`)
  await expectAccessible(page, `inbox ${name}`)
  await page
    .getByRole('button', { name: /tháng cần xem|months? to look/iu })
    .first()
    .click()
  await sheet(page).waitFor()
  await picture(page, `news-sheet-${name}`)
  await expectAccessible(page, `notice ${name}`)
  await sheet(page)
    .getByRole('link', { name: /^Xem tháng|^See the months/u })
    .click()
  await page.locator('#findings').waitFor()
  await page.goto('/inbox/choose')
  await page.getByRole('switch').first().waitFor()
  await picture(page, `news-choose-${name}`)
  await expectAccessible(page, `choices ${name}`)
  await page.locator('#fixed').scrollIntoViewIfNeeded()
  await picture(page, `news-choose-fixed-${name}`)
})
