export { participantGuard, staffGuard, type Touch } from './guards.ts'
export { consumeCode, findOpenFlow, OTP_LIFETIME_S, OTP_PAUSE_S, sendCode, startOtp, type OtpContact, type OtpPurpose } from './otp.ts'
export { codesOf as otpCodesOf } from './otp-store.ts'
export {
  issueSecret,
  nextSecretFrom,
  openAccount,
  prepareSecret,
  type NewAccount,
  type PreparedSecret,
  type ProvenContact,
} from './open-account.ts'
export { openPasswords, type Passwords } from './passwords.ts'
export { accountRoutes, staffRoutes } from './routes.ts'
export type { SignInKeys } from './sign-in.ts'
export { touchStaffSession, getStaffName, insertStaff } from './staff-store.ts'
export { accountsWithContact, findAccountOfParticipant, getAccount, touchSession } from './store.ts'
export { tellOwner } from './tell-owner.ts'
export { hashToken, newToken } from './tokens.ts'
