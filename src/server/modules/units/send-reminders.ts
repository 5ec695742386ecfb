import type { Uuid } from '#domain/kernel/ids.ts'
import { campaignState } from '#domain/registration/campaign.ts'
import { isTimeToTell } from '#domain/review/waiting.ts'
import { MEMBER_STATES } from '#domain/units/member-state.ts'
import { isAimedAt, isHeld, NO_HISTORY, REMINDABLE, type ReminderChannel, type ReminderOutcome } from '#domain/units/reminder.ts'
import { instantInVietnam, addDays } from '#domain/kernel/date.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage } from '../notifications/index.ts'
import { campaignOfUnit, type CampaignRecord } from '../registration/index.ts'
import { historyOfContacts } from './contact-store.ts'
import { listRefusals } from './link-store.ts'
import { linksOf } from './links.ts'
import { indexesOfPerson } from './member-values.ts'
import { countSent, restOfDay, restOfUnit } from './reminder-budget.ts'
import { messageOf } from './reminder-message.ts'
import { contactsOf, indexesOf, nameOf, rosterOf, type Contact } from './reminder-plan.ts'
import { listCandidates, lockSending, settle, takeQueued, type Queued } from './reminder-store.ts'

/** As many as one transaction takes. */
export const REMINDERS_AT_ONCE = 50

/** Sends what is in line, by day only, within what the unit and all units together may send in a day. Each member is looked at once
 *  more: who started meanwhile or has left gets none, nor does a phone or an address whose owner refuses or that other units wrote to.
 *  @returns how many were settled; 0 when there is nothing, or nothing may go any more today */
export async function sendReminders(ctx: Ctx, origin: string, most = REMINDERS_AT_ONCE): Promise<number> {
  if (!isTimeToTell(ctx.now)) return 0
  await lockSending(ctx.tx)
  const rest = await restOfDay(ctx)
  const queued = rest > 0 ? await takeQueued(ctx.tx, most) : []
  const [first] = queued
  if (!first) return 0
  const batch = await batchOf(ctx, origin, first, queued)
  let [settled, sent] = [0, 0]
  for (const each of queued) {
    if (sent + each.parts > rest) break
    sent += await bring(ctx, batch, each)
    settled++
  }
  if (sent > 0) await countSent(ctx, sent)
  return settled
}

/** What is known of the messages of one reminder. `held`, `used`: names of contacts. */
interface Batch {
  readonly campaign: CampaignRecord
  readonly contacts: ReadonlyMap<string, Contact>
  readonly links: ReadonlyMap<string, string>
  readonly held: ReadonlySet<string>
  readonly used: Set<string>
  /** Parts that the unit may still send. */
  rest: number
}

async function batchOf(ctx: Ctx, origin: string, { unitCode, campaignId }: Queued, queued: readonly Queued[]): Promise<Batch> {
  const members = queued.map(({ memberId }) => memberId)
  const current = await listCandidates(ctx.tx, { unitCode, campaignId, states: MEMBER_STATES, group: null, members })
  const contacts = await contactsOf(ctx, unitCode, current)
  return {
    campaign: await campaignOfUnit(ctx, unitCode, campaignId),
    contacts: new Map(contacts.map(contact => [contact.candidate.id, contact])),
    links: await linksOf(ctx, { origin, campaignId, memberIds: current.map(({ id }) => id) }),
    held: await heldOf(ctx, contacts),
    used: new Set(),
    rest: await restOfUnit(ctx, unitCode),
  }
}

/** Contacts whose owners refuse, by phone or by address, and those that have had enough of all units together. */
async function heldOf(ctx: Ctx, contacts: readonly Contact[]): Promise<ReadonlySet<string>> {
  const all = contacts.map(contact => ({ name: nameOf(contact), indexes: indexesOfPerson(ctx, contact) }))
  const refusals = await listRefusals(
    ctx.tx,
    all.flatMap(({ indexes }) => indexes),
  )
  const history = await historyOfContacts(ctx.tx, null, indexesOf(contacts), ctx.now)
  const isNotWanted = (indexes: readonly Buffer[]): boolean => indexes.some(index => refusals.has(index.toString('hex')))
  return new Set(
    all.filter(({ name, indexes }) => isNotWanted(indexes) || isHeld(history.get(name) ?? NO_HISTORY, ctx.now)).map(({ name }) => name),
  )
}

/** @returns parts that went */
async function bring(ctx: Ctx, batch: Batch, queued: Queued): Promise<number> {
  const [contact, link] = [batch.contacts.get(queued.memberId), batch.links.get(queued.memberId)]
  const verdict = verdictOn(ctx, batch, queued, contact)
  const about = { settledAt: ctx.now, contactIndex: null, channel: null }
  if (!contact || contact.channel === null || link === undefined) {
    await settle(ctx.tx, queued, { ...about, outcome: verdict === 'sent' ? 'left' : verdict })
    return 0
  }
  const isOnItsWay = verdict === 'sent' || verdict === 'held'
  if (isOnItsWay) batch.rest -= queued.parts
  if (isOnItsWay) batch.used.add(nameOf(contact))
  const messageId = verdict === 'sent' ? await send(ctx, { ...batch, queued, contact, link, channel: contact.channel }) : undefined
  const way = isOnItsWay ? { channel: contact.channel, contactIndex: contact.index } : {}
  await settle(ctx.tx, queued, { ...about, ...way, outcome: verdict, ...(messageId && { messageId }) })
  return verdict === 'sent' ? queued.parts : 0
}

function verdictOn(
  ctx: Ctx,
  { campaign, held, used, rest }: Batch,
  queued: Queued,
  contact: Contact | undefined,
): Exclude<ReminderOutcome, 'queued'> {
  if (campaignState(campaign, ctx.today) !== 'open') return 'over'
  if (!contact) return 'left'
  const { state } = contact.candidate
  if (!REMINDABLE.some(one => one === state) || !isAimedAt(queued.state, state)) return 'changed'
  if (contact.channel === null) return 'no_contact'
  if (used.has(nameOf(contact))) return 'same_contact'
  if (queued.parts > rest) return 'budget'
  return held.has(nameOf(contact)) ? 'held' : 'sent'
}

interface Sending extends Pick<Batch, 'campaign'> {
  readonly queued: Queued
  readonly contact: Contact
  readonly link: string
  readonly channel: ReminderChannel
}

const send = async (ctx: Ctx, { campaign, queued, contact, link, channel }: Sending): Promise<Uuid> =>
  sendMessage(ctx, {
    ...messageOf(campaign, contact.candidate.state, link),
    class: 'C',
    channel,
    to: channel === 'sms' ? contact.phone : contact.email,
    language: 'vi',
    keySubject: await rosterOf(ctx, queued.unitCode),
    subjectKind: 'unit_reminder',
    subjectId: queued.reminderId as Uuid,
    agencyCode: campaign.agencyCode,
    // What could not be handed over today is not brought by night.
    expiresAt: instantInVietnam(addDays(ctx.today, 2)),
  })
