import type { OperationId } from '#contract/api.ts'
import * as z from 'zod/mini'
import { PolicyChangeRow, ScopePolicies } from '#contract/policies.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { type CaseFile } from '#contract/review.ts'
import { StaffSession } from '#contract/staff-session.ts'
import type { Browser } from '#test/support/product.ts'
import { approvedChild } from '#test/builders/children.ts'
import { givenReason, takenBy, undoable, waitingForSecond } from '#test/builders/office.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { aCampaign, aCampaignForm } from '#test/builders/campaign.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aDossier } from '#test/builders/registration.ts'
import { allOpen, type Cell, nothing, type Prepare, type Request } from './cell.ts'

/** Of the queue, a case file, boards, policies, campaigns. */
export const reviewRequests = {
  listCaseFiles: () => ({ body: {} }),
  countCaseFiles: nothing,
  takeNextCaseFile: nothing,
  listFailedMessages: nothing,
  getCaseFile: async cell => ({ params: { id: await withReason(cell) } }),
  giveAccessReason: ({ shared }) => ({ params: { id: shared.file.id }, body: { reason: 'person_asks' } }),
  getCasePhoto: async cell => ({ params: { id: await withReason(cell), photoId: cell.shared.file.photos[0]?.id ?? '' } }),
  getCaseForm: async cell => ({ params: { id: await withReason(cell) } }),
  takeCaseFile: async cell => {
    const { id, version } = await heldBy(cell)
    if (!cell.allowed) return { params: { id }, body: { version } }
    await cell.browser.post(`/api/v1/agency/case-files/${id}/release`, { version })
    return { params: { id }, body: { version: version + 1 } }
  },
  listColleagues: ({ shared }) => ({ params: { id: shared.file.id } }),
  assignCaseFile: async cell => {
    const { id, version } = await heldBy(cell)
    const { rows } = await cell.test.database.owner.query<{ id: string }>(`select id from staff where login_name = 'dung'`)
    return { params: { id }, body: { version, to: rows[0]?.id } }
  },
  releaseCaseFile: cell => decision(cell, {}),
  recordSignedForm: cell => signedForm(cell),
  approveCaseFile: cell => decision(cell, { checklist: CHECKLIST }),
  endGuardianAccess: async cell => {
    if (!cell.allowed) return { params: { id: cell.shared.file.id } }
    await allOpen(cell.test)
    const { id } = await approvedChild(cell.test)
    await givenReason(cell.browser, id)
    return { params: { id } }
  },
  returnCaseFile: cell => decision(cell, { corrections: [{ item: 'id_front', reason: 'paper_unclear' }], note: '' }),
  rejectCaseFile: cell => decision(cell, { reasons: ['duplicate'], note: '' }),
  undoDecision: async cell => {
    if (!cell.allowed) return { params: { id: cell.shared.file.id }, body: { version: cell.shared.file.version } }
    const { id, version } = await undoable(cell.test, cell.browser)
    return { params: { id }, body: { version } }
  },
  confirmDecision: cell => toConfirm(cell, {}),
  sendBackDecision: cell => toConfirm(cell, { note: 'Xem lại ảnh chân dung' }),
  answerCaseFile: async cell => {
    const { id, version } = await supportFor(cell)
    return { params: { id }, body: { version, note: 'Bạn mang giấy tờ đến cơ quan.' } }
  },
  settleCaseFile: async cell => {
    const { id, version, support } = await supportFor(cell)
    const dossier = support?.candidates[0]
    const named = dossier ? { id: dossier.id, version: dossier.version } : { id, version }
    return { params: { id }, body: { version, dossier: named, way: 'cancel', note: '' } }
  },
  retryMessage: async ({ test, shared }) => {
    await test.database.owner.query(`update notification_message set state = 'dead', settled_at = app_now() where id = $1`, [
      shared.message,
    ])
    return { params: { id: shared.message } }
  },
  getBoard: nothing,
  getBoardCsv: () => ({ query: 'table=sums' }),
  getBoardWorkbook: nothing,
  listPolicyScopes: nothing,
  listPolicies: () => ({ query: 'kind=nation' }),
  listPolicyChanges: () => ({ params: { key: 'reviewWorkingDays' }, query: 'kind=nation' }),
  changePolicy: async ({ browser }) => ({ params: { key: 'reviewWorkingDays' }, body: await policyChange(browser) }),
  takeBackPolicyChange: async ({ browser, allowed, shared }) => {
    const path = '/api/v1/agency/policies/reviewWorkingDays/changes'
    if (!allowed) return { params: { id: shared.file.id }, body: { reason: 'Thử', seen: 1 } }
    await browser.post(path, await policyChange(browser))
    const [latest] = bodyOf(await browser.get(`${path}?kind=agency&code=07911`), z.array(PolicyChangeRow))
    return { params: { id: latest?.id ?? '' }, body: { reason: 'Thử', seen: latest?.no } }
  },
  getCampaign: async ({ test }) => ({ params: { code: (await aCampaign(test)).code } }),
  listCampaigns: nothing,
  createCampaign: async ({ browser, allowed }) => ({ body: aCampaignForm({ agencyCode: allowed ? await officeOf(browser) : '07911' }) }),
  endCampaign: async ({ test }) => {
    const { id, version } = await aCampaign(test)
    return { params: { id }, body: { version } }
  },
} satisfies Partial<Record<OperationId, Prepare>>

const CHANGED = { kind: 'agency', code: '07911' }

/** The number of the latest change of the policy that is tried. */
async function latestChange(browser: Browser): Promise<number> {
  const answer = await browser.get(`/api/v1/agency/policies?kind=${CHANGED.kind}&code=${CHANGED.code}`)
  return answer.status === 200 ? (bodyOf(answer, ScopePolicies).items.find(({ key }) => key === 'reviewWorkingDays')?.seen ?? 0) : 0
}

const policyChange = async (browser: Browser) => ({
  ...CHANGED,
  value: 5,
  validFrom: dayInVietnam(new Date()),
  reason: 'Thử',
  seen: await latestChange(browser),
})

/** The local office at which somebody of the staff may begin a campaign. */
async function officeOf(browser: Browser): Promise<string> {
  const session = bodyOf(await browser.get('/api/v1/agency/sessions/current'), StaffSession)
  return session.agency.level === 'local' ? session.agency.code : '07911'
}

/** A file whose agency asks for the signed form. */
async function signedForm({ test, allowed, shared }: Cell): Promise<Request> {
  const body = { on: dayInVietnam(new Date()) }
  if (!allowed) return { params: { id: shared.file.id }, body }
  const { owner } = test.database
  await setPolicy(owner, { key: 'signedDeclaration', value: true, scope: { kind: 'agency', code: '07911' } })
  const { no } = await aDossier(test)
  await forgetPolicies(owner)
  const { rows } = await owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])
  return { params: { id: rows[0]?.id ?? '' }, body }
}

/** A support request about a dossier of 07911 in the hands of the one who tries; for those who may not have it, one in the queue. */
async function supportFor({ test, browser, allowed, shared }: Cell): Promise<CaseFile> {
  if (!allowed) return shared.file
  const dossier = await aDossier(test)
  return takenBy(browser, await aSupportRequest(test, { caseNo: dossier.no, socialInsuranceNo: dossier.person.socialInsuranceNo }))
}

/** A file in the hands of the one who tries; for those who may not have it, the shared one. */
async function heldBy({ test, browser, allowed, shared }: Cell): Promise<CaseFile> {
  return allowed ? takenBy(browser, await aDossier(test)) : shared.file
}

/** A decision of a colleague that waits for whoever tries. */
async function toConfirm({ test, browser, allowed, shared }: Cell, words: object): Promise<Request> {
  if (!allowed) return { params: { id: shared.file.id }, body: { version: shared.file.version, ...words } }
  const { id, version } = await waitingForSecond(test, browser)
  return { params: { id }, body: { version, ...words } }
}

async function decision(cell: Cell, words: object): Promise<Request> {
  const { id, version } = await heldBy(cell)
  return { params: { id }, body: { version, ...words } }
}

/** The file of the cell; whoever may open it has said why, for it is in the hands of one of them. */
async function withReason({ browser, allowed, shared }: Cell): Promise<string> {
  if (allowed) await givenReason(browser, shared.file.id)
  return shared.file.id
}
