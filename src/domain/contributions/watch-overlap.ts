import { monthAt, monthIndex } from '#domain/kernel/month.ts'
import { findingKey, type Finding, type WatchedPeriod } from './findings.ts'
import { runsOf } from './months.ts'
import { isEmployment, stretchOf, type FundBook } from './watch-months.ts'

/** Months for which two units have paid, or say they will. In the accident fund every employer pays; in the others one does, and what the
 *  second paid is given back. Rows of the State's budget stand beside others by law.
 *  @law Luật BHXH 41/2024/QH15, Điều 2 and 3; Luật BHYT, Điều 13 khoản 2; Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 43 khoản 2 */
export function findTwoUnits({ fund, rows }: FundBook): Finding[] {
  if (fund === 'accident') return []
  const counted = rows.filter(({ kind, status }) => kind !== 'state_budget' && status !== 'settled_lump_sum')
  const together = new Map<string, number[]>()
  for (const [month, there] of byMonth(counted)) {
    const codes = [...new Set(there.map(row => row.unitCode))].toSorted()
    if (codes.length > 1 && there.some(isEmployment)) together.set(codes.join(' '), [...(together.get(codes.join(' ')) ?? []), month])
  }
  return [...together].flatMap(([codes, months]) =>
    runsOf(months).map(run => {
      const of = counted.filter(row => codes.split(' ').includes(row.unitCode))
      const units = codes.split(' ').map(code => ({ unitCode: code, unitName: of.find(row => row.unitCode === code)?.unitName ?? code }))
      return {
        key: findingKey('two_units', codes.replaceAll(' ', '+'), run.fromMonth),
        kind: 'two_units',
        funds: [fund],
        units,
        ...run,
        evidence: of.flatMap(row => stretchOf(row, run, row.status === 'owed' ? 'owed' : 'paid')),
        dueOn: null,
        owedVnd: null,
      }
    }),
  )
}

/** Rows of each month that has two at least. */
function byMonth(rows: readonly WatchedPeriod[]): Map<number, WatchedPeriod[]> {
  const months = new Map<number, WatchedPeriod[]>()
  for (const row of rows)
    for (let month = monthIndex(row.fromMonth); month <= monthIndex(row.toMonth); month++) {
      const there = months.get(month)
      if (there) there.push(row)
      else months.set(month, [row])
    }
  return months
}

/** Rows that end before they begin: nobody knows for which months they were meant, so they count for none. */
export const findInverted = ({ fund, inverted }: FundBook): Finding[] =>
  inverted.map(row => ({
    key: findingKey('inverted', row.unitCode, row.fromMonth),
    kind: 'inverted',
    funds: [fund],
    units: [{ unitCode: row.unitCode, unitName: row.unitName }],
    fromMonth: monthAt(monthIndex(row.toMonth)),
    toMonth: monthAt(monthIndex(row.fromMonth)),
    evidence: [
      {
        fromMonth: row.fromMonth,
        toMonth: row.toMonth,
        unitCode: row.unitCode,
        unitName: row.unitName,
        says: 'inverted',
        payVnd: row.payVnd,
      },
    ],
    dueOn: null,
    owedVnd: null,
  }))
