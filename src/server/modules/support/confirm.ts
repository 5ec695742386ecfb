import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { consumeCode } from '../accounts/index.ts'
import { countProven, openCaseFile } from '../review/index.ts'
import { contactOf, contentOf, idOf, requestOfTicket, type SupportDeps } from './request.ts'
import { updateRequest } from './store.ts'
import { tell } from './tell.ts'

/** Proves the contact: the request gets its number and goes into the queue of its agency. Sent twice, the second answer is the request
 *  of the first.
 *  @returns the case file, or OTP_* with the count of guesses kept @throws NOT_FOUND · TOO_MANY_REQUESTS after five of this contact in a day */
export async function confirmSupportRequest(
  ctx: Ctx,
  deps: SupportDeps,
  input: { readonly ticket: string; readonly code: string },
): Promise<Uuid | Problem> {
  const row = await requestOfTicket(ctx, input.ticket)
  const contacts = [await contactOf(ctx, row)]
  const contact = row.otpFlowId
    ? await consumeCode(ctx, deps.otpKey, row.otpFlowId as Uuid, { code: input.code, contacts })
    : new Problem('OTP_USED')
  if (contact instanceof Problem) return contact.code === 'OTP_USED' && row.caseFileId ? (row.caseFileId as Uuid) : contact
  await countProven(ctx, 'support', contact.index)
  const { socialInsuranceNo, fullName } = await contentOf(ctx, row)
  const file = await openCaseFile(
    ctx,
    {
      kind: 'support',
      agencyCode: row.agencyCode,
      socialInsuranceNo,
      applicantName: fullName,
      forChild: false,
      contactIndex: contact.index,
    },
    await readPolicies(ctx.tx, row.agencyCode),
  )
  const version = await updateRequest(ctx.tx, row, { caseFileId: file.id })
  await recordAudit(ctx, {
    action: 'support.submit',
    subjectKind: 'support_request',
    subjectId: idOf(row),
    subjectVersion: version,
    agencyCode: row.agencyCode,
  })
  await tell(
    ctx,
    { ...row, caseFileId: file.id },
    { template: 'support_received', values: { caseNo: file.no, dueAt: file.dueAt.toISOString() } },
  )
  return file.id
}
