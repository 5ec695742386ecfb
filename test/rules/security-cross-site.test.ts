import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { aProduct } from '#test/support/product.ts'

const { product } = await aProduct({ people: false, worker: false })
const CHANGING = Object.entries(api).filter(([, operation]) => operation.method !== 'GET')
const JSON_BODY = { 'content-type': 'application/json' }

interface Attack {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string
  readonly status: 403 | 415
}
const ours = { 'sec-fetch-site': 'same-origin', 'x-requested-by': 'vssid', host: 'bhxh.vidu.example' }
const foreign = (name: string, headers: Readonly<Record<string, string>>): Attack => ({ name, headers, payload: '{}', status: 403 })
const form = (type: string, payload: string): Attack => ({ name: type, headers: { ...ours, 'content-type': type }, payload, status: 415 })

const ATTACKS: readonly Attack[] = [
  foreign('another site', { ...ours, 'sec-fetch-site': 'cross-site' }),
  foreign('a neighbour under the same domain', { ...ours, 'sec-fetch-site': 'same-site' }),
  foreign('a typed address', { ...ours, 'sec-fetch-site': 'none' }),
  foreign('an older browser on another site', { host: ours.host, 'x-requested-by': 'vssid', origin: 'https://evil.example' }),
  foreign('an older browser on another port', { host: ours.host, 'x-requested-by': 'vssid', origin: 'https://bhxh.vidu.example:8443' }),
  foreign('a sandboxed page', { host: ours.host, 'x-requested-by': 'vssid', origin: 'null' }),
  foreign('a page without our header', { host: ours.host, 'sec-fetch-site': 'same-origin' }),
  form('text/plain', '{}'),
  form('application/x-www-form-urlencoded', 'a=b'),
  form('multipart/form-data; boundary=x', '--x--'),
  form('text/plain; x=application/json', '{}'),
]

test.each(CHANGING)('%s changes nothing when another page asks for it', async (_, { method, path, ...operation }) => {
  const url = path.replace(':kind', 'portrait').replace(':id', '00000000-0000-7000-8000-000000000000')
  const nobody = operation.caller === 'applicant' ? 410 : 401
  const own = 'upload' in operation ? { 'content-type': operation.upload.contentTypes[0] } : JSON_BODY
  for (const { name, headers, payload, status } of ATTACKS) {
    const answer = await product.app.inject({ method, url, headers: { ...own, ...headers }, payload })
    // Who may send a file is asked before its body is looked at.
    const isAskedFirst = 'upload' in operation && operation.caller !== 'guest' && status === 415
    expect([name, answer.statusCode]).toEqual([name, isAskedFirst ? nobody : status])
  }
  const answered = await product.app.inject({ method, url, headers: { ...own, ...ours }, payload: '{}' })
  expect([403, 415]).not.toContain(answered.statusCode)
})

test('an older browser on our own page is let through by its origin', async () => {
  const headers = { host: ours.host, 'x-requested-by': 'vssid', origin: `https://${ours.host}`, ...JSON_BODY }
  const answer = await product.app.inject({ method: 'POST', url: '/api/v1/registrations', headers, payload: '{}' })
  expect(answer.statusCode).toBe(201)
})

test('no other site may read an answer: nothing is shared across origins', async () => {
  const headers = {
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'x-requested-by',
  }
  for (const method of ['OPTIONS', 'GET'] as const) {
    const answer = await product.app.inject({ method, url: '/api/v1/sessions/current', headers })
    expect(Object.keys(answer.headers).filter(name => name.startsWith('access-control'))).toEqual([])
  }
})

test('the clock and the jobs of the demo cannot be moved by a foreign page', async () => {
  for (const url of ['/dev/clock', '/dev/jobs/run']) {
    const answer = await product.app.inject({ method: 'POST', url, headers: JSON_BODY, payload: '{"by":"1 day"}' })
    expect([url, answer.statusCode]).toEqual([url, 403])
  }
})

test('a request to read has no body; one that carries a body changes nothing and reads nothing more', async () => {
  for (const path of ['/api/v1/sessions/current', '/api/v1/registrations', '/api/v1/agency/sessions/current']) {
    const asked = { url: path, headers: { ...ours, ...JSON_BODY } }
    const plain = await product.app.inject({ ...asked, method: 'GET' })
    const withBody = await product.app.inject({ ...asked, method: 'GET', payload: '{"method":"DELETE","_method":"DELETE"}' })
    expect([path, withBody.statusCode, withBody.body.replace(/"traceId":"\w+"/u, '')]).toEqual([
      path,
      plain.statusCode,
      plain.body.replace(/"traceId":"\w+"/u, ''),
    ])
  }
})

test.each(CHANGING)('%s cannot be reached by naming another method beside the real one', async (_, { method, path }) => {
  const url = path.replace(/:\w+/gu, '00000000-0000-7000-8000-000000000000')
  const headers = { host: ours.host, 'x-http-method-override': method, 'x-method-override': method, 'sec-fetch-site': 'cross-site' }
  const plain = await product.app.inject({ method: 'GET', url, headers: { host: ours.host } })
  const claimed = await product.app.inject({ method: 'GET', url: `${url}?_method=${method}`, headers })
  // The query may be refused as unknown; nothing else may differ.
  expect([plain.statusCode, 422]).toContain(claimed.statusCode)
})
