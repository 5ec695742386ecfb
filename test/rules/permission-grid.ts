import type { OperationId } from '#contract/api.ts'

/** Who tries. The guardian is a participant too, and the mother of the child that the guardian's operations are tried on; any other
 *  participant is a stranger to that child. The dossier that the case-file operations are tried on belongs to the local office 07911. */
export const ROLES = [
  'guest',
  'applicant',
  'setup',
  'participant',
  'guardian',
  'ownOfficer',
  'otherOfficer',
  'provinceOfficer',
  'administrator',
  'coordinator',
] as const
export type Role = (typeof ROLES)[number]

/** 'ok': done as the contract says; a number: refused with this status. */
export type Cell = 'ok' | 401 | 403 | 404 | 409 | 410
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]

const anyone: Row = ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok']
/** The browser that began a registration; everybody else is told that there is none. */
const applicant: Row = [410, 'ok', 410, 410, 410, 410, 410, 410, 410, 410]
const participant: Row = [401, 401, 401, 'ok', 'ok', 401, 401, 401, 401, 401]
/** The guardian of the child; for anybody else the child is not there. */
const guardian: Row = [401, 401, 401, 404, 'ok', 401, 401, 401, 401, 401]
/** Whoever signs in as staff does, for the own session and factors: a coordinator of a unit too. */
const ownDesk: Row = [401, 401, 401, 401, 401, 'ok', 'ok', 'ok', 'ok', 'ok']
/** Staff for their own area: lists are open to all of them, each list holds the area only. */
const staff: Row = [401, 401, 401, 401, 401, 'ok', 'ok', 'ok', 'ok', 403]
/** Staff for one file: what is not of the own area is not there. */
const staffOfFile: Row = [401, 401, 401, 401, 401, 'ok', 404, 'ok', 'ok', 403]

/** Administrators only; an officer reads what counts and changes nothing. */
const administrator: Row = [401, 401, 401, 401, 401, 403, 403, 403, 'ok', 403]

/** Coordinators for the own unit; whoever works at an agency has the case files instead. */
const coordinator: Row = [401, 401, 401, 401, 401, 403, 403, 403, 403, 'ok']

/** Every operation and what each role gets, in the order of ROLES. A new operation fails the tests until it has a row here. */
export const GRID: Readonly<Record<OperationId, Row>> = {
  getDeployment: anyone,
  listProvinces: anyone,
  listCommunes: anyone,
  resolveAddress: anyone,
  listFormerDistricts: anyone,
  listFormerCommunes: anyone,
  listAgencies: anyone,
  getRegistrationPolicy: anyone,

  getProofChallenge: anyone,
  startRegistration: anyone,
  trackCaseFile: anyone,
  resendApproval: anyone,
  verifyForm: anyone,
  listRegistrationsHere: anyone,
  startChildRegistration: participant,
  forgetRegistration: applicant,
  registerAgain: applicant,
  askEarlierRegistration: applicant,
  takeEarlierRegistration: applicant,
  resendReceipt: anyone,
  requestCorrection: anyone,
  openCorrection: anyone,
  getRegistration: applicant,
  startPhotoUpload: applicant,
  getPhotoUpload: applicant,
  addPhotoPart: applicant,
  finishPhotoUpload: applicant,
  getRegistrationPhoto: applicant,
  deleteRegistrationPhoto: applicant,
  checkIdentity: applicant,
  sendRegistration: applicant,
  resendRegistrationCode: applicant,
  getRegistrationCode: applicant,
  confirmRegistration: applicant,
  withdrawRegistration: applicant,
  getRegistrationForm: applicant,
  listFormConsents: applicant,
  answerFormConsent: applicant,

  startSupportRequest: anyone,
  resendSupportCode: anyone,
  confirmSupportRequest: anyone,
  withdrawSupportRequest: anyone,
  trackSupportRequest: anyone,

  signIn: anyone,
  getSession: anyone,
  listOwnDevices: participant,
  /** A device of nobody: the guard lets in who has given a code. */
  endDevice: [401, 401, 401, 404, 404, 401, 401, 401, 401, 401],
  watchSession: anyone,
  getDraftKey: participant,
  /** Before a code is asked for there is none to give. */
  proveSession: [401, 401, 401, 409, 409, 401, 401, 401, 401, 401],
  askProofCode: participant,
  getProofCode: participant,
  getProofWays: participant,
  signOut: anyone,
  changePassword: participant,
  setPassword: [401, 401, 'ok', 409, 409, 401, 401, 401, 401, 401],

  getHome: participant,
  getOwnCard: participant,
  listOwnContributions: participant,
  getOwnContributionSummary: participant,

  listNotices: participant,
  countUnreadNotices: participant,
  readNotice: [401, 401, 401, 404, 'ok', 401, 401, 401, 401, 401],
  readNotices: participant,
  getPushKey: anyone,
  subscribePush: participant,
  subscribeDossierPush: applicant,
  unsubscribePush: anyone,

  listChildren: participant,
  getChildCard: guardian,
  listChildContributions: guardian,
  getChildContributionSummary: guardian,
  giveUpChild: guardian,

  signInStaff: anyone,
  getStaffSession: anyone,
  signOutStaff: anyone,
  changeStaffPassword: ownDesk,

  forgetStaffPassword: anyone,
  setForgottenPassword: anyone,
  openInvitation: anyone,
  acceptInvitation: anyone,
  proveByCode: ownDesk,
  proveByRecoveryCode: ownDesk,
  askPasskeyProof: ownDesk,
  proveByPasskey: ownDesk,
  getSecondFactors: ownDesk,
  renewRecoveryCodes: ownDesk,
  startTotp: ownDesk,
  confirmTotp: ownDesk,
  startPasskey: ownDesk,
  addPasskey: ownDesk,
  removePasskey: ownDesk,
  removeTotp: ownDesk,
  listStaff: administrator,
  listStaffAgencies: administrator,
  changeStaff: administrator,
  suspendStaff: administrator,
  restoreStaff: administrator,
  resetSecondFactors: administrator,
  inviteStaff: administrator,
  resendInvitation: administrator,
  takeBackInvitation: administrator,

  listCaseFiles: staff,
  countCaseFiles: staff,
  takeNextCaseFile: staff,
  listFailedMessages: staff,
  getCaseFile: staffOfFile,
  getCasePhoto: staffOfFile,
  getCaseForm: staffOfFile,
  listColleagues: staffOfFile,
  takeCaseFile: staffOfFile,
  assignCaseFile: staffOfFile,
  releaseCaseFile: staffOfFile,
  recordSignedForm: staffOfFile,
  approveCaseFile: staffOfFile,
  endGuardianAccess: staffOfFile,
  returnCaseFile: staffOfFile,
  rejectCaseFile: staffOfFile,
  undoDecision: staffOfFile,
  confirmDecision: staffOfFile,
  sendBackDecision: staffOfFile,
  answerCaseFile: staffOfFile,
  settleCaseFile: staffOfFile,
  retryMessage: staffOfFile,

  getBoard: staff,
  getBoardCsv: staff,
  getBoardWorkbook: staff,

  listPolicyScopes: staff,
  listPolicies: staff,
  listPolicyChanges: staff,
  changePolicy: administrator,
  takeBackPolicyChange: administrator,

  getCampaign: anyone,
  listCampaigns: staff,
  createCampaign: staff,
  endCampaign: staffOfFile,

  getOwnUnit: coordinator,
  listPiles: coordinator,
  makePiles: coordinator,
  getPile: coordinator,
  getPilePdf: coordinator,
  startScan: coordinator,
  addScanPart: coordinator,
  finishScan: coordinator,
  getScanPage: coordinator,
  tickSheet: coordinator,
  listOwnHandovers: coordinator,
  handOver: coordinator,
  getOwnHandoverPdf: coordinator,

  listHandovers: staff,
  getHandover: staffOfFile,
  getHandoverPdf: staffOfFile,
  getHandoverPicture: staffOfFile,
  getHandoverThumb: staffOfFile,
  nameSheetDossier: staffOfFile,
  takeHandover: staffOfFile,
  getUnitBoard: coordinator,
  getMembersCsv: coordinator,
  getMembersWorkbook: coordinator,
  previewReminder: coordinator,
  sendReminder: coordinator,
  listReminders: coordinator,
  getReminder: coordinator,
  listUnitCampaigns: coordinator,
  listUnitAgencies: coordinator,
  beginUnitCampaign: coordinator,
  changeUnitCampaign: coordinator,
  endUnitCampaign: coordinator,
  makeMemberLinks: coordinator,
  openMemberLink: anyone,
  stopReminders: anyone,
  resumeReminders: anyone,
  getRosterTemplate: coordinator,
  previewRoster: coordinator,
  applyRoster: coordinator,
  listUnitGroups: coordinator,
  listMembers: coordinator,
  listRosterUploads: coordinator,
  addMember: coordinator,
  changeMember: coordinator,
  endMembership: coordinator,
  reportPhones: coordinator,

  findUnits: anyone,
  startUnitAccountRequest: anyone,
  resendUnitAccountCode: anyone,
  confirmUnitAccountRequest: anyone,
  withdrawUnitAccountRequest: anyone,
  trackUnitAccountRequest: anyone,
  listCoordinators: staff,
  endCoordinator: staffOfFile,
}
