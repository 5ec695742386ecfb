import { beforeAll, describe, expect, test } from 'vitest'
import { signedIn } from '#test/builders/account.ts'
import { child } from '#test/builders/children.ts'
import { inboxOf } from '#test/builders/inbox.ts'
import { happens, newsOf, runNews } from '#test/builders/news.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const tell = () => runNews(product, 'tell_news')
const own = (key: string) => signedIn(product, child(key).socialInsuranceNo)

/** The first look at everybody's book. */
beforeAll(async () => {
  await tell()
  await tell()
})

test('the book as it stands when an account is opened is no news', async () => {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from notification_notice where template like 'news\\_%'`)
  expect(rows[0]?.n).toBe(0)
  expect((await owner.query('select 1 from news_event')).rowCount).toBe(0)
  expect((await owner.query('select 1 from news_watched')).rowCount).toBeGreaterThan(5)
})

describe('each kind of news comes into the inbox, once', () => {
  test.each([
    ['month', 'news_contributions', 'contributions', /tháng đóng/u],
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

