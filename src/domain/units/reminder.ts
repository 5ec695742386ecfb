import type { MemberState } from './member-state.ts'

/** Whom a reminder is for; nobody else is ever reminded. Who has one of these states is matched with the registry. */
export const REMINDABLE = ['not_started', 'to_correct'] as const satisfies readonly MemberState[]
export const REMINDER_AIMS = [...REMINDABLE, 'both'] as const
export type ReminderAim = (typeof REMINDER_AIMS)[number]

export const isAimedAt = (aim: ReminderAim, state: MemberState): boolean =>
  aim === 'both' ? REMINDABLE.some(one => one === state) : aim === state

/** A member is reminded once in so many days, and so often in one campaign; a phone or an address as well, whoever has it in whatever
 *  unit, and so often in so many days. */
export const REMINDER_PAUSE_DAYS = 3
export const REMINDERS_IN_CAMPAIGN = 5
export const REMINDERS_OF_CONTACT = 5
export const CONTACT_DAYS = 90
/** Parts of messages of one unit in one day, those that still wait included. A text of two hundred letters has three; a letter is one. */
export const REMINDER_PARTS_A_DAY = 3_000

/** Why somebody gets no reminder: too_soon: they or somebody of the unit with the same contact had one in the last three days, or one is
 *  on its way · enough: has had five · no_contact: the roster has neither phone nor email · same_contact: somebody else of this reminder
 *  has the phone or address, and gets the message · budget: the unit's messages of this day are used up. */
export const LEFT_OUT = ['too_soon', 'enough', 'no_contact', 'same_contact', 'budget'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** What became of a reminder to one member. held: the owner of the contact wants none, or had enough of other units: told to nobody ·
 *  changed: started meanwhile, or needs another help · left: is no member any more · over: the campaign ended before it went out ·
 *  failed: it could not be written. */
export const REMINDER_OUTCOMES = ['queued', 'sent', 'held', ...LEFT_OUT, 'changed', 'left', 'over', 'failed'] as const
export type ReminderOutcome = (typeof REMINDER_OUTCOMES)[number]

export type ReminderChannel = 'sms' | 'email'

/** How often and how lately a contact was written to. */
export interface ContactHistory {
  readonly isQueued: boolean
  readonly lastAt: Date | null
  /** In the last ninety days. */
  readonly times: number
}
export const NO_HISTORY: ContactHistory = { isQueued: false, lastAt: null, times: 0 }

export interface Reminded {
  readonly phone: string
  readonly email: string
  readonly isQueued: boolean
  readonly lastAt: Date | null
  readonly inCampaign: number
  /** What the own unit has sent to the phone or address, to whomever. */
  readonly ofContact: ContactHistory
  /** Somebody before in this reminder has the phone or address. */
  readonly isTwice: boolean
  readonly parts: Readonly<Record<ReminderChannel, number>>
}

/** A text goes first, because everybody reads it. */
export const channelOf = ({ phone, email }: { readonly phone: string; readonly email: string }): ReminderChannel | null => {
  if (phone !== '') return 'sms'
  return email === '' ? null : 'email'
}

/** The way by which a member is reminded, or why not, as far as the own unit's roster and reminders say it.
 *  @param budget parts that the unit may still send today */
export function reminderFor(
  reminded: Reminded,
  { now, budget }: { readonly now: Date; readonly budget: number },
): ReminderChannel | LeftOut {
  const { isQueued, lastAt, inCampaign, ofContact, isTwice, parts } = reminded
  const channel = channelOf(reminded)
  if (channel === null) return 'no_contact'
  if (isQueued || ofContact.isQueued || isPausing(lastAt, now) || isPausing(ofContact.lastAt, now)) return 'too_soon'
  if (inCampaign >= REMINDERS_IN_CAMPAIGN || ofContact.times >= REMINDERS_OF_CONTACT) return 'enough'
  if (isTwice) return 'same_contact'
  return parts[channel] > budget ? 'budget' : channel
}

/** Whether a contact gets nothing more for the time being, whoever asks.
 *  @param all what all units have sent to it */
export const isHeld = (all: ContactHistory, now: Date): boolean => isPausing(all.lastAt, now) || all.times >= REMINDERS_OF_CONTACT

const isPausing = (lastAt: Date | null, now: Date): boolean =>
  lastAt !== null && now.getTime() - lastAt.getTime() < REMINDER_PAUSE_DAYS * 86_400_000

export const isChannel = (word: ReminderChannel | LeftOut): word is ReminderChannel => word === 'sms' || word === 'email'

/** The smallest number of people about whom something is said that is nobody else's business. */
export const LEAST_TOLD = 5

/** Outcomes as coordinators see them: few who were held are among those who were reminded, so that nothing is told of one person.
 *  @example [{ sent: 10 }, { held: 2 }] → [{ sent: 12 }] */
export function toldOutcomes(
  outcomes: readonly { readonly outcome: ReminderOutcome; readonly count: number }[],
): readonly { readonly outcome: ReminderOutcome; readonly count: number }[] {
  const held = outcomes.find(({ outcome }) => outcome === 'held')?.count ?? 0
  if (held === 0 || held >= LEAST_TOLD) return outcomes
  const sent = outcomes.find(({ outcome }) => outcome === 'sent')?.count ?? 0
  return [{ outcome: 'sent', count: sent + held }, ...outcomes.filter(({ outcome }) => outcome !== 'sent' && outcome !== 'held')]
}
