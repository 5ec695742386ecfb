import type { Uuid } from '#domain/kernel/ids.ts'
import { minutesUntilNextTry } from '#domain/registration/identity-check.ts'
import type { PopulationGateway } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'

/** Whether there is anybody to ask later. */
export type CheckSchedule = Pick<PopulationGateway, 'state'>

/** Promises to ask the population database again, in the transaction that found it without an answer.
 *  @param tries how often it was asked in vain; 0 asks at once */
export async function scheduleIdentityCheck(
  ctx: Ctx,
  population: CheckSchedule,
  { id, tries }: { readonly id: Uuid; readonly tries: number },
): Promise<void> {
  const minutes = tries === 0 ? 0 : minutesUntilNextTry(tries)
  if (minutes === undefined || population.state() === 'not_configured') return
  await ctx.enqueue('check_identity', { registrationId: id, tries }, { afterMs: minutes * 60_000, key: `check_identity:${id}` })
}
