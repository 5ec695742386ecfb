import type { OperationId } from '#contract/api.ts'
import { A_HOLDER_KEY } from '#test/builders/card-proof.ts'
import { idOf } from '#test/builders/children.ts'
import { aDevice, aNoticeOf } from '#test/builders/inbox.ts'
import { keptVisit } from '#test/builders/visits.ts'
import { type Cell, nothing, type Prepare, type Request, sentByApplicant } from './cell.ts'

/** Of what a person reads. */
export const insuranceRequests = {
  getHome: nothing,
  getOwnCard: nothing,
  listOwnVisits: nothing,
  getOwnVisit: async ({ test }) => ({ params: { visitId: await keptVisit(test, await idOf(test, 'huong')) } }),
  listOwnBenefits: nothing,
  issueOwnProof: () => ({ body: { holderKey: A_HOLDER_KEY } }),
  tellCardChecks: () => ({ body: { checks: [] } }),
  listOwnContributions: () => ({ query: 'fund=social' }),
  getOwnContributionSummary: nothing,
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
  unsubscribePush: () => ({ body: { endpoint: 'https://fcm.googleapis.com/fcm/send/khong-co' } }),
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
  giveUpChild: ofChild,
} satisfies Partial<Record<OperationId, Prepare>>

/** A child of the guardian. */
async function ofChild({ test }: Cell): Promise<Request> {
  return { params: { childId: await idOf(test, 'khoi') } }
}
