import { beforeAll, expect, test } from 'vitest'
import { NoticePreferences } from '#contract/news.ts'
import { privacyJobs } from '#server/modules/privacy/index.ts'
import { signedIn } from '#test/builders/account.ts'
import { aKeepCode } from '#test/builders/closing.ts'
import { aDevice, aNoticeOf, inboxOf } from '#test/builders/inbox.ts'
import { happens, newsOf, participantId, runNews } from '#test/builders/news.ts'
import { person } from '#test/builders/people.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { endWithAccount } from './end.ts'

const product = await aProduct()
const { owner } = product.database
const OWN = '/api/v1/me/notice-preferences'
const own = (key: string) => signedIn(product, person(key).socialInsuranceNo)
const choicesOf = async (browser: Browser) => bodyOf(await browser.get(OWN), NoticePreferences)
const promised = async (channel: string, template: string): Promise<number> =>
  (await owner.query('select 1 from notification_message where channel = $1 and template = $2', [channel, template])).rowCount ?? 0

beforeAll(() => runNews(product, 'tell_news'))

test('by default news comes into the inbox and on the phone, and by text only for important kinds that nobody reads', async () => {
  const { version, kinds, fixed, reachable } = await choicesOf(await own('mai'))
  expect(version).toBe(0)
  expect(kinds.map(({ kind, push, sms, email, smsAfterHours }) => [kind, push, sms, email, smsAfterHours])).toEqual([
    ['contributions', true, true, false, null],
    ['missing_months', true, true, false, 24],
    ['benefits', true, true, false, 24],
    ['visits', true, true, false, null],
    ['card', true, true, false, 24],
    ['card_expiry', true, true, false, 24],
    ['announcements', true, false, false, null],
  ])
  expect(fixed).toEqual(['security', 'dossiers'])
  expect(reachable).toEqual({ push: false, sms: true, email: false })
})

test('a choice is kept, the same again is no change, and one made on an old screen is refused', async () => {
  const mine = await own('binh')
  const card = { kind: 'card', push: false, sms: true, email: false }
  expect(bodyOf(await mine.put(OWN, { version: 0, kinds: [card] }), NoticePreferences)).toMatchObject({ version: 1 })
  expect(bodyOf(await mine.put(OWN, { version: 0, kinds: [card] }), NoticePreferences)).toMatchObject({ version: 1 })
  expect(problemOf(await mine.put(OWN, { version: 0, kinds: [{ ...card, push: true }] })).code).toBe('NOTICE_PREFERENCES_CHANGED')
  const visits = { kind: 'visits', push: true, sms: false, email: false }
  const after = bodyOf(await mine.put(OWN, { version: 1, kinds: [visits] }), NoticePreferences)
  expect(after.version).toBe(2)
  expect(after.kinds.filter(({ kind }) => kind === 'card' || kind === 'visits')).toMatchObject([visits, card])
})

test('of two choices sent at once one wins, in each of twenty rounds', async () => {
  const mine = await own('thao')
  for (let round = 0; round < 20; round++) {
    const { version, kinds } = await choicesOf(mine)
    const isOn = kinds.find(({ kind }) => kind === 'visits')?.push ?? true
    const send = (email: boolean) => mine.put(OWN, { version, kinds: [{ kind: 'visits', push: !isOn, sms: true, email }] })
    const answers = await Promise.all([send(true), send(false)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await choicesOf(mine)).version).toBe(version + 1)
  }
})

test('what concerns the safety of the account is no kind that could be chosen, and a kind is not chosen twice', async () => {
  const mine = await own('lien')
  for (const kind of ['security', 'dossiers', 'devices'])
    expect(await mine.put(OWN, { version: 0, kinds: [{ kind, push: false, sms: false, email: false }] })).toMatchObject({ status: 422 })
  const card = { kind: 'card', push: false, sms: false, email: false }
  expect(problemOf(await mine.put(OWN, { version: 0, kinds: [card, card] })).code).toBe('FIELDS_INVALID')
})

test('with everything switched off news is in the inbox and nowhere else, while the account’s safety rings as before', async () => {
  const mine = await own('quang')
  const device = await aDevice(product)
  await mine.put('/api/v1/me/push', device)
  const { kinds } = await choicesOf(mine)
  const off = kinds.map(({ kind }) => ({ kind, push: false, sms: false, email: false }))
  expect(await mine.put(OWN, { version: 0, kinds: off })).toMatchObject({ status: 200 })
  await happens(product, 'quang', 'card_locked')
  await runNews(product, 'tell_news')
  expect((await newsOf(product, 'quang')).map(({ template }) => template)).toEqual(['news_card'])
  expect(await promised('push', 'news_card')).toBe(0)
  expect((await owner.query('select 1 from news_fallback')).rowCount).toBe(0)
  await aNoticeOf(product, 'quang')
  expect((await product.inbox(device.endpoint)).map(({ body }) => body)).toEqual(['Có tin mới về tài khoản của bạn'])
  expect(await promised('sms', 'password_changed')).toBe(1)
})

test('with push on the lock screen says that there is news of the record, and nothing of what or whom', async () => {
  const mine = await own('linh')
  const device = await aDevice(product)
  await mine.put('/api/v1/me/push', device)
  await happens(product, 'linh', 'visit')
  await runNews(product, 'tell_news')
  expect(await product.inbox(device.endpoint)).toEqual([
    { channel: 'push', subject: 'BHXH số', body: 'Có tin mới trong hồ sơ bảo hiểm của bạn' },
  ])
})

test('whoever wants letters gets one with the news, which says nothing of it', async () => {
  const email = person('khoa').email ?? ''
  await changeRows(owner, 'account', 'email_proven_at = app_now()', 'participant_id = $1', [await participantId(product, 'khoa')])
  const mine = await own('khoa')
  await mine.put(OWN, { version: 0, kinds: [{ kind: 'benefits', push: true, sms: true, email: true }] })
  await happens(product, 'khoa', 'benefit')
  await runNews(product, 'tell_news')
  const [letter] = await product.inbox(email)
  expect(letter?.subject).toBe('Có tin mới về khoản hưởng của bạn')
  expect(letter?.body).not.toMatch(/Ốm|\d{3}/u)
  const [notice] = (await inboxOf(mine)).items
  expect(notice?.delivery.map(({ channel }) => channel)).toEqual(['email'])
})

test('an account that closes leaves no choice behind, with a trace of its end, and no text that waits', async () => {
  const mine = await own('nam')
  await mine.put(OWN, { version: 0, kinds: [{ kind: 'visits', push: false, sms: false, email: false }] })
  await happens(product, 'nam', 'card_locked')
  await runNews(product, 'tell_news')
  await aKeepCode(product, 'nam')
  await travel(owner, '73 hours')
  await privacyJobs(product.product.platform, [endWithAccount]).close_accounts()
  const id = await participantId(product, 'nam')
  expect((await owner.query('select 1 from news_preference where participant_id = $1', [id])).rowCount).toBe(0)
  expect((await owner.query('select 1 from news_watched where participant_id = $1', [id])).rowCount).toBe(0)
  expect((await owner.query('select outcome from news_fallback where participant_id = $1', [id])).rows).toEqual([
    { outcome: 'unreachable' },
  ])
  expect((await owner.query(`select 1 from audit_entry where action = 'news.forget_choice'`)).rowCount).toBe(1)
  await owner.query('delete from platform_clock')
})
