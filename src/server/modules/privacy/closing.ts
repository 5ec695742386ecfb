import { randomBytes } from 'node:crypto'
import type { Closing } from '#contract/privacy.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { inFours, symbolsOf } from '#domain/kernel/written-code.ts'
import { closesAt, KEEP_CODE_SIGNS } from '#domain/privacy/closing.ts'
import type { Ctx } from '#server/platform/context.ts'
import { hashToken, personOf, tellEveryContact, tellInbox } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { findWaiting, insertClosing, lockByToken, lockWaiting, settleClosing, type ClosingRow } from './closing-store.ts'

const present = ({ askedAt, effectiveAt }: Pick<ClosingRow, 'askedAt' | 'effectiveAt'>): Closing => ({
  askedAt: askedAt.toISOString(),
  effectiveAt: effectiveAt.toISOString(),
})

/** Asks for the own account to be closed. It waits for 72 hours; the owner is told by every proven contact how to keep it. Asked twice, the
 *  first time counts. @law form 01 "ngừng": nothing in it is an officer's to judge, see ADR 0039
 *  @param origin where people reach the product: https://vidu.example */
export async function askClosing(ctx: Ctx, origin: string): Promise<Closing> {
  const { accountId, participantId } = personOf(ctx)
  const code = symbolsOf(randomBytes(16), KEEP_CODE_SIGNS)
  const closing = { id: ctx.newId(), accountId, participantId, askedAt: ctx.now, effectiveAt: closesAt(ctx.now) }
  if (!(await insertClosing(ctx.tx, { ...closing, tokenHash: hashToken(code) }))) {
    const waiting = await findWaiting(ctx.tx, accountId)
    if (!waiting) throw new Problem('BUSY')
    return present(waiting)
  }
  await recordAudit(ctx, { action: 'privacy.ask_closing', subjectKind: 'privacy_closing', subjectId: closing.id, subjectVersion: 1 })
  await tellEveryContact(ctx, accountId, {
    template: 'closing_asked',
    values: {
      at: ctx.now.toISOString(),
      until: closing.effectiveAt.toISOString(),
      code: inFours(code),
      page: `${new URL(origin).host}/keep`,
      link: `${origin}/keep#${code}`,
    },
  })
  await tellInbox(ctx, accountId, { template: 'closing_notice', values: { until: closing.effectiveAt.toISOString() } })
  return present(closing)
}

/** When the own account will be closed; null when nobody has asked. */
export async function ownClosing(ctx: Ctx): Promise<Closing | null> {
  const waiting = await findWaiting(ctx.tx, personOf(ctx).accountId)
  return waiting ? present(waiting) : null
}

/** The signed-in owner keeps the account. */
export async function cancelClosing(ctx: Ctx): Promise<null> {
  const closing = await lockWaiting(ctx.tx, personOf(ctx).accountId)
  if (closing) await cancel(ctx, closing, 'owner')
  return null
}

/** Keeps the account by the code that was sent, without signing in.
 *  @throws CLOSING_OVER for a code of nothing that waits, whatever it was before */
export async function cancelByCode(ctx: Ctx, code: string): Promise<void> {
  const closing = await lockByToken(ctx.tx, hashToken(code))
  if (!closing) throw new Problem('CLOSING_OVER')
  await cancel(ctx, closing, 'link')
}

/** A lock keeps the account too: whoever has asked for the closing may be whom the account is locked against. */
export async function stopClosing(ctx: Ctx, { accountId }: { readonly accountId: Uuid }): Promise<void> {
  const closing = await lockWaiting(ctx.tx, accountId)
  if (closing) await cancel(ctx, closing, 'lock')
}

async function cancel(ctx: Ctx, closing: ClosingRow, settledBy: 'owner' | 'link' | 'lock'): Promise<void> {
  await settle(ctx, closing, { state: 'cancelled', settledBy })
  await tellEveryContact(ctx, closing.accountId as Uuid, { template: 'closing_cancelled', values: { at: ctx.now.toISOString() } })
}

export async function settle(
  ctx: Ctx,
  closing: ClosingRow,
  how: { readonly state: 'cancelled' | 'done'; readonly settledBy: 'owner' | 'link' | 'lock' | 'time' },
): Promise<void> {
  if ((await settleClosing(ctx.tx, closing, { ...how, settledAt: ctx.now })) !== 1) throw new Error('a closing changed under its lock')
  await recordAudit(ctx, {
    action: how.state === 'done' ? 'privacy.close' : 'privacy.cancel_closing',
    subjectKind: 'privacy_closing',
    subjectId: closing.id as Uuid,
    subjectVersion: closing.version + 1,
    reason: how.settledBy,
  })
}
