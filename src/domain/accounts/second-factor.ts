import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { withoutSeparators } from '#domain/kernel/text.ts'

/** What staff prove besides the password. A recovery code stands in when the other two are not at hand. */
export const FACTORS = ['passkey', 'totp', 'recovery'] as const
export type Factor = (typeof FACTORS)[number]

/** Between password and second factor. */
export const ENTERING_MINUTES = 10
/** How long a proof counts for what needs a fresh one: inviting, suspending, changing policies. */
export const FRESH_MINUTES = 10
/** How long a passkey or a QR code that was asked for is waited for. */
export const CHALLENGE_MINUTES = 5
export const RECOVERY_CODES = 10
export const PASSKEYS_MOST = 10

/** Six figures of an app; spaces and dashes do no harm. */
export const appCode: FieldRule = raw => {
  const digits = withoutSeparators(raw)
  if (digits === '') return wrong('REQUIRED')
  if (!/^\d+$/u.test(digits)) return wrong('CODE_DIGITS')
  return digits.length === 6 ? good(digits) : wrong('CODE_LENGTH', { typed: digits.length })
}

/** Signs that nobody confuses on paper (Crockford). */
export const RECOVERY_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RECOVERY_LENGTH = 10

/** A recovery code as it was written down: small letters, spaces, O for 0 and I or L for 1 do no harm.
 *  @example recoveryCode('7kq2m-9xrtb') // '7KQ2M9XRTB' */
export const recoveryCode: FieldRule = raw => {
  const code = withoutSeparators(raw).toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1')
  if (code === '') return wrong('REQUIRED')
  const isWritten = code.length === RECOVERY_LENGTH && [...code].every(sign => RECOVERY_SIGNS.includes(sign))
  return isWritten ? good(code) : wrong('RECOVERY_CODE_FORM', { length: RECOVERY_LENGTH })
}

/** "7KQ2M-9XRTB", as it is shown. */
export const formatRecoveryCode = (code: string): string => `${code.slice(0, RECOVERY_LENGTH / 2)}-${code.slice(RECOVERY_LENGTH / 2)}`
