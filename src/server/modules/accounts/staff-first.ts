import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { listNationwideInvitations } from './invitation-store.ts'
import { endInvitation, INVITATION_HOURS, invitationLink, inviteStaff, sendInvitation } from './staff-invite.ts'
import { lockNationwide, otherNationwide } from './staff-store.ts'

export interface FirstAdministrator {
  readonly fullName: string
  readonly email: string
  readonly agencyCode: string
  readonly language: 'vi' | 'en'
  /** Why there has to be another one although somebody runs the deployment already. */
  readonly reasonForAnother: string | undefined
  /** By letter instead of on the screen. */
  readonly send: boolean
}

/** Invites who will run the deployment, for an operator at the command line. An invitation of this kind that is still open ends: the
 *  operator has lost its link.
 *  @returns the link, and for how many hours it works; undefined when a letter carries it
 *  @throws ACTION_NOT_ALLOWED when somebody runs the deployment already and no reason is given · FIELDS_INVALID */
export async function createAdministrator(
  ctx: Ctx,
  input: FirstAdministrator,
  origin: string,
): Promise<{ readonly link: string | undefined; readonly hours: number }> {
  await lockNationwide(ctx.tx)
  const isFirst = (await otherNationwide(ctx.tx)) === 0
  if (!isFirst && input.reasonForAnother === undefined) throw new Problem('ACTION_NOT_ALLOWED')
  for (const open of await listNationwideInvitations(ctx.tx)) await endInvitation(ctx, open)
  const invitation = await inviteStaff(ctx, { ...input, role: 'administrator', nationwide: true, socialInsuranceNo: '' })
  await recordAudit(ctx, {
    action: isFirst ? 'staff.create_first_administrator' : 'staff.create_another_administrator',
    subjectKind: 'staff_invitation',
    subjectId: invitation.id,
    agencyCode: input.agencyCode,
    ...(input.reasonForAnother !== undefined && { reason: input.reasonForAnother }),
  })
  if (input.send) await sendInvitation(ctx, invitation, origin)
  return { link: input.send ? undefined : invitationLink(`${origin}/agency`, invitation.token), hours: INVITATION_HOURS }
}
