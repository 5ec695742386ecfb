import { createHmac } from 'node:crypto'
import { ONLY_RECOVERY_FROM } from '#domain/accounts/recovery.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit, forgetHits } from '#server/platform/http/rate.ts'
import { idFromHash } from '#server/platform/ids.ts'
import { UNKNOWN_DEVICE } from './device-store.ts'
import { countTry, lockFailures } from './failure-store.ts'

const FREE_TRIES = 3
const [FIRST_S, LONGEST_S] = [5, 900]

/** Seconds to wait after so many wrong passwords in a row: none for three, then 5, 20, 80, 320 and at last a quarter of an hour. Of one
 *  name and kind of device no more than ten are compared within an hour. */
export const delayAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(FIRST_S * 4 ** (failures - FREE_TRIES), LONGEST_S)

/** Hash under which tries for a typed name are counted; names without an account count alike. */
export const signInKey = (key: Buffer, name: string): Buffer => createHmac('sha256', key).update(`sign-in|${name}`).digest()

/** Counts a try before the password is looked at, or refuses it while the delay for this name and kind of device lasts; after the delay a
 *  try costs the device's work. The row is locked meanwhile: of many tries at once no more are compared than of tries one after the
 *  other. A right password clears the count. Nobody is locked out: the delay ends, and a device that the account knows has its own
 *  count. Names without an account are counted alike.
 *  After a hundred in a row an unknown device needs a recovery, or a passkey: then a password is not even compared.
 *  @throws SIGN_IN_SLOWED with the seconds to wait · PROOF_OF_WORK_NEEDED · RECOVERY_NEEDED */
export async function claimTry(ctx: Ctx, key: Buffer, deviceClass: string): Promise<void> {
  await countOrRefuse(ctx, key, deviceClass, true)
}

/** The same without the work: for codes that a machine gives out, where few guesses are enough to stop. */
export async function claimGuess(ctx: Ctx, key: Buffer, deviceClass: string): Promise<void> {
  await countOrRefuse(ctx, key, deviceClass, false)
}

async function countOrRefuse(ctx: Ctx, key: Buffer, deviceClass: string, costs: boolean): Promise<void> {
  const before = await lockFailures(ctx.tx, key, deviceClass)
  if (costs && deviceClass === UNKNOWN_DEVICE && before.failures >= ONLY_RECOVERY_FROM) throw new Problem('RECOVERY_NEEDED')
  const left = delayAfter(before.failures) - (before.now.getTime() - before.lastAt.getTime()) / 1000
  if (left > 0) throw new Problem('SIGN_IN_SLOWED', { seconds: Math.ceil(left) })
  if (costs && before.failures >= FREE_TRIES && ctx.from?.hasPaid !== true) throw new Problem('PROOF_OF_WORK_NEEDED')
  await countTry(ctx.tx, key, deviceClass, 1)
}

const [COMPARED_AN_HOUR, HOUR_S] = [10, 3600]

/** Of which account, or absent name, and on which kind of device passwords are compared. */
export interface Tried {
  readonly subjectId: Uuid
  readonly deviceClass: string
}

/** Counts a comparison for the account, by whichever of its two names: together they get no more than one alone. Nothing is told of this
 *  count, because a wait that two names share would say that they are one person's: beyond it a password is answered like a wrong one.
 *  @param by -1 gives one back
 *  @returns whether the password may be compared */
export async function countComparison(ctx: Ctx, tried: Tried, by: 1 | -1 = 1): Promise<boolean> {
  return (await countHit(ctx.tx, comparisonsOf(tried), Infinity, HOUR_S, by)) <= COMPARED_AN_HOUR
}

/** After a proof of the owner. */
export const forgetComparisons = (ctx: Ctx, tried: Tried): Promise<number> => forgetHits(ctx.tx, comparisonsOf(tried))

const comparisonsOf = ({ subjectId, deviceClass }: Tried): string => `compared:${subjectId}:${deviceClass}`

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
  return knownId === undefined ? { subjectKind: 'unknown_name', subjectId: idFromHash(key) } : { subjectKind, subjectId: knownId as Uuid }
}
