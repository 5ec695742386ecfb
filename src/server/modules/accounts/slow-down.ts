import { createHmac } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countTry, lockFailures } from './store.ts'

const FREE_TRIES = 3
const LONGEST_S = 900

/** Seconds to wait after so many wrong passwords in a row: none for three, then 2, 4, 8 … up to a quarter of an hour. */
export const delayAfter = (failures: number): number => (failures < FREE_TRIES ? 0 : Math.min(2 ** (failures - FREE_TRIES + 1), LONGEST_S))

/** Hash under which tries for a typed name are counted; names without an account count alike. */
export const signInKey = (key: Buffer, name: string): Buffer => createHmac('sha256', key).update(`sign-in|${name}`).digest()

/** Counts a try before the password is looked at, or refuses it while the delay for this name and kind of device lasts. The row is
 *  locked meanwhile: of many tries at once no more are compared than of tries one after the other. A right password clears the
 *  count. Nobody is locked out: the delay ends, and a device that the account knows has its own count.
 *  @throws SIGN_IN_SLOWED with the seconds to wait */
export async function claimTry(ctx: Ctx, key: Buffer, deviceClass: string): Promise<void> {
  const before = await lockFailures(ctx.tx, key, deviceClass)
  const left = delayAfter(before.failures) - (before.now.getTime() - before.lastAt.getTime()) / 1000
  if (left > 0) throw new Problem('SIGN_IN_SLOWED', { seconds: Math.ceil(left) })
  await countTry(ctx.tx, key, deviceClass, 1)
}

/** Waits for a comparison; one that did not happen, because too many wait, does not count as a try. */
export async function compared<T>(comparison: Promise<T>, giveBack: () => Promise<unknown>): Promise<T> {
  try {
    return await comparison
  } catch (error) {
    await giveBack()
    throw error
  }
}

/** Whom the audit entry of a wrong password is about: the account, or for a name without one an id that follows from the key of
 *  the name. So both cost the same, guesses of one name stand together, and the entry holds nothing of what was typed. */
export function triedName(
  subjectKind: 'account' | 'staff',
  knownId: string | undefined,
  key: Buffer,
): { readonly subjectKind: string; readonly subjectId: Uuid } {
  return knownId === undefined ? { subjectKind: 'unknown_name', subjectId: idFromKey(key) } : { subjectKind, subjectId: knownId as Uuid }
}

/** A UUID of version 8 (RFC 9562: made by a rule of one's own) from the first bytes of a key; it can never be one of newId(). */
function idFromKey(key: Buffer): Uuid {
  const bytes = Buffer.from(key.subarray(0, 16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-') as Uuid
}
