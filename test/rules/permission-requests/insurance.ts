import * as z from 'zod/mini'
import type { OperationId } from '#contract/api.ts'
import { contributions } from '#contract/contributions.ts'
import { Dispute } from '#contract/disputes.ts'
import type { Browser } from '#test/support/product.ts'
import { idOf } from '#test/builders/children.ts'
import { aDevice, aNoticeOf } from '#test/builders/inbox.ts'
import { bodyOf } from '#test/support/answer.ts'
import { type Cell, nothing, type Prepare, type Request, sentByApplicant } from './cell.ts'

/** Of what a person reads, and reports of it. */
export const insuranceRequests = {
  getHome: nothing,
  getOwnCard: nothing,
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
  unsubscribePush: () => ({ body: { endpoint: 'https://fcm.googleapis.com/fcm/send/khong-co' } }),
  listChildren: nothing,
  getChildCard: ofChild,
  listOwnLooks: nothing,
  listChildLooks: ofChild,
  searchTrail: () => ({ body: { kind: 'looks' } }),
  listChildContributions: async cell => ({ ...(await ofChild(cell)), query: 'fund=health' }),
  getChildContributionSummary: ofChild,
  listChildFindings: ofChild,
  giveUpChild: ofChild,
  listDisputes: nothing,
  startDispute: async ({ browser, allowed }) => ({ body: await aRowToReport(browser, allowed) }),
  withdrawDispute: async ({ browser, allowed }) => {
    if (!allowed) return { params: { id: SOME_ID } }
    const sent = await browser.post('/api/v1/me/disputes', await aRowToReport(browser, allowed))
    return { params: { id: bodyOf(sent, Dispute).id } }
  },
} satisfies Partial<Record<OperationId, Prepare>>

/** A child of the guardian. */
async function ofChild({ test }: Cell): Promise<Request> {
  return { params: { childId: await idOf(test, 'khoi') } }
}

const SOME_ID = '00000000-0000-7000-8000-000000000000'

/** A row of the own history that is not reported yet. */
async function aRowToReport(browser: Browser, allowed: boolean) {
  const report = (id: string) => ({ subject: 'contribution', matter: `period:${id}`, words: 'Thử', language: 'vi' })
  if (!allowed) return report(SOME_ID)
  const rows: string[] = []
  for (const fund of ['social', 'health']) {
    const page = await browser.get(`/api/v1/me/contributions?fund=${fund}&limit=100`)
    rows.push(...bodyOf(page, contributions.listOwnContributions.output).items.map(({ id }) => id))
  }
  const open = bodyOf(await browser.get('/api/v1/me/disputes'), z.array(Dispute)).map(({ matter }) => matter)
  return report(rows.find(id => !open.includes(`period:${id}`)) ?? SOME_ID)
}
