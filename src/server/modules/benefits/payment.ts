import { groupOf } from '#domain/benefits/regimes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudits } from '../audit/index.ts'
import { listReceiving, updatePayment, type ReceivingRow } from './store.ts'

/** How and where the pension or monthly allowance of somebody is paid; undefined for who receives none. */
export async function monthlyPaymentOf(
  ctx: Ctx,
  participantId: Uuid,
): Promise<{ readonly method: string | null; readonly place: string | null } | undefined> {
  const [first] = await monthly(ctx, participantId)
  return first && { method: first.method, place: first.place }
}

/** Has everything that is paid monthly paid another way from the next payment on.
 *  @law Luật BHXH 41/2024/QH15 Điều 82 */
export async function payElsewhere(
  ctx: Ctx,
  participantId: Uuid,
  payment: { readonly method: 'account' | 'cash'; readonly place: string },
): Promise<void> {
  const rows = await monthly(ctx, participantId)
  await updatePayment(
    ctx.tx,
    participantId,
    rows.map(({ id }) => id),
    payment,
  )
  await recordAudits(
    ctx,
    rows.map(({ id }) => ({ action: 'benefits.pay_elsewhere', subjectKind: 'benefit', subjectId: id as Uuid })),
  )
}

const monthly = async (ctx: Ctx, participantId: Uuid): Promise<readonly ReceivingRow[]> =>
  (await listReceiving(ctx.tx, participantId)).filter(({ regime }) => groupOf(regime) === 'monthly')
