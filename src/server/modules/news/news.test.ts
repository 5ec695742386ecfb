import { beforeAll, describe, expect, test } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { child } from '#test/builders/children.ts'
import { inboxOf } from '#test/builders/inbox.ts'
import { happens, newsOf, onDay, participantId, runNews } from '#test/builders/news.ts'
import { travelTo } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'
import { tellEvent } from './tell.ts'

const product = await aProduct()
const { owner } = product.database
const tell = () => runNews(product, 'tell_news')
const own = (key: string) => signedIn(product, child(key).socialInsuranceNo)
const templatesOf = async (key: string) => (await newsOf(product, key)).map(({ template }) => template)
const textOf = async (key: string, template: string) => {
  const told = (await newsOf(product, key)).findLast(notice => notice.template === template)
  return (await inboxOf(await own(key))).items.find(({ id }) => id === told?.id)?.words.vi.text
}

/** The first look at everybody's book. */
beforeAll(tell)

test('the book as it stands when an account is opened is no news', async () => {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from notification_notice where template like 'news\\_%'`)
  expect(rows[0]?.n).toBe(0)
  expect((await owner.query('select 1 from news_event')).rowCount).toBe(0)
  expect((await owner.query('select 1 from news_watched')).rowCount).toBeGreaterThan(5)
})

describe('each kind of news comes into the inbox, once', () => {
  test.each([
    ['month', 'news_contributions', 'contributions', /1 tháng đóng: \d\d\/\d{4}\./u],
    ['unpaid', 'news_missing_months', 'missing_months', /đã báo nhưng chưa đóng/u],
    ['benefit', 'news_benefits', 'benefits', /Ốm đau: đã chi trả/u],
    ['visit', 'news_visits', 'visits', /1 lần khám: \d\d\/\d\d\/\d{4}/u],
    ['card_locked', 'news_card', 'card', /thẻ đang bị khóa/u],
  ] as const)('%s', async (what, template, about, words) => {
    await happens(product, 'mai', what)
    await tell()
    await tell()
    const told = (await newsOf(product, 'mai')).filter(notice => notice.template === template)
    expect(told).toHaveLength(1)
    const notice = (await inboxOf(await own('mai'))).items.find(({ id }) => id === told[0]?.id)
    expect(notice).toMatchObject({ about, isRead: false, childId: null, delivery: [] })
    expect(notice?.words.vi.text).toMatch(words)
    expect(`${notice?.words.vi.title} ${notice?.words.en.text}`).not.toMatch(/[{}]|undefined|message\./u)
  })
})

test('a card that ends is told thirty and seven days ahead, once each, and not when it was extended meanwhile', async () => {
  const look = async () => {
    await runNews(product, 'note_ending_cards')
    await tell()
  }
  const times = async () => (await templatesOf('quang')).filter(template => template === 'news_card_expiry').length
  await owner.query('update card set valid_until = app_today() + 32 where participant_id = $1', [await participantId(product, 'quang')])
  await look()
  expect(await times()).toBe(0)
  await travelTo(owner, onDay(2))
  await look()
  await look()
  expect(await times()).toBe(1)
  await travelTo(owner, onDay(26))
  await look()
  await travelTo(owner, onDay(27))
  await look()
  expect(await times()).toBe(2)
  expect(await textOf('quang', 'news_card_expiry')).toMatch(/^Thẻ BHYT của bạn dùng được đến hết ngày \d\d\/\d\d\/\d{4}\./u)
  await owner.query('delete from platform_clock')
  await owner.query('update card set valid_until = app_today() + 20 where participant_id = $1', [await participantId(product, 'hngan')])
  await runNews(product, 'note_ending_cards')
  await owner.query('update card set valid_until = app_today() + 400 where participant_id = $1', [await participantId(product, 'hngan')])
  await tell()
  expect(await templatesOf('hngan')).not.toContain('news_card_expiry')
})

test('many months are one notice that says how many, whatever number of rows and funds they came in', async () => {
  for (let n = 0; n < 3; n++) await happens(product, 'binh', 'month')
  await tell()
  expect((await templatesOf('binh')).filter(template => template === 'news_contributions')).toHaveLength(1)
  expect(await textOf('binh', 'news_contributions')).toMatch(/3 tháng đóng: \d\d\/\d{4}–\d\d\/\d{4}\./u)
})

test('a feed that writes the same rows anew, in whatever order, is no news', async () => {
  const id = await participantId(product, 'lien')
  for (const table of ['contribution_period', 'card', 'benefit'])
    await transact(product.database.platform, { traceId: 'test', guard: asSystem }, async ({ tx }) => {
      await tx.run({ text: `create temp table again on commit drop as select * from ${table} where participant_id = '${id}'`, values: [] })
      await tx.run({ text: `delete from ${table} where participant_id = $1`, values: [id] })
      await tx.run({ text: `update again set id = gen_random_uuid()`, values: [] })
      await tx.run({ text: `insert into ${table} select * from again`, values: [] })
    })
  await tell()
  expect(await templatesOf('lien')).toEqual([])
})

test('a card that was locked and opened again before anybody was told is no news', async () => {
  await happens(product, 'lien', 'card_locked')
  await happens(product, 'lien', 'card_unlocked')
  await tell()
  expect(await templatesOf('lien')).toEqual([])
})

describe('the first load of a person', () => {
  const load = (id: Uuid, from: number, to: number) =>
    owner.query(
      `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, contribution_kind, status, base_vnd,
         employee_rate_bps, employer_rate_bps)
       select $1, gen_random_uuid(), 'social', m, m, 'TZ0001Z', 'compulsory', 'paid', 7000000, 800, 1750
       from generate_series(date_trunc('month', app_today()) - make_interval(months => $2), date_trunc('month', app_today()) - make_interval(months => $3),
         interval '1 month') m`,
      [id, from, to],
    )

  test('twenty years that come in two pieces are no news; the month after them is', async () => {
    const id = await participantId(product, 'hoa')
    await load(id, 240, 120)
    await load(id, 119, 1)
    await tell()
    expect(await templatesOf('hoa')).toEqual([])
    await travelTo(owner, onDay(0, 23))
    await travelTo(owner, onDay(1, 23))
    await tell()
    await load(id, 0, 0)
    await tell()
    expect(await templatesOf('hoa')).toEqual(['news_contributions'])
    await owner.query('delete from platform_clock')
  })

  test('a first month at a first job is', async () => {
    const id = await participantId(product, 'yen')
    await owner.query('delete from contribution_period where participant_id = $1', [id])
    await owner.query('delete from contribution_movement where participant_id = $1', [id])
    await tell()
    await load(id, 1, 1)
    await tell()
    expect(await templatesOf('yen')).toEqual(['news_contributions'])
  })
})

test('a guardian hears of the child, by name in the inbox only; the notice leads to the child as long as the link is open', async () => {
  await happens(product, 'tram', 'visit')
  await tell()
  const mother = await own('huong')
  const { items } = await inboxOf(mother)
  const tram = child('tram')
  expect(items[0]).toMatchObject({ about: 'visits', childId: await participantId(product, 'tram') })
  expect(items[0]?.words.vi.text).toContain(`Sổ khám của ${tram.fullName}`)
  const whose = await owner.query(
    'select 1 from notification_notice n join participant p on p.id = n.participant_id where p.social_insurance_no = $1',
    [tram.socialInsuranceNo],
  )
  expect(whose.rowCount).toBe(0)
})

test('nothing is noted of a person whom nobody can tell', async () => {
  await happens(product, 'chau', 'month')
  expect((await owner.query('select 1 from news_event where participant_id = $1', [await participantId(product, 'chau')])).rowCount).toBe(0)
})

test('a crash while telling leaves the event as it was, and the next job tells it once', async () => {
  await happens(product, 'khoa', 'card_locked')
  const name = { participantId: await participantId(product, 'khoa'), kind: 'card' } as const
  const work = transact(product.database.platform, { traceId: 'test', guard: asSystem }, async ctx => {
    expect(await tellEvent(ctx, name)).toBe(1)
    throw new Error('the machine goes down')
  })
  await expect(work).rejects.toThrow('goes down')
  expect(await templatesOf('khoa')).toEqual([])
  await Promise.all([tell(), tell()])
  expect(await templatesOf('khoa')).toEqual(['news_card'])
})

test('a month that becomes overdue without anything being written is found on its day, once', async () => {
  const id = await participantId(product, 'thao')
  await owner.query(
    `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, contribution_kind, status, base_vnd,
       employee_rate_bps, employer_rate_bps)
     values ($1, gen_random_uuid(), 'social', date_trunc('month', app_today()), date_trunc('month', app_today()), 'TZ0001Z', 'compulsory', 'owed',
       7000000, 800, 1750)`,
    [id],
  )
  await tell()
  const before = (await templatesOf('thao')).filter(template => template === 'news_missing_months').length
  await travelTo(owner, onDay(70))
  await runNews(product, 'look_for_missing_months')
  await runNews(product, 'look_for_missing_months')
  expect((await templatesOf('thao')).filter(template => template === 'news_missing_months')).toHaveLength(before + 1)
  expect(await textOf('thao', 'news_missing_months')).toContain('đã báo nhưng chưa đóng')
  await owner.query('delete from platform_clock')
})

test('a feed of ten thousand rows leaves one event for each person who can be told, and tells each once', async () => {
  await owner.query('delete from news_event')
  const { rows: heard } = await owner.query<{ n: number }>('select count(*)::int as n from participant p where news_is_heard(p.id)')
  const { rowCount } = await owner.query(
    `insert into contribution_period (participant_id, id, fund, from_month, to_month, unit_code, contribution_kind, status, base_vnd,
       employee_rate_bps, employer_rate_bps)
     select p.id, gen_random_uuid(), 'accident', m, m, 'TZ0001Z', 'compulsory', 'paid', 7000000, 0, 50
     from participant p, generate_series(date '1996-01-01', date '1999-12-01', interval '1 month') m`,
  )
  expect(rowCount).toBeGreaterThan(10_000)
  const events = await owner.query<{ n: number; kinds: string }>(
    `select count(*)::int as n, string_agg(distinct kind, ',') as kinds from news_event`,
  )
  expect(events.rows[0]).toEqual({ n: heard[0]?.n, kinds: 'contributions' })
  await owner.query('update news_event set is_first = false')
  const count = async () => (await owner.query(`select 1 from notification_notice where template = 'news_contributions'`)).rowCount ?? 0
  const before = await count()
  await tell()
  await tell()
  expect((await count()) - before).toBeGreaterThanOrEqual(heard[0]?.n ?? 0)
  expect(await textOf('mai', 'news_contributions')).toMatch(/48 tháng đóng: 01\/1996–12\/1999/u)
  expect((await owner.query('select 1 from news_event')).rowCount).toBe(0)
})
