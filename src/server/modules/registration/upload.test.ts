import { connect } from 'node:net'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Registration } from '#contract/registration.ts'
import { Photo } from '#contract/registration-declaration.ts'
import { Upload } from '#contract/registration-uploads.ts'
import { aTinyPhoto } from '#test/builders/photos.ts'
import { anApplicant, REGISTRATION } from '#test/builders/registration.ts'
import { anUpload, beginUpload, finish, sendPart, sendPhoto, sha256, UPLOADS } from '#test/builders/upload.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { filesOf, placesOf } from '#test/support/disk.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ people: false })
const { owner } = product.database
const PART = 64 * 1024

/** Hundreds of kilobytes that no other photo contains. */
const aLargePhoto = () =>
  sharp({ create: { width: 700, height: 700, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 50 } } })
    .jpeg({ quality: 92 })
    .toBuffer()
const begun = async (): Promise<Browser> => {
  const browser = product.browser()
  expect(await browser.post('/api/v1/registrations')).toMatchObject({ status: 201 })
  return browser
}
const stateOf = async (browser: Browser, id: string) => bodyOf(await browser.get(`${UPLOADS}/${id}`), Upload)
const photosOf = async (browser: Browser) => bodyOf(await browser.get(REGISTRATION), Registration).photos
const noFilesBut = (count: number) => expect.poll(() => filesOf(product).length, { timeout: 40_000 }).toBe(count)

test('a photo that came in parts is stored as one, and of its parts nothing is left', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id, offset } = await anUpload(browser, 'portrait', photo)
  expect([offset, photo.length > 3 * PART]).toEqual([0, true])
  for (let from = 0; from < photo.length; from += PART) {
    const answer = await sendPart(browser, id, from, photo.subarray(from, from + PART))
    expect([answer.status, answer.headers['upload-offset']]).toEqual([204, String(Math.min(from + PART, photo.length))])
  }
  expect(bodyOf(await finish(browser, id), Photo)).toMatchObject({ kind: 'portrait', width: 700, height: 700 })
  expect((await photosOf(browser)).map(({ kind }) => kind)).toEqual(['portrait'])
  await noFilesBut(1)
})

test('who asks is told how much has arrived, as any client of tus 1.0 asks', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  await sendPart(browser, id, 0, photo.subarray(0, PART))
  expect(await stateOf(browser, id)).toMatchObject({ id, kind: 'portrait', length: photo.length, offset: PART, photo: null })
  const head = await browser.send('HEAD', `${UPLOADS}/${id}`)
  expect([head.status, head.bytes.length]).toEqual([200, 0])
  expect(head.headers).toMatchObject({ 'upload-offset': String(PART), 'upload-length': String(photo.length), 'cache-control': 'no-store' })
})

test('what has arrived lies sealed on the disk from the first byte, and its print nowhere', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  await sendPart(browser, (await anUpload(browser, 'portrait', photo)).id, 0, photo.subarray(0, PART))
  expect(filesOf(product).some(file => file.bytes.length > PART && file.bytes.length < PART + 100)).toBe(true)
  expect(await placesOf(product, photo.subarray(20_000, 20_032))).toEqual([])
  expect(await placesOf(product, Buffer.from(sha256(photo)))).toEqual([])
  expect(await placesOf(product, Buffer.from(sha256(photo), 'hex'))).toEqual([])
  // The search finds what lies there in the open.
  expect(await placesOf(product, Buffer.from('portrait'))).toContain('registration_upload.kind')
})

test('the same photo again goes on where it was, and is there at once when it was stored', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  await sendPart(browser, id, 0, photo.subarray(0, PART))
  expect(await anUpload(browser, 'portrait', photo)).toMatchObject({ id, offset: PART, photo: null })
  await sendPhoto(browser, 'portrait', photo)
  expect(await anUpload(browser, 'portrait', photo)).toMatchObject({ id, offset: photo.length, photo: { kind: 'portrait', width: 700 } })
})

test('another photo of the kind takes the place of the one on its way, whose parts are forgotten', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const before = filesOf(product).length
  const { id } = await anUpload(browser, 'portrait', photo)
  await sendPart(browser, id, 0, photo.subarray(0, PART))
  const other = await anUpload(browser, 'portrait', await aTinyPhoto())
  expect(other.id).not.toBe(id)
  expectProblem(await sendPart(browser, id, PART, photo.subarray(PART, 2 * PART)), 404, 'UPLOAD_GONE')
  await noFilesBut(before)
})

test('a photo that was removed is not on its way any more either', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  await browser.delete(`${REGISTRATION}/photos/portrait`)
  expectProblem(await sendPart(browser, id, 0, photo.subarray(0, PART)), 404, 'UPLOAD_GONE')
})

test('of ten equal parts at once one is added, and nine are told where to go on', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  const before = filesOf(product).length
  const answers = await Promise.all(Array.from({ length: 10 }, () => sendPart(browser, id, 0, photo.subarray(0, PART))))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, ...Array<number>(9).fill(409)])
  for (const answer of answers.filter(({ status }) => status === 409))
    expect(expectProblem(answer, 409, 'UPLOAD_OFFSET').values).toMatchObject({ offset: PART })
  expect(filesOf(product)).toHaveLength(before + 1)
})

test('finished twice, also at the same moment, it is one photo', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  for (let from = 0; from < photo.length; from += PART) await sendPart(browser, id, from, photo.subarray(from, from + PART))
  const answers = await Promise.all(Array.from({ length: 6 }, () => finish(browser, id)))
  const stored = answers.map(answer => bodyOf(answer, Photo))
  expect(new Set(stored.map(({ at }) => at)).size).toBe(1)
  const { rows } = await owner.query<{ n: number }>(
    'select count(*)::int as n from registration_photo where registration_id = (select registration_id from registration_upload where id = $1)',
    [id],
  )
  expect(rows).toEqual([{ n: 1 }])
  expect(await finish(browser, id)).toMatchObject({ status: 200 })
})

test('an upload belongs to the browser that began it', async () => {
  const [browser, stranger, photo] = [await begun(), await begun(), await aTinyPhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  expectProblem(await stranger.get(`${UPLOADS}/${id}`), 404, 'UPLOAD_GONE')
  expectProblem(await sendPart(stranger, id, 0, photo), 404, 'UPLOAD_GONE')
  expectProblem(await finish(stranger, id), 404, 'UPLOAD_GONE')
  expect((await stateOf(browser, id)).offset).toBe(0)
})

test('what nothing was added to for a day is over, and swept with its files', async () => {
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  await sendPart(browser, id, 0, photo.subarray(0, PART))
  const own = await owner.query<{ key: string }>('select file_key as key from registration_upload_part where upload_id = $1', [id])
  await travel(owner, '23 hours')
  await sendPart(browser, id, PART, photo.subarray(PART, 2 * PART))
  await travel(owner, '23 hours')
  expect((await stateOf(browser, id)).offset).toBe(2 * PART)
  await travel(owner, '25 hours')
  expectProblem(await browser.get(`${UPLOADS}/${id}`), 404, 'UPLOAD_GONE')
  await owner.query(`select graphile_worker.add_job('sweep_uploads')`)
  await expect
    .poll(async () => (await owner.query('select from registration_upload where id = $1', [id])).rowCount, { timeout: 40_000 })
    .toBe(0)
  const key = own.rows[0]?.key ?? ''
  await expect.poll(() => filesOf(product).some(file => file.name.endsWith(key)), { timeout: 40_000 }).toBe(false)
})

test('a dossier that was sent takes no more photos', async () => {
  const applicant = await anApplicant(product)
  const { id } = await anUpload(applicant, 'portrait', await aTinyPhoto(), { sha256: '0'.repeat(64) })
  const client = await owner.connect()
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `update registration r set case_file_id = gen_random_uuid() from registration_upload u where u.registration_id = r.id and u.id = $1`,
    [id],
  )
  await client.query(`set session_replication_role = origin`)
  client.release()
  const answers = [await beginUpload(applicant, 'portrait', await aTinyPhoto()), await finish(applicant, id)]
  for (const answer of answers) expect(answer.status).toBeGreaterThanOrEqual(400)
})

test('what came of a part whose line broke stays, so that it need not be sent again', async () => {
  const { port, hostname } = new URL(await product.product.app.listen({ port: 0, host: '127.0.0.1' }))
  const [browser, photo] = [await begun(), await aLargePhoto()]
  const { id } = await anUpload(browser, 'portrait', photo)
  const breakAfter = async (from: number, bytes: number) => {
    const line = connect(Number(port), hostname)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    line.write(
      `PATCH ${UPLOADS}/${id} HTTP/1.1\r\nhost: localhost\r\nx-requested-by: vssid\r\nsec-fetch-site: same-origin\r\ncookie: ${cookie}\r\ncontent-type: application/offset+octet-stream\r\nupload-offset: ${from}\r\ncontent-length: ${PART}\r\n\r\n`,
    )
    line.write(photo.subarray(from, from + bytes))
    await new Promise(done => setTimeout(done, 150))
    line.destroy()
  }
  await breakAfter(0, 30_000)
  await expect.poll(async () => (await stateOf(browser, id)).offset).toBe(30_000)
  await breakAfter(30_000, 500)
  await new Promise(done => setTimeout(done, 300))
  expect((await stateOf(browser, id)).offset).toBe(30_000)
  for (let from = 30_000; from < photo.length; from += PART) await sendPart(browser, id, from, photo.subarray(from, from + PART))
  expect(bodyOf(await finish(browser, id), Photo)).toMatchObject({ width: 700 })
})
