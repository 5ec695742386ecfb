import { addMonths, type Month } from '#domain/kernel/month.ts'
import { isInverted, isLeave, type Fund, type Leave, type MonthRun, type Movement, type UnitRef } from './book.ts'

/** A declared absence with its end. */
export interface Absence extends MonthRun, UnitRef {
  readonly kind: Leave
  readonly funds: readonly Fund[]
}

type Row = MonthRun & Pick<UnitRef, 'unitCode'>

/** Declared absences, oldest first. One without an end lasts until the unit says that the person is back, or has left, or pays again; else
 *  until `lastMonth`, and none reaches beyond it.
 *  @param rows of the book, to see who was paid for again though nobody said so
 *  @example maternity from 2026-03, back at work 2026-09 → 2026-03 to 2026-08 */
export const absencesOf = (movements: readonly Movement[], rows: readonly Row[], lastMonth: Month): readonly Absence[] =>
  movements
    .flatMap(({ kind, funds, unitCode, unitName, fromMonth, toMonth }) =>
      isLeave(kind)
        ? [{ kind, funds, unitCode, unitName, fromMonth, toMonth: toMonth ?? endOf({ unitCode, fromMonth }, movements, rows, lastMonth) }]
        : [],
    )
    .map(absence => (absence.toMonth > lastMonth ? { ...absence, toMonth: lastMonth } : absence))
    .filter(absence => !isInverted(absence))
    .toSorted((a, b) => (a.fromMonth < b.fromMonth ? -1 : a.fromMonth > b.fromMonth ? 1 : 0))

type Begun = Pick<Movement, 'unitCode' | 'fromMonth'>

function endOf(begun: Begun, movements: readonly Movement[], rows: readonly Row[], lastMonth: Month): Month {
  const after = ({ unitCode, fromMonth }: Begun): boolean => unitCode === begun.unitCode && fromMonth > begun.fromMonth
  const back = [
    ...movements.filter(movement => movement.kind !== 'pay_agreed' && after(movement)),
    ...rows.filter(row => !isInverted(row) && after(row)),
  ].map(({ fromMonth }) => addMonths(fromMonth, -1))
  return back.toSorted().at(0) ?? lastMonth
}

/** Months of maternity leave that count as contributed in a fund: retirement, and health insurance, which the insurance pays meanwhile.
 *  @law Luật BHXH 41/2024/QH15, Điều 33–34; Luật BHYT, Điều 13 khoản 1 */
export const countedLeave = (absences: readonly Absence[], fund: Fund): readonly MonthRun[] =>
  fund === 'social' || fund === 'health' ? absences.filter(({ kind, funds }) => kind === 'maternity' && funds.includes(fund)) : []
