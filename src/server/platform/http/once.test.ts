import { expect, test } from 'vitest'
import { signedIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import { aRequestText } from '#test/builders/support.ts'
import { expectProblem, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { browser, database } = product
const { owner } = database
const START = '/api/v1/registrations'

let keys = 0
const aKey = (): { readonly 'idempotency-key': string } => ({ 'idempotency-key': `khoa-cua-thiet-bi-${keys++}` })
const count = async (what: string): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`)).rows[0]?.n ?? -1
const start = (own: Browser, key: object, body: object = {}) => own.post(START, body, { ...key })

test('what was sent again because no answer came is done once and answered alike, with its cookie', async () => {
  const [key, before] = [aKey(), await count('registration')]
  const [first, again] = [browser(), browser()]
  const [answer, repeated] = [await start(first, key), await start(again, key)]
  expect(repeated).toMatchObject({ status: 201, body: answer.body })
  expect(again.cookies.get('r')).toBe(first.cookies.get('r'))
  expect(await again.get(`${START}/current`)).toMatchObject({ status: 200 })
  expect(await count('registration')).toBe(before + 1)
  expect(await start(browser(), aKey())).toMatchObject({ status: 201 })
  expect(await count('registration')).toBe(before + 2)
})

test('of twenty that come at once one is done', async () => {
  const [key, text, before] = [aKey(), aRequestText(), await count('support_request')]
  const answers = await Promise.all(Array.from({ length: 20 }, () => browser().post('/api/v1/support-requests', text, key)))
  expect(new Set(answers.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1)
  expect(answers[0]?.status).toBe(202)
  expect(await count('support_request')).toBe(before + 1)
})

test('another request under the same key is refused in words; the first one stays', async () => {
  const [key, before] = [aKey(), await count('registration')]
  await start(browser(), key)
  const { title } = expectProblem(await start(browser(), key, { language: 'en' }), 422, 'IDEMPOTENCY_KEY_REUSED')
  expect(title).toContain('Tải lại trang')
  expect(await count('registration')).toBe(before + 1)
})

test('a key is its sender’s own: the same one of another person makes another thing', async () => {
  const [key, before] = [aKey(), await count('registration')]
  const path = '/api/v1/me/children/registrations'
  for (const name of ['huong', 'mai']) {
    const own = await signedIn(product, person(name).socialInsuranceNo)
    expect(await own.post(path, {}, key)).toMatchObject({ status: 201 })
  }
  expect(await count('registration')).toBe(before + 2)
})

test('a refusal is no answer to keep: what was corrected goes under the same key', async () => {
  const key = aKey()
  const text = aRequestText()
  expectProblem(await browser().post('/api/v1/support-requests', { ...text, contact: '12' }, key), 422, 'FIELDS_INVALID')
  expect(await browser().post('/api/v1/support-requests', text, key)).toMatchObject({ status: 202 })
})

test('a key that could be guessed is refused', async () => {
  for (const key of ['1', 'ngắn', 'có dấu cách ở trong này', 'x'.repeat(101)])
    expect(wrongFields(await start(browser(), { 'idempotency-key': encodeURIComponent(key) }))).toEqual(['headers.idempotency-key FORM'])
})

test('after a day it is a new request, and what was kept is swept', async () => {
  const [key, before] = [aKey(), await count('registration')]
  await start(browser(), key)
  await travel(owner, '25 hours')
  await start(browser(), key)
  expect(await count('registration')).toBe(before + 2)
  await travel(owner, '25 hours')
  await owner.query(`select graphile_worker.add_job('sweep_rates', '{}'::json)`)
  await expect.poll(() => count('platform_answered'), { timeout: 8_000 }).toBe(0)
})

test('whoever reads the database reads no answer, and cannot repeat a request', async () => {
  const key = aKey()
  const answer = await browser().post('/api/v1/support-requests', aRequestText(), key)
  const { ticket } = answer.body as { readonly ticket: string }
  const { rows } = await owner.query<{ row: string }>(
    `select encode(answer_sealed, 'escape') || encode(key_hash, 'escape') as row from platform_answered`,
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { row } of rows) for (const plain of [ticket, key['idempotency-key'], 'ticket', 'expiresAt']) expect(row).not.toContain(plain)
})
