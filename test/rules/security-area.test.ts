import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { notifications } from '#contract/notifications.ts'
import { CaseFile, review } from '#contract/review.ts'
import { DUE_FILTERS, QUEUE_FILTERS } from '#domain/review/queue.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDossier, type Dossier } from '#test/builders/registration.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { arrived } from '#test/support/arrived.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

/** Who sees the files of 07911: the local office, its province, and nobody else. */
const product = await aProduct()
const { owner } = product.database
let dossier: Dossier
let file: CaseFile

beforeAll(async () => {
  dossier = await aDossier(product)
  file = await takenBy(await anOfficer(product), dossier)
  await arrived(owner, file.id)
  await owner.query(`update notification_message set state = 'dead', settled_at = app_now() where subject_id = $1`, [file.id])
})

const LISTS = [
  ...QUEUE_FILTERS.map(filter => ({ filter })),
  ...DUE_FILTERS.map(due => ({ due })),
  { office: '07911' },
  { kind: 'registration' },
]
const found = async (officer: Browser, words: object): Promise<readonly string[]> =>
  bodyOf(await officer.post('/api/v1/agency/case-files/search', words), review.listCaseFiles.output).items.map(row => row.no)
const failed = async (officer: Browser): Promise<readonly (string | null)[]> =>
  bodyOf(await officer.get('/api/v1/agency/messages/failed'), notifications.listFailedMessages.output).map(message => message.caseNo)
const counts = async (officer: Browser) => bodyOf(await officer.get('/api/v1/agency/case-files/counts'), z.record(z.string(), z.int()))

test.each(['ha', 'son'])('an officer of another office (%s) finds nothing of it in any list, by any word, in any number', async name => {
  const officer = await anOfficer(product, name)
  for (const list of LISTS) expect([list, await found(officer, list)]).toEqual([list, []])
  const { fullName, socialInsuranceNo } = dossier.person
  for (const q of [dossier.no, dossier.no.slice(0, 5), fullName, socialInsuranceNo, socialInsuranceNo.slice(-4)])
    expect([q, await found(officer, { q })]).toEqual([q, []])
  expect(await failed(officer)).toEqual([])
  expect(Object.values(await counts(officer)).every(count => count === 0)).toBe(true)
  expect((await officer.post('/api/v1/agency/case-files/take-next')).body).toBe(null)
})

test.each(['dung', 'nga', 'phuc'])('an officer of the own office or of the province (%s) finds it', async name => {
  const officer = await anOfficer(product, name)
  expect(await found(officer, { q: dossier.no })).toEqual([dossier.no])
  expect(await failed(officer)).toContain(dossier.no)
})

test('a photo of another file is not reached through the own one', async () => {
  const other = await takenBy(await anOfficer(product, 'ha'), await aDossier(product, { agencyCode: '07906' }))
  const officer = await anOfficer(product)
  expectProblem(await officer.get(`/api/v1/agency/case-files/${file.id}/photos/${other.photos[0]?.id ?? ''}`), 404, 'CASE_FILE_NOT_FOUND')
  expectProblem(await officer.get(`/api/v1/agency/case-files/${other.id}/photos/${other.photos[0]?.id ?? ''}`), 404, 'CASE_FILE_NOT_FOUND')
})

test('not yours and not there are one answer, to the byte', async () => {
  const officer = await anOfficer(product, 'son')
  const [foreign, nowhere] = [
    await officer.get(`/api/v1/agency/case-files/${file.id}`),
    await officer.get(`/api/v1/agency/case-files/${file.id.replace(/.$/u, last => (last === '0' ? '1' : '0'))}`),
  ]
  expect({ ...expectProblem(foreign, 404, 'CASE_FILE_NOT_FOUND'), traceId: '' }).toEqual({
    ...expectProblem(nowhere, 404, 'CASE_FILE_NOT_FOUND'),
    traceId: '',
  })
  expect(foreign.bytes.length).toBe(nowhere.bytes.length)
})

test('an officer sees the contact of the person only with its middle hidden', async () => {
  const { contact, messages } = bodyOf(await (await anOfficer(product)).get(`/api/v1/agency/case-files/${file.id}`), CaseFile)
  expect([contact.masked, ...messages.map(message => message.recipient)]).toEqual(
    Array(1 + messages.length).fill(`05•• ••• ${dossier.declaration.phone.slice(-3)}`),
  )
})
