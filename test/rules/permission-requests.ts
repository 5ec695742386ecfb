import type { OperationId } from '#contract/api.ts'
import { CHECKLIST } from '#domain/review/transitions.ts'
import type { CaseFile } from '#contract/review.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { approved } from '#test/builders/account.ts'
import { anOfficer, returnedBy, takenBy } from '#test/builders/office.ts'
import { aRequestText, aSupportRequest, aTicket } from '#test/builders/support.ts'
import { aDeclaration, aPerson, DEMO_PASSWORD, DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { aPhoto } from '#test/builders/photos.ts'
import { aDossier, codeAt, handIn, type Dossier } from '#test/builders/registration.ts'

/** What a request needs: the product, the browser that will send it, and a file of 07911 that an officer there has taken. */
export interface Cell {
  readonly test: TestProduct
  readonly browser: Browser
  /** Whether the cell expects the request to be done: then it gets a file of its own. */
  readonly allowed: boolean
  readonly shared: { readonly dossier: Dossier; readonly file: CaseFile; readonly message: string }
}

export interface Request {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  readonly file?: Buffer
}
type Prepare = (cell: Cell) => Request | Promise<Request>

const nothing: Prepare = () => ({})

/** The least valid input of every operation, and the state that it needs. */
export const REQUESTS: Readonly<Record<OperationId, Prepare>> = {
  listProvinces: nothing,
  listCommunes: () => ({ params: { provinceCode: '79' } }),
  resolveAddress: () => ({ body: { text: '12 Hoa Sim, Phường 9, Quận 3, TP. Hồ Chí Minh' } }),
  listFormerDistricts: () => ({ params: { provinceCode: '74' } }),
  listFormerCommunes: () => ({ params: { provinceCode: '79', district: 'Quận 3' } }),
  listAgencies: nothing,
  getRegistrationPolicy: nothing,

  startRegistration: () => ({ body: {} }),
  trackCaseFile: ({ shared }) => ({ body: ownerOf(shared.dossier) }),
  resendApproval: async ({ test }) => {
    const dossier = await approved(test)
    await test.database.owner.query(`update account_issued_secret set created_at = created_at - interval '73 hours'`)
    return { body: ownerOf(dossier) }
  },
  resendReceipt: async ({ test }) => {
    const dossier = await aDossier(test)
    await test.database.owner.query(`update notification_message set created_at = created_at - interval '2 hours'`)
    return { body: ownerOf(dossier) }
  },
  requestCorrection: async ({ test }) => ({ body: ownerOf(await aReturned(test)) }),
  openCorrection: async ({ test }) => {
    const dossier = await aReturned(test)
    const asked = await test.browser().post('/api/v1/case-files/correct', ownerOf(dossier))
    const { flow } = asked.body as { readonly flow: string }
    return { body: { ...ownerOf(dossier), flow, code: await codeAt(test, dossier.declaration.phone, 4) } }
  },
  getRegistration: nothing,
  putRegistrationPhoto: async () => ({ params: { kind: 'portrait' }, file: await aPhoto() }),
  getRegistrationPhoto: () => ({ params: { kind: 'portrait' } }),
  deleteRegistrationPhoto: () => ({ params: { kind: 'portrait' } }),
  sendRegistration: () => ({ body: { declaration: aDeclaration(aPerson()) } }),
  resendRegistrationCode: async cell => {
    await declared(cell)
    return { body: { channel: 'email' } }
  },
  confirmRegistration: async cell => {
    const phone = await declared(cell)
    return { body: { code: phone ? await codeAt(cell.test, phone) : '000000' } }
  },
  withdrawRegistration: sentByApplicant,
  getRegistrationForm: sentByApplicant,

  startSupportRequest: () => ({ body: aRequestText() }),
  resendSupportCode: async ({ test }) => {
    const { ticket } = await aTicket(test)
    await test.database.owner.query(
      `update otp_code set created_at = created_at - interval '61 seconds' where flow_id in (select otp_flow_id from support_request)`,
    )
    return { body: { ticket } }
  },
  confirmSupportRequest: async ({ test }) => {
    const { ticket, contact } = await aTicket(test)
    return { body: { ticket, code: await codeAt(test, contact) } }
  },
  withdrawSupportRequest: async ({ test }) => ({ body: { ticket: (await aSupportRequest(test)).ticket } }),
  trackSupportRequest: async ({ test }) => {
    const { no, contact } = await aSupportRequest(test)
    return { body: { no, contact } }
  },

  signIn: () => ({ body: { name: person('binh').socialInsuranceNo, password: DEMO_PASSWORD } }),
  getSession: nothing,
  signOut: nothing,
  changePassword: () => ({
    body: { current: DEMO_PASSWORD, password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' },
  }),
  setPassword: () => ({ body: { password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' } }),

  getHome: nothing,
  getOwnCard: nothing,
  listOwnContributions: () => ({ query: 'fund=social' }),
  getOwnContributionSummary: nothing,

  signInStaff: () => ({ body: { name: 'son', password: DEMO_STAFF_PASSWORD } }),
  getStaffSession: nothing,
  signOutStaff: nothing,
  changeStaffPassword: () => ({
    body: { current: DEMO_STAFF_PASSWORD, password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' },
  }),
  listCaseFiles: () => ({ body: {} }),
  countCaseFiles: nothing,
  takeNextCaseFile: nothing,
  listFailedMessages: nothing,
  getCaseFile: ({ shared }) => ({ params: { id: shared.file.id } }),
  getCasePhoto: ({ shared }) => ({ params: { id: shared.file.id, photoId: shared.file.photos[0]?.id ?? '' } }),
  getCaseForm: ({ shared }) => ({ params: { id: shared.file.id } }),
  takeCaseFile: async cell => {
    const { id, version } = await heldBy(cell)
    if (!cell.allowed) return { params: { id }, body: { version } }
    await cell.browser.post(`/api/v1/agency/case-files/${id}/release`, { version })
    return { params: { id }, body: { version: version + 1 } }
  },
  releaseCaseFile: cell => decision(cell, {}),
  approveCaseFile: cell => decision(cell, { checklist: CHECKLIST }),
  returnCaseFile: cell => decision(cell, { corrections: [{ item: 'id_front', reason: 'paper_unclear' }], note: '' }),
  rejectCaseFile: cell => decision(cell, { reasons: ['duplicate'], note: '' }),
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
}

const ownerOf = ({ no, declaration }: Dossier) => ({ no, contact: declaration.phone })

async function aReturned(test: TestProduct): Promise<Dossier> {
  const dossier = await aDossier(test)
  await returnedBy(await anOfficer(test), dossier)
  return dossier
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

async function decision(cell: Cell, words: object): Promise<Request> {
  const { id, version } = await heldBy(cell)
  return { params: { id }, body: { version, ...words } }
}

let mailboxes = 0
/** The applicant has handed in and waits for the code. @returns the phone; undefined for those who are no applicants */
async function declared({ browser, allowed }: Cell): Promise<string | undefined> {
  if (!allowed) return undefined
  const declaration = aDeclaration(aPerson(), { email: `hop-thu-${++mailboxes}@vidu.example` })
  await handIn(browser, declaration)
  return declaration.phone
}

async function sentByApplicant(cell: Cell): Promise<Request> {
  if (!cell.allowed) return {}
  const { applicant } = await aDossier(cell.test)
  for (const [name, value] of applicant.cookies) cell.browser.cookies.set(name, value)
  return {}
}
