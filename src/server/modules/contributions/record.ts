import type { ContributionFinding } from '#contract/contributions.ts'
import { absencesOf, countedLeave } from '#domain/contributions/absences.ts'
import { FUNDS, type Fund, type Movement } from '#domain/contributions/book.ts'
import type { Finding, WatchedPeriod } from '#domain/contributions/findings.ts'
import { payLine } from '#domain/contributions/pay-line.ts'
import { contributionTotals } from '#domain/contributions/totals.ts'
import { watch } from '#domain/contributions/watch.ts'
import { monthOf } from '#domain/kernel/month.ts'
import type { Call } from '#server/platform/http/call.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { allMovementsOfReader, allPeriodsOfReader, readToday } from './views.ts'

interface Record {
  readonly periods: readonly WatchedPeriod[]
  readonly movements: readonly Movement[]
  readonly today: Awaited<ReturnType<typeof readToday>>
}

/** Book, declarations and the day, in one round trip. */
async function readRecord(tx: Tx): Promise<Record> {
  const [periods, movements, today] = await Promise.all([allPeriodsOfReader(tx), allMovementsOfReader(tx), readToday(tx)])
  return { periods, movements, today }
}

/** Totals and pay of each fund. */
export async function summary(call: Call) {
  const record = await call.readAtOnce(readRecord)
  return FUNDS.map(fund => ({ fund, ...summaryOf(record, fund) }))
}

function summaryOf({ periods, movements, today }: Record, fund: Fund) {
  const rows = periods.filter(period => period.fund === fund)
  const declared = movements.filter(({ funds }) => funds.includes(fund))
  const absences = absencesOf(declared, rows, monthOf(today))
  const totals = contributionTotals(rows, countedLeave(absences, fund))
  const units = new Map(rows.map(({ unitCode, unitName }) => [unitCode, unitName]))
  return {
    ...totals,
    byYear: [...totals.byYear],
    gaps: [...totals.gaps],
    owed: [...totals.owed],
    absences: absences.map(({ kind, fromMonth, toMonth, unitName }) => ({ kind, fromMonth, toMonth, unitName })),
    pay: [...payLine(rows)],
    units: [...units].map(([code, name]) => ({ code, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  }
}

/** What does not fit, in the shape of the contract. */
export async function findings(call: Call): Promise<ContributionFinding[]> {
  const { periods, movements, today } = await call.readAtOnce(readRecord)
  return watch(periods, movements, today).map(presentFinding)
}

/** In the shape of the contract. */
export const presentFinding = (finding: Finding): ContributionFinding => ({
  ...finding,
  funds: [...finding.funds],
  units: [...finding.units],
  evidence: [...finding.evidence],
})
