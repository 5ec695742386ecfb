import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { CaseFile } from '#contract/review.ts'
import { ServicePhoto } from '#contract/service-papers.ts'
import { ServiceRequest } from '#contract/services.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { openFileStore } from '#server/platform/files.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { about } from '#test/builders/changes.ts'
import { idOf } from '#test/builders/children.ts'
import { HOSTILE_FILES } from '#test/builders/hostile-files.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn, SMALL } from '#test/builders/photos.ts'
import { addPhotos, REGISTRATION } from '#test/builders/registration.ts'
import {
  askForService,
  aService,
  grantedBy,
  noOpenService,
  paperFolder,
  returnedFolder,
  serviceReturnedBy,
  SERVICES,
  servicesPathOfChild,
  WITH_PAPER,
} from '#test/builders/services.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { filesOf } from '#test/support/disk.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { forgetSentPhotos, photosAlong } from '../registration/index.ts'
import { exportServices } from './index.ts'

const product = await aProduct({ people: true })
const { owner } = product.database
const desk = () => anOfficer(product)

let mai: Browser
beforeAll(async () => {
  mai = await signedIn(product, person('mai').socialInsuranceNo)
})

const photosOf = async (own: Browser, { id }: { readonly id: string }, path = SERVICES): Promise<ServicePhoto[]> =>
  bodyOf(await own.get(`${path}/${id}/photos`), z.array(ServicePhoto))
const kindsOf = async (own: Browser, sent: { readonly id: string }, path = SERVICES): Promise<string[]> =>
  (await photosOf(own, sent, path)).map(({ kind }) => kind)
const correct = (own: Browser, { id }: { readonly id: string }, values = {}, path = SERVICES) =>
  own.post(`${path}/${id}/correct`, { values })

describe('photos of papers that go along with a request', () => {
  test('lie sealed in its case: the person and the officer see them, beside the fields', async () => {
    const sent = await aService(product, mai, { ...WITH_PAPER, photos: ['data_proof', 'data_proof_b'] })
    const photos = await photosOf(mai, sent)
    expect(photos.map(({ kind }) => kind)).toEqual(['data_proof', 'data_proof_b'])
    const shown = await mai.get(`${SERVICES}/${sent.id}/photos/${photos[0]?.id}`)
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect(shown.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    const officer = await desk()
    const file = await takenBy(officer, sent)
    expect(file.photos.map(({ id, kind }) => ({ id, kind }))).toEqual(photos.map(({ id, kind }) => ({ id, kind })))
    expect(file.service?.papers).toEqual(['data_proof', 'data_proof_b', 'data_proof_c'])
    expect((await officer.get(`/api/v1/agency/case-files/${file.id}/photos/${photos[1]?.id}`)).bytes.length).toBeGreaterThan(100)
  })

  test('are asked for: without the one that the law needs nothing is sent', async () => {
    await noOpenService(product, mai)
    const refused = await askForService(product, mai, { ...WITH_PAPER, photos: [] })
    expectProblem(refused, 409, 'PAPERS_MISSING')
    expect(wrongFields(refused)).toEqual(['photos.data_proof PHOTO_REQUIRED'])
    await addPhotos(await paperFolder(mai, 'card_data'), ['data_proof_c'])
    expect(await kindsOf(mai, await aService(product, mai, { ...WITH_PAPER, photos: [] }))).toEqual(['data_proof_c'])
  })

  test('stay for who comes back to the form, and are gone for another browser, which begins anew', async () => {
    const quang = await signedIn(product, person('quang').socialInsuranceNo)
    const folder = await paperFolder(quang, 'card_data')
    await addPhotos(folder, ['data_proof'])
    const again = await quang.post(`${SERVICES}/papers`, { procedure: 'card_data' })
    expect(again.body).toMatchObject({ photos: [{ kind: 'data_proof' }] })
    const elsewhere = await signedIn(product, person('quang').socialInsuranceNo)
    expectProblem(await askForService(product, elsewhere, { ...WITH_PAPER, photos: [] }), 409, 'PAPERS_MISSING')
    expect((await elsewhere.post(`${SERVICES}/papers`, { procedure: 'card_data' })).body).toMatchObject({ photos: [] })
    expectProblem(await folder.get(`${REGISTRATION}/photos/data_proof`), 410, 'REGISTRATION_EXPIRED')
  })

  test('are taken only of the kinds that the procedure asks for, and by none that asks for none', async () => {
    const folder = await paperFolder(mai, 'card_data')
    for (const kind of ['portrait', 'authorisation'])
      expect(wrongFields(await sendPhoto(folder, kind, await aPhotoOfItsOwn(SMALL)))).toEqual(['kind CHOICE'])
    for (const procedure of ['card_reissue', 'transcript', 'unknown'])
      expectProblem(await mai.post(`${SERVICES}/papers`, { procedure }), 404, 'NOT_FOUND')
  })

  test.each(HOSTILE_FILES.filter(({ fate }) => fate !== 'redrawn'))(
    '$name is refused, and the request has no such photo',
    async ({ make, fate }) => {
      const folder = await paperFolder(mai, 'card_data')
      expect(problemOf(await sendPhoto(folder, 'data_proof', await make(), 1024 * 1024)).code).toBe(fate)
      expect((await mai.post(`${SERVICES}/papers`, { procedure: 'card_data' })).body).toMatchObject({ photos: [] })
    },
  )
})

describe('a photo that an officer wants anew', () => {
  test('is the one thing that can be changed; sent again the officer sees the new one, and an approval has its effect', async () => {
    const sent = await aService(product, mai, { ...WITH_PAPER, photos: ['data_proof', 'data_proof_b'] })
    const before = await photosOf(mai, sent)
    expectProblem(await mai.post(`${SERVICES}/${sent.id}/papers`), 409, 'ACTION_NOT_ALLOWED')
    await serviceReturnedBy(await desk(), sent, [{ item: 'data_proof_b', reason: 'paper_unclear' }])
    const unchanged = await correct(mai, sent, { areaCode: 'K3' })
    expectProblem(unchanged, 409, 'PAPERS_MISSING')
    expect(wrongFields(unchanged)).toEqual(['photos.data_proof_b PHOTO_REQUIRED'])

    const folder = await returnedFolder(mai, sent)
    expect(wrongFields(await sendPhoto(folder, 'data_proof', await aPhotoOfItsOwn(SMALL)))).toEqual(['photos.data_proof NOT_TO_CORRECT'])
    await addPhotos(folder, ['data_proof_b'])
    expect(await photosOf(mai, sent)).toEqual(before)
    const again = bodyOf(await correct(mai, sent, { areaCode: 'K3' }), ServiceRequest)
    expect(again).toMatchObject({ state: 'submitted', entries: sent.entries })
    const after = await photosOf(mai, sent)
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.id).not.toBe(before[1]?.id)
    expect(problemOf(await sendPhoto(folder, 'data_proof_b', await aPhotoOfItsOwn(SMALL))).code).toBe('REGISTRATION_EXPIRED')
    expect((await grantedBy(await desk(), sent)).state).toBe('approved')
    expect((await mai.get('/api/v1/me/card')).body).toMatchObject({ areaCode: 'K2' })
  })

  test('may be one that was not sent at first, and one that is sent from another phone', async () => {
    const hoa = await signedIn(product, person('hoa').socialInsuranceNo)
    const sent = await aService(product, hoa, { procedure: 'book_merge', values: { otherNumber: '0012345678', explanation: '' } })
    await serviceReturnedBy(await anOfficer(product, 'nga'), sent, [{ item: 'book_cover_b', reason: 'paper_incomplete' }])
    const phone = await signedIn(product, person('hoa').socialInsuranceNo)
    await addPhotos(await returnedFolder(phone, sent), ['book_cover_b'])
    bodyOf(await correct(phone, sent), ServiceRequest)
    expect(await kindsOf(phone, sent)).toEqual(['book_cover', 'book_cover_b'])
  })

  test('is none of a request whose procedure asks for no papers', async () => {
    const sent = await aService(product, mai)
    const officer = await desk()
    const { id, version } = await takenBy(officer, sent)
    const words = { version, corrections: [{ item: 'data_proof', reason: 'paper_unclear' }], note: '' }
    expect(wrongFields(await officer.post(`/api/v1/agency/case-files/${id}/return`, words))).toEqual(['corrections CHOICE'])
    expect(bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile).photos).toEqual([])
  })
})

const ANOTHER = { ...WITH_PAPER, values: { ...WITH_PAPER.values, areaCode: 'K3' } }

describe('somebody else', () => {
  test('finds neither the photos of a request nor its folder', async () => {
    const sent = await aService(product, mai, ANOTHER)
    const [photo] = await photosOf(mai, sent)
    const quang = await signedIn(product, person('quang').socialInsuranceNo)
    expectProblem(await quang.get(`${SERVICES}/${sent.id}/photos`), 404, 'NOT_FOUND')
    expectProblem(await quang.get(`${SERVICES}/${sent.id}/photos/${photo?.id}`), 404, 'NOT_FOUND')
    expectProblem(await quang.post(`${SERVICES}/${sent.id}/papers`), 404, 'NOT_FOUND')
    const own = await aService(product, quang)
    expectProblem(await quang.get(`${SERVICES}/${own.id}/photos/${photo?.id}`), 404, 'NOT_FOUND')
    const { rows } = await owner.query<{ id: string }>('select id from registration where papers_for = $1', [sent.id])
    expectProblem(await about(quang, rows[0]?.id ?? '').get(`${REGISTRATION}/photos/data_proof`), 410, 'REGISTRATION_EXPIRED')
  })

  test('at another office sees nothing of it', async () => {
    const sent = await aService(product, mai, ANOTHER)
    const [photo] = await photosOf(mai, sent)
    const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [sent.no])
    const away = await anOfficer(product, 'son')
    expectProblem(await away.get(`/api/v1/agency/case-files/${rows[0]?.id}/photos/${photo?.id}`), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('who is also a guardian of the child does not see what the other has sent', async () => {
    const huong = await signedIn(product, person('huong').socialInsuranceNo)
    const path = servicesPathOfChild(await idOf(product, 'khoi'))
    const sent = await aService(product, huong, WITH_PAPER, path)
    expect(await kindsOf(huong, sent, path)).toEqual(['data_proof'])
    expectProblem(await huong.get(`${SERVICES}/${sent.id}/photos`), 404, 'NOT_FOUND')
    await serviceReturnedBy(await desk(), sent, [{ item: 'data_proof', reason: 'paper_unclear' }])
    await addPhotos(await returnedFolder(huong, sent, path), ['data_proof'])
    bodyOf(await correct(huong, sent, {}, path), ServiceRequest)
    expect((await grantedBy(await desk(), sent)).state).toBe('approved')
  })
})

describe('what is kept', () => {
  test('the copy of the own data has the photos, and a request that is forgotten loses them with their files', async () => {
    const quang = await signedIn(product, person('quang').socialInsuranceNo)
    const sent = await aService(product, quang, WITH_PAPER)
    await expect
      .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'delete_files'`)).rows)
      .toEqual([])
    const before = filesOf(product).length
    const { platform } = product.product
    const system = { traceId: 'test', guard: asSystem }
    const along = photosAlong({ files: openFileStore(join(product.dataFolder, 'files')) })
    const copy = await transact(platform, system, async ctx => exportServices(ctx, along, (await idOf(product, 'quang')) as Uuid))
    expect(copy.services.find(({ no }) => no === sent.no)?.photos).toEqual([
      expect.stringMatching(/^photos\/service-\d+\/data_proof\.jpg$/u),
    ])
    expect((await copy.photos[0]?.open())?.length).toBeGreaterThan(100)
    await transact(platform, system, ctx => forgetSentPhotos(ctx, [sent.id as Uuid]))
    expect(await kindsOf(quang, sent)).toEqual([])
    await expect.poll(() => filesOf(product).length, { timeout: 40_000 }).toBe(before - 1)
  })

  test('everything above leaves the house in order', async () => {
    await freshlyProven(product, mai)
    expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
  })
})
