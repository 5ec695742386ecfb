import { addDays, instantInVietnam } from '#domain/kernel/date.ts'
import { REMINDER_PARTS_A_DAY } from '#domain/units/reminder.ts'
import type { Ctx } from '#server/platform/context.ts'
import { addHits, hitsOf } from '#server/platform/http/rate.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { countParts } from './reminder-store.ts'

const TWO_DAYS_S = 2 * 86_400
const keyOf = ({ today }: Pick<Ctx, 'today'>): string => `unit-reminders:${today}`

/** Parts that a unit may still put in line: what has gone today counts, and whatever waits, of which day ever. */
export const budgetOf = async (ctx: Ctx, unitCode: string): Promise<number> =>
  Math.max(0, REMINDER_PARTS_A_DAY - (await countParts(ctx.tx, unitCode, { since: instantInVietnam(ctx.today), withQueued: true })))

/** Parts of a unit that may still go today. */
export const restOfUnit = async (ctx: Ctx, unitCode: string): Promise<number> =>
  Math.max(0, REMINDER_PARTS_A_DAY - (await countParts(ctx.tx, unitCode, { since: instantInVietnam(ctx.today), withQueued: false })))

/** Parts that all units together may still send today: a policy of the nation. */
export async function restOfDay(ctx: Ctx): Promise<number> {
  const [{ unitRemindersPerDay }, { hits }] = [await readPolicies(ctx.tx), await hitsOf(ctx.tx, keyOf(ctx))]
  return Math.max(0, unitRemindersPerDay - hits)
}

/** Counts parts that went. */
export const countSent = (ctx: Ctx, parts: number) => addHits(ctx.tx, keyOf(ctx), parts, TWO_DAYS_S)

/** When messages go again once those of this day are used up. */
export const nextDay = ({ today }: Pick<Ctx, 'today'>, hour: number): Date => instantInVietnam(addDays(today, 1), hour)
