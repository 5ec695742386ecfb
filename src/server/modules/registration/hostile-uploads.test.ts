import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { Photo } from '#contract/registration-declaration.ts'
import { Upload } from '#contract/registration-uploads.ts'
import { HOSTILE_FILES, printOf } from '#test/builders/hostile-files.ts'
import { aPhoto, aTinyPhoto } from '#test/builders/photos.ts'
import { REGISTRATION } from '#test/builders/registration.ts'
import { anUpload, beginUpload, finish, sendPart, sendPhoto, UPLOADS } from '#test/builders/upload.ts'
import { bodyOf, expectProblem, problemOf } from '#test/support/answer.ts'
import { filesOf, placesOf } from '#test/support/disk.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'
import { problem as en } from '#texts/en/problem.ts'
import { problem as vi } from '#texts/vi/problem.ts'

const product = await aProduct({ people: false })
const PART = 1024 * 1024
const MEGABYTE = 1024

let browser: Browser
let memoryBefore: number
beforeAll(async () => {
  browser = await begun()
  expect(await sendPhoto(browser, 'portrait', await aPhoto())).toMatchObject({ status: 200 })
  memoryBefore = process.resourceUsage().maxRSS
})
const begun = async (): Promise<Browser> => {
  const another = product.browser()
  expect(await another.post('/api/v1/registrations')).toMatchObject({ status: 201 })
  return another
}
/** Parts and replaced photos are deleted by a job; then this many files are left. */
const settled = async (count: number): Promise<void> => expect.poll(() => filesOf(product).length, { timeout: 40_000 }).toBe(count)

/** The person is told in a sentence, not by a code; in both languages. */
function toldInWords(answer: Answer): string {
  const { code, title } = problemOf(answer)
  const sentences = [vi, en].map(texts => texts[`problem.${code}` as keyof typeof vi])
  expect(title.length).toBeGreaterThan(20)
  expect(title).not.toContain(code)
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/u)
  return code
}

const current = async () => (await browser.get(`${REGISTRATION}/photos/portrait`)).bytes

test('the corpus is large enough to mean something', () => {
  expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(30)
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length)
})

test.each(HOSTILE_FILES.filter(({ fate }) => fate !== 'redrawn'))(
  '$name is refused in words, and nothing of it is left',
  async ({ fate, make }) => {
    const [bytes, before] = [await make(), await current()]
    expect(toldInWords(await sendPhoto(browser, 'portrait', bytes, PART))).toBe(fate)
    await settled(1)
    const print = printOf(bytes)
    if (print) expect(await placesOf(product, print)).toEqual([])
    expect((await current()).equals(before)).toBe(true)
  },
)

test.each(HOSTILE_FILES.filter(({ fate }) => fate === 'redrawn'))('$name is drawn anew, and what it hid is gone', async ({ make }) => {
  const bytes = await make()
  const answer = await sendPhoto(browser, 'portrait', bytes, PART)
  expect(bodyOf(answer, Photo).kind).toBe('portrait')
  await settled(1)
  const photo = await current()
  const { format, pages, exif, xmp, iptc, icc, space, depth, comments } = await sharp(photo).metadata()
  expect({ format, pages, exif, xmp, iptc, icc, space, depth, comments }).toEqual({ format: 'jpeg', space: 'srgb', depth: 'uchar' })
  const print = printOf(bytes)
  if (!print) throw new Error('nothing to search for')
  expect(photo.includes(print)).toBe(false)
  expect(await placesOf(product, print)).toEqual([])
})

const OFFSETS: readonly (readonly [string, string, string])[] = [
  ['a gap', '65537', 'UPLOAD_OFFSET'],
  ['an overlap', '999', 'UPLOAD_OFFSET'],
  ['a replay', '0', 'UPLOAD_OFFSET'],
  ['beyond all memory', '9999999999', 'UPLOAD_OFFSET'],
  ['beyond all numbers', '99999999999999999999', 'FIELDS_INVALID'],
  ['negative', '-1', 'FIELDS_INVALID'],
  ['a fraction', '1.5', 'FIELDS_INVALID'],
  ['a power', '1e3', 'FIELDS_INVALID'],
  ['in another base', '0x10', 'FIELDS_INVALID'],
  ['a word', 'NaN', 'FIELDS_INVALID'],
  ['empty', '', 'FIELDS_INVALID'],
  ['two at once', '0, 1000', 'FIELDS_INVALID'],
]
test.each(OFFSETS)('a part whose offset is %s (%s) is refused, and the upload is as it was', async (_, offset, code) => {
  const photo = await aPhoto()
  const { id } = await anUpload(browser, 'id_front', photo)
  if ((await browser.get(`${UPLOADS}/${id}`).then(answer => bodyOf(answer, Upload))).offset === 0)
    await sendPart(browser, id, 0, photo.subarray(0, 1000))
  const before = filesOf(product).length
  expect(toldInWords(await sendPart(browser, id, offset, photo.subarray(0, 500)))).toBe(code)
  expect(bodyOf(await browser.get(`${UPLOADS}/${id}`), Upload).offset).toBe(1000)
  expect(filesOf(product)).toHaveLength(before)
})

test('a part without an offset is refused', async () => {
  const { id } = await anUpload(browser, 'id_front', await aPhoto())
  const headers = { 'content-type': 'application/offset+octet-stream' }
  expect(toldInWords(await browser.send('PATCH', `${UPLOADS}/${id}`, { payload: Buffer.alloc(9), headers }))).toBe('FIELDS_INVALID')
})

/** An own registration for each, so that nothing is left from the one before. */
const lone = async (photo: Buffer, more: object = {}) => {
  await browser.delete(`${REGISTRATION}/photos/id_front`)
  await settled(1)
  const own = await begun()
  return { own, id: (await anUpload(own, 'id_front', photo, more)).id }
}

test('more bytes than were declared are refused, and the upload is forgotten', async () => {
  const photo = await aPhoto()
  const { own, id } = await lone(photo, { length: 5_000 })
  expect(await sendPart(own, id, 0, photo.subarray(0, 4_000))).toMatchObject({ status: 204 })
  expect(toldInWords(await sendPart(own, id, 4_000, photo.subarray(4_000, 5_001)))).toBe('UPLOAD_TOO_LONG')
  expectProblem(await own.get(`${UPLOADS}/${id}`), 404, 'UPLOAD_GONE')
  await settled(1)
})

test('fewer bytes than were declared are no photo', async () => {
  const photo = await aPhoto()
  const { own, id } = await lone(photo, { length: photo.length + 1 })
  for (let from = 0; from < photo.length; from += PART) await sendPart(own, id, from, photo.subarray(from, from + PART))
  const answer = await finish(own, id)
  expect(toldInWords(answer)).toBe('UPLOAD_INCOMPLETE')
  expect(problemOf(answer).values).toEqual({ offset: photo.length, length: photo.length + 1 })
  await own.delete(`${REGISTRATION}/photos/id_front`)
  await settled(1)
})

test.each([0, -1, 1.5, 2 ** 40, 8 * 1024 * 1024 + 1, 'x', null])(
  'a declared length of %s is refused before a byte is taken',
  async length => {
    const code = toldInWords(await beginUpload(browser, 'id_back', await aTinyPhoto(), { length }))
    expect(['PHOTO_EMPTY', 'PHOTO_TOO_LARGE', 'FIELDS_INVALID']).toContain(code)
    const { rowCount } = await product.database.owner.query(`select from registration_upload where kind = 'id_back'`)
    expect(rowCount).toBe(0)
  },
)

test('other bytes than were declared are refused at the end, and forgotten', async () => {
  const photo = await aTinyPhoto()
  const { own, id } = await lone(photo, { sha256: 'a'.repeat(64) })
  await sendPart(own, id, 0, photo)
  expect(toldInWords(await finish(own, id))).toBe('UPLOAD_DIFFERS')
  expectProblem(await finish(own, id), 404, 'UPLOAD_GONE')
  await settled(1)
})

test.each(['../../etc/passwd', 'portrait/../../x', 'portrait\0.jpg', 'C:\\photo.jpg', '__proto__', 'signature'])(
  'a place called "%s" does not exist, and names no file',
  async kind => {
    expect(toldInWords(await beginUpload(browser, kind, await aTinyPhoto()))).toBe('FIELDS_INVALID')
    expect(toldInWords(await beginUpload(browser, 'portrait', await aTinyPhoto(), { fileName: kind }))).toBe('FIELDS_INVALID')
    expectProblem(await browser.send('PATCH', `${UPLOADS}/${encodeURIComponent(kind)}`, { headers: PATCH }), 404, 'NOT_FOUND')
  },
)
const PATCH = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }

test.each([
  ['says to be a picture', { 'content-type': 'image/jpeg' }],
  ['says to be bytes', { 'content-type': 'application/octet-stream' }],
  ['says to be a form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['says to be JSON', { 'content-type': 'application/json' }],
  ['says nothing', { 'content-type': '' }],
  ['is packed', { 'content-encoding': 'gzip' }],
  ['is packed twice', { 'content-encoding': 'gzip, br' }],
])('a part that %s is refused before it is read', async (_, headers) => {
  const { own, id } = await lone(await aTinyPhoto())
  const answer = await own.send('PATCH', `${UPLOADS}/${id}`, { payload: gzipSync(await aTinyPhoto()), headers: { ...PATCH, ...headers } })
  expect(toldInWords(answer)).toBe('UNSUPPORTED_CONTENT')
  await settled(1)
})

test('a part longer than a megabyte is refused, whether it says so or not', async () => {
  const { hostname, port } = await address()
  const photo = Buffer.alloc(3 * PART, 0xff)
  const { own, id } = await lone(photo)
  expect(toldInWords(await sendPart(own, id, 0, photo))).toBe('PART_TOO_LARGE')
  const line = connect(Number(port), hostname)
  const answer = new Promise<string>(done => line.once('data', data => done(data.toString('latin1'))))
  line.on('error', () => undefined)
  line.write(`${headOf(own, id)}transfer-encoding: chunked\r\n\r\n`)
  for (let part = 0; part < 3; part++)
    line.write(Buffer.concat([Buffer.from(`${PART.toString(16)}\r\n`), Buffer.alloc(PART, 0xff), Buffer.from('\r\n')]))
  expect(await answer).toMatch(/^HTTP\/1\.1 413 /u)
  line.destroy()
  await settled(1)
})

test('crumbs are refused before they fill the disk with files', async () => {
  const photo = await aPhoto()
  const { own, id } = await lone(photo)
  let answer: Answer | undefined
  for (let at = 0; at <= 400; at++) answer = await sendPart(own, id, at, photo.subarray(at, at + 1))
  expect(answer && toldInWords(answer)).toBe('UPLOAD_PARTS')
  await settled(1)
})

test('empty parts are no parts', async () => {
  const { own, id } = await lone(await aPhoto())
  for (let tries = 0; tries < 20; tries++) expect(await sendPart(own, id, 0, Buffer.alloc(0))).toMatchObject({ status: 204 })
  await settled(1)
})

test('forty lines that fall silent keep nobody from sending, and leave nothing when they end', async () => {
  const { hostname, port } = await address()
  const photo = await aPhoto()
  const { own, id } = await lone(photo)
  const lines: Socket[] = Array.from({ length: 40 }, () => connect(Number(port), hostname))
  for (const line of lines) line.write(`${headOf(own, id)}content-length: 1000000\r\n\r\n`)
  for (const line of lines) line.write(photo.subarray(0, 200))
  expect(await sendPhoto(own, 'id_back', await aTinyPhoto())).toMatchObject({ status: 200 })
  for (const line of lines) line.destroy()
  await settled(2)
  await own.delete(`${REGISTRATION}/photos/id_back`)
  await settled(1)
})

test('parts of two photos that are sent crosswise stay apart', async () => {
  const own = await begun()
  const [one, other] = [
    await aPhoto(),
    await sharp(await aPhoto())
      .rotate(90)
      .jpeg()
      .toBuffer(),
  ]
  const [first, second] = [await anUpload(own, 'id_front', one), await anUpload(own, 'id_back', other)]
  const step = 4_000
  for (let from = 0; from < Math.max(one.length, other.length); from += step) {
    const parts = [[first.id, one], [second.id, other]] as const // prettier-ignore
    await Promise.all(
      parts.filter(([, bytes]) => from < bytes.length).map(([id, bytes]) => sendPart(own, id, from, bytes.subarray(from, from + step))),
    )
  }
  expect(bodyOf(await finish(own, first.id), Photo)).toMatchObject({ kind: 'id_front', width: 720, height: 960 })
  expect(bodyOf(await finish(own, second.id), Photo)).toMatchObject({ kind: 'id_back', width: 960, height: 720 })
  for (const kind of ['id_front', 'id_back']) await own.delete(`${REGISTRATION}/photos/${kind}`)
  await settled(1)
})

test('after all of it the memory has not grown by more than 300 MB', () => {
  expect((process.resourceUsage().maxRSS - memoryBefore) / MEGABYTE).toBeLessThan(300)
})

let listening: Promise<string> | undefined
const address = async () => new URL(await (listening ??= product.product.app.listen({ port: 0, host: '127.0.0.1' })))

/** The head of a part as a browser sends it, still without its length. */
const headOf = (own: Browser, id: string): string =>
  [
    `PATCH ${UPLOADS}/${id} HTTP/1.1`,
    'host: localhost',
    'x-requested-by: vssid',
    'sec-fetch-site: same-origin',
    `cookie: ${[...own.cookies].map(([name, value]) => `${name}=${value}`).join('; ')}`,
    'content-type: application/offset+octet-stream',
    'upload-offset: 0',
    '',
  ].join('\r\n')
