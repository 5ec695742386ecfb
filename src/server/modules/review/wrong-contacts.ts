import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { addHits, hitsOf } from '#server/platform/http/rate.ts'

const FREE_AN_HOUR = 20
const HOUR_S = 3600

/** What somebody looks for: the page asks for one after the other with the same number, and only one of them is behind it. */
type LookedFor = 'registration' | 'support' | 'unit_account' | 'feedback'

/** Each is counted by itself, so that one slip is one, and that no count tells what a number is. */
const keyOf = (kind: LookedFor, no: string): string => `wrong-contact:${kind}:${no}`

/** Lets somebody look for a case file by its number and a contact. Numbers follow one another, so anybody can name one: strangers who
 *  try contacts never shut the owner out. After twenty wrong ones in an hour each look at that number costs a proof of work, which the
 *  owner's device pays unseen, and whoever tries thousands pays for each.
 *  @throws PROOF_OF_WORK_NEEDED */
export async function admitLook(ctx: Ctx, kind: LookedFor, no: string): Promise<void> {
  const { hits: wrong } = await hitsOf(ctx.tx, keyOf(kind, no))
  if (wrong >= FREE_AN_HOUR && !ctx.from?.hasPaid) throw new Problem('PROOF_OF_WORK_NEEDED')
}

/** Counts a contact that does not belong to the number, whether there is such a number or not. The refusal has to be *returned*, so
 *  that the count is kept. */
export async function wrongContact(ctx: Ctx, kind: LookedFor, no: string): Promise<Problem> {
  await addHits(ctx.tx, keyOf(kind, no), 1, HOUR_S)
  return new Problem('CASE_FILE_NOT_FOUND')
}
