import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { addHits, countHit, hitsOf } from '#server/platform/http/rate.ts'

const DAY_S = 86_400
const STARTS_BEFORE_WORK = 20
const PROVEN_OF_CONTACT = 5
const provenBy = (contactIndex: Buffer): string => `unit-account-proven:${contactIndex.toString('base64url')}`

/** Counts a request that begins, by network: after the twentieth in a day each costs a proof of work. Nothing is counted by the unit:
 *  strangers would close the way for its own people.
 *  @throws PROOF_OF_WORK_NEEDED */
export async function countStart(ctx: Ctx, rateFactor: number): Promise<void> {
  const { hits } = await addHits(ctx.tx, `unit-account-start:${ctx.from?.network ?? ''}`, 1, DAY_S)
  if (hits > STARTS_BEFORE_WORK * rateFactor && !ctx.from?.hasPaid) throw new Problem('PROOF_OF_WORK_NEEDED')
}

/** No code for an address that has handed in its share of the day: the code would lead nowhere.
 *  @throws TOO_MANY_REQUESTS */
export async function refuseBusyContact(ctx: Ctx, contactIndex: Buffer): Promise<void> {
  const { hits, waitS } = await hitsOf(ctx.tx, provenBy(contactIndex))
  if (hits >= PROVEN_OF_CONTACT) throw new Problem('TOO_MANY_REQUESTS', { seconds: Math.max(1, waitS) })
}

/** Counts a request whose email is proven, by that address.
 *  @throws TOO_MANY_REQUESTS with the seconds to wait */
export const countProven = (ctx: Ctx, contactIndex: Buffer): Promise<number> =>
  countHit(ctx.tx, provenBy(contactIndex), PROVEN_OF_CONTACT, DAY_S)
