import { createHmac } from 'node:crypto'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findFailures } from './store.ts'

const FREE_TRIES = 3
const LONGEST_S = 900

/** Seconds to wait after so many wrong passwords in a row: none for three, then 2, 4, 8 … up to a quarter of an hour. */
export const delayAfter = (failures: number): number => (failures < FREE_TRIES ? 0 : Math.min(2 ** (failures - FREE_TRIES + 1), LONGEST_S))

/** Hash under which tries for a typed name are counted; names without an account count alike. */
export const signInKey = (key: Buffer, name: string): Buffer => createHmac('sha256', key).update(`sign-in|${name}`).digest()

/** Refuses, without looking at the password, while the delay for this name and kind of device lasts. Nobody is locked out:
 *  the delay ends, and a device that the account knows has its own count.
 *  @throws SIGN_IN_SLOWED with the seconds to wait */
export async function refuseWhileSlowed(ctx: Ctx, key: Buffer, deviceClass: string): Promise<void> {
  const before = await findFailures(ctx.tx, key, deviceClass)
  if (!before) return
  const left = delayAfter(before.failures) - (ctx.now.getTime() - before.lastAt.getTime()) / 1000
  if (left > 0) throw new Problem('SIGN_IN_SLOWED', { seconds: Math.ceil(left) })
}
