import { aForm } from '#test/builders/announcements.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { aCampaignForm } from '#test/builders/campaign.ts'
import { aUnitCampaignChange, aUnitCampaignForm } from '#test/builders/units.ts'
import { memberBody, NO_MEMBER } from '#test/builders/roster.ts'
import { A_CONTENT, aChoice } from '#test/builders/transcripts.ts'
import { anInvitationForm } from '#test/builders/staff.ts'

/** The least valid body of each operation that asks who somebody is; a wrong one would be told before anybody asks who it is from. */
export const LEAST_BODIES: Readonly<Record<string, object>> = {
  addOwnPasskey: {
    credential: { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'x', attestationObject: 'x', transports: [] } },
  },
  startChange: { phone: '0500999999', email: '', provinceCode: '', communeCode: '', street: '' },
  startPersonalChange: { fullName: 'Nguyễn Văn Thử Mới', birthDate: '', sex: '', personalId: '' },
  confirmChange: { code: '123456' },
  changePassword: { current: 'mật khẩu cũ', password: 'một câu ngắn dễ nhớ', repeat: 'một câu ngắn dễ nhớ' },
  previewTranscript: A_CONTENT,
  issueTranscript: aChoice(),
  recallTranscript: { version: 1 },
  startChildDispute: { subject: 'visit', matter: 'visit:x', reason: 'not_there', words: '', language: 'vi' },
  startServiceRequest: { procedure: 'card_reissue', values: { lossReason: 'lost', receiveBy: 'electronic' } },
  correctServiceRequest: { values: {} },
  startChildServiceRequest: { procedure: 'card_reissue', values: { lossReason: 'lost', receiveBy: 'electronic' } },
  correctChildServiceRequest: { values: {} },
  openServicePapers: { procedure: 'card_data' },
  openChildServicePapers: { procedure: 'card_data' },
  startServicePayment: { procedure: 'household_card', values: { memberRank: '1', cardMonths: '12' } },
  settlePaymentDifference: { note: 'Đã đối chiếu' },
  startFeedback: { subject: 'app', agencyCode: '07911', officer: '', words: 'Ứng dụng không mở được thẻ.' },
  reopenFeedback: { words: 'Vẫn chưa mở được thẻ.' },
  giveConsent: { purpose: 'account', textVersion: '2026-11', language: 'vi' },
  exportOwnData: { language: 'vi' },
  countAudience: { scope: aForm().scope, audience: aForm().audience },
  createAnnouncement: aForm(),
  changeAnnouncement: { ...aForm(), version: 1 },
  submitAnnouncement: { version: 1 },
  takeBackAnnouncement: { version: 1 },
  discardAnnouncement: { version: 1 },
  giveBackAnnouncement: { version: 1, reason: 'Thử' },
  releaseAnnouncement: { version: 1 },
  pauseAnnouncement: { version: 1, reason: 'Thử' },
  goOnAnnouncement: { version: 1 },
  cancelAnnouncement: { version: 1, reason: 'Thử' },
  listCaseFiles: {},
  takeCaseFile: { version: 1 },
  assignCaseFile: { version: 1, to: '00000000-0000-7000-8000-000000000000' },
  releaseCaseFile: { version: 1 },
  approveCaseFile: { version: 1, checklist: CHECKLIST },
  returnCaseFile: { version: 1, corrections: [{ item: 'id_front', reason: 'paper_unclear' }], note: '' },
  recordSignedForm: { on: null },
  changePolicy: { kind: 'nation', value: 5, validFrom: '2026-01-01', reason: 'Thử', seen: 0 },
  takeBackPolicyChange: { reason: 'Thử', seen: 0 },
  createCampaign: aCampaignForm(),
  endCampaign: { version: 1 },
  previewReminder: {},
  sendReminder: {},
  beginUnitCampaign: aUnitCampaignForm(),
  changeUnitCampaign: { ...aUnitCampaignChange(), version: 1 },
  endUnitCampaign: { version: 1 },
  makeMemberLinks: { group: '00000000-0000-7000-8000-000000000000' },
  addMember: memberBody(),
  changeMember: { ...memberBody(), version: 1 },
  endMembership: { version: 1 },
  reportPhones: { members: [{ id: NO_MEMBER.id, phone: '0500777000' }] },
  searchTrail: {},
  giveAccessReason: { reason: 'person_asks' },
  undoDecision: { version: 1 },
  confirmDecision: { version: 1 },
  sendBackDecision: { version: 1, note: 'Thử' },
  rejectCaseFile: { version: 1, reasons: ['duplicate'], note: '' },
  answerCaseFile: { version: 1, note: 'Thử' },
  changeStaffPassword: { current: 'a', password: 'b', repeat: 'c' },
  listStaff: {},
  changeStaff: { version: 1, role: 'officer', agencyCode: '07911', socialInsuranceNo: '' },
  suspendStaff: { version: 1, reason: 'Thử' },
  restoreStaff: { version: 1 },
  resetSecondFactors: { version: 1, reason: 'Thử' },
  inviteStaff: anInvitationForm(),
  resendInvitation: { version: 1 },
  takeBackInvitation: { version: 1 },
  makePiles: { groupId: null },
  startScan: { length: 9 },
  tickSheet: { version: 1, isReturned: true, reason: 'Thử' },
  nameSheetDossier: { version: 1, caseNo: null },
  takeHandover: { version: 1, sentBack: [] },
  listCoordinators: {},
  setAccountLock: { socialInsuranceNo: '0000168123', fullName: 'Nguyễn Thị Mai', reason: 'lock_asked' },
  endCoordinator: { version: 1, reason: 'Thử' },
  startFeed: { kind: 'units', fileName: 'don-vi.csv', length: 9 },
  takeBackFeed: { reason: 'Thử' },
  settleCaseFile: { version: 1, way: 'cancel', dossier: { id: '00000000-0000-7000-8000-000000000000', version: 1 }, note: '' },
}

/** The least valid address of an operation, about what there is not. */
export const leastUrl = (path: string): string =>
  path
    .replace(/:(?:page|number|no)\b/u, '1')
    .replace(/:kind\b/u, 'units')
    .replace(/:\w+/gu, '00000000-0000-7000-8000-000000000000') + leastQuery(path)

const leastQuery = (path: string): string =>
  path.includes('policies') ? '?kind=nation' : path.endsWith('agency/board/csv') ? '?table=sums' : ''
