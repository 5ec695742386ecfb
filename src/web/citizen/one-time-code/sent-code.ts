import type { CodeMessage, OtpSent } from '#contract/one-time-code.ts'

/** A code that was sent, its instants in milliseconds of this phone's clock. */
export interface Code {
  /** The same as long as no other code was sent. */
  readonly id: string
  readonly channel: 'sms' | 'email'
  readonly sentTo: string
  readonly endsAt: number
  readonly resendAt: number
  readonly triesLeft: number
  readonly otherChannel: 'sms' | 'email' | null
  readonly otherAt: number
  /** The other way is email, and no address was declared yet. */
  readonly asksEmail: boolean
  /** Newest first. */
  readonly messages: readonly CodeMessage[]
}

/** The phone's clock may be wrong: only the distance to the server's `now` counts. */
export function codeOf(otp: OtpSent, receivedAt: number): Code {
  const here = (instant: string): number => receivedAt + Date.parse(instant) - Date.parse(otp.now)
  return {
    id: otp.expiresAt,
    channel: otp.channel,
    sentTo: otp.sentTo,
    endsAt: here(otp.expiresAt),
    resendAt: here(otp.resendFrom),
    triesLeft: otp.triesLeft,
    otherChannel: otp.otherChannel,
    otherAt: here(otp.otherFrom ?? otp.now),
    asksEmail: otp.asksEmail,
    messages: otp.messages,
  }
}
