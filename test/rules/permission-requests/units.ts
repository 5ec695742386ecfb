import type { OperationId } from '#contract/api.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { aMember } from '#test/builders/staff.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone } from '#test/builders/people.ts'
import { aUnitRequest, aUnitRequestForm, aUnitTicket } from '#test/builders/unit-account.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aMemberOf, memberBody, NO_MEMBER, previewOf, ROSTER_TYPE, rosterCsv } from '#test/builders/roster.ts'
import { aDossier, codeAt } from '#test/builders/registration.ts'
import { aHandover, aRoster, handOver, makePile, sendScan, sendScanPart, tickedByHand } from '#test/builders/unit-piles.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import {
  aMemberOfUnit,
  aRemindedToken,
  aStop,
  aMemberToken,
  aReminder,
  aUnitCampaign,
  aUnitCampaignChange,
  aUnitCampaignForm,
  endUnitCampaigns,
} from '#test/builders/units.ts'
import { PileInFull, Piles, Scan } from '#contract/unit-sheets.ts'
import { type Cell, nothing, type Prepare } from './cell.ts'

/** Of the console of a unit, and what the agency does about it. */
export const unitsRequests = {
  getOwnUnit: nothing,
  listPiles: nothing,
  makePiles: async cell => {
    if (cell.allowed) await aRoster(cell.test, 2)
    return { body: { groupId: null } }
  },
  getPile: async cell => ({ params: { id: (await aPileOf(cell)).pile } }),
  getPilePdf: async cell => ({ params: { id: (await aPileOf(cell)).pile } }),
  startScan: async cell => ({ params: { id: (await aPileOf(cell)).pile }, body: { length: 9 } }),
  addScanPart: async cell => ({
    params: { id: (await aPileOf(cell)).scan },
    file: Buffer.from('123456789'),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  }),
  finishScan: async cell => {
    const { scan } = await aPileOf(cell)
    if (cell.allowed) await sendScanPart(cell.browser, scan, 0, Buffer.from('123456789'))
    return { params: { id: scan } }
  },
  getScanPage: async cell => {
    const { pile } = await aPileOf(cell)
    return { params: { id: cell.allowed ? await aReadScan(cell.browser, pile) : pile, page: '1' } }
  },
  listOwnHandovers: nothing,
  handOver: async cell => {
    const { pile, sheet } = await aPileOf(cell)
    if (cell.allowed) await tickedByHand(cell.browser, sheet)
    return { params: { id: pile } }
  },
  getOwnHandoverPdf: async cell => ({ params: { id: cell.allowed ? await aHandover(cell.test) : NOTHING_ID } }),
  listHandovers: nothing,
  getHandover: async cell => ({ params: { id: cell.allowed ? await aHandover(cell.test) : NOTHING_ID } }),
  getHandoverPdf: async cell => ({ params: { id: cell.allowed ? await aHandover(cell.test) : NOTHING_ID } }),
  getHandoverPicture: async cell => ({
    params: { id: cell.allowed ? await aHandoverWithPicture(cell.test) : NOTHING_ID, number: '1' },
  }),
  getHandoverThumb: async cell => ({
    params: { id: cell.allowed ? await aHandoverWithPicture(cell.test) : NOTHING_ID, number: '1' },
  }),
  nameSheetDossier: async cell => ({
    params: { id: cell.allowed ? await aHandover(cell.test) : NOTHING_ID, number: '1' },
    body: { version: 1, caseNo: null },
  }),
  takeHandover: async cell => ({
    params: { id: cell.allowed ? await aHandover(cell.test) : NOTHING_ID },
    body: { version: 1, sentBack: [] },
  }),
  tickSheet: async cell => ({
    params: { id: (await aPileOf(cell)).sheet },
    body: { isReturned: true, reason: 'Đã nhận bản giấy', version: 1 },
  }),
  getUnitBoard: nothing,
  getMembersCsv: nothing,
  getMembersWorkbook: nothing,
  previewReminder: async ({ test }) => {
    await aUnitCampaign(test)
    return { body: {} }
  },
  sendReminder: async ({ test }) => {
    await aUnitCampaign(test)
    return { body: { member: (await aMemberOfUnit(test, { phone: aPhone() })).id } }
  },
  listReminders: nothing,
  getReminder: async ({ test }) => ({ params: { id: await aReminder(test) } }),
  listUnitCampaigns: nothing,
  listUnitAgencies: nothing,
  beginUnitCampaign: async ({ test }) => {
    await endUnitCampaigns(test)
    return { body: aUnitCampaignForm() }
  },
  changeUnitCampaign: async ({ test }) => {
    const { id, version } = await aUnitCampaign(test)
    return { params: { id }, body: { ...aUnitCampaignChange(), version } }
  },
  endUnitCampaign: async ({ test }) => {
    const { id, version } = await aUnitCampaign(test)
    return { params: { id }, body: { version } }
  },
  makeMemberLinks: async ({ test }) => {
    const { id } = await aUnitCampaign(test)
    return { params: { id }, body: { group: (await aMemberOfUnit(test)).groupId } }
  },
  openMemberLink: async ({ test }) => ({ body: { token: await aMemberToken(test) } }),
  stopReminders: async ({ test }) => ({ body: { token: await aRemindedToken(test) } }),
  resumeReminders: async ({ test }) => ({ body: { undo: await aStop(test) } }),
  getRosterTemplate: nothing,
  previewRoster: () => ({ file: rosterCsv(), headers: ROSTER_TYPE }),
  applyRoster: async ({ browser, allowed }) => {
    const file = rosterCsv()
    const seen = allowed ? (await previewOf(browser, file)).seen : 'x'.repeat(43)
    return { query: `seen=${seen}`, file, headers: ROSTER_TYPE }
  },
  listUnitGroups: nothing,
  listMembers: () => ({ body: {} }),
  listRosterUploads: nothing,
  addMember: () => ({ body: memberBody() }),
  changeMember: async ({ browser, allowed }) => {
    const { id, version } = allowed ? await aMemberOf(browser) : NO_MEMBER
    return { params: { id }, body: { ...memberBody(), version } }
  },
  endMembership: async ({ browser, allowed }) => {
    const { id, version } = allowed ? await aMemberOf(browser) : NO_MEMBER
    return { params: { id }, body: { version } }
  },
  reportPhones: async ({ test, browser, allowed }) => {
    const { id } = allowed ? await aMemberOf(browser, (await aDossier(test)).declaration) : NO_MEMBER
    return { body: { members: [{ id, phone: aPhone() }] } }
  },
  findUnits: () => ({ body: { q: 'song trang' } }),
  startUnitAccountRequest: () => ({ body: aUnitRequestForm() }),
  resendUnitAccountCode: async ({ test }) => {
    const { ticket } = await aUnitTicket(test)
    await test.database.owner.query(
      `update otp_code set created_at = created_at - interval '61 seconds' where flow_id in (select otp_flow_id from unit_account_request)`,
    )
    return { body: { ticket } }
  },
  confirmUnitAccountRequest: async ({ test }) => {
    const { ticket, email } = await aUnitTicket(test)
    return { body: { ticket, code: await codeAt(test, email) } }
  },
  withdrawUnitAccountRequest: async ({ test }) => ({ body: { ticket: (await aUnitRequest(test)).ticket } }),
  trackUnitAccountRequest: async ({ test }) => {
    const { no, email } = await aUnitRequest(test)
    return { body: { no, contact: email } }
  },
  listCoordinators: () => ({ body: {} }),
  endCoordinator: async ({ test }) => ({
    params: { id: (await aMember(test.database, { role: 'coordinator', unitCode: 'HSA004L' })).id },
    body: { reason: 'Thử', version: 1 },
  }),
} satisfies Partial<Record<OperationId, Prepare>>

const NOTHING_ID = '00000000-0000-7000-8000-000000000000'

const NO_PILE = { pile: NOTHING_ID, sheet: NOTHING_ID, scan: NOTHING_ID }

/** A pile of two, with a scan that has begun, for a coordinator. */
async function aPileOf({ test, browser, allowed }: Cell): Promise<typeof NO_PILE> {
  if (!allowed) return NO_PILE
  await aRoster(test, 2)
  const { id } = await makePile(browser)
  const { sheets } = bodyOf(await browser.get(`/api/v1/unit/piles/${id}`), PileInFull)
  const scan = bodyOf(await browser.post(`/api/v1/unit/piles/${id}/scans`, { length: 9 }), Scan)
  return { pile: id, sheet: sheets[0]?.id ?? '', scan: scan.id }
}

/** A list with one sheet that was scanned. */
async function aHandoverWithPicture(test: TestProduct): Promise<string> {
  await aRoster(test, 1)
  const huy = await anOfficer(test, 'huy')
  const { groups } = bodyOf(await huy.get('/api/v1/unit/piles'), Piles)
  const { id } = await makePile(huy, groups.find(({ members }) => members === 1)?.id ?? null)
  await aReadScan(huy, id)
  return (await handOver(huy, id)).id
}

/** A scan of the first sheet that was read. */
async function aReadScan(browser: Browser, pile: string): Promise<string> {
  const printed = await browser.get(`/api/v1/unit/piles/${pile}/pdf`)
  const pictures = await scanned(printed.bytes, { pages: [2], treat: () => ({ turned: 0, isSigned: true }) })
  const { id } = await sendScan(browser, pile, pdfOfPictures(pictures))
  for (;;) {
    const { scans } = bodyOf(await browser.get(`/api/v1/unit/piles/${pile}`), PileInFull)
    if (scans.some(scan => scan.id === id && scan.state === 'done')) return id
    await new Promise(done => setTimeout(done, 100))
  }
}
