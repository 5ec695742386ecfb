import type { Updateable } from 'kysely'
import type { Announcement } from '#contract/announcements.ts'
import { ANNOUNCEMENT_STEPS, refusedStep, type AnnouncementStep } from '#domain/announcements/announcement.ts'
import type { Audience } from '#domain/announcements/audience.ts'
import { mayAnnounceTo, type AnnouncementScope } from '#domain/announcements/reach.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'
import { recordAudit } from '../audit/index.ts'
import { getAnnouncement } from './list.ts'
import { announcingStaff } from './scope.ts'
import { lockAnnouncement, updateAnnouncement, type AnnouncementRecord } from './store.ts'
import { findScope } from './views.ts'

export interface Seen {
  readonly no: number
  /** That was on the screen. */
  readonly version: number
}

export type Held = AnnouncementRecord & { readonly scope: AnnouncementScope; readonly audience: Audience }

/** An announcement that the acting member of staff may take a step with, held until the end of the transaction.
 *  @throws NOT_FOUND outside the own reach · ANNOUNCEMENT_STATE · ANNOUNCEMENT_OWN · ANNOUNCEMENT_NOT_YOURS */
export async function heldFor(ctx: Ctx, name: AnnouncementStep, { no, version }: Seen): Promise<Held> {
  const staff = await announcingStaff(ctx)
  const row = await lockAnnouncement(ctx.tx, no)
  const scope = row && { kind: row.scopeKind, code: row.scopeCode }
  const place = scope && (await findScope(ctx.tx, scope))
  if (!row || !scope || !place || !mayAnnounceTo(staff, place)) throw new Problem('NOT_FOUND')
  const isWriter = row.writtenBy === staff.staffId
  const refusal = refusedStep(name, {
    state: row.state,
    isWriter,
    isAdministrator: staff.role === 'administrator',
  })
  if (refusal === 'own') throw new Problem('ANNOUNCEMENT_OWN')
  if (refusal === 'role') throw new Problem('ANNOUNCEMENT_NOT_YOURS')
  if (refusal === 'state' || row.version !== version) throw new Problem('ANNOUNCEMENT_STATE')
  return { ...row, scope, audience: row.audience as Audience }
}

interface Move {
  readonly set?: Omit<Updateable<Database['announcement']>, 'audience'> & { readonly audience?: Audience }
  readonly reason?: string | undefined
  readonly detail?: unknown
}

/** "goOn" → "announcements.go_on" */
const actionOf = (name: AnnouncementStep): string => `announcements.${name.replace(/[A-Z]/gu, letter => `_${letter.toLowerCase()}`)}`

/** Takes the step: the row with its state and version, and the entry of the trail with who and why. */
export async function moved(ctx: Ctx, name: AnnouncementStep, held: Held, { set, reason, detail }: Move = {}): Promise<Announcement> {
  const { to } = ANNOUNCEMENT_STEPS[name]
  const by = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null
  const done = await updateAnnouncement(ctx.tx, held, {
    ...set,
    state: to,
    ...(to === 'cancelled' && { endedAt: ctx.now }),
    ...(reason !== undefined && { reason, reasonBy: by }),
  })
  if (!done) throw new Problem('ANNOUNCEMENT_STATE')
  await recordAudit(ctx, {
    action: actionOf(name),
    subjectKind: 'announcement',
    subjectId: held.id as Uuid,
    subjectVersion: held.version + 1,
    ...(reason !== undefined && { reason }),
    ...(detail !== undefined && { detail }),
  })
  return getAnnouncement(ctx, held.no)
}
