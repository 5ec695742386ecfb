export { participantGuard, staffGuard, type Touch } from './guards.ts'
export { accountRetention } from './forget-store.ts'
export { exportAccount } from './export.ts'
export { closeAccount } from './close-account.ts'
export { refuseOnNewDevice } from './new-device.ts'
export { deviceLabel } from './device.ts'
export { holdAccount } from './passkey-store.ts'
export { codeNumbers } from './code-budget.ts'
export {
  consumeCode,
  contactAt,
  flowOfSubject,
  isFlowOf,
  openFlow,
  openFlowOfSubject,
  sendCode,
  type OtpContact,
  type OtpPurpose,
} from './otp.ts'
export { wrongPasswords } from './sign-in-storm.ts'
export { presentFlow, presentOnly } from './present-flow.ts'
export { issueSecret, nextSecretFrom, openAccount, prepareSecret, type PreparedSecret, type ProvenContact } from './open-account.ts'
export { changeContact, forgetWaysIn, isContactTaken, ownDevice, signOutEverywhere } from './contact.ts'
export { holdContact } from './contact-store.ts'
export { personOf } from './person.ts'
export { countHashesByPepper } from './password-store.ts'
export { openPasswords, type Passwords } from './passwords.ts'
export { ACCOUNT_CRONTAB, accountJobs } from './account-jobs.ts'
export { recoveryRoutes } from './recovery-routes.ts'
export { passkeyRoutes } from './passkey-routes.ts'
export { accountRoutes } from './routes.ts'
export { hasStaffEmail } from './invitation-store.ts'
export { createAdministrator } from './staff-first.ts'
export { disableStaff } from './staff-disable.ts'
export { staffJobs } from './staff-forgotten.ts'
export { administratorOf } from './staff-area.ts'
export { INVITATION_PLACE, inviteStaff, sendInvitation, takeBackInvitation } from './staff-invite.ts'
export { suspendStaff } from './staff-manage.ts'
export { EMAIL_PLACE } from './tell-staff.ts'
export { staffRoutes } from './staff-routes.ts'
export { touchStaffSession, getStaffName, insertStaff, staffParticipant } from './staff-store.ts'
export { SESSION_ENDED, touchSession } from './session-store.ts'
export { accountsWithContact, findAccountOfParticipant, getAccount, isDead } from './store.ts'
export { accountContact, provenContacts, tellEveryContact, tellInbox, tellOwner, type SecurityNotice } from './tell-owner.ts'
export { hashToken, newToken } from './tokens.ts'
export { totpCode } from './totp.ts'
