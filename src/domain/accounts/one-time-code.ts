import type { OtpLimits } from '#domain/kernel/policy.ts'
import type { OtpPurpose } from '#domain/notifications/templates.ts'

/** Codes of a flow that are alive at a time. */
export const OTP_LIVE = 3
/** Codes to one contact for each budget, whichever browser asks. */
const PER_HOUR = 5
export const OTP_PER_DAY = 10

/** By whom a code is asked for. Each has a pause of its own and 5 codes an hour, 10 a day to a contact, so nobody uses up the codes of the
 *  others; a contact gets 20 an hour and 40 a day at the very most, of which a stranger causes 5 and 10.
 *  `anybody`: without a sign-in, on a device that the account does not know · `password`: somebody who knows the password · `device`: on a
 *  device on which the owner has proven to be the owner · `change`: signed in, to a contact that the own account has not yet */
export const CODE_BUDGETS = ['anybody', 'password', 'device', 'change'] as const
export type CodeBudget = (typeof CODE_BUDGETS)[number]

/** @param isKnown whether the account knows the device; asked for recoveries and locks only
 *  @example budgetOf('lock', true) // 'device' */
export function budgetOf(purpose: OtpPurpose, isKnown: boolean): CodeBudget {
  if (purpose === 'sign_in') return 'password'
  if (purpose === 'step_up') return 'device'
  if (purpose === 'contact') return 'change'
  return isKnown && (purpose === 'recovery' || purpose === 'lock') ? 'device' : 'anybody'
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Before the sixth, seventh … code of a day. So the ten last for half a day: who has no signal for three hours and no email is not
 *  kept waiting until the next. */
const LATER_PAUSES_MS = [30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR]

/** What was sent before, as far as it stands in the way of another code. Each list begins with the newest. */
export interface SentBefore {
  /** Codes of this budget to this contact within the last day, by whichever browser. */
  readonly toContact: readonly Date[]
  /** The newest code of this budget to this contact by this channel that was not used. */
  readonly lastOnChannel: Date | undefined
  /** Ends of the codes of this flow. */
  readonly endsInFlow: readonly Date[]
}

export interface NextCode {
  /** From this instant on another code may be sent; not after `now` when it may be sent at once. */
  readonly at: Date
  /** `pause`: a moment after the last one · `budget`: the contact has had as many of this budget as this part of the day allows. */
  readonly why: 'pause' | 'budget'
}

/** When the next code may go to a contact. The pause between two codes by one channel is a policy; after as long the other channel is
 *  offered.
 *  @example nextCode({ toContact: [at('09:02')], lastOnChannel: at('09:02'), endsInFlow: [at('09:06')] }, at('09:02'), { otpPauseS: 60 }) // 09:03, pause */
export function nextCode(before: SentBefore, now: Date, { otpPauseS }: Pick<OtpLimits, 'otpPauseS'>): NextCode {
  const soon = latest(now, after(before.lastOnChannel, otpPauseS * SECOND), before.endsInFlow[OTP_LIVE - 1])
  const [newest] = before.toContact
  const budget = latest(
    now,
    after(before.toContact[PER_HOUR - 1], HOUR),
    after(newest, LATER_PAUSES_MS[before.toContact.length - PER_HOUR] ?? 0),
    after(before.toContact[OTP_PER_DAY - 1], 24 * HOUR),
  )
  return budget > soon ? { at: budget, why: 'budget' } : { at: soon, why: 'pause' }
}

const after = (instant: Date | undefined, ms: number): Date | undefined => instant && new Date(instant.getTime() + ms)

const latest = (first: Date, ...others: readonly (Date | undefined)[]): Date =>
  others.reduce<Date>((late, other) => (other && other > late ? other : late), first)
