import type { Change } from '#contract/changes.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { consumeCode, flowOfSubject, holdContact, isContactTaken, personOf } from '../accounts/index.ts'
import { goOn, nextContact, sendCodeTo } from './go-on.ts'
import { presentChange } from './present.ts'
import { accountOf, audit, type ChangeDeps, type NewContactOf } from './request.ts'
import { findLive, isAskedFor, lockPerson, updateChange, type ChangeRow } from './store.ts'

/** Proves the next new contact. After the last one the change is at the agency. Of two people who prove one contact at once the first has
 *  it. The count of guesses is kept with a refusal: *return* the Problem from the transaction.
 *  @returns OTP_* · CONTACT_TAKEN, said to nobody who has not proven the contact @throws NOT_FOUND when nothing waits for a code */
export async function confirmChange(ctx: Ctx, deps: ChangeDeps, code: string): Promise<Change | Problem> {
  const row = await waiting(ctx)
  const next = await nextContact(ctx, row)
  // Sent twice: the second answer is that of the first.
  if (row.caseFileId !== null || !next) return presentChange(ctx, deps, row)
  const flow = await flowOfSubject(ctx, { purpose: 'contact', subjectId: accountOf(row) })
  const proven = flow === undefined ? new Problem('OTP_USED') : await consumeCode(ctx, deps.otpKey, flow, { code, contacts: [next] })
  if (proven instanceof Problem) return proven
  await holdContact(ctx.tx, proven.index)
  if (await isTaken(ctx, row, proven)) return new Problem('CONTACT_TAKEN')
  const changed = await updateChange(ctx.tx, row, proven.kind === 'phone' ? { phoneProvenAt: ctx.now } : { emailProvenAt: ctx.now })
  await audit(ctx, 'prove', changed)
  return presentChange(ctx, deps, await goOn(ctx, deps, changed))
}

/** Whether a contact is another account's, or another one is about to get it. The caller holds it. */
export async function isTaken(ctx: Ctx, row: ChangeRow, { kind, index }: Pick<NewContactOf, 'kind' | 'index'>): Promise<boolean> {
  const { adultsByPhone } = await readPolicies(ctx.tx, row.agencyCode)
  if (await isContactTaken(ctx, accountOf(row), { kind, index, most: adultsByPhone })) return true
  return isAskedFor(ctx.tx, { kind, index, but: row.id })
}

/** Another code to the contact that is to be proven next.
 *  @throws NOT_FOUND · ACTION_NOT_ALLOWED when all are proven · OTP_* */
export async function resendChangeCode(ctx: Ctx, deps: ChangeDeps): Promise<Change> {
  const row = await waiting(ctx)
  const next = await nextContact(ctx, row)
  if (!next) throw new Problem('ACTION_NOT_ALLOWED')
  await sendCodeTo(ctx, deps, row, next)
  return presentChange(ctx, deps, row)
}

/** The own change that is under way, held until the commit. */
async function waiting(ctx: Ctx): Promise<ChangeRow> {
  const { accountId } = personOf(ctx)
  await lockPerson(ctx.tx, accountId)
  const row = await findLive(ctx.tx, accountId)
  if (!row || row.aboutPerson || (row.caseFileId === null && row.expiresAt < ctx.now)) throw new Problem('NOT_FOUND')
  return row
}
