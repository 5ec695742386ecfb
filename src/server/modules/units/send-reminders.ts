import type { Uuid } from '#domain/kernel/ids.ts'
import { campaignState } from '#domain/registration/campaign.ts'
import { isTimeToTell } from '#domain/review/waiting.ts'
import { isAimedAt, REMINDABLE, type ReminderChannel, type ReminderOutcome } from '#domain/units/reminder.ts'
import { instantInVietnam, addDays } from '#domain/kernel/date.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sendMessage } from '../notifications/index.ts'
import { campaignOfUnit, type CampaignRecord } from '../registration/index.ts'
import { linksOf } from './links.ts'
import { messageOf } from './reminder-message.ts'
import { contactsOf, rosterOf, type Contact } from './reminder-plan.ts'
import { listCandidates, settle, takeQueued, type Queued } from './reminder-store.ts'

/** As many as one transaction takes. */
export const AT_ONCE = 50

/** Sends what is in line, by day only. Each member is looked at once more: who started meanwhile, has left or wants no reminders gets
 *  none, and the reason is kept.
 *  @returns how many were settled; as many as one transaction takes when there may be more */
export async function sendReminders(ctx: Ctx, origin: string): Promise<number> {
  if (!isTimeToTell(ctx.now)) return 0
  const queued = await takeQueued(ctx.tx, AT_ONCE)
  const [first] = queued
  if (!first) return 0
  const { unitCode, campaignId } = first
  const campaign = await campaignOfUnit(ctx, unitCode, campaignId)
  const memberIds = queued.map(({ memberId }) => memberId)
  const current = await listCandidates(ctx.tx, { unitCode, campaignId, states: EVERY_STATE, group: null, members: memberIds })
  const contacts = new Map((await contactsOf(ctx, unitCode, current)).map(contact => [contact.candidate.id, contact]))
  const links = await linksOf(ctx, { origin, campaignId, memberIds: [...contacts.keys()] })
  for (const each of queued) {
    const [contact, link] = [contacts.get(each.memberId), links.get(each.memberId)]
    const verdict = verdictOn(ctx, { campaign, queued: each, contact })
    if (contact && link !== undefined && (verdict === 'sms' || verdict === 'email'))
      await send(ctx, { campaign, queued: each, contact, link, channel: verdict })
    else
      await settle(ctx.tx, each, {
        outcome: verdict === 'sms' || verdict === 'email' ? 'left' : verdict,
        channel: null,
        settledAt: ctx.now,
      })
  }
  return queued.length
}

const EVERY_STATE = ['not_started', 'waiting', 'to_correct', 'activated', 'needs_help'] as const

interface Judged {
  readonly campaign: CampaignRecord
  readonly queued: Queued
  readonly contact: Contact | undefined
}

function verdictOn(ctx: Ctx, { campaign, queued, contact }: Judged): ReminderChannel | ReminderOutcome {
  if (campaignState(campaign, ctx.today) !== 'open') return 'over'
  if (!contact) return 'left'
  const { candidate, phone, email, refused } = contact
  if (!REMINDABLE.some(state => state === candidate.state) || !isAimedAt(queued.state, candidate.state)) return 'changed'
  if (refused.phone || refused.email) return 'refused'
  if (phone !== '') return 'sms'
  return email === '' ? 'no_contact' : 'email'
}

interface Sending extends Judged {
  readonly contact: Contact
  readonly link: string
  readonly channel: ReminderChannel
}

async function send(ctx: Ctx, { campaign, queued, contact, link, channel }: Sending): Promise<void> {
  const messageId = await sendMessage(ctx, {
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
  await settle(ctx.tx, queued, { outcome: 'sent', channel, settledAt: ctx.now, messageId })
}
