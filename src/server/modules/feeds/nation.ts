import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { administratorOf } from '../accounts/index.ts'

/** Feeds are the nation's: they write what every agency reads. @throws FORBIDDEN for administrators of a province or an office */
export async function forNation(ctx: Ctx): Promise<string | null> {
  const { nationwide } = await administratorOf(ctx)
  if (!nationwide) throw new Problem('FORBIDDEN')
  return ctx.actor.kind === 'staff' ? ctx.actor.staffId : null
}
