import { expect, test } from 'vitest'
import { aPhoto, aTinyPhoto } from '#test/builders/photos.ts'
import { anUpload, beginUpload, sendPart } from '#test/builders/upload.ts'
import { expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { filesOf } from '#test/support/disk.ts'
import { aProduct, type TestProduct } from '#test/support/product.ts'

/** More than any disk has. */
const FULL = { VSSID_DISK_RESERVE_MB: '1000000000' }
const begun = async ({ browser }: TestProduct) => {
  const applicant = browser()
  expect(await applicant.post('/api/v1/registrations')).toMatchObject({ status: 201 })
  return applicant
}

test('a disk without room takes in no photo, says so in words, and operators see it', async () => {
  const product = await aProduct({ people: false, worker: false, env: FULL })
  const { title } = expectProblem(await beginUpload(await begun(product), 'portrait', await aTinyPhoto()), 503, 'STORE_FULL')
  expect(title).toContain('Ảnh vẫn nằm trên máy của bạn')
  expect(filesOf(product)).toEqual([])
  const metrics = (await product.browser().get('/metrics')).body
  expect(metrics).toContain('vssid_files_short 1')
  expect(metrics).toMatch(/vssid_files_free_bytes \d{6,}/u)
})

test('a network may send four gigabytes a day; what it sends beyond that is asked to wait, and lies nowhere', async () => {
  const product = await aProduct({ people: false, worker: false, limits: true })
  const { owner } = product.database
  const [applicant, photo] = [await begun(product), await aPhoto()]
  const { id } = await anUpload(applicant, 'portrait', photo)
  expect((await sendPart(applicant, id, 0, photo.subarray(0, 2048))).status).toBe(204)
  const counted = `platform_rate where key like 'upload-kb:%'`
  expect((await owner.query(`select hits from ${counted}`)).rows).toEqual([{ hits: 2 }])
  await owner.query(`update platform_rate set hits = 4 * 1024 * 1024 where key like 'upload-kb:%'`)
  expectProblem(await sendPart(applicant, id, 2048, photo.subarray(2048, 4096)), 429, 'TOO_MANY_REQUESTS')
  expect(filesOf(product)).toHaveLength(1)
  await owner.query(`update platform_rate set until = app_now() - interval '1 second' where key like 'upload-kb:%'`)
  expect((await sendPart(applicant, id, 2048, photo.subarray(2048, 4096))).status).toBe(204)
})

test.each([
  ['is kept for seven days', 'there is room', {}, 2],
  ['is forgotten after a day', 'room is scarce', FULL, 1],
])('what was begun and never handed in %s while %s; what was handed in stays', async (_, __, env, left) => {
  const product = await aProduct({ people: false, env })
  const { owner } = product.database
  await begun(product)
  await begun(product)
  await owner.query(`alter table registration disable trigger user;
    update registration set declaration_sealed = '\\x00' where id = (select id from registration limit 1);
    alter table registration enable trigger user`)
  await travel(owner, '25 hours')
  await owner.query(`select graphile_worker.add_job('sweep_uploads')`)
  const waiting = async () => (await owner.query(`select from graphile_worker.jobs where task_identifier = 'sweep_uploads'`)).rowCount
  await expect.poll(waiting, { timeout: 40_000 }).toBe(0)
  expect((await owner.query('select from registration')).rowCount).toBe(left)
})
