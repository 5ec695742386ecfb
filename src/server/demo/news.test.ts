import { expect, test, vi } from 'vitest'
import { HAPPENINGS } from '#seed/let-happen.ts'
import { newsOf, participantId, runNews } from '#test/builders/news.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const TOLD_AS = {
  month: 'news_contributions',
  unpaid: 'news_missing_months',
  benefit: 'news_benefits',
  visit: 'news_visits',
  card_locked: 'news_card',
  card_unlocked: 'news_card',
  card_ending: 'news_card_expiry',
} as const

test('a tester lets each thing happen to a demo person and sees the notice arrive', { timeout: 60_000 }, async () => {
  const visitor = product.browser()
  expect((await visitor.get('/dev/news')).body).toContain('the first look at this book')
  await runNews(product, 'tell_news')
  const id = await participantId(product, 'mai')
  expect((await visitor.get('/dev/news')).body).toContain(`{"id":"${id}","what":"visit"}`)
  for (const what of HAPPENINGS) {
    const before = (await newsOf(product, 'mai')).length
    expect(await visitor.post('/dev/news', { id, what })).toMatchObject({ status: 204 })
    await vi.waitFor(
      async () => expect((await newsOf(product, 'mai')).slice(before).map(({ template }) => template)).toContain(TOLD_AS[what]),
      {
        timeout: 15_000,
        interval: 50,
      },
    )
  }
})

test('nothing happens to who is not there, or in words that are not known', async () => {
  const visitor = product.browser()
  expect(await visitor.post('/dev/news', { id: '00000000-0000-7000-8000-000000000000', what: 'month' })).toMatchObject({ status: 404 })
  expect(await visitor.post('/dev/news', { id: 'x', what: 'fire' })).toMatchObject({ status: 400 })
})
