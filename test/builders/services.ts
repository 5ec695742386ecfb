import type { Correction } from '#domain/review/corrections.ts'
import { SERVICE_CHECKLIST } from '#domain/review/checklist.ts'
import type { Reason } from '#domain/review/reasons.ts'
import * as z from 'zod/mini'
import { PhotoFolder, ServicePhoto } from '#contract/service-papers.ts'
import { OwnServices, ServiceRequest } from '#contract/services.ts'
import { CATALOGUE, findForm } from '#domain/services/catalogue.ts'
import { missingPapers } from '#domain/services/papers.ts'
import { CaseFile } from '#contract/review.ts'
import { expect } from 'vitest'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { freshlyProven, type Known } from './account.ts'
import { about } from './changes.ts'
import { addPhotos } from './registration.ts'
import { anOfficer, takenBy } from './office.ts'

export const SERVICES = '/api/v1/me/services'
/** Where a guardian asks for a child. */
export const servicesPathOfChild = (childId: string): string => `/api/v1/me/children/${childId}/services`
/** The form of a lost card, sent to the phone. */
export const A_SERVICE = { procedure: 'card_reissue', values: { lossReason: 'lost', receiveBy: 'electronic' }, language: 'vi' } as const

type Proving = Pick<Known, 'database'>

interface AskedForm {
  readonly procedure: string
  readonly values: Readonly<Record<string, string>>
  /** Photos of papers that go along; those that the procedure needs when left out. */
  readonly photos?: readonly string[]
}

/** Sends a form with a code given a moment ago, and with the photos of its papers. */
export async function askForService(
  test: Proving,
  own: Browser,
  { procedure, values, photos }: AskedForm = A_SERVICE,
  path = SERVICES,
): Promise<Answer> {
  await freshlyProven(test, own)
  const form = findForm(CATALOGUE, procedure)
  const along = photos ?? (form ? missingPapers(form, values, []) : [])
  if (along.length > 0) {
    // Where the form is not theirs, there is no folder: the sending says why.
    const begun = await own.post(`${path}/papers`, { procedure, language: 'vi' })
    if (begun.status === 201) await addPhotos(about(own, bodyOf(begun, PhotoFolder).registrationId), along)
  }
  return own.post(path, { language: 'vi', procedure, values })
}

/** Where the photos of a form go, in this browser. */
export const paperFolder = async (own: Browser, procedure: string, path = SERVICES): Promise<Browser> =>
  about(own, bodyOf(await own.post(`${path}/papers`, { procedure, language: 'vi' }), PhotoFolder).registrationId)

/** Where the photos go that an officer wants anew. */
export const returnedFolder = async (own: Browser, { id }: Pick<ServiceRequest, 'id'>, path = SERVICES): Promise<Browser> =>
  about(own, bodyOf(await own.post(`${path}/${id}/papers`), PhotoFolder).registrationId)

export const servicesOf = async (own: Browser, path = SERVICES): Promise<OwnServices> => bodyOf(await own.get(path), OwnServices)

/** Takes back whatever is under way: one of a kind is open at a time. */
export async function noOpenService(test: Proving, own: Browser, path = SERVICES): Promise<void> {
  await freshlyProven(test, own)
  for (const { id, canWithdraw, child } of (await servicesOf(own, path)).requests)
    if (canWithdraw && (child === null || path !== SERVICES)) await own.post(`${path}/${id}/withdraw`)
}

/** A request of somebody who is signed in: it is in the queue, and the only one of its kind. */
export async function aService(test: Proving, own: Browser, asked: AskedForm = A_SERVICE, path = SERVICES): Promise<ServiceRequest> {
  await noOpenService(test, own, path)
  return bodyOf(await askForService(test, own, asked, path), ServiceRequest)
}

export async function grantedBy(officer: Browser, { no }: Pick<ServiceRequest, 'no'>): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, { no })
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: SERVICE_CHECKLIST }), CaseFile)
}

export async function serviceReturnedBy(
  officer: Browser,
  { no }: Pick<ServiceRequest, 'no'>,
  corrections: readonly Correction[] = [{ item: 'lossReason', reason: 'field_unclear' }],
): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, { no })
  const words = { version, corrections, note: 'Ghi rõ thẻ mất hay hỏng.' }
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/return`, words), CaseFile)
}

export async function refusedBy(officer: Browser, { no }: Pick<ServiceRequest, 'no'>, reasons: readonly Reason[]): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, { no })
  const words = { version, reasons, note: 'Mời bạn đến cơ quan.' }
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/reject`, words), CaseFile)
}

/** A request of somebody who is signed in that an officer wants corrected. */
export async function aReturnedService(test: TestProduct, own: Browser, path = SERVICES): Promise<ServiceRequest> {
  const sent = await aService(test, own, A_SERVICE, path)
  await serviceReturnedBy(await anOfficer(test), sent)
  return sent
}

/** A refused request of somebody who is signed in, whose signed result is made. */
export async function aDecidedService(test: TestProduct, own: Browser, path = SERVICES): Promise<ServiceRequest> {
  const sent = await aService(test, own, A_SERVICE, path)
  await refusedBy(await anOfficer(test), sent, ['conditions_not_met'])
  return resultOf(own, sent, path)
}

/** A decided request, once its result is made. */
export async function resultOf(own: Browser, { id }: Pick<ServiceRequest, 'id'>, path = SERVICES): Promise<ServiceRequest> {
  const find = async () => (await servicesOf(own, path)).requests.find(one => one.id === id)
  await expect.poll(async () => (await find())?.result ?? null, { timeout: 15_000 }).not.toBeNull()
  const found = await find()
  if (!found) throw new Error('the request is gone')
  return found
}

/** A wrong date of five years, which a paper proves. */
export const WITH_PAPER = {
  procedure: 'card_data',
  values: { areaCode: 'K2', fiveYearDate: '', explanation: 'Nhà tôi ở xã vùng cao.' },
} as const

/** A request of somebody who is signed in whose paper an officer wants anew. */
export async function aServiceWithPaperReturned(test: TestProduct, own: Browser, path = SERVICES): Promise<ServiceRequest> {
  const sent = await aService(test, own, WITH_PAPER, path)
  await serviceReturnedBy(await anOfficer(test), sent, [{ item: 'data_proof', reason: 'paper_unclear' }])
  return sent
}

/** A request of somebody who is signed in with a photo of its paper. */
export async function aServicePhoto(test: Proving, own: Browser, path = SERVICES) {
  const { id } = await aService(test, own, WITH_PAPER, path)
  const [photo] = bodyOf(await own.get(`${path}/${id}/photos`), z.array(ServicePhoto))
  if (!photo) throw new Error('a request without its photo')
  return { id, photoId: photo.id }
}
