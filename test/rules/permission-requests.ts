import type { OperationId } from '#contract/api.ts'
import { aKeepCode } from '#test/builders/closing.ts'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import * as z from 'zod/mini'
import { PolicyChangeRow, ScopePolicies } from '#contract/policies.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { FORM_CONSENT_TEXT } from '#domain/units/form-consent.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { Session } from '#contract/accounts.ts'
import { StaffSession, type CaseFile } from '#contract/review.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { approved, freshlyProven, signedIn } from '#test/builders/account.ts'
import { approvedChild, idOf } from '#test/builders/children.ts'
import { totpCode } from '#server/modules/accounts/index.ts'
import { aMember, anInvitation, anInvitationForm, aSignInName, codeNow, OWN_PASSWORD, tokenAt, tokensAt } from '#test/builders/staff.ts'
import { aPasskey, aPasskeyOf, aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { anOfficer, givenReason, returnedBy, takenBy, undoable, waitingForSecond } from '#test/builders/office.ts'
import { lockCode, recoveryCode } from '#test/builders/recovery.ts'
import { changeRows } from '#test/builders/traced.ts'
import { aDevice, aNoticeOf } from '#test/builders/inbox.ts'
import { ask, NOTHING, settled } from '#test/builders/changes.ts'
import { aRequestText, aSupportRequest, aTicket } from '#test/builders/support.ts'
import { aDeclaration, aPerson, aPhone, DEMO_PASSWORD, DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { aCampaign, aCampaignForm } from '#test/builders/campaign.ts'
import { aUnitRequest, aUnitRequestForm, aUnitTicket } from '#test/builders/unit-account.ts'
import { forgetPolicies, setPolicy } from '#test/builders/policies.ts'
import { contributions } from '#contract/contributions.ts'
import { Dispute } from '#contract/disputes.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aMemberOf, memberBody, NO_MEMBER, previewOf, ROSTER_TYPE, rosterCsv } from '#test/builders/roster.ts'
import { aPhoto } from '#test/builders/photos.ts'
import { anUpload, sendPart } from '#test/builders/upload.ts'
import { aDossier, codeAfter, codeAt, formCodeOf, handIn, type Dossier } from '#test/builders/registration.ts'
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
  UNIT,
} from '#test/builders/units.ts'
import { proofFor } from '#test/support/proof.ts'
import { PileInFull, Piles, Scan } from '#contract/unit-sheets.ts'

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
  readonly headers?: Readonly<Record<string, string>>
  readonly file?: Buffer
}
type Prepare = (cell: Cell) => Request | Promise<Request>

const nothing: Prepare = () => ({})

/** The least valid input of every operation, and the state that it needs. */
export const REQUESTS: Readonly<Record<OperationId, Prepare>> = {
  getDeployment: nothing,
  listProvinces: nothing,
  listCommunes: () => ({ params: { provinceCode: '79' } }),
  resolveAddress: () => ({ body: { text: '12 Hoa Sim, Phường 9, Quận 3, TP. Hồ Chí Minh' } }),
  listFormerDistricts: () => ({ params: { provinceCode: '74' } }),
  listFormerCommunes: () => ({ params: { provinceCode: '79', district: 'Quận 3' } }),
  listAgencies: nothing,
  getRegistrationPolicy: nothing,

  getProofChallenge: () => ({ params: { operation: 'checkIdentity' } }),
  startRegistration: () => ({ body: {} }),
  trackCaseFile: ({ shared }) => ({ body: ownerOf(shared.dossier) }),
  resendApproval: async ({ test }) => {
    const dossier = await approved(test)
    await test.database.owner.query(`update account_issued_secret set created_at = created_at - interval '73 hours'`)
    return { body: ownerOf(dossier) }
  },
  verifyForm: async ({ shared }) => ({ body: { code: await formCodeOf(shared.dossier) } }),
  listRegistrationsHere: nothing,
  startChildRegistration: () => ({ body: {} }),
  forgetRegistration: nothing,
  registerAgain: async cell => {
    if (cell.allowed) await rejectedOf(cell)
    return { body: {} }
  },
  askEarlierRegistration: async ({ test, allowed }) => ({ body: allowed ? ownerOf(await rejected(test)) : SOME_DOSSIER }),
  takeEarlierRegistration: async ({ test, browser, allowed }) => {
    if (!allowed) return { body: { code: '000000' } }
    const dossier = await rejected(test)
    const { code } = await codeAfter(test, dossier.declaration.phone, () =>
      browser.post('/api/v1/registrations/current/earlier', ownerOf(dossier)),
    )
    return { body: { code } }
  },
  resendReceipt: async ({ test }) => {
    const dossier = await aDossier(test)
    await test.database.owner.query(`update notification_message set created_at = created_at - interval '2 hours'`)
    return { body: ownerOf(dossier) }
  },
  requestCorrection: async ({ test }) => ({ body: ownerOf(await aReturned(test)) }),
  openCorrection: async ({ test }) => {
    const dossier = await aReturned(test)
    const { answer, code } = await codeAfter(test, dossier.declaration.phone, () =>
      test.browser().post('/api/v1/case-files/correct', ownerOf(dossier)),
    )
    const { flow } = answer.body as { readonly flow: string }
    return { body: { ...ownerOf(dossier), flow, code } }
  },
  getRegistration: nothing,
  startPhotoUpload: async () => ({ body: { kind: 'portrait', length: 9, sha256: '0'.repeat(64) } }),
  getPhotoUpload: async cell => ({ params: { id: await begun(cell) } }),
  addPhotoPart: async cell => ({
    params: { id: await begun(cell) },
    file: await aPhoto(),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  }),
  finishPhotoUpload: async cell => {
    const id = await begun(cell)
    if (cell.allowed) await sendPart(cell.browser, id, 0, await aPhoto())
    return { params: { id } }
  },
  getRegistrationPhoto: () => ({ params: { kind: 'portrait' } }),
  deleteRegistrationPhoto: () => ({ params: { kind: 'portrait' } }),
  checkIdentity: async ({ browser }) => {
    const { personalId, fullName } = aPerson()
    return { body: { personalId, fullName }, headers: await proofFor(browser, 'checkIdentity') }
  },
  sendRegistration: () => ({ body: { declaration: aDeclaration(aPerson()) } }),
  resendRegistrationCode: async cell => {
    await declared(cell)
    return { body: { channel: 'email' } }
  },
  getRegistrationCode: async cell => {
    await declared(cell)
    return {}
  },
  confirmRegistration: async cell => {
    const phone = await declared(cell)
    return { body: { code: phone ? await codeAt(cell.test, phone) : '000000' } }
  },
  withdrawRegistration: sentByApplicant,
  getRegistrationForm: sentByApplicant,
  listFormConsents: nothing,
  answerFormConsent: async cell => {
    if (cell.allowed) await askedForForm(cell)
    return { params: { unitCode: UNIT }, body: { isGiven: true, text: FORM_CONSENT_TEXT } }
  },

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
  listOwnDevices: nothing,
  endDevice: () => ({ params: { id: '00000000-0000-7000-8000-000000000000' } }),
  listConsents: nothing,
  giveConsent: () => ({ body: { purpose: 'account', textVersion: CONSENT_VERSIONS.account, language: 'vi' } }),
  withdrawConsent: () => ({ params: { id: '00000000-0000-7000-8000-000000000000' } }),
  exportOwnData: async ({ test }) => {
    await test.database.owner.query(`update account_device set first_at = first_at - interval '25 hours'`)
    return { body: { language: 'vi' } }
  },
  getClosing: nothing,
  closeAccount: nothing,
  cancelClosing: nothing,
  cancelClosingByLink: async ({ test }) => ({ body: { code: await aKeepCode(test) } }),
  watchSession: nothing,
  getDraftKey: nothing,

  getOwnData: nothing,
  listDisputes: nothing,
  startDispute: async ({ browser, allowed }) => ({ body: await aRowToReport(browser, allowed) }),
  withdrawDispute: async ({ browser, allowed }) => {
    if (!allowed) return { params: { id: SOME_ID } }
    const sent = await browser.post('/api/v1/me/disputes', await aRowToReport(browser, allowed))
    return { params: { id: bodyOf(sent, Dispute).id } }
  },
  startChange: async ({ test, browser, allowed }) => {
    if (allowed) await settled(test, browser)
    return { body: { ...NOTHING, phone: aPhone() } }
  },
  resendChangeCode: async ({ test }) => {
    await test.database.owner.query(
      `update otp_code set created_at = created_at - interval '61 seconds' where flow_id in (select id from otp_flow where purpose = 'contact')`,
    )
    return {}
  },
  confirmChange: async ({ test, browser, allowed }) => {
    if (!allowed) return { body: { code: '123456' } }
    const phone = aPhone()
    await ask(await settled(test, browser), { phone })
    return { body: { code: await codeAt(test, phone) } }
  },
  withdrawChange: nothing,
  cancelChangeByLink: () => ({ body: { token: 'nobody was given this' } }),
  cancelChangeByCode: async ({ test }) => ({
    body: { socialInsuranceNo: person('mai').socialInsuranceNo, code: '7K3M-X9QW' },
    headers: await proofFor(test.browser(), 'cancelChangeByCode'),
  }),

  askProofCode: () => ({ body: { channel: 'sms', language: 'vi' } }),
  getProofCode: nothing,
  getProofWays: nothing,
  /** No code was asked for: the guard lets in, and there is nothing to use up. */
  proveSession: () => ({ body: { code: '123456' } }),
  startRecovery: async ({ browser }) => ({
    body: { name: aPerson().socialInsuranceNo, channel: 'sms', language: 'vi' },
    headers: await proofFor(browser, 'startRecovery'),
  }),
  confirmRecovery: async ({ test, browser }) => {
    await yesterday(test)
    const { socialInsuranceNo: name, phone } = person('khoa')
    return { body: { code: await recoveryCode(test, browser, phone ?? '', { name }) } }
  },
  startLock: async ({ browser }) => ({
    body: { name: aPerson().socialInsuranceNo, channel: 'sms', language: 'vi' },
    headers: await proofFor(browser, 'startLock'),
  }),
  setAccountLock: async ({ test }) => {
    await allOpen(test)
    const { socialInsuranceNo, fullName } = person('thao')
    return { body: { socialInsuranceNo, fullName, reason: 'lock_asked' } }
  },
  confirmLock: async ({ test, browser }) => {
    await yesterday(test)
    await allOpen(test)
    const { socialInsuranceNo: name, phone } = person('thao')
    return { body: { code: await lockCode(test, browser, phone ?? '', { name }) } }
  },
  askPasskeySignIn: nothing,
  signInByPasskey: async ({ test, browser }) => {
    const key = await aPasskeyOfPerson(test.database, person('binh').socialInsuranceNo)
    return { body: { credential: key.sign(await challengeAt(browser, '/api/v1/sessions/passkey-options')) } }
  },
  askSessionPasskey: nothing,
  proveSessionByPasskey: async cell => {
    if (cell.allowed) await asSomebodyElse(cell)
    const key = cell.allowed ? await aPasskeyOfPerson(cell.test.database, await numberOf(cell)) : aPasskey()
    return { body: { credential: key.sign(await challengeAt(cell.browser, '/api/v1/sessions/current/proof/passkey-options')) } }
  },
  listOwnPasskeys: nothing,
  startOwnPasskey: async cell => {
    await proven(cell)
    return {}
  },
  addOwnPasskey: async cell => {
    await proven(cell)
    return {
      body: { credential: aPasskey().register(await challengeAt(cell.browser, '/api/v1/me/passkeys/options')) },
    }
  },
  removeOwnPasskey: async cell => {
    await proven(cell)
    return { params: { id: cell.allowed ? (await aPasskeyOfPerson(cell.test.database, await numberOf(cell))).row : cell.shared.file.id } }
  },
  signOut: nothing,
  changePassword: () => ({
    body: { current: DEMO_PASSWORD, password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' },
  }),
  setPassword: () => ({ body: { password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' } }),

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

  signInStaff: () => ({ body: { name: 'son', password: DEMO_STAFF_PASSWORD } }),
  getStaffSession: nothing,
  signOutStaff: nothing,
  changeStaffPassword: () => ({
    body: { current: DEMO_STAFF_PASSWORD, password: 'ba con meo va cai cay', repeat: 'ba con meo va cai cay' },
  }),
  forgetStaffPassword: () => ({ body: { email: `quen-${++mailboxes}@vidu.example` } }),
  setForgottenPassword: async cell => ({ body: await aForgotten(cell) }),
  openInvitation: async ({ test }) => ({ body: { token: (await anInvitation(test)).token } }),
  acceptInvitation: async ({ test }) => ({
    body: { token: (await anInvitation(test)).token, name: aSignInName(), password: OWN_PASSWORD, repeat: OWN_PASSWORD },
  }),
  proveByCode: async cell => {
    await afresh(cell)
    return { body: { code: await codeNow(cell.test.database) } }
  },
  proveByRecoveryCode: async cell => {
    await afresh(cell)
    if (!cell.allowed) return { body: { code: '0000000000' } }
    const { recoveryCodes } = (await cell.browser.post('/api/v1/agency/second-factors/recovery-codes')).body as { recoveryCodes: string[] }
    return { body: { code: recoveryCodes[0] } }
  },
  askPasskeyProof: nothing,
  proveByPasskey: async cell => {
    await afresh(cell)
    const key = cell.allowed ? await aPasskeyOf(cell.test.database, await nameOf(cell)) : aPasskey()
    return { body: { credential: key.sign(await challengeOf(cell.browser, 'sessions/current/passkey-options')) } }
  },
  getSecondFactors: nothing,
  renewRecoveryCodes: nothing,
  startTotp: nothing,
  confirmTotp: async ({ test, browser, allowed }) => {
    if (!allowed) return { body: { code: '000000' } }
    const { secret } = (await browser.post('/api/v1/agency/second-factors/app')).body as { secret: string }
    const { rows } = await test.database.owner.query<{ now: Date }>('select app_now() as now')
    return { body: { code: totpCode(secret, rows[0]?.now ?? new Date()) } }
  },
  startPasskey: nothing,
  addPasskey: async ({ browser }) => ({
    body: { name: 'Máy bàn', credential: aPasskey().register(await challengeOf(browser, 'second-factors/passkey-options')) },
  }),
  removePasskey: async cell => ({ params: { id: await aSparePasskey(cell) } }),
  removeTotp: nothing,
  listStaff: () => ({ body: { q: 'dung' } }),
  listStaffAgencies: nothing,
  changeStaff: async cell => aboutMember(cell, { role: 'officer', agencyCode: '07906', socialInsuranceNo: '' }),
  suspendStaff: async cell => aboutMember(cell, { reason: 'Thử' }),
  restoreStaff: async cell => aboutMember(cell, {}, 'suspended'),
  resetSecondFactors: async cell => aboutMember(cell, { reason: 'Thử' }),
  inviteStaff: () => ({ body: anInvitationForm() }),
  resendInvitation: aboutInvitation,
  takeBackInvitation: aboutInvitation,
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

const challengeOf = (browser: Browser, path: string): Promise<string> => challengeAt(browser, `/api/v1/agency/${path}`)

async function challengeAt(browser: Browser, path: string): Promise<string> {
  const answer = await browser.post(path)
  return answer.status === 200 ? bodyOf(answer, z.looseObject({ challenge: z.string() })).challenge : 'none'
}

/** Mã số BHXH of the participant who tries. */
const numberOf = async ({ browser }: Cell): Promise<string> =>
  bodyOf(await browser.get('/api/v1/sessions/current'), Session).socialInsuranceNo

/** Every code so far was sent a day ago. */
const yesterday = ({ database: { owner } }: TestProduct) =>
  owner.query(`update otp_code set created_at = created_at - interval '1 day', expires_at = expires_at - interval '1 day'`)

/** No account is locked. */
const allOpen = ({ database: { owner } }: TestProduct) =>
  changeRows(owner, 'account', `state = 'active', locked_by = null`, `state = 'locked'`)

/** The participant has given a code a moment ago. */
async function proven({ test, browser, allowed }: Cell): Promise<void> {
  if (allowed) await freshlyProven(test, browser)
}

/** A participant whom no other cell uses: a proof gives the session another token. */
async function asSomebodyElse({ test, browser }: Cell): Promise<void> {
  const own = await signedIn(test, person('lien').socialInsuranceNo)
  for (const [name, value] of own.cookies) browser.cookies.set(name, value)
}

/** Sign-in name of who tries. */
async function nameOf({ test, browser }: Cell): Promise<string> {
  const { staffId } = bodyOf(await browser.get('/api/v1/agency/sessions/current'), StaffSession)
  const { rows } = await test.database.owner.query<{ name: string }>('select login_name as name from staff where id = $1', [staffId])
  return rows[0]?.name ?? ''
}

/** The same person with a session that no other cell uses: a proof gives the session another token. */
async function afresh(cell: Cell): Promise<void> {
  if (!cell.allowed) return
  const other = await anOfficer(cell.test, await nameOf(cell))
  for (const [name, value] of other.cookies) cell.browser.cookies.set(name, value)
}

async function aSparePasskey(cell: Cell): Promise<string> {
  if (!cell.allowed) return cell.shared.file.id
  const { rows } = await cell.test.database.owner.query<{ id: string }>(
    `insert into staff_passkey (id, staff_id, credential_id, public_key, counter, transports, name, created_at)
     select gen_random_uuid(), id, gen_random_uuid()::text, '', 0, '{}', 'cũ', app_now() from staff where login_name = $1 returning id`,
    [await nameOf(cell)],
  )
  return rows[0]?.id ?? ''
}

const aboutMember = async ({ test }: Cell, words: object, state = 'active'): Promise<Request> => ({
  params: { id: (await aMember(test.database, { state })).id },
  body: { version: 1, ...words },
})

/** An invitation that was sent more than a minute ago. */
async function aboutInvitation({ test, allowed, shared }: Cell): Promise<Request> {
  if (!allowed) return { params: { id: shared.file.id }, body: { version: 1 } }
  const { row } = await anInvitation(test)
  await test.database.owner.query(
    `begin; update staff_invitation set sent_at = sent_at - interval '2 minutes', version = version + 1 where id = '${row.id}';
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       values ('system', 'test', 'staff_invitation', '${row.id}', 2, 'test'); commit`,
  )
  return { params: { id: row.id }, body: { version: 2 } }
}

let forgotten = 0
/** A link for somebody who has forgotten the password, and another password each time. */
async function aForgotten({ test }: Cell): Promise<object> {
  const email = 'son.canbo@vidu.example'
  const before = await tokensAt(test, email)
  await test.browser().post('/api/v1/agency/password-links', { email })
  const password = `đường về nhà xa ${++forgotten}`
  return { token: await tokenAt(test, email, before), password, repeat: password }
}

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

/** The applicant has begun to send a photo; for the others the id of nothing. */
const begun = async ({ browser, allowed }: Cell): Promise<string> =>
  allowed ? (await anUpload(browser, 'portrait', await aPhoto())).id : '00000000-0000-7000-8000-000000000000'

let mailboxes = 0
/** The applicant has handed in and waits for the code. @returns the phone; undefined for those who are no applicants */
async function declared({ browser, allowed }: Cell): Promise<string | undefined> {
  if (!allowed) return undefined
  const declaration = aDeclaration(aPerson(), { email: `hop-thu-${++mailboxes}@vidu.example` })
  await handIn(browser, declaration)
  return declaration.phone
}

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

const SOME_DOSSIER = { no: '00001/2026/07911', contact: '0500900999' }

/** A child of the guardian. */
async function ofChild({ test }: Cell): Promise<Request> {
  return { params: { childId: await idOf(test, 'khoi') } }
}

/** A dossier that an officer has rejected. */
async function rejected(test: TestProduct): Promise<Dossier> {
  const dossier = await aDossier(test)
  const officer = await anOfficer(test)
  const { id, version } = await takenBy(officer, dossier)
  await officer.post(`/api/v1/agency/case-files/${id}/reject`, { version, reasons: ['duplicate'], note: '' })
  return dossier
}

async function rejectedOf({ test, browser }: Cell): Promise<void> {
  const { applicant } = await rejected(test)
  for (const [name, value] of applicant.cookies) browser.cookies.set(name, value)
}

/** The browser gets a dossier whose person the unit prints a sheet for. */
async function askedForForm({ test, browser }: Cell): Promise<void> {
  const { applicant, person: of } = await aDossier(test)
  for (const [name, value] of applicant.cookies) browser.cookies.set(name, value)
  const { groupId } = await aMemberOfUnit(test, { socialInsuranceNo: of.socialInsuranceNo, group: 'Lớp được hỏi' })
  await makePile(await anOfficer(test, 'huy'), groupId)
}

async function sentByApplicant(cell: Cell): Promise<Request> {
  if (!cell.allowed) return {}
  const { applicant } = await aDossier(cell.test)
  for (const [name, value] of applicant.cookies) cell.browser.cookies.set(name, value)
  return {}
}

/** The file of the cell; whoever may open it has said why, for it is in the hands of one of them. */
async function withReason({ browser, allowed, shared }: Cell): Promise<string> {
  if (allowed) await givenReason(browser, shared.file.id)
  return shared.file.id
}
