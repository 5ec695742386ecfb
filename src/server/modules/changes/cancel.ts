import { timingSafeEqual } from 'node:crypto'
import type { Change } from '#contract/changes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { forgetWaysIn, hashToken, personOf } from '../accounts/index.ts'
import { holdCaseFile, withdrawCaseFile } from '../review/index.ts'
import { cancelCodeHmac } from './approve.ts'
import { endChange, stopChange } from './end.ts'
import { presentChange } from './present.ts'
import { accountOf, idOf, participantOf, type ChangeDeps } from './request.ts'
import { findByCancelHash, findLive, findLiveOfNo, lockChange, lockPerson, type ChangeRow } from './store.ts'

interface Cancelled {
  readonly cancelledAt: string
}

/** Stops an approved contact by the secret of the letter. Whoever has asked for it has been in the account: everybody is
 *  signed out, every device has to be proven anew, and passkeys are gone.
 *  @throws CANCEL_LINK_OVER for an unknown, used or late one */
export async function cancelByLink(ctx: Ctx, token: string): Promise<Cancelled> {
  const found = await findByCancelHash(ctx.tx, hashToken(token))
  if (!found) throw new Problem('CANCEL_LINK_OVER')
  return cancel(ctx, found, 'CANCEL_LINK_OVER')
}

/** The same by the code of the text message and the number on the card.
 *  @throws CANCEL_CODE_WRONG, also for an unknown number and when there is nothing to stop */
export async function cancelByCode(
  ctx: Ctx,
  otpKey: Buffer,
  { socialInsuranceNo, code }: { readonly socialInsuranceNo: string; readonly code: string },
): Promise<Cancelled> {
  const found = await findLiveOfNo(ctx.tx, socialInsuranceNo)
  const hmac = cancelCodeHmac(otpKey, found?.id ?? '', code)
  if (!found || !timingSafeEqual(found.cancelCodeHmac ?? Buffer.alloc(hmac.length), hmac)) throw new Problem('CANCEL_CODE_WRONG')
  return cancel(ctx, found, 'CANCEL_CODE_WRONG')
}

async function cancel(ctx: Ctx, found: ChangeRow, late: 'CANCEL_LINK_OVER' | 'CANCEL_CODE_WRONG'): Promise<Cancelled> {
  const row = await lockChange(ctx.tx, found.id)
  if (!isHeld(ctx, row)) throw new Problem(late)
  await stopChange(ctx, row, 'cancelled')
  await forgetWaysIn(ctx, { accountId: accountOf(row), participantId: participantOf(row) })
  return { cancelledAt: ctx.now.toISOString() }
}

const isHeld = (ctx: Ctx, row: ChangeRow): boolean => row.endedAt === null && row.takesEffectAt !== null && row.takesEffectAt > ctx.now

/** The person takes the change back before it counts.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when it is decided */
export async function withdrawChange(ctx: Ctx, deps: Pick<ChangeDeps, 'papers'>): Promise<Change> {
  const { accountId } = personOf(ctx)
  await lockPerson(ctx.tx, accountId)
  const seen = await findLive(ctx.tx, accountId)
  if (!seen) throw new Problem('NOT_FOUND')
  // Decisions hold the case file first and this row second, so must a withdrawal.
  if (seen.caseFileId) await holdCaseFile(ctx, seen.caseFileId as Uuid)
  const row = await lockChange(ctx.tx, seen.id)
  if (row.endedAt !== null) throw new Problem('ACTION_NOT_ALLOWED')
  if (row.takesEffectAt !== null) {
    if (!isHeld(ctx, row)) throw new Problem('ACTION_NOT_ALLOWED')
    return presentChange(ctx, deps, await stopChange(ctx, row, 'cancelled'))
  }
  if (row.caseFileId) await withdrawCaseFile(ctx, row.caseFileId as Uuid)
  else if (row.aboutPerson) await deps.papers.forget(ctx, idOf(row))
  return presentChange(ctx, deps, await endChange(ctx, row, 'withdrawn'))
}
