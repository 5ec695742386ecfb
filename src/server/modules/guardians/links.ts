import { ADULT_AT, birthday, type Relation } from '#domain/guardians/childhood.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findAccountOfParticipant, tellOwner, type SecurityNotice } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import {
  endLink,
  insertLink,
  lockLink,
  lockLinkOf,
  lockLinksOfGuardian,
  lockOutgrownLinks,
  openLinksOf,
  type GuardianLink,
} from './store.ts'

/** What else ends with the access to a child's records, in modules that this one does not know. */
export type OnLinkEnd = (ctx: Ctx, link: Pick<GuardianLink, 'guardianId' | 'childId'>) => Promise<void>

interface NewLink {
  readonly childId: Uuid
  readonly childBirthDate: PlainDate
  readonly guardianId: Uuid
  readonly relation: Relation
  /** Of the office that approves. */
  readonly agencyCode: string
}

/** Opens a child's records to a guardian, in the transaction of the officer's decision; the child's other guardians are told. */
export async function openLink(ctx: Ctx, link: NewLink): Promise<Uuid> {
  const id = ctx.newId()
  await tellOtherGuardians(ctx, link, 'guardian_added')
  await insertLink(ctx.tx, {
    id,
    childId: link.childId,
    guardianId: link.guardianId,
    relation: link.relation,
    adultOn: birthday(link.childBirthDate, ADULT_AT),
    approvedBy: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    createdAt: ctx.now,
  })
  await recordAudit(ctx, {
    action: 'guardians.open',
    subjectKind: 'guardian_link',
    subjectId: id,
    subjectVersion: 1,
    agencyCode: link.agencyCode,
  })
  return id
}

/** Whether somebody looks after this child already. */
export const isGuardianOf = async (ctx: Ctx, guardianId: string, childId: string): Promise<boolean> =>
  (await openLinksOf(ctx.tx, childId)).some(link => link.guardianId === guardianId)

/** How many others look after a child. */
export const countOtherGuardians = async (ctx: Ctx, childId: string, except: string): Promise<number> =>
  (await openLinksOf(ctx.tx, childId)).filter(link => link.guardianId !== except).length

/** Tells everybody else who looks after a child, at their proven contact: nobody becomes guardian behind their back. */
export async function tellOtherGuardians(
  ctx: Ctx,
  { childId, guardianId }: Pick<NewLink, 'childId' | 'guardianId'>,
  notice: SecurityNotice & `guardian_${string}`,
): Promise<void> {
  for (const other of await openLinksOf(ctx.tx, childId)) if (other.guardianId !== guardianId) await tellGuardian(ctx, other, notice)
}

async function tellGuardian(ctx: Ctx, link: GuardianLink, notice: SecurityNotice): Promise<void> {
  const account = await findAccountOfParticipant(ctx.tx, link.guardianId)
  if (account) await tellOwner(ctx, account.id as Uuid, notice)
}

/** A guardian gives the child's records up: from the next request on nothing of the child is shown.
 *  @throws NOT_FOUND for anybody else's child */
export async function giveUpChild(ctx: Ctx, alsoEnd: OnLinkEnd): Promise<void> {
  if (ctx.actor.kind !== 'guardian') throw new Problem('NOT_FOUND')
  const link = await lockLinkOf(ctx.tx, ctx.actor.participantId, ctx.actor.childId)
  if (!link) throw new Problem('NOT_FOUND')
  await end(ctx, link, 'by_guardian')
  await alsoEnd(ctx, link)
}

/** An officer ends a guardian's access; the guardian is told. The caller has made sure that the file is of the officer's area.
 *  @throws ACTION_NOT_ALLOWED when it is over already */
export async function endLinkByOfficer(ctx: Ctx, linkId: string, alsoEnd: OnLinkEnd): Promise<void> {
  const link = await lockLink(ctx.tx, linkId)
  if (!link || link.endedAt) throw new Problem('ACTION_NOT_ALLOWED')
  await end(ctx, link, 'by_officer')
  await alsoEnd(ctx, link)
  await tellGuardian(ctx, link, 'guardian_ended')
}

/** The same where the guardian takes back what was agreed to for the child. One that is over stays so. */
export async function endLinkByGuardian(ctx: Ctx, guardianId: string, childId: string): Promise<void> {
  const link = await lockLinkOf(ctx.tx, guardianId, childId)
  if (link) await end(ctx, link, 'by_guardian')
}

/** The guardian's account closes: no child's records stay open to it, whatever was agreed to. */
export async function endLinksOfGuardian(ctx: Ctx, guardianId: string): Promise<void> {
  for (const link of await lockLinksOfGuardian(ctx.tx, guardianId)) await end(ctx, link, 'by_guardian')
}

/** Ends what has been closed by the eighteenth birthday alone, before an officer corrects the birth date: it does not open by that. Who is
 *  a guardian of somebody who is under age after all is shown with the birth certificate, as for any child. */
export async function endOutgrownLinks(ctx: Ctx, childId: string): Promise<void> {
  for (const link of await lockOutgrownLinks(ctx.tx, childId)) await end(ctx, link, 'by_officer')
}

async function end(ctx: Ctx, link: GuardianLink, reason: 'by_guardian' | 'by_officer'): Promise<void> {
  if ((await endLink(ctx.tx, link, reason, ctx.now)) !== 1) throw new Error('a guardian link changed under its lock')
  await recordAudit(ctx, {
    action: 'guardians.end',
    subjectKind: 'guardian_link',
    subjectId: link.id,
    subjectVersion: link.version + 1,
    reason,
  })
}

/** Whether a link still opens the child's records. */
export async function linkState(ctx: Ctx, linkId: string): Promise<'open' | 'ended' | 'grown_up'> {
  const link = await lockLink(ctx.tx, linkId)
  if (!link || link.endedAt) return 'ended'
  return link.adultOn > ctx.today ? 'open' : 'grown_up'
}
