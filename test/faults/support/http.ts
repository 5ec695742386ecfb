import { Agent, request } from 'node:http'
import type { Answer, Browser } from '#test/support/product.ts'

/** A browser that speaks to a port: keeps cookies, sends what the product's own pages send, one connection kept open.
 *  A request whose connection breaks is answered with status 0. */
export function httpBrowser(port: () => number): Browser {
  const cookies = new Map<string, string>()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send: Browser['send'] = async (method, path, options = {}) => {
    const answer = await exchange(agent, port(), method, path, options, cookies)
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) keep(cookies, String(line))
    return answer
  }
  const json = { 'content-type': 'application/json' }
  return {
    cookies,
    send,
    get: path => send('GET', path),
    post: (path, body = {}, headers = {}) => send('POST', path, { payload: JSON.stringify(body), headers: { ...json, ...headers } }),
    put: (path, body) => send('PUT', path, { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    delete: path => send('DELETE', path),
  }
}

function exchange(
  agent: Agent,
  port: number,
  method: string,
  path: string,
  options: { readonly payload?: Buffer | string; readonly headers?: Record<string, string> },
  cookies: ReadonlyMap<string, string>,
): Promise<Answer> {
  return new Promise(done => {
    const lost = (): void => done({ status: 0, body: null, bytes: Buffer.alloc(0), headers: {} })
    const headers = {
      'x-requested-by': 'vssid',
      'sec-fetch-site': 'same-origin',
      ...(cookies.size && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...options.headers,
      ...(options.payload !== undefined && { 'content-length': String(Buffer.byteLength(options.payload)) }),
    }
    const call = request({ agent, host: '127.0.0.1', port, method, path, headers, timeout: 20_000 }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', lost)
      response.on('close', () => (response.complete ? done(answerOf(response, Buffer.concat(parts))) : lost()))
    })
    call.on('error', lost)
    call.on('timeout', () => call.destroy())
    call.end(options.payload)
  })
}

function answerOf(response: { statusCode?: number | undefined; headers: NodeJS.Dict<string | string[]> }, bytes: Buffer): Answer {
  const headers = Object.fromEntries(Object.entries(response.headers).filter(([, value]) => value !== undefined)) as Answer['headers']
  const isJson = /json/u.test(String(headers['content-type'] ?? ''))
  return { status: response.statusCode ?? 0, body: isJson ? JSON.parse(bytes.toString('utf8')) : bytes.toString('utf8'), bytes, headers }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...rest] = line.split(';')
  const [name = '', value = ''] = pair.split('=')
  const gone = value === '' || rest.some(part => /^\s*max-age=0$/iu.test(part))
  if (gone) cookies.delete(name)
  else cookies.set(name, value)
}

/** "201", or "503 BUSY" for a refusal; "lost" when no answer came. */
export function wordOf(answer: Answer): string {
  if (answer.status === 0) return 'lost'
  const { code } = (typeof answer.body === 'object' && answer.body !== null ? answer.body : {}) as { code?: string }
  return code === undefined ? String(answer.status) : `${answer.status} ${code}`
}
