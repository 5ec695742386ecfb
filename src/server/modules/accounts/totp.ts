import { Secret, TOTP } from 'otpauth'

/** Six figures of thirty seconds, as every app makes them (RFC 6238, SHA-1). */
const PERIOD_S = 30
const ISSUER = 'BHXH số'

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret: Secret.fromBase32(secret) })

/** What the QR code of an app says: "otpauth://totp/…". */
export const totpAddress = (secret: string, label: string): string => totpOf(secret, label).toString()

/** The code that an app shows at an instant. */
export const totpCode = (secret: string, at: Date): string => totpOf(secret).generate({ timestamp: at.getTime() })

/** The step whose code was typed, one before and one after the present one included; undefined for none. */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  const delta = totpOf(secret).validate({ token: code, timestamp: at.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(at.getTime() / (PERIOD_S * 1000)) + delta
}
