import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { consumeCode } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { getUnit } from '../directory/index.ts'
import { countProven, openCaseFile } from '../review/index.ts'
import { contactOf, idOf, requestOfTicket, type UnitDeps } from './request.ts'
import { updateRequest } from './request-store.ts'
import { tell } from './tell.ts'

/** Proves the address: the request gets its number and goes into the queue of the unit's agency, under the name of the unit. Sent twice,
 *  the second answer is the request of the first.
 *  @returns the case file, or OTP_* with the count of guesses kept @throws NOT_FOUND · TOO_MANY_REQUESTS after five of this address in a day */
export async function confirmRequest(
  ctx: Ctx,
  deps: UnitDeps,
  input: { readonly ticket: string; readonly code: string },
): Promise<Uuid | Problem> {
  const row = await requestOfTicket(ctx, input.ticket)
  const contacts = [await contactOf(ctx, row)]
  const contact = row.otpFlowId
    ? await consumeCode(ctx, deps.otpKey, row.otpFlowId as Uuid, { code: input.code, contacts })
    : new Problem('OTP_USED')
  if (contact instanceof Problem) return contact.code === 'OTP_USED' && row.caseFileId ? (row.caseFileId as Uuid) : contact
  await countProven(ctx, 'unit_account', contact.index)
  const unit = await getUnit(ctx.tx, row.unitCode)
  const file = await openCaseFile(
    ctx,
    {
      kind: 'unit_account',
      agencyCode: row.agencyCode,
      // About a unit, so about no number.
      socialInsuranceNo: '',
      applicantName: unit.name,
      forChild: false,
      contactIndex: contact.index,
    },
    await readPolicies(ctx.tx, row.agencyCode),
  )
  await recordAudit(ctx, {
    action: 'unit_account.submit',
    subjectKind: 'unit_account_request',
    subjectId: idOf(row),
    subjectVersion: await updateRequest(ctx.tx, row, { caseFileId: file.id }),
    agencyCode: row.agencyCode,
  })
  const values = { caseNo: file.no, dueAt: file.dueAt.toISOString(), unit: unit.name }
  await tell(ctx, { ...row, caseFileId: file.id }, { template: 'unit_account_received', values })
  return file.id
}
