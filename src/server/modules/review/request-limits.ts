import { Problem } from '#domain/kernel/problem.ts'
import type { CaseKindName } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { addHits, countHit, hitsOf } from '#server/platform/http/rate.ts'

const DAY_S = 86_400
const STARTS_BEFORE_WORK = 20
const PROVEN_OF_CONTACT = 5

/** What anybody may ask for who can prove a contact. Each is counted by itself. Nothing is counted by whom or what a request is about,
 *  such as the number on a card or the code of a unit: strangers would close its owner's only way out. */
export type AskedFor = Extract<CaseKindName, 'support' | 'unit_account' | 'feedback'>

const provenBy = (kind: AskedFor, contactIndex: Buffer): string => `${kind}-proven:${contactIndex.toString('base64url')}`

/** Counts a request that begins, by network: after the twentieth in a day each costs a proof of work.
 *  @throws PROOF_OF_WORK_NEEDED */
export async function countStart(ctx: Ctx, kind: AskedFor, rateFactor: number): Promise<void> {
  const { hits } = await addHits(ctx.tx, `${kind}-start:${ctx.from?.network ?? ''}`, 1, DAY_S)
  if (hits > STARTS_BEFORE_WORK * rateFactor && !ctx.from?.hasPaid) throw new Problem('PROOF_OF_WORK_NEEDED')
}

/** No code for a contact that has handed in its share of the day: the code would lead nowhere.
 *  @throws TOO_MANY_REQUESTS */
export async function refuseBusyContact(ctx: Ctx, kind: AskedFor, contactIndex: Buffer): Promise<void> {
  const { hits, waitS } = await hitsOf(ctx.tx, provenBy(kind, contactIndex))
  if (hits >= PROVEN_OF_CONTACT) throw new Problem('TOO_MANY_REQUESTS', { seconds: Math.max(1, waitS) })
}

/** Counts a request whose contact is proven, by that contact.
 *  @throws TOO_MANY_REQUESTS with the seconds to wait */
export const countProven = (ctx: Ctx, kind: AskedFor, contactIndex: Buffer): Promise<number> =>
  countHit(ctx.tx, provenBy(kind, contactIndex), PROVEN_OF_CONTACT, DAY_S)
