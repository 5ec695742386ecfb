import { fundBook, leaveWithoutRows, type FundBook } from '#domain/contributions/insured.ts'
import { monthIndex } from '#domain/kernel/month.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { addSettledLeave, settlePeriods } from './settle-store.ts'
import { insuredPeriodsOf, watchedMovementsOf } from './views.ts'

/** The two funds that claims are reckoned from, by the rules of the contribution screen. */
export async function insuredBooks(ctx: Ctx, participantId: Uuid): Promise<{ readonly social: FundBook; readonly unemployment: FundBook }> {
  const [periods, movements] = [await insuredPeriodsOf(ctx.tx, participantId), await watchedMovementsOf(ctx.tx, participantId)]
  return {
    social: fundBook('social', periods, movements, ctx.today),
    unemployment: fundBook('unemployment', periods, movements, ctx.today),
  }
}

/** Every month of social insurance that counts is paid out as a lump sum and never counts again: rows of the book, and leave for a birth, which
 *  has no row until now. What an employer owes stays owed.
 *  @law Luật BHXH 41/2024/QH15 Điều 5 khoản 3 */
export async function settleMonths(ctx: Ctx, participantId: Uuid): Promise<void> {
  const [periods, movements] = [await insuredPeriodsOf(ctx.tx, participantId), await watchedMovementsOf(ctx.tx, participantId)]
  const rows = periods.filter(({ fund }) => fund === 'social')
  for (const run of leaveWithoutRows(periods, movements, ctx.today)) {
    const before = rows
      .filter(({ fromMonth }) => fromMonth <= run.fromMonth)
      .toSorted((a, b) => monthIndex(b.fromMonth) - monthIndex(a.fromMonth))
    const unit = before[0] ?? rows[0]
    if (unit) await addSettledLeave(ctx.tx, { participantId, id: ctx.newId(), unitCode: unit.unitCode, ...run })
  }
  await settlePeriods(ctx.tx, participantId)
  await recordAudit(ctx, { action: 'contributions.settle', subjectKind: 'participant', subjectId: participantId })
}
