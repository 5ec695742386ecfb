import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { holdCaseFile, withdrawCaseFile } from '../review/index.ts'
import { endChange, stopChange } from './end.ts'
import type { Papers } from './papers.ts'
import { idOf } from './request.ts'
import { findLive, lockChange, lockPerson, type ChangeRow } from './store.ts'

/** An account that closes or is locked takes its change along: an undecided one is withdrawn at the agency, an approved one never takes
 *  effect, and whoever could have got another contact hears of it. Photos that were never sent are forgotten at once. */
export const endWithAccount =
  ({ forget }: Pick<Papers, 'forget'>) =>
  (ctx: Ctx, { accountId }: { readonly accountId: Uuid }): Promise<void> =>
    end(ctx, forget, accountId)

async function end(ctx: Ctx, forget: Papers['forget'], accountId: Uuid): Promise<void> {
  await lockPerson(ctx.tx, accountId)
  const seen = await findLive(ctx.tx, accountId)
  if (!seen) return
  // Decisions hold the case file first and this row second.
  if (seen.caseFileId) await holdCaseFile(ctx, seen.caseFileId as Uuid)
  const row = await lockChange(ctx.tx, seen.id)
  if (row.endedAt !== null) return
  const isHeld = row.takesEffectAt !== null
  if (row.caseFileId === null && row.aboutPerson) await forget(ctx, idOf(row))
  if (row.caseFileId && !isHeld) await withdrawCaseFile(ctx, row.caseFileId as Uuid)
  await (isOfContact(row) ? stopChange : endChange)(ctx, row, isHeld ? 'cancelled' : 'withdrawn')
}

/** Sent, so that every new contact is proven. */
const isOfContact = ({ caseFileId, phoneIndex, emailIndex }: ChangeRow): boolean =>
  caseFileId !== null && (phoneIndex !== null || emailIndex !== null)
