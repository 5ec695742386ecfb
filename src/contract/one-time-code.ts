import * as z from 'zod/mini'
import { ARRIVALS } from '#domain/notifications/arrival.ts'
import { instant } from './core.ts'

/** A message with a code: how far it has come; never its text. */
export const CodeMessage = z.strictObject({
  channel: z.enum(['sms', 'email']),
  recipient: z.string(),
  arrival: z.enum(ARRIVALS),
  /** Handed to the carrier; before that, promised. */
  at: instant,
  deliveredAt: z.nullable(instant),
  /** Its code still works. */
  isAlive: z.boolean(),
})
export type CodeMessage = z.output<typeof CodeMessage>

export const OtpSent = z.strictObject({
  /** Of the newest code. */
  channel: z.enum(['sms', 'email']),
  /** "09•• ••• 123" */
  sentTo: z.string(),
  expiresAt: instant,
  /** Another code may go to the same contact from then on; later than a minute when the contact has had its share. */
  resendFrom: instant,
  /** The server's clock, so that the countdown is right on a phone whose clock is wrong. */
  now: instant,
  /** Wrong guesses that are left for all codes together; none: another code has to be asked for. */
  triesLeft: z.int(),
  /** The other way to get a code, when there is one. */
  otherChannel: z.nullable(z.enum(['sms', 'email'])),
  otherFrom: z.nullable(instant),
  /** The other way is email, and no address was declared yet. */
  asksEmail: z.boolean(),
  /** Newest first. */
  messages: z.array(CodeMessage),
})
export type OtpSent = z.output<typeof OtpSent>

/** What asking for a code may be answered. */
export const CODE_REFUSALS = [
  'OTP_WAIT',
  'OTP_BUDGET',
  'CODES_PAUSED',
  'OTP_EXHAUSTED',
  'TOO_MANY_REQUESTS',
  'PROOF_OF_WORK_NEEDED',
] as const
