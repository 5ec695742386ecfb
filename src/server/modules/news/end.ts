import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { forgetPreferences } from './preferences.ts'
import { endFallbacksOf } from './store.ts'

/** An account closes: its choices are forgotten, and no text follows for what was not read. */
export async function endWithAccount(ctx: Ctx, { participantId }: { readonly participantId: Uuid }): Promise<void> {
  await endFallbacksOf(ctx.tx, participantId)
  await forgetPreferences(ctx, participantId)
}
