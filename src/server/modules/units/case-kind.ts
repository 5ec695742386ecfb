import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { maskEmail } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { hasStaffEmail, inviteStaff, sendInvitation } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { getUnit } from '../directory/index.ts'
import { kinshipOf } from '../guardians/index.ts'
import { NO_PAPERS, withoutPapers, type CaseKind, type DecidedFile } from '../review/index.ts'
import { contactOf, idOf, requesterOf, requestOf } from './request.ts'
import { updateRequest } from './request-store.ts'
import { tell } from './tell.ts'
import { decidedBy, listCoordinators } from './views.ts'

/** What an officer sees of a request for a unit account, and what follows from the decision.
 *  @param origin of the pages, "https://bhxh.vidu.example" */
export const unitAccountCaseKind = ({ origin }: { readonly origin: string }): CaseKind => ({
  ...withoutPapers('a request for a unit account'),
  content,
  prepareApproval: async () => ({ apply: (ctx, file) => invite(ctx, file, origin) }),
  approvalRefusal,
  // The requester gives no number; the phone says who they may be.
  kinship: async (ctx, file, staffId) => {
    const { phoneIndex } = await requestOf(ctx, file.id)
    return kinshipOf(ctx, staffId, { socialInsuranceNo: '', phoneIndex, guardianId: null })
  },
  rejected: async (ctx, file, { reasons }) =>
    tell(ctx, await requestOf(ctx, file.id), { template: 'unit_account_rejected', values: { caseNo: file.no, reasons } }),
  overdue: async (ctx, file, { expectedAt }) =>
    tell(ctx, await requestOf(ctx, file.id), {
      template: 'case_overdue',
      values: { caseNo: file.no, expectedAt: expectedAt.toISOString() },
    }),
})

const content: CaseKind['content'] = async (ctx, file) => {
  const row = await requestOf(ctx, file.id)
  const { to: email } = await contactOf(ctx, row)
  const { code, name, address, state } = await getUnit(ctx.tx, row.unitCode)
  const coordinators = await listCoordinators(ctx.tx, row.unitCode)
  return {
    ...NO_PAPERS,
    contact: { channel: 'email', masked: maskEmail(email), language: row.language },
    unitAccount: {
      unit: { code, name, address, state },
      requester: { ...(await requesterOf(ctx, row)), email },
      members: row.members,
      coordinators: coordinators.map(one => ({
        id: one.id,
        fullName: one.fullName,
        state: one.state,
        lastSignInAt: one.lastSignInAt?.toISOString() ?? null,
      })),
    },
  }
}

/** Nobody can coordinate a unit that is no more, or be two people with one address. */
async function approvalRefusal(ctx: Ctx, file: DecidedFile): Promise<Problem | undefined> {
  const row = await requestOf(ctx, file.id)
  if ((await getUnit(ctx.tx, row.unitCode)).state === 'closed') return new Problem('UNIT_NOT_ACTIVE')
  return (await hasStaffEmail(ctx.tx, row.contactIndex)) ? new Problem('EMAIL_HAS_ACCOUNT') : undefined
}

/** The approval: an invitation of the officer who has decided, sent to the proven address. */
async function invite(ctx: Ctx, file: DecidedFile, origin: string): Promise<Problem | undefined> {
  const refusal = await approvalRefusal(ctx, file)
  if (refusal) return refusal
  const row = await requestOf(ctx, file.id)
  const { to: email } = await contactOf(ctx, row)
  const { fullName } = await requesterOf(ctx, row)
  const invitation = await inviteStaff(ctx, {
    fullName,
    email,
    role: 'coordinator',
    nationwide: false,
    agencyCode: row.agencyCode,
    unitCode: row.unitCode,
    socialInsuranceNo: '',
    language: row.language,
    invitedBy: (await decidedBy(ctx.tx, file.id)) as Uuid | null,
  })
  await sendInvitation(ctx, invitation, origin)
  await recordAudit(ctx, {
    action: 'unit_account.invite',
    subjectKind: 'unit_account_request',
    subjectId: idOf(row),
    subjectVersion: await updateRequest(ctx.tx, row, { invitationId: invitation.id }),
    agencyCode: row.agencyCode,
  })
  return undefined
}
