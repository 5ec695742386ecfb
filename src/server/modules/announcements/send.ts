import type { Audience } from '#domain/announcements/audience.ts'
import { limitsOf, pauseAfterMs, PORTION } from '#domain/announcements/sending.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { outOfQuiet } from '#domain/news/texting.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { countShared, tellShared } from '../notifications/index.ts'
import { addPortion, getProgress, lockDue, setCounts, setNextAt, updateAnnouncement, type AnnouncementRecord } from './store.ts'
import { listPortion } from './views.ts'

/** Tells the next people, in one transaction with the place where it stopped: a program that dies in between leaves everything as it was before this
 *  portion, and whoever was told has a notice that cannot be there twice. Another job, or somebody who pauses it, waits or is passed over.
 *  @returns milliseconds until the next portion is due; undefined: nothing more is to be done now */
export async function sendPortion(ctx: Ctx, id: Uuid): Promise<number | undefined> {
  const due = await lockDue(ctx.tx, id)
  if (!due) return undefined
  const policies = await readPolicies(ctx.tx)
  const { afterPerson, nextAt } = await getProgress(ctx.tx, id)
  const opens = outOfQuiet(ctx.now, policies)
  if (opens > ctx.now) return void (await setNextAt(ctx.tx, id, opens))
  if (nextAt > ctx.now) return nextAt.getTime() - ctx.now.getTime()
  const sending = due.state === 'sending' ? due : await begin(ctx, due)
  const kind = due.kind
  const people = await listPortion(ctx.tx, {
    id,
    scope: { kind: due.scopeKind, code: due.scopeCode },
    audience: due.audience as Audience,
    isUrgent: kind === 'urgent',
    after: afterPerson,
    limits: limitsOf(kind, policies),
    size: PORTION,
  })
  const last = people.at(-1)
  if (!last) return void (await finish(ctx, sending))
  const template = kind === 'urgent' ? 'urgent_announcement' : 'announcement'
  const readers = people.filter(({ belongs, isLimited }) => belongs && !isLimited)
  const reached = await tellShared(ctx, { id, template, readers })
  const pause = pauseAfterMs(reached, policies.announcementsPerMinute)
  await addPortion(ctx.tx, id, {
    afterPerson: last.participantId,
    looked: people.length,
    reached,
    limited: people.filter(({ isLimited }) => isLimited).length,
    nextAt: new Date(ctx.now.getTime() + pause),
  })
  return pause
}

async function begin(ctx: Ctx, due: AnnouncementRecord): Promise<AnnouncementRecord> {
  await step(ctx, due, 'begin', { state: 'sending' })
  return { ...due, version: due.version + 1 }
}

async function finish(ctx: Ctx, sending: AnnouncementRecord): Promise<void> {
  await step(ctx, sending, 'finish', { state: 'sent', endedAt: ctx.now })
  await countReaders(ctx, sending.id as Uuid)
}

async function step(
  ctx: Ctx,
  row: AnnouncementRecord,
  action: string,
  set: { readonly state: 'sending' | 'sent'; readonly endedAt?: Date },
) {
  await updateAnnouncement(ctx.tx, row, set)
  const subject = { subjectKind: 'announcement', subjectId: row.id as Uuid, subjectVersion: row.version + 1 }
  await recordAudit(ctx, { action: `announcements.${action}`, ...subject })
}

/** How many have read it, and on how many phones it has shown. */
export async function countReaders(ctx: Ctx, id: Uuid): Promise<void> {
  await setCounts(ctx.tx, id, { ...(await countShared(ctx.tx, id)), countedAt: ctx.now })
}
