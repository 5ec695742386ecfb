import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Feedback, feedback as contract } from '#contract/feedback.ts'
import { CaseFile, review } from '#contract/review.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { openFileStore } from '#server/platform/files.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { about } from '#test/builders/changes.ts'
import { idOf } from '#test/builders/children.ts'
import {
  aFeedback,
  aFeedbackText,
  aFeedbackWithPictures,
  aGuestFeedbackText,
  aGuestFeedbackWithPicture,
  answeredBy,
  GUEST,
  noOpenFeedback,
  OWN,
  ownFeedback,
  pictureFolder,
} from '#test/builders/feedback.ts'
import { HOSTILE_FILES } from '#test/builders/hostile-files.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn, SMALL } from '#test/builders/photos.ts'
import { addPhotos, codeAt, REGISTRATION } from '#test/builders/registration.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { bodyOf, expectProblem, problemOf, wrongFields } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { filesOf } from '#test/support/disk.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { forgetSentPhotos, photosAlong } from '../registration/index.ts'
import { exportFeedback } from './index.ts'

const product = await aProduct({ people: true })
const { owner } = product.database
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

let mai: Browser
beforeAll(async () => {
  mai = await signedIn(product, person('mai').socialInsuranceNo)
})

const kindsOf = ({ pictures }: Feedback): string[] => pictures.map(({ kind }) => kind)
const fileIdOf = async (no: string): Promise<string> =>
  (await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])).rows[0]?.id ?? ''

const filesDeleted = () =>
  expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'delete_files'`)).rows, {
      timeout: 20_000,
    })
    .toEqual([])

describe('pictures that go along with feedback', () => {
  test('lie sealed in its case: the person and the officer see them, beside the words and after the answer', async () => {
    const sent = await aFeedbackWithPictures(mai, ['feedback_picture', 'feedback_picture_b'])
    expect(kindsOf(sent)).toEqual(['feedback_picture', 'feedback_picture_b'])
    const shown = await mai.get(`${OWN}/${sent.id}/pictures/${sent.pictures[0]?.id}`)
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect(shown.bytes.subarray(0, 3)).toEqual(JPEG)
    const officer = await anOfficer(product)
    const file = await takenBy(officer, sent)
    expect(file.photos.map(({ id, kind }) => ({ id, kind }))).toEqual(sent.pictures.map(({ id, kind }) => ({ id, kind })))
    const seen = await officer.get(`/api/v1/agency/case-files/${file.id}/photos/${file.photos[1]?.id}`)
    expect(seen.bytes.subarray(0, 3)).toEqual(JPEG)
    await officer.post(`/api/v1/agency/case-files/${file.id}/answer`, { version: file.version, note: 'Đã sửa lỗi.' })
    expect((await ownFeedback(mai)).find(({ id }) => id === sent.id)).toMatchObject({ state: 'answered', pictures: sent.pictures })
  })

  test('are free: without one it is sent as before, and only what the person has seen in the form goes along', async () => {
    expect(kindsOf(await aFeedback(mai))).toEqual([])
    await addPhotos(await pictureFolder(mai), ['feedback_picture', 'feedback_picture_b', 'feedback_picture_c'])
    await filesDeleted()
    const files = filesOf(product).length
    expect(kindsOf(await aFeedback(mai, { pictures: ['feedback_picture_c'] }))).toEqual(['feedback_picture_c'])
    await expect.poll(() => filesOf(product).length, { timeout: 40_000 }).toBe(files - 2)
  })

  test('that are gone meanwhile are not lost in silence: nothing is sent, and it is said', async () => {
    const folder = await pictureFolder(mai)
    await addPhotos(folder, ['feedback_picture'])
    await folder.send('DELETE', `${REGISTRATION}/photos/feedback_picture`)
    const refused = await mai.post(OWN, { ...aFeedbackText(), pictures: ['feedback_picture'] })
    expect(wrongFields(refused)).toEqual(['photos.feedback_picture PHOTO_REQUIRED'])
    const guest = await product.browser().post(GUEST, aGuestFeedbackText({ pictures: ['feedback_picture'] }))
    expect(wrongFields(guest)).toEqual(['photos.feedback_picture PHOTO_REQUIRED'])
  })

  test('stay for who comes back to the form, taken anew in their place, and end with the sending', async () => {
    await noOpenFeedback(mai)
    const folder = await pictureFolder(mai)
    await addPhotos(folder, ['feedback_picture'])
    expect((await mai.post(`${OWN}/pictures`)).body).toMatchObject({ photos: [{ kind: 'feedback_picture' }] })
    await addPhotos(folder, ['feedback_picture'])
    expect(kindsOf(await aFeedback(mai, { pictures: ['feedback_picture'] }))).toEqual(['feedback_picture'])
    expectProblem(await sendPhoto(folder, 'feedback_picture_b', await aPhotoOfItsOwn(SMALL)), 410, 'REGISTRATION_EXPIRED')
    expect((await mai.post(`${OWN}/pictures`)).body).toMatchObject({ photos: [] })
  })

  test.each(['portrait', 'id_front', 'data_proof'])('are not photos of papers: %s is refused', async kind => {
    for (const folder of [await pictureFolder(mai), await pictureFolder(product.browser(), GUEST)])
      expect(wrongFields(await sendPhoto(folder, kind, await aPhotoOfItsOwn(SMALL)))).toEqual(['kind CHOICE'])
  })

  test.each(HOSTILE_FILES.filter(({ fate }) => fate !== 'redrawn'))(
    '$name is refused, of a guest too, and no such picture is there',
    async ({ make, fate }) => {
      const guest = product.browser()
      for (const [browser, path] of [
        [mai, OWN],
        [guest, GUEST],
      ] as const) {
        const folder = await pictureFolder(browser, path)
        expect(problemOf(await sendPhoto(folder, 'feedback_picture', await make(), 1024 * 1024)).code).toBe(fate)
        expect((await browser.post(`${path}/pictures`)).body).toMatchObject({ photos: [] })
      }
    },
  )
})

describe('a guest', () => {
  test('sends pictures from the own browser; with the ticket they are seen, with number and contact they are not', async () => {
    const { ticket, contact, sent, pictureId } = await aGuestFeedbackWithPicture(product)
    expect(kindsOf(sent)).toEqual(['feedback_picture'])
    const shown = await product.browser().post(`${GUEST}/pictures/read`, { ticket, pictureId })
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg'])
    const tracked = bodyOf(await product.browser().post(`${GUEST}/track`, { no: sent.no, contact }), Feedback)
    expect(tracked).toMatchObject({ words: '', pictures: [] })
    expect((await takenBy(await anOfficer(product), sent)).photos.map(({ id }) => id)).toEqual([pictureId])
  })

  test('in another browser finds no pictures of the first one, and sends none of them', async () => {
    const first = product.browser()
    const folder = await pictureFolder(first, GUEST)
    await addPhotos(folder, ['feedback_picture'])
    const { rows } = await owner.query<{ id: string }>(
      'select id from registration where papers_of is null and papers_for is not null and case_file_id is null order by created_at desc limit 1',
    )
    const second = product.browser()
    expect((await second.post(`${GUEST}/pictures`)).body).toMatchObject({ photos: [] })
    expectProblem(await about(second, rows[0]?.id ?? '').get(`${REGISTRATION}/photos/feedback_picture`), 410, 'REGISTRATION_EXPIRED')
    expect(wrongFields(await second.post(GUEST, aGuestFeedbackText({ pictures: ['feedback_picture'] })))).toEqual([
      'photos.feedback_picture PHOTO_REQUIRED',
    ])
    expect((await first.post(`${GUEST}/pictures`)).body).toMatchObject({ photos: [{ kind: 'feedback_picture' }] })
  })

  test('who registers in the same browser too has two things that do not meet', async () => {
    const browser = product.browser()
    const folder = await pictureFolder(browser, GUEST)
    await addPhotos(folder, ['feedback_picture'])
    const begun = await browser.post('/api/v1/registrations')
    expect(begun.body).toMatchObject({ photos: [] })
    expect((await browser.get('/api/v1/registrations')).body).toHaveLength(1)
    expectProblem(await folder.get(REGISTRATION), 410, 'REGISTRATION_EXPIRED')
    await addPhotos(browser, ['portrait'])
    expect((await browser.post(`${GUEST}/pictures`)).body).toMatchObject({ photos: [{ kind: 'feedback_picture' }] })
  })

  test('who corrects the words before the code keeps the pictures, or leaves them out', async () => {
    const browser = product.browser()
    await addPhotos(await pictureFolder(browser, GUEST), ['feedback_picture'])
    const text = aGuestFeedbackText({ pictures: ['feedback_picture'] })
    const { ticket } = bodyOf(await browser.post(GUEST, text), contract.startGuestFeedback.output)
    await browser.post(GUEST, { ...text, words: 'Không cần ảnh kèm theo nữa.', pictures: [], ticket })
    const code = await codeAt(product, text.contact)
    expect(kindsOf(bodyOf(await browser.post(`${GUEST}/confirm`, { ticket, code }), Feedback))).toEqual([])
  })

  test('who never proves the contact leaves nothing: after a day the folder is closed', async () => {
    const browser = product.browser()
    const folder = await pictureFolder(browser, GUEST)
    await addPhotos(folder, ['feedback_picture'])
    await travel(owner, '25 hours')
    expectProblem(await folder.get(`${REGISTRATION}/photos/feedback_picture`), 410, 'REGISTRATION_EXPIRED')
    expect((await browser.post(`${GUEST}/pictures`)).body).toMatchObject({ photos: [] })
    mai = await signedIn(product, person('mai').socialInsuranceNo)
  })
})

describe('somebody else', () => {
  test('finds neither the pictures nor the folder: not another person, not a guest with another ticket', async () => {
    const sent = await aFeedbackWithPictures(mai)
    const pictureId = sent.pictures[0]?.id ?? ''
    const quang = await signedIn(product, person('quang').socialInsuranceNo)
    expectProblem(await quang.get(`${OWN}/${sent.id}/pictures/${pictureId}`), 404, 'NOT_FOUND')
    const own = await aFeedback(quang)
    expectProblem(await quang.get(`${OWN}/${own.id}/pictures/${pictureId}`), 404, 'NOT_FOUND')
    const { ticket, pictureId: ofGuest } = await aGuestFeedbackWithPicture(product)
    expectProblem(await product.browser().post(`${GUEST}/pictures/read`, { ticket, pictureId }), 404, 'NOT_FOUND')
    expectProblem(await mai.get(`${OWN}/${sent.id}/pictures/${ofGuest}`), 404, 'NOT_FOUND')
    const { rows } = await owner.query<{ id: string }>('select id from registration where papers_for = $1', [sent.id])
    expectProblem(await about(quang, rows[0]?.id ?? '').get(`${REGISTRATION}/photos/feedback_picture`), 410, 'REGISTRATION_EXPIRED')
    await noOpenFeedback(quang)
  })

  test('at another office, and whoever is named in it, sees nothing of it', async () => {
    await noOpenFeedback(mai)
    const away = await anOfficer(product, 'son')
    const plain = await aFeedbackWithPictures(mai)
    const path = `/api/v1/agency/case-files/${await fileIdOf(plain.no)}`
    expectProblem(await away.get(`${path}/photos/${plain.pictures[0]?.id}`), 404, 'CASE_FILE_NOT_FOUND')
    const named = await anOfficer(product, 'nga')
    const sent = await aFeedbackWithPictures(mai, ['feedback_picture'], { subject: 'officer', agencyCode: '079', officer: 'chị Nga' })
    const [row] = bodyOf(await named.post('/api/v1/agency/case-files/search', { q: sent.no }), review.listCaseFiles.output).items
    const file = bodyOf(await named.get(`/api/v1/agency/case-files/${row?.id}`), CaseFile)
    expect([file.feedback?.words, file.photos]).toEqual(['', []])
    expect((await named.get(`/api/v1/agency/case-files/${row?.id}/photos/${sent.pictures[0]?.id}`)).status).toBe(404)
  })
})

describe('what is kept', () => {
  test('the copy of the own data has the pictures, and what is forgotten loses them with their files', async () => {
    const binh = await signedIn(product, person('binh').socialInsuranceNo)
    const sent = await aFeedbackWithPictures(binh)
    await answeredBy(await anOfficer(product), sent.no)
    await filesDeleted()
    const before = filesOf(product).length
    const { platform } = product.product
    const system = { traceId: 'test', guard: asSystem }
    const along = photosAlong({ files: openFileStore(join(product.dataFolder, 'files')) })
    const copy = await transact(platform, system, async ctx => exportFeedback(ctx, along, (await idOf(product, 'binh')) as Uuid))
    expect(copy.feedback.find(({ no }) => no === sent.no)?.photos).toEqual([
      expect.stringMatching(/^photos\/feedback-\d+\/feedback_picture\.jpg$/u),
    ])
    expect((await copy.photos[0]?.open())?.length).toBeGreaterThan(100)
    await transact(platform, system, ctx => forgetSentPhotos(ctx, [sent.id as Uuid]))
    expect((await ownFeedback(binh)).find(({ id }) => id === sent.id)?.pictures).toEqual([])
    await expect.poll(() => filesOf(product).length, { timeout: 40_000 }).toBe(before - 1)
  })

  test('everything above leaves the house in order', async () => {
    expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
  })
})
