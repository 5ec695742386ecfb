import type { Board } from '#contract/boards.ts'
import { mergeSmall, SMALLEST_GROUP } from '#domain/boards/small-groups.ts'
import { addDays, type PlainDate } from '#domain/kernel/date.ts'
import type { Ctx } from '#server/platform/context.ts'
import { writeCoverage } from './store.ts'
import { coverageDay, listCoverage, listUnitCoverage, MOST_UNITS } from './views.ts'

/** Counts who has an account, for today. Counted again on the same day the new numbers take the place of the old ones. */
export const countCoverage = (ctx: Ctx): Promise<number> => writeCoverage(ctx.tx, ctx.today)

interface Area {
  readonly codes: readonly string[]
  /** The last day before the period, to which it is compared. */
  readonly before: PlainDate
}

/** The latest count of an area, beside the last one before a period. Small groups are put together. Asked for a first time, or when
 *  a night was missed, the count is begun. */
export async function coverageOf(ctx: Ctx, { codes, before }: Area): Promise<Board['coverage']> {
  const day = await coverageDay(ctx.tx, ctx.today)
  if (day === null || day < addDays(ctx.today, -1)) await ctx.enqueue('count_coverage', {}, { key: 'count_coverage' })
  if (day === null) return null
  const offices = await listCoverage(ctx.tx, codes, day)
  const units = await listUnitCoverage(ctx.tx, codes, day)
  const { shown, others } = mergeSmall(units.slice(0, MOST_UNITS))
  return {
    day,
    all: large(sum(offices)),
    before: await earlier(ctx, codes, before),
    offices: [...mergeSmall(offices).shown],
    units: [...shown],
    otherUnits: others,
    hasMoreUnits: units.length > MOST_UNITS,
  }
}

async function earlier(ctx: Ctx, codes: readonly string[], before: PlainDate) {
  const day = await coverageDay(ctx.tx, before)
  const all = day === null ? null : large(sum(await listCoverage(ctx.tx, codes, day)))
  return all && day !== null ? { ...all, day } : null
}

/** Null for so few people that the number would say something about one of them. */
const large = <T extends { readonly participants: number }>(group: T): T | null => (group.participants < SMALLEST_GROUP ? null : group)

const sum = (groups: readonly { readonly participants: number; readonly accounts: number }[]) => ({
  participants: groups.reduce((total, group) => total + group.participants, 0),
  accounts: groups.reduce((total, group) => total + group.accounts, 0),
})
