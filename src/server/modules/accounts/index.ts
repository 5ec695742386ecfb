export { participantGuard, staffGuard, type Touch } from './guards.ts'
export {
  consumeCode,
  findOpenFlow,
  isFlowOf,
  OTP_LIFETIME_S,
  OTP_PAUSE_S,
  sendCode,
  startOtp,
  type OtpContact,
  type OtpPurpose,
} from './otp.ts'
export { codesOf as otpCodesOf } from './otp-store.ts'
export { issueSecret, nextSecretFrom, openAccount, prepareSecret, type PreparedSecret, type ProvenContact } from './open-account.ts'
export { openPasswords, type Passwords } from './passwords.ts'
export { accountRoutes, staffRoutes } from './routes.ts'
export { disableStaff } from './staff-disable.ts'
export { touchStaffSession, getStaffName, insertStaff } from './staff-store.ts'
export { accountsWithContact, findAccountOfParticipant, touchSession } from './store.ts'
export { tellOwner } from './tell-owner.ts'
export { hashToken, newToken } from './tokens.ts'
