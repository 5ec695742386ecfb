import type { Announcement, AnnouncementRow } from '#contract/announcements.ts'
import { ANNOUNCEMENT_PAGES, openSteps, type AnnouncementState } from '#domain/announcements/announcement.ts'
import { roughCount } from '#domain/announcements/audience.ts'
import { mayAnnounceTo, type AnnouncementStaff } from '#domain/announcements/reach.ts'
import { dayInVietnam, instantInVietnam } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { fold, tidy } from '#domain/kernel/text.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { announcingStaff } from './scope.ts'
import { findAnnouncement, listAnnouncements, type ListedAnnouncement, type WholeAnnouncement } from './views.ts'

const ON_A_PAGE = 20

interface Asked {
  readonly before?: number | undefined
  readonly state?: AnnouncementState | undefined
  readonly q?: string | undefined
}

/** Announcements of the own area, and those released above it, the newest first. */
export async function listOwnAnnouncements(
  ctx: Ctx,
  { before, state, q = '' }: Asked,
): Promise<{ items: AnnouncementRow[]; next: number | null }> {
  const staff = await announcingStaff(ctx)
  // One row more than shown tells whether there is a next page.
  const rows = await listAnnouncements(ctx.tx, staff, { before, state, words: fold(tidy(q)), limit: ON_A_PAGE + 1 })
  const shown = rows.slice(0, ON_A_PAGE)
  return { items: shown.map(presentRow), next: rows.length > ON_A_PAGE ? (shown.at(-1)?.no ?? null) : null }
}

/** One announcement with what who asks may do now. @throws NOT_FOUND */
export async function getAnnouncement(ctx: Ctx, no: number): Promise<Announcement> {
  const staff = await announcingStaff(ctx)
  const found = await findAnnouncement(ctx.tx, staff, no)
  if (!found) throw new Problem('NOT_FOUND')
  return present(found, staff, (await readPolicies(ctx.tx)).announcementFewest)
}

/** Hour of the day in Vietnam. */
export const hourOf = (at: Date): number => Math.floor((at.getTime() - instantInVietnam(dayInVietnam(at)).getTime()) / 3_600_000)

const presentRow = (row: ListedAnnouncement): AnnouncementRow => ({
  no: row.no,
  kind: row.kind,
  scope: { kind: row.scopeKind, code: row.scopeCode, name: row.scopeName },
  titleVi: row.titleVi,
  sendAt: row.sendAt.toISOString(),
  state: row.state,
  writtenBy: row.writtenBy,
  createdAt: row.createdAt.toISOString(),
})

const present = (row: WholeAnnouncement, staff: AnnouncementStaff, fewest: number): Announcement => ({
  ...presentRow(row),
  version: row.version,
  audience: { ...row.audience, takingPart: [...row.audience.takingPart] },
  unitName: row.unitName,
  textVi: row.textVi,
  titleEn: row.titleEn ?? '',
  textEn: row.textEn ?? '',
  page: ANNOUNCEMENT_PAGES.find(page => page === row.page) ?? null,
  sendOn: dayInVietnam(row.sendAt),
  sendHour: hourOf(row.sendAt),
  submittedAt: row.submittedAt?.toISOString() ?? null,
  releasedBy: row.releasedBy,
  releasedAt: row.releasedAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  reason: row.reason === null ? null : { words: row.reason, by: row.reasonBy ?? '' },
  steps: [...stepsOf(row, staff)],
  progress: row.accounts === null ? null : progressOf(row, fewest),
})

const stepsOf = (row: WholeAnnouncement, staff: AnnouncementStaff) =>
  mayAnnounceTo(staff, { kind: row.scopeKind, code: row.scopeCode, parentCode: row.parentCode, provinceCode: row.provinceCode })
    ? openSteps({ state: row.state, isWriter: row.writerId === staff.staffId, isAdministrator: staff.role === 'administrator' })
    : []

/** Numbers under the smallest group are not told here either: "one of them has read it" would be about one person. */
function progressOf(row: WholeAnnouncement, fewest: number): NonNullable<Announcement['progress']> {
  const rough = (count: number | null) => roughCount(count ?? 0, fewest)
  const [looked, accounts] = [row.looked ?? 0, row.accounts ?? 0]
  return {
    percent: row.state === 'sent' ? 100 : Math.min(99, Math.floor((looked / Math.max(1, accounts)) * 100)),
    reached: { ...rough(row.reached), isMore: false },
    limited: { ...rough(row.limited), isMore: false },
    rung: { ...rough(row.rung), isMore: false },
    shown: { ...rough(row.shown), isMore: false },
    read: { ...rough(row.read), isMore: false },
    countedAt: row.countedAt?.toISOString() ?? null,
  }
}
