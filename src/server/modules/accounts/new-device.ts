import { settledFrom } from '#domain/accounts/device.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { firstProvenAt } from './device-store.ts'
import { personOf } from './person.ts'
import { getSession } from './session-store.ts'

/** For what takes all data away at once: somebody who has talked a code out of the owner waits a day, in which the owner has the notice of
 *  the new device. A device of which nothing is known counts as new.
 *  @throws NEW_DEVICE with the instant from which it is none */
export async function refuseOnNewDevice(ctx: Ctx): Promise<void> {
  const { accountId, sessionId } = personOf(ctx)
  const { deviceId } = await getSession(ctx.tx, sessionId)
  const from = settledFrom((await firstProvenAt(ctx.tx, accountId, deviceId)) ?? ctx.now)
  if (from > ctx.now) throw new Problem('NEW_DEVICE', { at: from.toISOString() })
}
