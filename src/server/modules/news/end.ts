import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { forgetPreferences } from './preferences.ts'
import { endFallbacksOf, forgetKnown } from './store.ts'

/** An account closes: its choices are forgotten, no text follows for what was not read, and what the owner knew of the book is not kept: who comes
 *  back begins with a first look. */
export async function endWithAccount(ctx: Ctx, { participantId }: { readonly participantId: Uuid }): Promise<void> {
  await endFallbacksOf(ctx.tx, participantId)
  await forgetKnown(ctx.tx, participantId)
  await forgetPreferences(ctx, participantId)
}
