import type { PlainDate } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { addHits, hitsOf, hitsOfAll } from '#server/platform/http/rate.ts'

type Channel = 'sms' | 'email'
const CODE_CHANNELS: readonly Channel[] = ['sms', 'email']

const FREE_OF_NETWORK_AN_HOUR = 30
/** No network takes more than this part of a day: a stranger who pays cannot use up everybody's codes. */
const PART_OF_NETWORK = 1 / 5
const ALARM_AT = 0.8
const [HOUR_S, TWO_DAYS_S] = [3600, 2 * 86_400]
/** Counts of a day lie in several rows: thousands who ask at the same time do not wait for one. */
const ROWS = 16

const rowsOf = (channel: Channel, day: PlainDate): readonly string[] =>
  Array.from({ length: ROWS }, (_, row) => `codes:${channel}:${day}:${row}`)

/** Codes that were sent by a channel on a day. */
const codesSent = (tx: Tx, channel: Channel, day: PlainDate): Promise<number> => hitsOfAll(tx, rowsOf(channel, day))

/** Counts one more code of this day. Codes cost the agency money, and anybody can have them sent: a channel has a budget for the day;
 *  a network that asks for more than thirty an hour pays for each with a proof of work, and gets a fifth of the budget at most.
 *  @throws PROOF_OF_WORK_NEEDED · CODES_PAUSED */
export async function countCode(ctx: Ctx, channel: Channel): Promise<void> {
  const { codesPerDay, rateFactor } = ctx.limits
  const budget = codesPerDay[channel]
  const sent = await codesSent(ctx.tx, channel, ctx.today)
  if (sent >= budget) throw new Problem('CODES_PAUSED')
  await countForNetwork(ctx, channel, { free: FREE_OF_NETWORK_AN_HOUR * rateFactor, most: Math.ceil(budget * PART_OF_NETWORK) })
  const row = rowsOf(channel, ctx.today)[Number.parseInt(ctx.traceId.slice(-4), 16) % ROWS || 0]
  if (row !== undefined) await addHits(ctx.tx, row, 1, TWO_DAYS_S)
  if (sent + 1 >= budget * ALARM_AT) await alarm(ctx, channel, { sent: sent + 1, budget })
}

async function countForNetwork(ctx: Ctx, channel: Channel, { free, most }: { readonly free: number; readonly most: number }) {
  if (!ctx.from) return
  const { network, hasPaid } = ctx.from
  const hour = await addHits(ctx.tx, `codes-of:${network}`, 1, HOUR_S)
  if (hour.hits > free && !hasPaid) throw new Problem('PROOF_OF_WORK_NEEDED')
  const day = await addHits(ctx.tx, `codes-of:${network}:${channel}:${ctx.today}`, 1, TWO_DAYS_S)
  if (day.hits > most) throw new Problem('CODES_PAUSED')
}

/** Once a day for a channel. */
async function alarm(ctx: Ctx, channel: Channel, numbers: { readonly sent: number; readonly budget: number }): Promise<void> {
  const key = `codes-alarm:${channel}:${ctx.today}`
  if ((await hitsOf(ctx.tx, key)).hits > 0) return
  const { hits } = await addHits(ctx.tx, key, 1, TWO_DAYS_S)
  if (hits === 1) await ctx.enqueue('tell_code_budget', { channel, ...numbers })
}

/** For those who run the product: codes of this day and their budget. */
export const codeNumbers = (platform: Platform) =>
  transact(platform, { traceId: 'metrics', guard: asSystem }, ctx =>
    Promise.all(
      CODE_CHANNELS.map(async channel => ({
        channel,
        sent: await codesSent(ctx.tx, channel, ctx.today),
        budget: ctx.limits.codesPerDay[channel],
      })),
    ),
  )
