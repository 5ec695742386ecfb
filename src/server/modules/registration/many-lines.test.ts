import { connect, type Socket } from 'node:net'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aPhoto } from '#test/builders/photos.ts'
import { anUpload, sendPart, UPLOADS } from '#test/builders/upload.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ people: false, worker: false })
const LINES = 300
const MEGABYTE = 1024 * 1024
const NOBODY = '00000000-0000-7000-8000-000000000000'

let address: URL
beforeAll(async () => {
  address = new URL(await product.product.app.listen({ port: 0, host: '127.0.0.1' }))
})
const open: Socket[] = []
afterEach(() => open.splice(0).map(line => line.destroy()))

/** A line that announces a part, sends the beginning and then stops. @returns the status that comes back, when one comes */
function aSlowLine(cookie: string, id: string): { readonly status: () => number | undefined; readonly line: Socket } {
  const line = connect(Number(address.port), '127.0.0.1').on('error', () => undefined)
  open.push(line)
  let answer = ''
  line.on('data', chunk => (answer += chunk.toString('latin1')))
  const headers = {
    host: address.host,
    cookie,
    'x-requested-by': 'vssid',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/offset+octet-stream',
    'content-length': MEGABYTE,
    'upload-offset': 0,
  }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  line.write([`PATCH ${UPLOADS}/${id} HTTP/1.1`, ...head, '', ''].join('\r\n'))
  line.write(Buffer.alloc(2_000, 0xff))
  return { line, status: () => (answer === '' ? undefined : Number(answer.slice(9, 12))) }
}

const manyLines = (cookie: string, id: string) => Array.from({ length: LINES }, () => aSlowLine(cookie, id))
const statuses = (lines: ReturnType<typeof manyLines>) => lines.map(({ status }) => status()).filter(status => status !== undefined)

test('nobody’s bytes are received who began no registration: the refusal comes before the body', async () => {
  const lines = manyLines('r=not-ours', NOBODY)
  await expect.poll(() => statuses(lines).length, { timeout: 12_000 }).toBe(LINES)
  expect(new Set(statuses(lines))).toEqual(new Set([410]))
})

test('of three hundred slow lines of one network a few are received, the others are told to come back, and then there is room', async () => {
  const browser = product.browser()
  await browser.post('/api/v1/registrations')
  const photo = await aPhoto()
  const { id } = await anUpload(browser, 'portrait', photo)
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const lines = manyLines(cookie, id)
  await expect.poll(() => statuses(lines).length, { timeout: 12_000 }).toBe(LINES - 32)
  expect(new Set(statuses(lines))).toEqual(new Set([503]))
  expect((await sendPart(browser, id, 0, photo.subarray(0, 4_000))).status).toBe(503)
  for (const { line } of lines) line.destroy()
  await expect.poll(async () => (await sendPart(browser, id, 4_000, photo.subarray(4_000, 5_000))).status).not.toBe(503)
})
