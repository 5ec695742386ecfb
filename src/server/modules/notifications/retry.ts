import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { PROMISED_FOR_MS } from '#domain/notifications/delivery.ts'
import { recordAudit } from '#server/modules/audit/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { enqueueAttempt } from './attempt.ts'
import { type Desk, lockOnDesk, reopen } from './store.ts'

/** Tries an undelivered message once more, for another 72 hours.
 *  @throws NOT_FOUND for other agencies' messages · ACTION_NOT_ALLOWED when it is not dead, or carried a secret that has been
 *  wiped (the person asks for a new one under "Track a dossier") */
export async function retryMessage(ctx: Ctx, request: { readonly id: Uuid; readonly desk: Desk }): Promise<void> {
  const message = await lockOnDesk(ctx.tx, request.id, request.desk)
  if (!message) throw new Problem('NOT_FOUND')
  if (message.state !== 'dead' || !message.hasValues) throw new Problem('ACTION_NOT_ALLOWED')
  await reopen(ctx.tx, { id: message.id, attempts: 0, expiresAt: new Date(ctx.now.getTime() + PROMISED_FOR_MS) })
  await enqueueAttempt(ctx, { id: message.id, attempts: 0, class: message.class })
  await recordAudit(ctx, {
    action: 'message.retry',
    subjectKind: 'message',
    subjectId: request.id,
    ...(message.agencyCode !== null && { agencyCode: message.agencyCode }),
  })
}
