import type { OtpSent } from '#contract/registration.ts'

/** A code that was sent, its instants in milliseconds of this phone's clock. */
export interface Code {
  readonly channel: 'sms' | 'email'
  readonly sentTo: string
  readonly otherChannel: 'sms' | 'email' | null
  readonly endsAt: number
  readonly resendAt: number
}

/** The phone's clock may be wrong: only the distance to the server's `now` counts. */
export const codeOf = (otp: OtpSent, receivedAt: number): Code => ({
  channel: otp.channel,
  sentTo: otp.sentTo,
  otherChannel: otp.otherChannel,
  endsAt: receivedAt + Date.parse(otp.expiresAt) - Date.parse(otp.now),
  resendAt: receivedAt + Date.parse(otp.resendFrom) - Date.parse(otp.now),
})
