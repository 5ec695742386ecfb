import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { expectProblem } from '#test/support/answer.ts'
import { aFolder } from '#test/support/folder.ts'
import { aProduct } from '#test/support/product.ts'
import { expectSafe, ownHeaders } from '#test/support/safety.ts'

const STYLE = 'body{color:#123}'
const web = aFolder('pages')
for (const app of ['citizen', 'agency', 'unit']) {
  mkdirSync(join(web, app, 'assets'), { recursive: true })
  writeFileSync(join(web, app, 'index.html'), `<!doctype html><style>${STYLE}</style><title>x</title>`)
  writeFileSync(join(web, app, 'assets', 'index-1a.js'), 'x')
  writeFileSync(join(web, app, 'sw.js'), 'x')
}

const { product, browser } = await aProduct({ people: false, worker: false, web })
const PARTS: Readonly<Record<string, string>> = { list: 'agencies', code: '079' }
const urlOf = (path: string): string => path.replace(/:(\w+)/gu, (_, part: string) => PARTS[part] ?? '79')

// Answers of each role that are no refusals are looked at in permission-grid.test.ts, those of broken requests in broken-request.test.ts.
test.each(Object.entries(api))('the refusals of %s carry the headers of safety', async (id, operation) => {
  const ours = { 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }
  const { method, path } = operation
  for (const headers of [ours, {}, { ...ours, 'content-type': 'text/plain' }]) {
    const answer = await product.app.inject({ method, url: urlOf(path), headers })
    expectSafe(answer.headers, answer.statusCode < 400 ? ownHeaders(id, operation) : {}, `${answer.statusCode}`)
  }
})

const PAGE = {
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), serial=(), bluetooth=()',
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vssid',
  ].join('; '),
}
const KEPT = { ...PAGE, 'cache-control': 'public, max-age=31536000, immutable' }
const DEMO = {
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; style-src 'self'; script-src 'self'; .*require-trusted-types-for 'script'$/u,
  ),
}
const REFERENCE = {
  'cache-control': 'no-cache',
  'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/u),
}

test.each<readonly [string, number, Readonly<Record<string, unknown>>]>([
  ...['/', '/register', '/agency/', '/agency/queue', '/unit/', '/unit/members', '/sw.js'].map(url => [url, 200, PAGE] as const),
  ...['/assets/index-1a.js', '/agency/assets/index-1a.js', '/unit/assets/index-1a.js'].map(url => [url, 200, KEPT] as const),
  ...['/agency', '/unit'].map(url => [url, 302, {}] as const),
  ...['/healthz', '/readyz', '/metrics'].map(url => [url, 200, {}] as const),
  ...['/api/v1/nothing', '/api', '/assets/none.js', '/agency/../api/none', '/dev/none'].map(url => [url, 404, {}] as const),
  ...['/dev/inbox', '/dev/people', '/dev/population'].map(url => [url, 200, DEMO] as const),
  ['/api/reference', 200, REFERENCE],
  ['/api/openapi.json', 200, { 'cache-control': 'no-cache' }],
  ['/api/reference/start.js', 200, { 'cache-control': 'no-cache' }],
])('%s answers %i and carries the headers of safety, also when only asked for its headers', async (url, status, own) => {
  for (const method of ['GET', 'HEAD'] as const) {
    const answer = await product.app.inject({ method, url })
    expect([method, answer.statusCode]).toEqual([method, status])
    expectSafe(answer.headers, own, method)
  }
})

test('a file that the browser has already is answered with the headers of safety', async () => {
  const { headers } = await product.app.inject({ method: 'GET', url: '/assets/index-1a.js' })
  const again = await product.app.inject({
    method: 'GET',
    url: '/assets/index-1a.js',
    headers: { 'if-none-match': String(headers['etag']) },
  })
  expect(again.statusCode).toBe(304)
  expectSafe(again.headers, KEPT)
})

test('a method that an address does not have is nobody’s page, with the headers of safety', async () => {
  for (const method of ['OPTIONS', 'TRACE', 'PATCH', 'DELETE', 'PUT'] as const)
    for (const url of ['/', '/agency/', '/api/v1/sessions', '/api/v1/me/home', '/healthz', '/assets/index-1a.js']) {
      const answer = await product.app.inject({ method, url })
      expect([method, url, answer.statusCode]).toEqual([method, url, 404])
      expectSafe(answer.headers, {}, `${method} ${url}`)
    }
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
      expectSafe(answer.headers)
      expect(answer.bytes.includes('FST_')).toBe(false)
    }
})

test('only public directories may be kept by a cache, and they carry no cookie', async () => {
  const reading = Object.values(api).filter(operation => operation.method === 'GET')
  const answers = await Promise.all(reading.map(async ({ path }) => ({ path, ...(await browser().get(urlOf(path))) })))
  const kept = answers.filter(({ headers }) => headers['cache-control'] !== 'no-store')
  expect(kept.map(({ path }) => path).toSorted()).toEqual(
    answers
      // Nothing is refused but for parts of addresses that nobody has, and a refusal is not kept.
      .filter(({ path, status }) => path.startsWith('/api/v1/public/') && (status === 200 || !path.includes('/:')))
      .map(({ path }) => path)
      .toSorted(),
  )
  expect(kept.map(({ path }) => path)).toEqual(expect.arrayContaining(['/api/v1/public/places/:list/:code']))
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
