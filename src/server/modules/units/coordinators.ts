import type { CoordinatorRow } from '#contract/unit-accounts.ts'
import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { fold, tidy } from '#domain/kernel/text.ts'
import { maskEmail } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { administratorOf, EMAIL_PLACE, INVITATION_PLACE, suspendStaff, takeBackInvitation } from '../accounts/index.ts'
import { findCoordinatorOfArea, listCoordinatorsOfArea, type AreaCoordinator } from './views.ts'

/** Coordinators of the units of the area of who asks, and who is invited to be one, by unit; at most 300. */
export async function listAreaCoordinators(ctx: Ctx, q: string): Promise<CoordinatorRow[]> {
  const rows = await read(ctx, q)
  const keys = await ctx.vault.keysOf(
    ctx.tx,
    rows.filter(row => row.emailSealed).map(row => row.id as Uuid),
  )
  return rows.map(row => {
    const place = row.kind === 'member' ? EMAIL_PLACE : INVITATION_PLACE
    const email = row.emailSealed && keys.get(row.id)?.openText(place, row.id, row.emailSealed)
    return {
      id: row.id,
      kind: row.kind,
      state: row.state,
      fullName: row.fullName,
      email: email ? maskEmail(email) : null,
      unit: { code: row.unitCode, name: row.unitName },
      lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
      version: row.version,
    }
  })
}

/** The agency whose area somebody looks after; null for the whole nation. */
async function areaOf(ctx: Ctx): Promise<string | null> {
  const by = await administratorOf(ctx)
  return by.nationwide ? null : by.agencyCode
}

async function read(ctx: Ctx, q: string): Promise<AreaCoordinator[]> {
  const words = fold(tidy(q))
    .split(' ')
    .map(word => `%${word.replace(/[\\%_]/gu, sign => `\\${sign}`)}%`)
  return listCoordinatorsOfArea(ctx.tx, await areaOf(ctx), words)
}

/** Ends the access of a coordinator with the next request, or takes back the invitation of one. Nobody else is ended here.
 *  @throws NOT_FOUND also for who is not of the own area · STAFF_OUT_OF_REACH · STAFF_CHANGED */
export async function endCoordinator(
  ctx: Ctx,
  { id, reason, version }: { readonly id: string; readonly reason: string; readonly version: number },
): Promise<void> {
  const row = isUuid(id) ? await findCoordinatorOfArea(ctx.tx, await areaOf(ctx), id) : undefined
  if (!row) throw new Problem('NOT_FOUND')
  if (row.kind === 'invitation') await takeBackInvitation(ctx, { id, version })
  else await suspendStaff(ctx, { id, version, reason }, async () => 0)
}
