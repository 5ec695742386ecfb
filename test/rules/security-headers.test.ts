import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const { product, browser } = await aProduct({ people: false, worker: false })
const ON_EVERY_ANSWER = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
const urlOf = (path: string): string => path.replace(/:\w+/gu, '79')
const OTHERS = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/api/openapi.json',
  '/api/reference',
  '/api/reference/start.js',
  '/dev/inbox',
  '/dev/people',
  '/no/such/page.php',
]

test.each(Object.entries(api))('the answer of %s carries the headers of safety, whatever it is', async (_, { method, path }) => {
  for (const headers of [{ 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }, {}]) {
    const answer = await product.app.inject({ method, url: urlOf(path), headers })
    expect(answer.headers).toMatchObject({ ...ON_EVERY_ANSWER, 'content-security-policy': expect.stringMatching(/^default-src 'none'/u) })
    expect([answer.headers['x-powered-by'], answer.headers['server'], answer.headers['strict-transport-security']]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  }
})

test.each(OTHERS)('%s carries the headers of safety', async url => {
  const answer = await product.app.inject({ method: 'GET', url })
  expect(answer.headers).toMatchObject({ ...ON_EVERY_ANSWER, 'content-security-policy': expect.stringMatching(/default-src 'none'/u) })
})

test('an address that cannot be read is nobody’s page, with the headers of safety', async () => {
  for (const url of [
    '/api/v1/%zz',
    '/%c0%ae',
    `/api/v1/registrations/current/photos/${'a'.repeat(300)}`,
    `/api/v1/agency/case-files/${'a'.repeat(300)}/take`,
  ])
    for (const method of ['GET', 'POST', 'PUT'] as const) {
      const answer = await browser().send(method, url)
      expectProblem(answer, 404, 'NOT_FOUND')
      expect(answer.headers).toMatchObject({ ...ON_EVERY_ANSWER, 'content-security-policy': expect.stringMatching(/default-src 'none'/u) })
      expect(answer.bytes.includes('FST_')).toBe(false)
    }
})

test('only public directories may be kept by a cache, and they carry no cookie', async () => {
  const reading = Object.values(api).filter(operation => operation.method === 'GET')
  const answers = await Promise.all(reading.map(async ({ path }) => ({ path, ...(await browser().get(urlOf(path))) })))
  const kept = answers.filter(({ headers }) => headers['cache-control'] !== 'no-store')
  expect(kept.map(({ path }) => path).toSorted()).toEqual(
    reading
      .filter(({ path }) => path.startsWith('/api/v1/public/'))
      .map(({ path }) => path)
      .toSorted(),
  )
  for (const { path, headers } of kept) {
    expect([path, headers['cache-control']]).toEqual([path, expect.stringMatching(/^public, max-age=\d+$/u)])
    expect(headers['set-cookie']).toBeUndefined()
  }
})

test('a path that only looks like a file of somebody is nobody’s page', async () => {
  for (const url of ['/api/v1/me/home/x.css', '/api/v1/me/home.css', '/api/v1/me/home;x.css', '/api/v1/me/home%2Fx.css'])
    expect([url, (await browser().get(url)).status]).toEqual([url, 404])
})

test('a refusal tells a code and a trace, never the inside of the server', async () => {
  const answers = [
    await browser().get('/api/v1/me/home'),
    await browser().send('POST', '/api/v1/sessions', { payload: '{', headers: { 'content-type': 'application/json' } }),
  ]
  for (const { body } of answers) {
    expect(Object.keys(body as object).toSorted()).toEqual(['code', 'fields', 'status', 'title', 'traceId', 'type', 'values'])
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|at \w+ \(|select |syntax error/u)
  }
})

test('numbers of the machine are for the machine', async () => {
  const from = (remoteAddress: string, headers = {}) => product.app.inject({ method: 'GET', url: '/metrics', remoteAddress, headers })
  expect((await from('127.0.0.1')).body).toContain('vssid_request_seconds')
  expect((await from('203.0.113.7')).statusCode).toBe(404)
  expect((await from('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).statusCode).toBe(404)
})
