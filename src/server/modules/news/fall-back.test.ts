import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { NoticePage } from '#contract/inbox.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { child } from '#test/builders/children.ts'
import { aDevice, inboxOf } from '#test/builders/inbox.ts'
import { happens, newsOf, onDay, participantId, runNews, textsOf } from '#test/builders/news.ts'
import { person } from '#test/builders/people.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { travelTo } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { fallBack } from './fall-back.ts'

const product = await aProduct()
const { owner } = product.database
const own = (key: string) => signedIn(product, child(key).socialInsuranceNo)
const text = () => runNews(product, 'text_unread_news')
const at = (days: number, hour?: number, minute?: number) => travelTo(owner, onDay(days, hour, minute))
/** Something happens and is told. */
const told = async (key: string, ...what: Parameters<typeof happens>[2][]) => {
  for (const one of what) {
    await happens(product, key, one)
    await runNews(product, 'tell_news')
  }
}
const deliveryOf = async (key: string): Promise<NoticePage['items'][number]['delivery'] | undefined> => {
  const [last] = (await newsOf(product, key)).toReversed()
  return (await inboxOf(await own(key))).items.find(({ id }) => id === last?.id)?.delivery
}
const soon = (expectation: () => Promise<void>) => vi.waitFor(expectation, { timeout: 30_000, interval: 100 })

beforeAll(() => runNews(product, 'tell_news'))
afterEach(() => forgetPolicies(owner))

test('an important notice that nobody reads becomes one text after its hours, however often the job runs, and the inbox says so', async () => {
  await at(1)
  await told('mai', 'card_locked')
  await text()
  await at(2, 9, 30)
  await text()
  expect(await textsOf(product, 'mai')).toEqual([])
  await at(2, 10, 30)
  await Promise.all([text(), text()])
  await text()
  expect(await textsOf(product, 'mai')).toMatchObject([{ template: 'news_card' }])
  const [arrived] = await product.inbox(person('mai').phone ?? '')
  expect(arrived?.body).toBe('BHXH số: thẻ BHYT của bạn vừa thay đổi. Mở ứng dụng để xem.')
  await soon(async () => expect(await deliveryOf('mai')).toMatchObject([{ channel: 'sms', state: 'delivered', failedAt: null }]))
})

test('what was read in between stays without a text', async () => {
  await at(3)
  await told('binh', 'card_locked')
  await at(3, 20)
  const [notice] = (await newsOf(product, 'binh')).toReversed()
  expect(await (await own('binh')).post(`/api/v1/me/notices/${notice?.id}/read`)).toMatchObject({ status: 204 })
  await at(5)
  await text()
  expect(await textsOf(product, 'binh')).toEqual([])
})

test('a device that has shown it is enough; that the push service took it is not', async () => {
  await at(6)
  const mine = await own('quang')
  const device = await aDevice(product)
  await mine.put('/api/v1/me/push', device)
  await told('quang', 'card_locked')
  await product.inbox(device.endpoint)
  await soon(async () => expect(await deliveryOf('quang')).toMatchObject([{ channel: 'push', state: 'sent', deliveredAt: null }]))
  const { rows } = await owner.query<{ id: string }>(`select id from notification_message where channel = 'push' order by id desc limit 1`)
  for (let n = 0; n < 2; n++)
    expect(await product.browser().post('/api/v1/push/shown', { shown: rows[0]?.id })).toMatchObject({ status: 204 })
  expect(await deliveryOf('quang')).toMatchObject([{ channel: 'push', state: 'delivered' }])
  await at(8)
  await text()
  expect(await textsOf(product, 'quang')).toEqual([])

  await (await own('quang')).put('/api/v1/me/push', await aDevice(product))
  await told('quang', 'card_unlocked')
  await at(10)
  await text()
  expect(await textsOf(product, 'quang')).toHaveLength(1)
  await soon(async () => expect((await deliveryOf('quang'))?.map(({ channel }) => channel)).toEqual(['push', 'sms']))
})

test('whoever says that a notification was shown that does not exist, or is no notification, changes nothing', async () => {
  const { rows } = await owner.query<{ id: string; state: string }>(
    `select id, state from notification_message where channel = 'sms' limit 1`,
  )
  await product.browser().post('/api/v1/push/shown', { shown: rows[0]?.id })
  expect(await product.browser().post('/api/v1/push/shown', { shown: '00000000-0000-7000-8000-000000000000' })).toMatchObject({
    status: 204,
  })
  const after = await owner.query('select state from notification_message where id = $1', [rows[0]?.id])
  expect(after.rows[0]).toEqual({ state: rows[0]?.state })
})

test('at night no text goes; it goes in the morning', async () => {
  await setPolicy(owner, { key: 'newsTextAfterHours', value: 2, inDays: -1 })
  await at(12, 20, 30)
  await told('lien', 'card_locked')
  await at(12, 23)
  await text()
  await at(13, 6, 50)
  await text()
  expect(await textsOf(product, 'lien')).toEqual([])
  await at(13, 7, 1)
  await text()
  expect(await textsOf(product, 'lien')).toHaveLength(1)
})

test('several unread notices are one text that says how many; beyond the texts of a day the next waits for tomorrow', async () => {
  await setPolicy(owner, { key: 'newsTextAfterHours', value: 1, inDays: -1 })
  await at(14, 8)
  await told('khoa', 'card_locked', 'benefit')
  await at(14, 9, 30)
  await text()
  expect(await textsOf(product, 'khoa')).toMatchObject([{ template: 'news_unread' }])
  expect((await product.inbox(person('khoa').phone ?? ''))[0]?.body).toContain('bạn có 2 tin chưa đọc')
  await told('khoa', 'card_unlocked')
  await at(14, 12)
  await text()
  expect(await textsOf(product, 'khoa')).toHaveLength(1)
  await at(15, 7, 1)
  await text()
  expect(await textsOf(product, 'khoa')).toHaveLength(2)
})

test('a kind that the policy leaves out gets no text, nor one whose texts its reader has switched off meanwhile', async () => {
  await at(16)
  await told('thao', 'visit')
  await told('hoa', 'card_locked')
  const choice = { kind: 'card', push: true, sms: false, email: false }
  expect(await (await own('hoa')).put('/api/v1/me/notice-preferences', { version: 0, kinds: [choice] })).toMatchObject({ status: 200 })
  await at(18)
  await text()
  expect([await textsOf(product, 'thao'), await textsOf(product, 'hoa')]).toEqual([[], []])
  const { rows } = await owner.query(`select outcome from news_fallback where participant_id = $1`, [await participantId(product, 'hoa')])
  expect(rows).toEqual([{ outcome: 'off' }])
})

test('a crash after the text was written takes back text and mark together; the next job sends one', async () => {
  await at(20)
  await told('linh', 'card_locked')
  await at(22)
  const id = await participantId(product, 'linh')
  const work = transact(product.database.platform, { traceId: 'test', guard: asSystem }, async ctx => {
    expect(await fallBack(ctx, id)).toMatch(/-/u)
    throw new Error('the machine goes down')
  })
  await expect(work).rejects.toThrow('goes down')
  expect(await textsOf(product, 'linh')).toEqual([])
  await text()
  await text()
  expect(await textsOf(product, 'linh')).toHaveLength(1)
})
