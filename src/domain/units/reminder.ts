import type { MemberState } from './member-state.ts'

/** Whom a reminder is for; nobody else is ever reminded. */
export const REMINDABLE = ['not_started', 'to_correct'] as const satisfies readonly MemberState[]
export const REMINDER_AIMS = [...REMINDABLE, 'both'] as const
export type ReminderAim = (typeof REMINDER_AIMS)[number]

export const isAimedAt = (aim: ReminderAim, state: MemberState): boolean =>
  aim === 'both' ? REMINDABLE.some(one => one === state) : aim === state

/** A member is reminded once in so many days, and so often in one campaign. */
export const REMINDER_PAUSE_DAYS = 3
export const REMINDERS_IN_CAMPAIGN = 5
/** Messages of one unit in one day. */
export const REMINDERS_A_DAY = 1_000

/** Why somebody gets no reminder: too_soon: had one in the last three days, or one is on its way · enough: has had five in this
 *  campaign · no_contact: the roster has neither phone nor email · refused: does not want any · budget: the unit's messages of this
 *  day are used up. */
export const LEFT_OUT = ['too_soon', 'enough', 'no_contact', 'refused', 'budget'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** What became of a reminder to one member. changed: started meanwhile, or needs another help · left: is no member any more · over: the
 *  campaign ended before it went out. */
export const REMINDER_OUTCOMES = ['queued', 'sent', ...LEFT_OUT, 'changed', 'left', 'over'] as const
export type ReminderOutcome = (typeof REMINDER_OUTCOMES)[number]

export type ReminderChannel = 'sms' | 'email'

export interface Reminded {
  readonly phone: string
  readonly email: string
  /** The owner of this phone or address wants none. */
  readonly refused: { readonly phone: boolean; readonly email: boolean }
  readonly isQueued: boolean
  readonly lastAt: Date | null
  readonly inCampaign: number
}

/** The way by which a member is reminded, or why not. A text goes first, because everybody reads it; a phone whose owner refuses is
 *  not gone around by email: who says stop has said it for both.
 *  @param budget messages that the unit may still send today */
export function reminderFor(
  { phone, email, refused, isQueued, lastAt, inCampaign }: Reminded,
  { now, budget }: { readonly now: Date; readonly budget: number },
): ReminderChannel | LeftOut {
  if (phone === '' && email === '') return 'no_contact'
  if (refused.phone || refused.email) return 'refused'
  if (isQueued || (lastAt && now.getTime() - lastAt.getTime() < REMINDER_PAUSE_DAYS * 86_400_000)) return 'too_soon'
  if (inCampaign >= REMINDERS_IN_CAMPAIGN) return 'enough'
  if (budget <= 0) return 'budget'
  return phone === '' ? 'email' : 'sms'
}

export const isChannel = (word: ReminderChannel | LeftOut): word is ReminderChannel => word === 'sms' || word === 'email'
