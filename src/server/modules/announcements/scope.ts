import { mayAnnounceTo, type AnnouncementScope, type AnnouncementStaff } from '#domain/announcements/reach.ts'
import type { AnnouncementScopeRow } from '#contract/announcements.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { findScope, getAnnouncementStaff, listScopes, type ScopeRow } from './views.ts'

export function announcingStaff({ tx, actor }: Ctx): Promise<AnnouncementStaff> {
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  return getAnnouncementStaff(tx, actor.staffId)
}

/** A scope to whose people these members of staff may write.
 *  @throws ANNOUNCEMENT_OUT_OF_REACH also for a scope that does not exist */
export async function reachableScope(ctx: Ctx, scope: AnnouncementScope, staff: AnnouncementStaff): Promise<ScopeRow> {
  const found = await findScope(ctx.tx, scope)
  if (!found || !mayAnnounceTo(staff, found)) throw new Problem('ANNOUNCEMENT_OUT_OF_REACH')
  return found
}

/** To whose people one may write, and between which hours announcements go out. */
export async function announcementScopes(ctx: Ctx): Promise<{ scopes: AnnouncementScopeRow[]; fromHour: number; untilHour: number }> {
  const staff = await announcingStaff(ctx)
  const { newsQuietFrom, newsQuietUntil } = await readPolicies(ctx.tx)
  const scopes = (await listScopes(ctx.tx)).filter(scope => mayAnnounceTo(staff, scope))
  return { scopes: scopes.map(({ kind, code, name }) => ({ kind, code, name })), fromHour: newsQuietUntil, untilHour: newsQuietFrom - 1 }
}
