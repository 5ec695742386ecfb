import type { MonthRun } from '#domain/contributions/book.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Rows of social insurance that count, from now on paid out as a lump sum. */
export const settlePeriods = (tx: Tx, participantId: string) =>
  tx.run(
    q
      .updateTable('contributionPeriod')
      .set({ status: 'settled_lump_sum' })
      .where('participantId', '=', participantId)
      .where('fund', '=', 'social')
      .where('status', 'in', ['paid', 'reserved']),
  )

interface SettledLeave extends MonthRun {
  readonly participantId: string
  readonly id: string
  readonly unitCode: string
}

/** Months of leave that counted without a row: one row, so that they count no more. */
export const addSettledLeave = (tx: Tx, { fromMonth, toMonth, ...row }: SettledLeave) =>
  tx.run(
    q.insertInto('contributionPeriod').values({
      ...row,
      fund: 'social',
      fromMonth: `${fromMonth}-01`,
      toMonth: `${toMonth}-01`,
      contributionKind: 'compulsory',
      status: 'settled_lump_sum',
      baseVnd: 0,
      employeeRateBps: 0,
      employerRateBps: 0,
    }),
  )

interface VoluntaryRow extends MonthRun {
  readonly participantId: string
  readonly id: string
  readonly unitCode: string
  readonly baseVnd: number
  readonly rateBps: number
  readonly paidOn: string
}

/** Months that somebody has paid alone; 0 where this row is there already. */
export const insertVoluntary = (tx: Tx, { fromMonth, toMonth, rateBps, ...row }: VoluntaryRow): Promise<number> =>
  tx.run(
    q
      .insertInto('contributionPeriod')
      .values({
        ...row,
        fund: 'social',
        fromMonth: `${fromMonth}-01`,
        toMonth: `${toMonth}-01`,
        contributionKind: 'voluntary',
        status: 'paid',
        employeeRateBps: rateBps,
        employerRateBps: 0,
      })
      .onConflict(oc => oc.doNothing()),
  )
