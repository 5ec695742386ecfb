import type { OperationId } from '#contract/api.ts'
import { A_HOLDER_KEY } from '#test/builders/card-proof.ts'
import { Dispute } from '#contract/disputes.ts'
import { HospitalReceipt } from '#contract/hospitals.ts'
import { aFacility } from '#test/builders/facility.ts'
import { aHospitalFile } from '#test/builders/hospital-files.ts'
import { idOf } from '#test/builders/children.ts'
import { aRowToReport, aVisitToReport, REPORTS, reportsOfChild } from '#test/builders/disputes.ts'
import { aDevice, aNoticeOf } from '#test/builders/inbox.ts'
import { aFeedback, aFeedbackText, aFeedbackWithPictures, anAnsweredFeedback, noOpenFeedback } from '#test/builders/feedback.ts'
import {
  A_SERVICE,
  aDecidedService,
  aReturnedService,
  aService,
  aServicePhoto,
  aServiceWithPaperReturned,
  noOpenService,
  servicesPathOfChild,
} from '#test/builders/services.ts'
import { CALLBACK_TYPE } from '#contract/payments.ts'
import { A_PAYMENT, aDifference, aPayment, mayRenew } from '#test/builders/payments.ts'
import { A_CONTENT, aChoice, aTranscript } from '#test/builders/transcripts.ts'
import { keptVisit } from '#test/builders/visits.ts'
import { bodyOf } from '#test/support/answer.ts'
import { proofFor } from '#test/support/proof.ts'
import { type Cell, nothing, type Prepare, type Request, sentByApplicant } from './cell.ts'

const SOME_ID = '00000000-0000-7000-8000-000000000000'

/** Of what a person reads, and reports of it. */
export const insuranceRequests = {
  getHome: nothing,
  getOwnCard: nothing,
  listOwnVisits: nothing,
  getOwnVisit: async ({ test }) => ({ params: { visitId: await keptVisit(test, await idOf(test, 'huong')) } }),
  listOwnBenefits: nothing,
  checkCardValidity: async ({ browser }) => ({
    body: { cardNo: '0000168123', fullName: 'Ai Đó', birth: '1986' },
    headers: await proofFor(browser, 'checkCardValidity'),
  }),
  askNumberByPersonalId: async ({ browser }) => ({
    body: { personalId: '079599999999' },
    headers: await proofFor(browser, 'askNumberByPersonalId'),
  }),
  askNumberByName: async ({ browser }) => ({
    body: { fullName: 'Ai Đó', birth: '1986', provinceCode: '79' },
    headers: await proofFor(browser, 'askNumberByName'),
  }),
  sendHospitalFile: () => ({ file: aHospitalFile(), headers: { 'content-type': 'application/xml' } }),
  getHospitalReport: async ({ test, allowed }) => ({
    params: { receipt: allowed ? bodyOf(await (await aFacility(test)).deliver(), HospitalReceipt).receipt : SOME_ID },
  }),
  issueOwnProof: () => ({ body: { holderKey: A_HOLDER_KEY } }),
  tellCardChecks: () => ({ body: { checks: [] } }),
  listOwnContributions: () => ({ query: 'fund=social' }),
  getOwnContributionSummary: nothing,
  listOwnFindings: nothing,
  listNotices: nothing,
  countUnreadNotices: nothing,
  readNotice: async ({ test }) => ({ params: { id: await aNoticeOf(test, 'huong') } }),
  readNotices: () => ({ body: { upTo: '00000000-0000-7000-8000-000000000000' } }),
  getPushKey: nothing,
  subscribePush: async ({ test }) => ({ body: await aDevice(test) }),
  subscribeDossierPush: async cell => {
    await sentByApplicant(cell)
    return { body: await aDevice(cell.test) }
  },
  confirmPushShown: () => ({ body: { shown: '00000000-0000-7000-8000-000000000000' } }),
  unsubscribePush: () => ({ body: { endpoint: 'https://fcm.googleapis.com/fcm/send/khong-co' } }),
  getNoticePreferences: nothing,
  setNoticePreferences: () => ({ body: { version: 0, kinds: [{ kind: 'card', push: true, sms: true, email: false }] } }),
  listChildren: nothing,
  getChildCard: ofChild,
  issueChildProof: async cell => ({ ...(await ofChild(cell)), body: { holderKey: A_HOLDER_KEY } }),
  listOwnLooks: nothing,
  listChildLooks: ofChild,
  searchTrail: () => ({ body: { kind: 'looks' } }),
  listChildVisits: ofChild,
  getChildVisit: async cell => {
    const childId = await idOf(cell.test, 'khoi')
    return { params: { childId, visitId: await keptVisit(cell.test, childId) } }
  },
  listChildBenefits: ofChild,
  listChildContributions: async cell => ({ ...(await ofChild(cell)), query: 'fund=health' }),
  getChildContributionSummary: ofChild,
  listChildFindings: ofChild,
  giveUpChild: ofChild,
  listDisputes: nothing,
  startDispute: async ({ browser, allowed }) => ({
    body: allowed ? await aRowToReport(browser) : { subject: 'contribution', matter: `period:${SOME_ID}`, words: 'Thử' },
  }),
  withdrawDispute: async ({ browser, allowed }) => {
    if (!allowed) return { params: { id: SOME_ID } }
    const sent = await browser.post(REPORTS, await aRowToReport(browser))
    return { params: { id: bodyOf(sent, Dispute).id } }
  },
  listChildDisputes: ofChild,
  startChildDispute: async cell => ({ ...(await ofChild(cell)), body: await aVisitToReport(cell.test, await idOf(cell.test, 'khoi')) }),
  withdrawChildDispute: async cell => {
    const childId = await idOf(cell.test, 'khoi')
    if (!cell.allowed) return { params: { childId, id: SOME_ID } }
    const sent = await cell.browser.post(reportsOfChild(childId), await aVisitToReport(cell.test, childId))
    return { params: { childId, id: bodyOf(sent, Dispute).id } }
  },
  getOwnServices: nothing,
  startServiceRequest: async ({ test, browser, allowed }) => {
    if (allowed) await noOpenService(test, browser)
    return { body: A_SERVICE }
  },
  correctServiceRequest: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aReturnedService(test, browser)).id : SOME_ID },
    body: { values: { lossReason: 'damaged' } },
  }),
  withdrawServiceRequest: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aService(test, browser)).id : SOME_ID },
  }),
  getChildServices: ofChild,
  startChildServiceRequest: async cell => {
    const at = await servicesOfChild(cell)
    if (cell.allowed) await noOpenService(cell.test, cell.browser, at.path)
    return { params: at.params, body: A_SERVICE }
  },
  correctChildServiceRequest: async cell => {
    const { params, path } = await servicesOfChild(cell)
    const id = cell.allowed ? (await aReturnedService(cell.test, cell.browser, path)).id : SOME_ID
    return { params: { ...params, id }, body: { values: { lossReason: 'damaged' } } }
  },
  withdrawChildServiceRequest: async cell => {
    const { params, path } = await servicesOfChild(cell)
    return { params: { ...params, id: cell.allowed ? (await aService(cell.test, cell.browser, A_SERVICE, path)).id : SOME_ID } }
  },
  getServiceResult: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aDecidedService(test, browser)).id : SOME_ID },
  }),
  getChildServiceResult: async cell => {
    const { params, path } = await servicesOfChild(cell)
    return { params: { ...params, id: cell.allowed ? (await aDecidedService(cell.test, cell.browser, path)).id : SOME_ID } }
  },
  openServicePapers: () => ({ body: { procedure: 'card_data' } }),
  reopenServicePapers: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aServiceWithPaperReturned(test, browser)).id : SOME_ID },
  }),
  listServicePhotos: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aService(test, browser)).id : SOME_ID },
  }),
  getServicePhoto: async ({ test, browser, allowed }) => ({
    params: allowed ? await aServicePhoto(test, browser) : { id: SOME_ID, photoId: SOME_ID },
  }),
  openChildServicePapers: async cell => ({ params: (await servicesOfChild(cell)).params, body: { procedure: 'card_data' } }),
  reopenChildServicePapers: async cell => {
    const { params, path } = await servicesOfChild(cell)
    const id = cell.allowed ? (await aServiceWithPaperReturned(cell.test, cell.browser, path)).id : SOME_ID
    return { params: { ...params, id } }
  },
  listChildServicePhotos: async cell => {
    const { params, path } = await servicesOfChild(cell)
    return { params: { ...params, id: cell.allowed ? (await aService(cell.test, cell.browser, A_SERVICE, path)).id : SOME_ID } }
  },
  getChildServicePhoto: async cell => {
    const { params, path } = await servicesOfChild(cell)
    const photo = cell.allowed ? await aServicePhoto(cell.test, cell.browser, path) : { id: SOME_ID, photoId: SOME_ID }
    return { params: { ...params, ...photo } }
  },
  listServicePayments: nothing,
  startServicePayment: async ({ test, browser, allowed }) => {
    if (allowed) await mayRenew(test, browser)
    return { body: A_PAYMENT }
  },
  payServicePayment: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aPayment(test, browser)).id : SOME_ID },
  }),
  cancelServicePayment: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await aPayment(test, browser)).id : SOME_ID },
  }),
  takePaymentNews: () => ({ file: Buffer.from('{}'), headers: { 'content-type': CALLBACK_TYPE } }),
  listPaymentDifferences: nothing,
  settlePaymentDifference: async ({ test, allowed }) => ({
    params: { differenceId: allowed ? await aDifference(test) : SOME_ID },
    body: { note: 'Đã đối chiếu' },
  }),
  listFeedback: nothing,
  startFeedback: async ({ browser, allowed }) => {
    if (allowed) await noOpenFeedback(browser)
    return { body: aFeedbackText() }
  },
  openFeedbackPictures: nothing,
  getFeedbackPicture: async ({ browser, allowed }) => {
    if (!allowed) return { params: { id: SOME_ID, pictureId: SOME_ID } }
    const { id, pictures } = await aFeedbackWithPictures(browser)
    return { params: { id, pictureId: pictures[0]?.id ?? SOME_ID } }
  },
  withdrawFeedback: async ({ browser, allowed }) => ({ params: { id: allowed ? (await aFeedback(browser)).id : SOME_ID } }),
  reopenFeedback: async ({ test, browser, allowed }) => ({
    params: { id: allowed ? (await anAnsweredFeedback(test, browser)).id : SOME_ID },
    body: { words: 'Vẫn chưa mở được thẻ.' },
  }),
  listTranscripts: nothing,
  previewTranscript: () => ({ body: A_CONTENT }),
  issueTranscript: () => ({ body: aChoice() }),
  getTranscriptFile: async ({ browser, allowed }) => ({ params: { id: allowed ? (await aTranscript(browser)).id : SOME_ID } }),
  recallTranscript: async ({ browser, allowed }) => ({
    params: { id: allowed ? (await aTranscript(browser)).id : SOME_ID },
    body: { version: 1 },
  }),
  verifyTranscript: () => ({ body: { code: '7K3M-X9QW-Z2HD-4TRB-6FPN' } }),
  verifyTranscriptFile: () => ({ file: Buffer.from('%PDF-1.7 không phải'), headers: { 'content-type': 'application/pdf' } }),
} satisfies Partial<Record<OperationId, Prepare>>

const servicesOfChild = async ({ test }: Cell) => {
  const childId = await idOf(test, 'khoi')
  return { params: { childId }, path: servicesPathOfChild(childId) }
}

/** A child of the guardian. */
async function ofChild({ test }: Cell): Promise<Request> {
  return { params: { childId: await idOf(test, 'khoi') } }
}
