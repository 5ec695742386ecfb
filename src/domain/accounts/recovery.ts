import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { withoutSeparators } from '#domain/kernel/text.ts'
import { RECOVERY_SIGNS } from './second-factor.ts'

/** Signs of the code that opens an account without its password: more than those that stand beside a password. */
export const RECOVERY_CODE_LENGTH = 8

/** So long a browser may take to type the code, and to have another one sent. */
export const RECOVERY_MINUTES = 30

/** Recoveries of one name that are begun within an hour. */
export const RECOVERIES_AN_HOUR = 5

/** So many wrong passwords in a row from devices that the account does not know; then these devices need more than a password. */
export const ONLY_RECOVERY_FROM = 100

/** A recovery code as it came: small letters, spaces, O for 0 and I or L for 1 do no harm.
 *  @example accountRecoveryCode('7kq2 m9xr') // '7KQ2M9XR' */
export const accountRecoveryCode: FieldRule = raw => {
  const code = withoutSeparators(raw).toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1')
  if (code === '') return wrong('REQUIRED')
  const isWritten = code.length === RECOVERY_CODE_LENGTH && [...code].every(sign => RECOVERY_SIGNS.includes(sign))
  return isWritten ? good(code) : wrong('RECOVERY_CODE_FORM', { length: RECOVERY_CODE_LENGTH })
}
