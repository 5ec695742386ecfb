import type { PaymentBook, PaymentDifference } from '#contract/payments.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { isNationwide, listDays, listDifferences, lockDifference, settleRow, type DifferenceRow } from './difference-store.ts'

const SHOWN = 200
const DAYS_SHOWN = 14

/** What differs between the gateway's statements and our ledger, and the sums of the days.
 *  @throws FORBIDDEN for administrators of a province or an office: the account is the nation's */
export async function listPaymentBook(ctx: Ctx): Promise<PaymentBook> {
  await forNation(ctx)
  const days = await listDays(ctx.tx, DAYS_SHOWN)
  return {
    differences: (await listDifferences(ctx.tx, SHOWN)).map(present),
    days: days.map(({ comparedAt, ...day }) => ({ ...day, comparedAt: comparedAt.toISOString() })),
  }
}

/** Says in words how a difference was settled. It stays in the list.
 *  @throws FORBIDDEN · NOT_FOUND · ACTION_NOT_ALLOWED when it was settled */
export async function settleDifference(ctx: Ctx, { id, note }: { readonly id: string; readonly note: string }): Promise<PaymentDifference> {
  const staffId = await forNation(ctx)
  const row = await lockDifference(ctx.tx, id)
  if (!row) throw new Problem('NOT_FOUND')
  if (row.settledAt !== null) throw new Problem('ACTION_NOT_ALLOWED')
  await settleRow(ctx.tx, row, { at: ctx.now, staffId, note })
  await recordAudit(ctx, {
    action: 'payments.settle',
    subjectKind: 'payment_difference',
    subjectId: id as Uuid,
    subjectVersion: row.version + 1,
    ...(row.agencyCode !== null && { agencyCode: row.agencyCode }),
  })
  return present({ ...row, settledAt: ctx.now, note, version: row.version + 1 })
}

async function forNation({ tx, actor }: Ctx): Promise<Uuid> {
  if (actor.kind !== 'staff' || !(await isNationwide(tx, actor.staffId))) throw new Problem('FORBIDDEN')
  return actor.staffId
}

function present({ id, day, kind, movement, ref, orderNo, oursVnd, theirsVnd, agencyCode, note, ...at }: DifferenceRow): PaymentDifference {
  const [foundAt, settledAt] = [at.foundAt.toISOString(), at.settledAt?.toISOString() ?? null]
  return { id, day, kind, movement, ref, orderNo, oursVnd, theirsVnd, agencyCode, foundAt, settledAt, note }
}
