import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { addMonths, type Month } from '#domain/kernel/month.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { unitOfPayers } from '../directory/index.ts'
import { insertVoluntary } from './settle-store.ts'

interface PaidMonths {
  /** Of the request: the same months are never added twice. */
  readonly id: Uuid
  readonly fromMonth: Month
  readonly months: number
  /** The income that the person chose, đồng a month. */
  readonly baseVnd: number
  readonly rateBps: number
  /** The office that has decided. */
  readonly agencyCode: string
  readonly paidOn: PlainDate
}

/** Months of social insurance that a person has paid alone: one row of the book, from this transaction on.
 *  @law Luật BHXH 41/2024/QH15 Điều 36 */
export async function addVoluntaryMonths(
  ctx: Ctx,
  participantId: Uuid,
  { id, fromMonth, months, baseVnd, rateBps, agencyCode, paidOn }: PaidMonths,
): Promise<void> {
  const unitCode = await unitOfPayers(ctx.tx, agencyCode)
  const row = { id, participantId, unitCode, fromMonth, toMonth: addMonths(fromMonth, months - 1), baseVnd, rateBps, paidOn }
  if ((await insertVoluntary(ctx.tx, row)) === 0) return
  await recordAudit(ctx, { action: 'contributions.add_voluntary', subjectKind: 'participant', subjectId: participantId, agencyCode })
}
