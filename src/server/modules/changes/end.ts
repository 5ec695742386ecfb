import type { ChangeOutcome } from '#domain/changes/change.ts'
import type { Ctx } from '#server/platform/context.ts'
import { provenContacts } from '../accounts/index.ts'
import { accountOf, audit, newContacts, openChange } from './request.ts'
import { updateChange, type ChangeRow } from './store.ts'
import { tellContacts } from './tell.ts'

const VERBS = {
  applied: 'apply',
  cancelled: 'cancel',
  contact_taken: 'contact_taken',
  rejected: 'reject',
  withdrawn: 'withdraw',
} as const satisfies Readonly<Record<ChangeOutcome, string>>

/** Ends a change; what could have stopped it is worth nothing from then on. */
export async function endChange(ctx: Ctx, row: ChangeRow, outcome: ChangeOutcome): Promise<ChangeRow> {
  const ended = await updateChange(ctx.tx, row, { endedAt: ctx.now, outcome, cancelHash: null, cancelCodeHmac: null })
  await audit(ctx, VERBS[outcome], ended)
  return ended
}

/** An officer has approved; what follows may take its time. */
export async function updateApproved(ctx: Ctx, row: ChangeRow, more: Parameters<typeof updateChange>[2]): Promise<ChangeRow> {
  const approved = await updateChange(ctx.tx, row, { ...more, approvedAt: ctx.now })
  await audit(ctx, 'approve', approved)
  return approved
}

/** Ends a change of contact that was sent: both the contact so far and the one that was to come hear that it does not. */
export async function stopChange(ctx: Ctx, row: ChangeRow, outcome: 'cancelled' | 'withdrawn'): Promise<ChangeRow> {
  const contacts = newContacts(ctx, row, (await openChange(ctx, row)).asked)
  const stopped = await endChange(ctx, row, outcome)
  const told = [...(await provenContacts(ctx, accountOf(row))), ...contacts]
  await tellContacts(ctx, stopped, told, { template: 'contact_change_cancelled', values: { at: ctx.now.toISOString() } })
  return stopped
}
