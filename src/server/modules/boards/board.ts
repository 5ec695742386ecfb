import type { Board, boards } from '#contract/boards.ts'
import type { Parsed } from '#contract/core.ts'
import { chosenPeriod, namedPeriod, periodBefore, type Period } from '#domain/boards/period.ts'
import { shownCount, SMALLEST_COUNT } from '#domain/boards/small-groups.ts'
import { addDays, daysBetween, instantInVietnam, type PlainDate } from '#domain/kernel/date.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { REASONS } from '#domain/review/reasons.ts'
import type { Ctx } from '#server/platform/context.ts'
import { coverageOf } from './coverage.ts'
import {
  factsUntil,
  listArea,
  listDays,
  listNow,
  listReasons,
  listSums,
  type DayRow,
  type NowRow,
  type Office,
  type ReasonRow,
  type SumRow,
} from './views.ts'

export type BoardChoice = Parsed<typeof boards.getBoard>['query']

/** The numbers of the own agency and those below, or of one of these offices.
 *  @throws FIELDS_INVALID for days that are no period · NOT_FOUND for an office that is not of the area */
export async function boardOf(ctx: Ctx, choice: BoardChoice): Promise<Board> {
  const { tx } = ctx
  const period = periodOf(choice, ctx.today)
  const before = periodBefore(period)
  const area = await areaOf(ctx, choice.office)
  const codes = area.map(({ code }) => code)
  const sums = await listSums(tx, codes, period)
  const inAll = total(sums)
  const now = await listNow(tx, codes, { now: ctx.now, endOfDay: instantInVietnam(addDays(ctx.today, 1)) })
  return {
    asOf: (await factsUntil(tx))?.toISOString() ?? null,
    period,
    before,
    office: choice.office ?? null,
    now: sumNow(now),
    sums: inAll,
    sumsBefore: total(await listSums(tx, codes, before)),
    days: everyDay(period, await listDays(tx, codes, period)),
    reasons: tellable(await listReasons(tx, codes, period), inAll).flatMap(presentReason),
    offices: area.length > 1 ? presentOffices(area, sums, now) : [],
    coverage: await coverageOf(ctx, { codes, before: before.until }),
  }
}

function periodOf({ period, from, until }: BoardChoice, today: PlainDate): Period {
  if (from === undefined && until === undefined) return namedPeriod(period, today)
  const chosen = chosenPeriod(from ?? '', until ?? '', today)
  if (!chosen) throw new Problem('FIELDS_INVALID', {}, [{ field: from === undefined ? 'from' : 'until', code: 'DAY_RANGE' }])
  return chosen
}

async function areaOf(ctx: Ctx, office: string | undefined): Promise<readonly Office[]> {
  if (ctx.actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  const area = await listArea(ctx.tx, ctx.actor.agencyCode)
  const wanted = office === undefined ? area : area.filter(({ code }) => code === office)
  if (!wanted.length) throw new Problem('NOT_FOUND')
  return wanted
}

const NOTHING: SumRow = {
  agencyCode: null,
  received: 0,
  decided: 0,
  approved: 0,
  rejected: 0,
  helped: 0,
  returned: 0,
  withdrawn: 0,
  inTime: 0,
  approvedAtFirst: 0,
  registrations: 0,
  medianMinutes: null,
  p90Minutes: null,
}

function total(rows: readonly SumRow[]): Board['sums'] {
  const { agencyCode: _all, ...sums } = rows.find(({ agencyCode }) => agencyCode === null) ?? NOTHING
  return sums.decided < SMALLEST_COUNT ? { ...sums, medianMinutes: null, p90Minutes: null } : sums
}

const sumNow = (rows: readonly NowRow[]): Board['now'] => ({
  waiting: rows.reduce((sum, row) => sum + row.waiting, 0),
  dueToday: rows.reduce((sum, row) => sum + row.dueToday, 0),
  overdue: rows.reduce((sum, row) => sum + row.overdue, 0),
  returned: rows.reduce((sum, row) => sum + row.returned, 0),
})

/** Days on which nothing happened are days too. */
function everyDay({ from, until }: Period, rows: readonly DayRow[]): Board['days'] {
  const byDay = new Map(rows.map(row => [row.day, row]))
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, n) => {
    const day = addDays(from, n)
    return byDay.get(day) ?? { day, received: 0, decided: 0 }
  })
}

/** Of a step that happened to a few only, no reason is told: with the number of the step, one would be that person's. */
const tellable = (reasons: readonly ReasonRow[], sums: Board['sums']): readonly ReasonRow[] =>
  reasons.filter(({ step }) => sums[step] >= SMALLEST_COUNT)

function presentReason({ step, reason, count }: ReasonRow): Board['reasons'] {
  const known = REASONS.find(one => one === reason)
  return known ? [{ step, reason: known, count: shownCount(count) }] : []
}

function presentOffices(area: readonly Office[], sums: readonly SumRow[], now: readonly NowRow[]): Board['offices'] {
  return area.map(({ code, name }) => {
    const row = sums.find(({ agencyCode }) => agencyCode === code) ?? NOTHING
    const waits = now.find(({ agencyCode }) => agencyCode === code)
    const { received, decided, inTime, medianMinutes } = row
    return {
      code,
      name,
      waiting: waits?.waiting ?? 0,
      overdue: waits?.overdue ?? 0,
      received,
      decided,
      inTime,
      medianMinutes: decided < SMALLEST_COUNT ? null : medianMinutes,
    }
  })
}
