import type { Correction } from '#domain/review/corrections.ts'
import { SERVICE_CHECKLIST } from '#domain/review/checklist.ts'
import type { Reason } from '#domain/review/reasons.ts'
import { OwnServices, ServiceRequest } from '#contract/services.ts'
import { CaseFile } from '#contract/review.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { freshlyProven, type Known } from './account.ts'
import { anOfficer, takenBy } from './office.ts'

export const SERVICES = '/api/v1/me/services'
/** The form of a lost card, sent to the phone. */
export const A_SERVICE = { procedure: 'card_reissue', values: { lossReason: 'lost', receiveBy: 'electronic' }, language: 'vi' } as const

type Proving = Pick<Known, 'database'>

/** Sends a form with a code given a moment ago. */
export async function askForService(
  test: Proving,
  own: Browser,
  asked: { readonly procedure: string; readonly values: Readonly<Record<string, string>> } = A_SERVICE,
): Promise<Answer> {
  await freshlyProven(test, own)
  return own.post(SERVICES, { language: 'vi', ...asked })
}

export const servicesOf = async (own: Browser): Promise<OwnServices> => bodyOf(await own.get(SERVICES), OwnServices)

/** Takes back whatever is under way: one of a kind is open at a time. */
export async function noOpenService(test: Proving, own: Browser): Promise<void> {
  await freshlyProven(test, own)
  for (const { id, canWithdraw } of (await servicesOf(own)).requests) if (canWithdraw) await own.post(`${SERVICES}/${id}/withdraw`)
}

/** A request of somebody who is signed in: it is in the queue, and the only one of its kind. */
export async function aService(
  test: Proving,
  own: Browser,
  asked: { readonly procedure: string; readonly values: Readonly<Record<string, string>> } = A_SERVICE,
): Promise<ServiceRequest> {
  await noOpenService(test, own)
  return bodyOf(await askForService(test, own, asked), ServiceRequest)
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
export async function aReturnedService(test: TestProduct, own: Browser): Promise<ServiceRequest> {
  const sent = await aService(test, own)
  await serviceReturnedBy(await anOfficer(test), sent)
  return sent
}
