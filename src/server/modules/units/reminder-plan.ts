import {
  channelOf,
  isChannel,
  NO_HISTORY,
  reminderFor,
  type ContactHistory,
  type LeftOut,
  type ReminderChannel,
} from '#domain/units/reminder.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { historyOfContacts } from './contact-store.ts'
import { keyOfRoster, openValues } from './member-values.ts'
import type { Candidate } from './reminder-store.ts'
import { findRoster } from './roster-store.ts'

export interface Contact {
  readonly candidate: Candidate
  readonly phone: string
  readonly email: string
  readonly channel: ReminderChannel | null
  /** Blind index of the phone or address that a message would go to; null without either. */
  readonly index: Buffer | null
}

/** Opens the contacts of members. */
export async function contactsOf(ctx: Ctx, unitCode: string, candidates: readonly Candidate[]): Promise<readonly Contact[]> {
  const roster = await findRoster(ctx.tx, unitCode)
  if (!roster || !candidates.length) return []
  const key = await keyOfRoster(ctx, roster)
  return candidates.map(candidate => {
    const { phone, email } = openValues(key, candidate)
    const channel = channelOf({ phone, email })
    return { candidate, phone, email, channel, index: indexOf(ctx, { channel, phone, email }) }
  })
}

function indexOf({ vault }: Ctx, { channel, phone, email }: Pick<Contact, 'channel' | 'phone' | 'email'>): Buffer | null {
  if (channel === null) return null
  return channel === 'sms' ? vault.index('phone', phone) : vault.index('email', email)
}

export const indexesOf = (contacts: readonly Contact[]): readonly Buffer[] => contacts.flatMap(({ index }) => (index ? [index] : []))

/** A contact as the key of a set. */
export const nameOf = ({ index }: Pick<Contact, 'index'>): string => index?.toString('hex') ?? ''

export interface Planned {
  readonly contact: Contact
  readonly verdict: ReminderChannel | LeftOut
  readonly parts: number
}

interface Known {
  readonly now: Date
  /** Parts that the unit may still put in line. */
  readonly budget: number
  /** What the unit has sent to phones and addresses. */
  readonly history: ReadonlyMap<string, ContactHistory>
  /** Parts of a message to a member by a channel. */
  readonly partsOf: (candidate: Candidate) => Readonly<Record<ReminderChannel, number>>
}

/** Decides for each candidate in turn: one message for a phone or an address, and each leaves less for the others. */
export function planReminders(contacts: readonly Contact[], { now, budget, history, partsOf }: Known): readonly Planned[] {
  let rest = budget
  const used = new Set<string>()
  return contacts.map(contact => {
    const [name, parts] = [nameOf(contact), partsOf(contact.candidate)]
    const reminded = { ...contact.candidate, ...contact, ofContact: history.get(name) ?? NO_HISTORY, isTwice: used.has(name), parts }
    const verdict = reminderFor(reminded, { now, budget: rest })
    if (!isChannel(verdict)) return { contact, verdict, parts: 0 }
    rest -= parts[verdict]
    used.add(name)
    return { contact, verdict, parts: parts[verdict] }
  })
}

/** What the unit has sent to the contacts of members. */
export const ownHistory = (ctx: Ctx, unitCode: string, contacts: readonly Contact[]) =>
  historyOfContacts(ctx.tx, unitCode, indexesOf(contacts), ctx.now)

/** Subject of the key under which a reminder is sealed. */
export async function rosterOf(ctx: Ctx, unitCode: string): Promise<Uuid> {
  const roster = await findRoster(ctx.tx, unitCode)
  if (!roster) throw new Error('a unit without a roster has nobody to remind')
  return roster
}
