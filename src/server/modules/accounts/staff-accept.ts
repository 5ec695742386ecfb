import type { Invitation } from '#contract/staff.ts'
import { mayAdmit } from '#domain/accounts/staff-reach.ts'
import { suggestedSignInName } from '#domain/accounts/staff-sign-in-name.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { maskEmail } from '#domain/participants/identifiers.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { acceptOpen, findInvitationByToken, hasLoginName, insertInvited, type InvitationRecord } from './invitation-store.ts'
import { wrongInNew } from './new-password.ts'
import { unitOf, type OpenedStaffSession } from './present-staff.ts'
import type { Run } from './run.ts'
import type { SignInKeys } from './sign-in.ts'
import { INVITATION_PLACE } from './staff-invite.ts'
import { beginEntering, type Desk } from './staff-sign-in.ts'
import { getStaff } from './staff-store.ts'
import { EMAIL_PLACE } from './tell-staff.ts'
import { hashToken } from './tokens.ts'

/** The invitation behind a link. It ends with the rights of who gave it.
 *  @throws INVITATION_OVER for whatever does not open: unknown, used, taken back, past its time */
async function getLive(ctx: Ctx, token: string): Promise<InvitationRecord> {
  const invitation = await findInvitationByToken(ctx.tx, hashToken(token))
  if (!invitation?.live) throw new Problem('INVITATION_OVER')
  if (invitation.invitedBy !== null) {
    const by = await getStaff(ctx.tx, invitation.invitedBy)
    if (by.state !== 'active' || !mayAdmit(by, invitation)) throw new Problem('INVITATION_OVER')
  }
  return invitation
}

/** What the invited person reads. @throws INVITATION_OVER */
export async function openInvitation(ctx: Ctx, token: string): Promise<Invitation> {
  const invitation = await getLive(ctx, token)
  return {
    invitedBy: invitation.inviterName,
    fullName: invitation.fullName,
    email: maskEmail(await emailOf(ctx, invitation)),
    role: invitation.role,
    nationwide: invitation.nationwide,
    agency: { code: invitation.agencyCode, name: invitation.agencyName },
    unit: unitOf(invitation),
    expiresAt: invitation.expiresAt.toISOString(),
    suggestedName: await freeName(ctx, suggestedSignInName(invitation.fullName)),
  }
}

async function emailOf(ctx: Ctx, { id, emailSealed }: InvitationRecord): Promise<string> {
  const key = await ctx.vault.keyOf(ctx.tx, id as Uuid)
  return key.openText(INVITATION_PLACE, id, emailSealed)
}

/** The name itself, or with the first figure behind it that nobody has. */
async function freeName(ctx: Ctx, name: string): Promise<string> {
  if (name === '' || !(await hasLoginName(ctx.tx, name))) return name
  for (let figure = 2; figure < 100; figure++) if (!(await hasLoginName(ctx.tx, `${name}${figure}`))) return `${name}${figure}`
  return ''
}

/** Makes a member of staff of the invited person. The address is proven by the link. The session that begins may do nothing but set up a
 *  second factor.
 *  @throws INVITATION_OVER · FIELDS_INVALID · BUSY */
export async function acceptInvitation(
  run: Run,
  keys: SignInKeys,
  input: { readonly token: string; readonly name: string; readonly password: string; readonly repeat: string; readonly desk: Desk },
): Promise<OpenedStaffSession> {
  const { fullName, socialInsuranceNo, birthDate } = await run(ctx => getLive(ctx, input.token))
  const wrong = wrongInNew(input, { fullName, socialInsuranceNo: socialInsuranceNo ?? '', birthDate: birthDate ?? '' })
  if (wrong.length > 0) throw new Problem('FIELDS_INVALID', {}, wrong)
  const passwordHash = await keys.passwords.hash(input.password)
  return run(async ctx => {
    const invitation = await getLive(ctx, input.token)
    const staff = await makeMember(ctx, invitation, { loginName: input.name, passwordHash })
    if ((await acceptOpen(ctx.tx, invitation, staff.id)) !== 1) throw new Problem('INVITATION_OVER')
    await recordAudit(ctx, {
      action: 'staff.accept_invitation',
      subjectKind: 'staff_invitation',
      subjectId: invitation.id as Uuid,
      subjectVersion: invitation.version + 1,
      agencyCode: invitation.agencyCode,
    })
    return beginEntering(ctx, keys, staff, input.desk)
  })
}

async function makeMember(
  ctx: Ctx,
  invitation: InvitationRecord,
  own: { readonly loginName: string; readonly passwordHash: string },
): Promise<{ readonly id: Uuid; readonly agencyCode: string }> {
  const { agencyCode, unitCode, fullName, role, nationwide, participantId, emailIndex } = invitation
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const emailSealed = key.seal(EMAIL_PLACE, id, await emailOf(ctx, invitation))
  const row = { id, fullName, role, nationwide, agencyCode, unitCode, participantId, emailIndex, emailSealed, ...own }
  if ((await insertInvited(ctx.tx, { ...row, passwordMustChange: false, createdAt: ctx.now })) !== 1) {
    // The name is somebody's, or the address or the person has an account already; only the first can be mended here.
    if (await hasLoginName(ctx.tx, own.loginName)) throw new Problem('FIELDS_INVALID', {}, [{ field: 'name', code: 'STAFF_NAME_TAKEN' }])
    throw new Problem('INVITATION_OVER')
  }
  await recordAudit(ctx, { action: 'staff.add', subjectKind: 'staff', subjectId: id, subjectVersion: 1, agencyCode, reason: role })
  return { id, agencyCode }
}
