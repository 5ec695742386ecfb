import type { Ctx } from '#server/platform/context.ts'
import { addHits, hitsOf, hitsOfAll } from '#server/platform/http/rate.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'

const [MINUTE_S, HOUR_S] = [60, 3600]
/** The count of a minute lies in several rows: those who fail at the same time do not wait for one. */
const ROWS = Array.from({ length: 16 }, (_, row) => `sign-in-failed:${row}`)

/** Counts one wrong password, whosever it was, of citizens and staff together; names without an account count alike. Somebody who tries one
 *  password with thousands of names is slowed down at none of them: this is where it shows. The alarm goes to those who run the product,
 *  with the wrong password that is one too many for the minute, and once an hour. */
export async function countWrongPassword(ctx: Ctx): Promise<void> {
  const row = ROWS[Number.parseInt(ctx.traceId.slice(-4), 16) % ROWS.length || 0]
  if (row !== undefined) await addHits(ctx.tx, row, 1, MINUTE_S)
  const failures = await hitsOfAll(ctx.tx, ROWS)
  const { wrongPasswordsPerMinute } = ctx.limits
  if (failures >= wrongPasswordsPerMinute) await alarm(ctx, { failures, perMinute: wrongPasswordsPerMinute })
}

const ALARM = 'sign-in-alarm'
async function alarm(ctx: Ctx, numbers: { readonly failures: number; readonly perMinute: number }): Promise<void> {
  if ((await hitsOf(ctx.tx, ALARM)).hits > 0) return
  const { hits } = await addHits(ctx.tx, ALARM, 1, HOUR_S)
  if (hits === 1) await ctx.enqueue('tell_sign_in_storm', numbers)
}

/** Wrong passwords of the last minute, for those who run the product. */
export const wrongPasswords = (platform: Platform): Promise<number> =>
  transact(platform, { traceId: 'metrics', guard: asSystem }, ctx => hitsOfAll(ctx.tx, ROWS))
