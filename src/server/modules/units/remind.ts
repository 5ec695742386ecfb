import type { Parsed } from '#contract/core.ts'
import type { ReminderPreview, ReminderRow, unitBoard } from '#contract/unit-board.ts'
import { addDays, instantInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { textParts } from '#domain/notifications/text-parts.ts'
import { campaignState } from '#domain/registration/campaign.ts'
import { isTimeToTell } from '#domain/review/waiting.ts'
import { isAimedAt, isChannel, LEFT_OUT, REMINDABLE, REMINDER_PAUSE_DAYS, toldOutcomes } from '#domain/units/reminder.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { renderMessage, type Deployment } from '../notifications/index.ts'
import { liveCampaignOf, type CampaignRecord } from '../registration/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { futureLink } from './links.ts'
import { budgetOf, nextDay, restOfDay } from './reminder-budget.ts'
import { messageOf } from './reminder-message.ts'
import { recordMembersSeen } from './reads.ts'
import { contactsOf, ownHistory, planReminders, type Planned } from './reminder-plan.ts'
import {
  insertReminded,
  insertReminder,
  isOfUnit,
  listCandidates,
  listReminded,
  listReminderRows,
  lockReminders,
  type Candidate,
  type ReminderRecord,
} from './reminder-store.ts'

type Aim = Parsed<typeof unitBoard.sendReminder>['body']
export interface RemindDeps {
  readonly origin: string
  readonly deployment: Deployment
}

/** Whom a reminder would reach, and in which words.
 *  @throws NOT_FOUND for somebody of another unit · UNIT_CAMPAIGN_NONE */
export async function previewReminder(ctx: Ctx, deps: RemindDeps, aim: Aim): Promise<ReminderPreview> {
  const { campaign, planned, budget } = await planFor(ctx, deps, aim)
  const isDayFull = (await restOfDay(ctx)) === 0
  const count = (word: string): number => planned.filter(({ verdict }) => verdict === word).length
  return {
    sms: count('sms'),
    email: count('email'),
    parts: planned.reduce((sum, { parts }) => sum + parts, 0),
    leftOut: LEFT_OUT.map(reason => ({ reason, count: count(reason) })).filter(one => one.count > 0),
    from: (isDayFull ? nextDay(ctx, MORNING) : firstMoment(ctx.now, ctx)).toISOString(),
    isDayFull,
    words: wordsOf(ctx, deps, { campaign, planned }),
    budget,
    again: againFrom(planned),
  }
}

/** Reminds: who may get a message is put in line, who may not is written down with the reason. The messages leave by a job, which looks
 *  at each member once more.
 *  @throws NOT_FOUND · UNIT_CAMPAIGN_NONE · NOBODY_TO_REMIND when nobody may get one */
export async function sendReminder(ctx: Ctx, deps: RemindDeps, aim: Aim): Promise<ReminderRow> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  await lockReminders(ctx.tx, unitCode)
  const { campaign, planned } = await planFor(ctx, deps, aim)
  if (!planned.some(({ verdict }) => isChannel(verdict))) throw new Problem('NOBODY_TO_REMIND')
  const id = ctx.newId()
  await insertReminder(ctx.tx, { id, unitCode, campaignId: campaign.id, staffId, groupId: aim.group, state: aim.state, createdAt: ctx.now })
  await insertReminded(
    ctx.tx,
    planned.map(({ contact, verdict, parts }) => ({
      reminderId: id,
      memberId: contact.candidate.id,
      outcome: isChannel(verdict) ? 'queued' : verdict,
      channel: isChannel(verdict) ? verdict : null,
      contactIndex: isChannel(verdict) ? contact.index : null,
      parts,
      settledAt: ctx.now,
    })),
  )
  await recordAudit(ctx, { action: 'units.remind', subjectKind: 'unit_reminder', subjectId: id, detail: aim })
  // At night nothing is begun: the job that runs every few minutes finds them in the morning.
  if (isTimeToTell(ctx.now)) await ctx.enqueue('send_unit_reminders', {}, { key: 'send_unit_reminders' })
  return rowOf(ctx, unitCode, id)
}

/** Reminders of the own unit, the newest first. */
export async function listReminders(ctx: Ctx): Promise<ReminderRow[]> {
  return (await listReminderRows(ctx.tx, coordinatorOf(ctx).unitCode, null)).map(present)
}

/** One reminder with every current member whom it was for. @throws NOT_FOUND */
export async function getReminder(ctx: Ctx, id: string) {
  const row = await rowOf(ctx, coordinatorOf(ctx).unitCode, id)
  const people = await listReminded(ctx.tx, id)
  await recordMembersSeen(
    ctx,
    people.map(person => person.id),
  )
  return { ...row, people }
}

async function rowOf(ctx: Ctx, unitCode: string, id: string): Promise<ReminderRow> {
  const [row] = await listReminderRows(ctx.tx, unitCode, id)
  if (!row) throw new Problem('NOT_FOUND')
  return present(row)
}

const present = ({ id, by, createdAt, state, groupName, outcomes }: ReminderRecord): ReminderRow => ({
  id,
  by,
  at: createdAt.toISOString(),
  state,
  group: groupName,
  members: outcomes.reduce((sum, { count }) => sum + count, 0),
  outcomes: [...toldOutcomes(outcomes)],
})

interface Plan {
  readonly campaign: CampaignRecord
  readonly planned: readonly Planned[]
  readonly budget: number
}

async function planFor(ctx: Ctx, deps: RemindDeps, { state, group, member }: Aim): Promise<Plan> {
  const { unitCode } = coordinatorOf(ctx)
  if (!(await isOfUnit(ctx.tx, unitCode, { group, member }))) throw new Problem('NOT_FOUND')
  const campaign = await liveCampaignOf(ctx, unitCode)
  if (!campaign || campaignState(campaign, ctx.today) !== 'open') throw new Problem('UNIT_CAMPAIGN_NONE')
  const states = REMINDABLE.filter(one => isAimedAt(state, one))
  const members = member === null ? null : [member]
  const candidates = await listCandidates(ctx.tx, { unitCode, campaignId: campaign.id, states, group, members })
  const [contacts, budget] = [await contactsOf(ctx, unitCode, candidates), await budgetOf(ctx, unitCode)]
  const history = await ownHistory(ctx, unitCode, contacts)
  const partsOf = partsByState(ctx, deps, campaign)
  return { campaign, planned: planReminders(contacts, { now: ctx.now, budget, history, partsOf }), budget }
}

/** Messages of one state differ in the signs of a link only, so the first of each tells how many parts they have. */
function partsByState(ctx: Ctx, deps: RemindDeps, campaign: CampaignRecord) {
  const parts = new Map<string, number>()
  return (candidate: Candidate) => {
    const known = parts.get(candidate.state) ?? textParts(inWords(ctx, deps, campaign, candidate)('sms').text)
    parts.set(candidate.state, known)
    return { sms: known, email: 1 }
  }
}

/** What a member is told by a channel. */
function inWords(ctx: Ctx, { origin, deployment }: RemindDeps, campaign: CampaignRecord, { id, state }: Candidate) {
  const message = messageOf(campaign, state, futureLink(ctx, origin, campaign.id, id))
  return (channel: 'sms' | 'email') => renderMessage({ ...message, channel, language: 'vi', values: { ...message.values } }, deployment)
}

/** The very words, with the link of the first member of each state who gets a message. */
function wordsOf(ctx: Ctx, deps: RemindDeps, { campaign, planned }: Pick<Plan, 'campaign' | 'planned'>): ReminderPreview['words'] {
  return REMINDABLE.flatMap(state => {
    const first = planned.find(({ contact, verdict }) => isChannel(verdict) && contact.candidate.state === state)
    if (!first) return []
    const words = inWords(ctx, deps, campaign, first.contact.candidate)
    const [sms, { subject, text }] = [words('sms').text, words('email')]
    return [{ state, sms, smsParts: textParts(sms), subject, email: text }]
  })
}

/** The first instant at which somebody who had a reminder lately may have another. */
function againFrom(planned: readonly Planned[]): string | null {
  const lately = planned.flatMap(({ contact: { candidate }, verdict }) =>
    verdict === 'too_soon' && !candidate.isQueued && candidate.lastAt ? [candidate.lastAt.getTime()] : [],
  )
  return lately.length ? new Date(Math.min(...lately) + REMINDER_PAUSE_DAYS * DAY_MS).toISOString() : null
}

const DAY_MS = 86_400_000
const MORNING = 7

/** Now, or the next morning when people sleep. */
function firstMoment(now: Date, { today }: Pick<Ctx, 'today'>): Date {
  if (isTimeToTell(now)) return now
  const morning = instantInVietnam(today, MORNING)
  return morning.getTime() > now.getTime() ? morning : instantInVietnam(addDays(today, 1), MORNING)
}
