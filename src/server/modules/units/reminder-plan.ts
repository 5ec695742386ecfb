import { instantInVietnam } from '#domain/kernel/date.ts'
import { isChannel, REMINDERS_A_DAY, reminderFor, type LeftOut, type ReminderChannel } from '#domain/units/reminder.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { listRefusals } from './link-store.ts'
import { keyOfRoster, openValues } from './member-values.ts'
import { countMessages, type Candidate } from './reminder-store.ts'
import { findRoster } from './roster-store.ts'

export interface Contact {
  readonly candidate: Candidate
  readonly phone: string
  readonly email: string
  readonly refused: { readonly phone: boolean; readonly email: boolean }
}

/** Opens the contacts of members, with who of them refuses reminders. */
export async function contactsOf(ctx: Ctx, unitCode: string, candidates: readonly Candidate[]): Promise<readonly Contact[]> {
  const roster = await findRoster(ctx.tx, unitCode)
  if (!roster || !candidates.length) return []
  const key = await keyOfRoster(ctx, roster)
  const opened = candidates.map(candidate => {
    const { phone, email } = openValues(key, candidate)
    return { candidate, phone, email, byPhone: indexOf(ctx, 'phone', phone), byEmail: indexOf(ctx, 'email', email) }
  })
  const refusals = await listRefusals(
    ctx.tx,
    opened.flatMap(({ byPhone, byEmail }) => [byPhone, byEmail].filter(index => index !== undefined)),
  )
  const refuses = (index: Buffer | undefined): boolean => index !== undefined && refusals.has(index.toString('hex'))
  return opened.map(({ byPhone, byEmail, ...contact }) => ({ ...contact, refused: { phone: refuses(byPhone), email: refuses(byEmail) } }))
}

const indexOf = ({ vault }: Ctx, field: 'phone' | 'email', value: string): Buffer | undefined =>
  value === '' ? undefined : vault.index(field, value)

export interface Planned {
  readonly contact: Contact
  readonly verdict: ReminderChannel | LeftOut
}

/** Decides for each candidate in turn; each message leaves one less for the others. */
export function planReminders(
  contacts: readonly Contact[],
  { now, budget }: { readonly now: Date; readonly budget: number },
): readonly Planned[] {
  let rest = budget
  return contacts.map(contact => {
    const verdict = reminderFor({ ...contact.candidate, ...contact }, { now, budget: rest })
    if (isChannel(verdict)) rest--
    return { contact, verdict }
  })
}

/** Messages that the unit may still send today. */
export const budgetOf = async (ctx: Ctx, unitCode: string): Promise<number> =>
  Math.max(0, REMINDERS_A_DAY - (await countMessages(ctx.tx, unitCode, instantInVietnam(ctx.today))))

/** Subject of the key under which a reminder is sealed. */
export async function rosterOf(ctx: Ctx, unitCode: string): Promise<Uuid> {
  const roster = await findRoster(ctx.tx, unitCode)
  if (!roster) throw new Error('a unit without a roster has nobody to remind')
  return roster
}
