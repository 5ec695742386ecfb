import type { announcements as operations, Announcement, RoughCount } from '#contract/announcements.ts'
import type { Parsed } from '#contract/core.ts'
import { roughCount, wrongAudience, type Audience } from '#domain/announcements/audience.ts'
import type { AnnouncementScope } from '#domain/announcements/reach.ts'
import { instantOf, wrongTime } from '#domain/announcements/sending.ts'
import { wrongEnglish } from '#domain/announcements/words.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { unitNames } from '../directory/index.ts'
import { getAnnouncement } from './list.ts'
import { announcingStaff, reachableScope } from './scope.ts'
import { heldFor, moved } from './step.ts'
import { insertAnnouncement } from './store.ts'
import { countGroup } from './views.ts'

export type AnnouncementForm = Parsed<typeof operations.createAnnouncement>['body']

/** Writes a draft: it goes to nobody.
 *  @throws ANNOUNCEMENT_OUT_OF_REACH · FIELDS_INVALID */
export async function createAnnouncement(ctx: Ctx, form: AnnouncementForm): Promise<Announcement> {
  const staff = await announcingStaff(ctx)
  const row = await rowOf(ctx, form)
  const id = ctx.newId()
  const no = await insertAnnouncement(ctx.tx, { ...row, id, state: 'draft', writtenBy: staff.staffId, createdAt: ctx.now })
  await recordAudit(ctx, { action: 'announcements.create', subjectKind: 'announcement', subjectId: id, subjectVersion: 1, detail: row })
  return getAnnouncement(ctx, no)
}

interface Change extends AnnouncementForm {
  readonly no: number
  readonly version: number
}

/** Changes the own draft.
 *  @throws NOT_FOUND · ANNOUNCEMENT_NOT_YOURS · ANNOUNCEMENT_STATE · ANNOUNCEMENT_OUT_OF_REACH · FIELDS_INVALID */
export async function changeAnnouncement(ctx: Ctx, { no, version, ...form }: Change): Promise<Announcement> {
  const held = await heldFor(ctx, 'change', { no, version })
  const row = await rowOf(ctx, form)
  return moved(ctx, 'change', held, { set: row, detail: row })
}

/** How many people a group has now, told so that nobody is singled out. Who asks is recorded, for a hundred questions tell more than one. */
export async function countAudience(ctx: Ctx, { scope, audience }: Pick<AnnouncementForm, 'scope' | 'audience'>): Promise<RoughCount> {
  await reachableScope(ctx, scope, await announcingStaff(ctx))
  const problems = await wrongGroup(ctx, audience)
  if (problems.length > 0) throw new Problem('FIELDS_INVALID', {}, problems)
  await recordAudit(ctx, {
    action: 'announcements.count',
    subjectKind: 'announcement_audience',
    subjectId: ctx.newId(),
    detail: { scope, audience },
  })
  return roughCount(await countGroup(ctx.tx, { scope, audience }), (await readPolicies(ctx.tx)).announcementFewest)
}

/** @throws ANNOUNCEMENT_TOO_FEW for a group that would single somebody out */
export async function refuseFew(ctx: Ctx, group: { readonly scope: AnnouncementScope; readonly audience: Audience }): Promise<void> {
  const { announcementFewest: fewest } = await readPolicies(ctx.tx)
  if ((await countGroup(ctx.tx, group)) < fewest) throw new Problem('ANNOUNCEMENT_TOO_FEW', { fewest })
}

async function wrongGroup({ tx }: Ctx, audience: Audience): Promise<readonly FieldProblem[]> {
  const { unitCode } = audience
  const isUnknown = unitCode !== null && (await unitNames(tx, [unitCode])).size === 0
  return [...wrongAudience(audience), ...(isUnknown ? [{ field: 'unitCode', code: 'UNIT_REQUIRED' as const }] : [])]
}

/** The columns of what was written, checked. */
async function rowOf(ctx: Ctx, { scope, audience, kind, page, sendOn, sendHour, ...words }: AnnouncementForm) {
  await reachableScope(ctx, scope, await announcingStaff(ctx))
  const time = { day: sendOn, hour: sendHour }
  const problems = [...(await wrongGroup(ctx, audience)), ...wrongEnglish(words), ...wrongTime(ctx.now, await readPolicies(ctx.tx), time)]
  if (problems.length > 0) throw new Problem('FIELDS_INVALID', {}, problems)
  return {
    kind,
    scopeKind: scope.kind,
    scopeCode: scope.code,
    audience: { ...audience, takingPart: [...new Set(audience.takingPart)] },
    titleVi: words.titleVi,
    textVi: words.textVi,
    titleEn: words.titleEn || null,
    textEn: words.textEn || null,
    page,
    sendAt: instantOf(time),
  }
}
