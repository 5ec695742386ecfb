import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProblemBody } from '#contract/core.ts'
import { expectSafe } from '#test/support/safety.ts'
import { buildServer } from './server.ts'

const app = await buildServer({ logLevel: 'silent', https: false, trustedProxy: undefined })
app.get('/slow', async () => {
  await new Promise(done => setTimeout(done, 200))
  return 'slow'
})
app.post('/echo', async request => request.body)
let port = 0
beforeAll(async () => {
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => app.close())

/** Sends bytes as they are and reads until the line ends. */
async function said(bytes: string, meanwhile?: (socket: Socket) => void): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk)).on('error', () => undefined)
  socket.write(bytes)
  meanwhile?.(socket)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

/** Status, headers and body of the last answer on a line. */
function lastAnswer(text: string) {
  const [head = '', body = ''] = text.slice(text.lastIndexOf('HTTP/1.1 ')).split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]))
  return { status: Number(first.split(' ')[1]), headers, body }
}

function expectRefused(text: string, status: number, code: string): void {
  const answer = lastAnswer(text)
  expect(answer.status).toBe(status)
  expectSafe(answer.headers)
  expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8', connection: 'close' })
  expect(Number(answer.headers['content-length'])).toBe(Buffer.byteLength(answer.body))
  expect(ProblemBody.parse(JSON.parse(answer.body))).toMatchObject({ code, status })
  expect(text).not.toMatch(/HPE_|Parse Error|node_modules/u)
}

test.each([
  ['a line that is no HTTP', 'hello\r\n\r\n'],
  ['a method that nobody knows', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['two lengths of one body', 'POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
  ['a length and pieces at once', 'POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['a header with a line break in its name', 'GET / HTTP/1.1\r\nhost: x\r\nx y: 1\r\n\r\n'],
  ['TLS spoken to a server without it', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001'],
])('%s is refused in words, with the headers of every other answer', async (_, bytes) => {
  expectRefused(await said(bytes), 400, 'REQUEST_MALFORMED')
})

test('headers without end are refused in words, and the answer arrives although they are still coming', async () => {
  const text = await said(`GET / HTTP/1.1\r\nhost: x\r\n`, socket => {
    for (let line = 0; line < 40; line++) socket.write(`x-${line}: ${'a'.repeat(8_000)}\r\n`)
  })
  expectRefused(text, 431, 'HEADERS_TOO_LARGE')
})

test('who is too slow is told so', async () => {
  const waiting = once(app.server, 'connection') as Promise<[Socket]>
  const text = said('POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n')
  const [socket] = await waiting
  app.server.emit('clientError', Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket)
  expectRefused(await text, 408, 'REQUEST_TOO_SLOW')
})

test('a request that names no host is refused with our headers, and the line goes on', async () => {
  const text = await said('GET /slow HTTP/1.1\r\n\r\n', socket => setTimeout(() => socket.end(), 100))
  const answer = lastAnswer(text)
  expect(answer.status).toBe(400)
  expectSafe(answer.headers)
})

test('who expects something else of us gets the answer', async () => {
  const text = await said('GET /slow HTTP/1.1\r\nhost: x\r\nexpect: a-miracle\r\nconnection: close\r\n\r\n')
  expect(lastAnswer(text)).toMatchObject({ status: 200, body: 'slow' })
})

test('rubbish after a request leaves the answer to that request whole', async () => {
  const text = await said('GET /slow HTTP/1.1\r\nhost: x\r\n\r\nrubbish\r\n\r\n')
  for (const part of text.split('HTTP/1.1 ').slice(1)) expectSafe(lastAnswer(`HTTP/1.1 ${part}`).headers)
})

test('while the program ends, what still comes on an open line is told to come back, with our headers', async () => {
  const ending = await buildServer({ logLevel: 'silent', https: false, trustedProxy: undefined })
  const begun = Promise.withResolvers<void>()
  ending.get('/', async () => {
    void ending.close()
    begun.resolve()
    await new Promise(done => setTimeout(done, 200))
    return 'last'
  })
  const address = new URL(await ending.listen({ port: 0, host: '127.0.0.1' }))
  const socket = connect(Number(address.port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('utf8'))).on('error', () => undefined)
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  await begun.promise
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  await once(socket, 'close')
  const answers = text.split(/(?=HTTP\/1\.1 )/u).map(lastAnswer)
  expect(answers.map(({ status }) => status)).toEqual([200, 503])
  for (const { headers } of answers) expectSafe(headers)
})
