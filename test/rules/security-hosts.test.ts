import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import type { Method } from '#contract/core.ts'
import { aPasskeyOf } from '#test/builders/passkey.ts'
import { DEMO_STAFF_PASSWORD } from '#test/builders/people.ts'
import { aFolder } from '#test/support/folder.ts'
import { aProduct } from '#test/support/product.ts'
import { expectSafe } from '#test/support/safety.ts'

const [PUBLIC, CONSOLE] = ['bhxh.vidu.example', 'canbo.vidu.example']
const web = aFolder('hosts')
for (const name of ['citizen', 'agency', 'unit']) {
  mkdirSync(join(web, name, 'assets'), { recursive: true })
  writeFileSync(join(web, name, 'index.html'), `<!doctype html><title>${name}</title>`)
  writeFileSync(join(web, name, 'assets', 'a-1b.js'), name)
}
writeFileSync(join(web, 'citizen', 'sw.js'), 'citizen')

const settings = { VSSID_PUBLIC_URL: `http://${PUBLIC}:8080`, VSSID_CONSOLE_HOST: CONSOLE }
const { product, database, browser } = await aProduct({ worker: false, web, env: settings })

const OURS = { 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' }
const ask = (host: string, method: Method, url: string) => product.app.inject({ method, url, headers: { ...OURS, host } })

const isOfConsoles = (path: string): boolean => /^\/api\/v1\/(?:agency|unit)(?:\/|$)/u.test(path)
const isOfBoth = (path: string): boolean => /^\/api\/v1\/(?:public|proof-challenges)\//u.test(path)
const STAFF = ['entering', 'staff', 'officer', 'administrator', 'coordinator']

test.each(Object.entries(api))('%s is answered on its own host only', async (id, { method, path, caller }) => {
  const url = path.replace(/:operation/u, 'startRegistration').replace(/:\w+/gu, '79')
  const statuses = async (hosts: readonly string[]) => Promise.all(hosts.map(async host => (await ask(host, method, url)).statusCode))
  const publicly = await statuses([PUBLIC, `${PUBLIC}:8080`, '127.0.0.1:8080'])
  const atConsole = await statuses([CONSOLE, `${CONSOLE}:8080`, CONSOLE.toUpperCase()])
  if (!isOfBoth(path)) expect([id, isOfConsoles(path) ? publicly : atConsole]).toEqual([id, [404, 404, 404]])
  // An id that is none is not found on its own host either.
  if (!path.includes('/:')) expect([id, isOfConsoles(path) ? atConsole : publicly]).not.toContainEqual(expect.arrayContaining([404]))
  expect([id, STAFF.includes(caller) ? isOfConsoles(path) : true]).toEqual([id, true])
})

/** Title of a page, text of a file, or the status of the refusal. */
async function shownAt(host: string, url: string): Promise<string | number> {
  const { statusCode, body, headers } = await ask(host, 'GET', url)
  if (statusCode === 404) expectSafe(headers)
  return statusCode === 200 ? (/<title>(\w+)/u.exec(body)?.[1] ?? body) : statusCode
}

test.each([
  [PUBLIC, 'citizen', ['/', '/register', '/unit-account', '/assets/a-1b.js', '/sw.js']],
  [PUBLIC, 404, ['/agency', '/agency/', '/agency/queue', '/unit/', '/unit/assets/a-1b.js', '/%61gency/queue']],
  [CONSOLE, 'agency', ['/agency/', '/agency/queue', '/agency/assets/a-1b.js']],
  [CONSOLE, 'unit', ['/unit/', '/unit/members', '/unit/assets/a-1b.js']],
  [CONSOLE, 404, ['/register', '/assets/a-1b.js', '/sw.js', '/api/reference', '/dev/inbox']],
])('on %s, %s is what the addresses of an app show', async (host, shown, urls) => {
  for (const url of urls) expect([url, await shownAt(host, url)]).toEqual([url, shown])
})

test('who types the host of the consoles arrives at the console', async () => {
  const answer = await ask(CONSOLE, 'GET', '/')
  expect([answer.statusCode, answer.headers['location']]).toEqual([302, '/agency/'])
  expectSafe(answer.headers)
})

test('health is told on both hosts, and by the bare address', async () => {
  for (const host of [PUBLIC, CONSOLE, '127.0.0.1:8080', 'x'])
    expect([host, (await ask(host, 'GET', '/readyz')).statusCode]).toEqual([host, 200])
})

test('who claims another host beside the real one gets what the real one has', async () => {
  const headers = { host: PUBLIC, 'x-forwarded-host': CONSOLE, forwarded: `host=${CONSOLE}` }
  expect((await product.app.inject({ method: 'GET', url: '/agency/', headers })).statusCode).toBe(404)
})

test('a page of the other host may change nothing, although both are ours', async () => {
  const older = { host: CONSOLE, origin: `http://${PUBLIC}:8080`, 'x-requested-by': 'vssid' }
  for (const headers of [older, { ...older, 'sec-fetch-site': 'same-site' }])
    expect((await product.app.inject({ method: 'POST', url: '/api/v1/agency/sessions', headers, payload: {} })).statusCode).toBe(403)
})

test('passkeys of staff belong to the host of the consoles, and one of the other host is refused', async () => {
  const key = await aPasskeyOf(database, 'dung')
  const officer = browser()
  const post = (path: string, body: object) =>
    officer.send('POST', path, { payload: JSON.stringify(body), headers: { host: CONSOLE, 'content-type': 'application/json' } })
  expect((await post('/api/v1/agency/sessions', { name: 'dung', password: DEMO_STAFF_PASSWORD })).status).toBe(201)
  const sites = [PUBLIC, CONSOLE].map(host => ({ host, origin: `http://${host}:8080` }))
  const statuses = []
  for (const site of sites) {
    const options = (await post('/api/v1/agency/sessions/current/passkey-options', {})).body as { readonly challenge: string; rpId: string }
    expect(options.rpId).toBe(CONSOLE)
    statuses.push((await post('/api/v1/agency/sessions/current/passkey', { credential: key.sign(options.challenge, site) })).status)
  }
  expect(statuses).toEqual([422, 200])
})

test('people are told the addresses of the right hosts', async () => {
  for (const host of [PUBLIC, CONSOLE])
    expect((await ask(host, 'GET', '/api/v1/public/deployment')).json()).toEqual({
      address: `http://${PUBLIC}:8080`,
      consoles: `http://${CONSOLE}:8080`,
    })
})
