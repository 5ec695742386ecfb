import { createHmac, randomBytes } from 'node:crypto'
import { CANCEL_CODE_LENGTH } from '#domain/changes/cancel-code.ts'
import { effectOf, itemsOf } from '#domain/changes/change.ts'
import { inFours, symbolsOf } from '#domain/kernel/written-code.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { getAccount, hashToken, holdContact, newToken } from '../accounts/index.ts'
import { correctParticipant } from '../participants/index.ts'
import type { DecidedFile } from '../review/index.ts'
import { approvePerson, refusalOfPerson } from './approve-person.ts'
import { isTaken } from './confirm.ts'
import { endChange, updateApproved } from './end.ts'
import { changeOf, idOf, lineOf, newContacts, openChange, participantOf, type ChangeDeps } from './request.ts'
import { lockChange, type ChangeRow } from './store.ts'
import { tellNewContacts, tellPerson } from './tell.ts'

export const cancelCodeHmac = (key: Buffer, changeId: string, code: string): Buffer =>
  createHmac('sha256', key).update(`cancel_change|${changeId}|${code}`).digest()

/** What stands against an approval: an account that is not open, or a contact that is somebody else's by now. */
export async function approvalRefusal(ctx: Ctx, file: DecidedFile): Promise<Problem | undefined> {
  const row = await changeOf(ctx, file.id)
  if ((await getAccount(ctx.tx, row.accountId)).state !== 'active') return new Problem('ACTION_NOT_ALLOWED')
  for (const contact of newContacts(ctx, row, (await openChange(ctx, row)).asked)) {
    await holdContact(ctx.tx, contact.index)
    if (await isTaken(ctx, row, contact)) return new Problem('CONTACT_TAKEN')
  }
  return row.aboutPerson ? refusalOfPerson(ctx, row) : undefined
}

/** The approval. The address counts at once, in this transaction; a contact waits, and whoever has the one so far can stop it. */
export async function approve(ctx: Ctx, deps: Pick<ChangeDeps, 'otpKey' | 'origin'>, file: DecidedFile): Promise<Problem | undefined> {
  const row = await lockChange(ctx.tx, (await changeOf(ctx, file.id)).id)
  const refusal = await approvalRefusal(ctx, file)
  if (refusal) return refusal
  if (row.aboutPerson) return approvePerson(ctx, row, file)
  const { asked } = await openChange(ctx, row)
  if (asked.street !== '') {
    const { communeCode, provinceCode } = asked
    await correctParticipant(ctx, participantOf(row), { address: { line: await lineOf(ctx, asked), communeCode, provinceCode } })
  }
  if (itemsOf(asked).every(item => item === 'address')) {
    const done = await endChange(ctx, await updateApproved(ctx, row, {}), 'applied')
    await tellPerson(ctx, done, { template: 'change_applied', values: { caseNo: file.no } })
    return undefined
  }
  await hold(ctx, deps, row, file)
  return undefined
}

/** The contact so far is told at once, with the means to stop it; the new one hears from when on it counts, and nothing secret. */
async function hold(ctx: Ctx, { otpKey, origin }: Pick<ChangeDeps, 'otpKey' | 'origin'>, row: ChangeRow, file: DecidedFile): Promise<void> {
  const { contactHoldHours } = await readPolicies(ctx.tx)
  const takesEffectAt = effectOf(ctx.now, contactHoldHours)
  const token = newToken()
  const code = symbolsOf(randomBytes(CANCEL_CODE_LENGTH), CANCEL_CODE_LENGTH)
  const held = await updateApproved(ctx, row, {
    takesEffectAt,
    cancelHash: hashToken(token),
    cancelCodeHmac: cancelCodeHmac(otpKey, idOf(row), code),
  })
  const at = takesEffectAt.toISOString()
  await tellPerson(ctx, held, {
    template: 'contact_change_notice',
    values: { caseNo: file.no, at, link: `${origin}/stop-change#${token}`, code: inFours(code) },
  })
  await tellNewContacts(ctx, held, { template: 'contact_change_coming', values: { caseNo: file.no, at } })
}
