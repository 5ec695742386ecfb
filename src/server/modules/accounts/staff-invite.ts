import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { mayAdmit, type StaffRole } from '#domain/accounts/staff-reach.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { sendMessage } from '../notifications/index.ts'
import {
  findInvitation,
  findOpenInvitation,
  findStaffByEmail,
  insertInvitation,
  renewInvitation,
  takeBack,
  type InvitationRecord,
} from './invitation-store.ts'
import { administratorOf, personOf, refusePlaceOutOfReach } from './staff-area.ts'
import { hashToken, newToken } from './tokens.ts'

export const INVITATION_HOURS = 72
const RESEND_AFTER_S = 60
export const INVITATION_PLACE = 'staff_invitation.email'

export interface NewInvitation {
  readonly fullName: string
  readonly email: string
  readonly role: StaffRole
  readonly nationwide: boolean
  readonly agencyCode: string
  /** Of a coordinator, and of nobody else; its agency is the invitation's. */
  readonly unitCode?: string
  /** Who has decided, where the system carries it out; left out: who acts. */
  readonly invitedBy?: Uuid | null
  /** Empty for none. */
  readonly socialInsuranceNo: string
  readonly language: 'vi' | 'en'
}

export interface OpenInvitation {
  readonly id: Uuid
  /** Opens the invitation; known to the letter only. */
  readonly token: string
}

/** Writes an invitation down; the caller sends or shows its link. One whose time is over makes room.
 *  @throws FIELDS_INVALID · STAFF_OUT_OF_REACH · INVITED_ALREADY */
export async function inviteStaff(ctx: Ctx, input: NewInvitation): Promise<OpenInvitation> {
  await refusePlaceOutOfReach(ctx, input)
  const participantId = await personOf(ctx, input)
  const emailIndex = ctx.vault.index('email', input.email)
  await makeRoom(ctx, await findOpenInvitation(ctx.tx, input.agencyCode, emailIndex))
  const [id, link] = [ctx.newId(), newLink(ctx)]
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const written = await insertInvitation(ctx.tx, {
    id,
    emailSealed: key.seal(INVITATION_PLACE, id, input.email),
    emailIndex,
    fullName: input.fullName,
    role: input.role,
    nationwide: input.nationwide,
    agencyCode: input.agencyCode,
    unitCode: input.unitCode ?? null,
    participantId,
    language: input.language,
    invitedBy: input.invitedBy ?? (ctx.actor.kind === 'staff' ? ctx.actor.staffId : null),
    tokenHash: link.tokenHash,
    createdAt: ctx.now,
    sentAt: link.sentAt,
    expiresAt: link.expiresAt,
  })
  if (written !== 1) throw new Problem('INVITED_ALREADY')
  await record(
    ctx,
    'staff.invite',
    { id, version: 0, agencyCode: input.agencyCode },
    [input.role, input.unitCode, input.nationwide && 'nationwide'].filter(Boolean).join(' '),
  )
  return { id, token: link.token }
}

async function makeRoom(ctx: Ctx, before: InvitationRecord | undefined): Promise<void> {
  if (!before) return
  if (before.live) throw new Problem('INVITED_ALREADY')
  await endInvitation(ctx, before)
}

function newLink(ctx: Ctx) {
  const token = newToken()
  return { token, tokenHash: hashToken(token), sentAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + INVITATION_HOURS * 3_600_000) }
}

const record = (
  ctx: Ctx,
  action: string,
  { id, version, agencyCode }: { readonly id: string; readonly version: number; readonly agencyCode: string },
  reason?: string,
) =>
  recordAudit(ctx, {
    action,
    subjectKind: 'staff_invitation',
    subjectId: id as Uuid,
    subjectVersion: version + 1,
    agencyCode,
    ...(reason !== undefined && { reason }),
  })

/** Promises the letter. Somebody with an account reads that there is nothing to do, and who asked reads the same answer as ever.
 *  @param origin of the pages, "https://bhxh.vidu.example" */
export async function sendInvitation(ctx: Ctx, { id, token }: OpenInvitation, origin: string): Promise<void> {
  const invitation = await findInvitation(ctx.tx, id)
  if (!invitation) throw new Error('no such invitation')
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const common = {
    class: 'B' as const,
    channel: 'email' as const,
    to: key.openText(INVITATION_PLACE, id, invitation.emailSealed),
    language: invitation.language,
    subjectKind: 'staff_invitation',
    subjectId: id,
    keySubject: id,
    agencyCode: invitation.agencyCode,
  }
  const words = { inviter: invitation.inviterName ?? '', agency: invitation.agencyName }
  if (await findStaffByEmail(ctx.tx, invitation.emailIndex))
    await sendMessage(ctx, { ...common, template: 'staff_invited_again', values: words })
  else await sendLetter(ctx, common, { invitation, words, link: invitationLink(`${origin}${consoleOf(invitation.role)}`, token) })
}

/** The letter with the link: coordinators read of their unit. */
async function sendLetter(
  ctx: Ctx,
  common: Omit<Parameters<typeof sendMessage<'staff_invitation'>>[1], 'template' | 'values'>,
  letter: {
    readonly invitation: InvitationRecord
    readonly words: { readonly inviter: string; readonly agency: string }
    readonly link: string
  },
): Promise<void> {
  const { invitation, words, link } = letter
  const until = invitation.expiresAt.toISOString()
  if (invitation.unitName === null) await sendMessage(ctx, { ...common, template: 'staff_invitation', values: { ...words, link, until } })
  else {
    const values = { unit: invitation.unitName, agency: words.agency, link, until }
    await sendMessage(ctx, { ...common, template: 'staff_unit_invitation', values })
  }
}

/** The token stands behind the #: no server and no log of one ever reads it. */
export const invitationLink = (console: string, token: string): string => `${console}/invitation#${token}`

/** The console of a role, as the beginning of a path. */
export const consoleOf = (role: StaffRole): '/agency' | '/unit' => (role === 'coordinator' ? '/unit' : '/agency')

/** An open invitation that the acting member of staff may decide about, in the version on the screen.
 *  @throws NOT_FOUND · STAFF_OUT_OF_REACH · STAFF_CHANGED */
async function getSeen(ctx: Ctx, seen: { readonly id: string; readonly version: number }): Promise<InvitationRecord> {
  const invitation = await findInvitation(ctx.tx, seen.id)
  const by = await administratorOf(ctx)
  if (!invitation || !mayAdmit(by, { ...invitation, nationwide: false })) throw new Problem('NOT_FOUND')
  if (!mayAdmit(by, invitation)) throw new Problem('STAFF_OUT_OF_REACH')
  if (invitation.version !== seen.version || invitation.state !== 'open') throw new Problem('STAFF_CHANGED')
  return invitation
}

/** A new link for another 72 hours; the one before opens nothing any more.
 *  @throws NOT_FOUND · STAFF_OUT_OF_REACH · STAFF_CHANGED · RESEND_TOO_EARLY within a minute */
export async function resendInvitation(ctx: Ctx, seen: { readonly id: string; readonly version: number }, origin: string): Promise<void> {
  const invitation = await getSeen(ctx, seen)
  const at = new Date(invitation.sentAt.getTime() + RESEND_AFTER_S * 1000)
  if (at > ctx.now) throw new Problem('RESEND_TOO_EARLY', { at: at.toISOString() })
  const { token, ...link } = newLink(ctx)
  if ((await renewInvitation(ctx.tx, invitation, link)) !== 1) throw new Problem('STAFF_CHANGED')
  await record(ctx, 'staff.invite_again', invitation)
  await sendInvitation(ctx, { id: invitation.id as Uuid, token }, origin)
}

/** @throws NOT_FOUND · STAFF_OUT_OF_REACH · STAFF_CHANGED */
export const takeBackInvitation = async (ctx: Ctx, seen: { readonly id: string; readonly version: number }): Promise<void> =>
  endInvitation(ctx, await getSeen(ctx, seen))

export async function endInvitation(ctx: Ctx, invitation: InvitationRecord): Promise<void> {
  if ((await takeBack(ctx.tx, invitation)) !== 1) throw new Problem('STAFF_CHANGED')
  await record(ctx, 'staff.take_back_invitation', invitation)
}
