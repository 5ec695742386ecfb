import type { Campaign } from '#contract/campaigns.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { campaignState } from '#domain/registration/campaign.ts'
import { memberTokenOf } from '#domain/units/member-link.ts'
import type { Ctx } from '#server/platform/context.ts'
import { hashToken, newToken } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { campaignOfUnit, openCampaignById, presentCampaign } from '../registration/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { contactsOfLink } from './contact-store.ts'
import { recordMembersSeen } from './reads.ts'
import { deleteRefusals, findGroup, findLink, insertLinks, insertRefusals, markCame } from './link-store.ts'

interface GroupLinks {
  readonly group: string
  readonly pages: number
  readonly members: { readonly id: string; readonly fullName: string; readonly link: string }[]
}

/** The personal links of a page of a group, for a sheet of codes.
 *  @throws NOT_FOUND · CAMPAIGN_OVER */
export async function makeLinks(
  ctx: Ctx,
  origin: string,
  { id, group: groupId, page }: { readonly id: string; readonly group: string; readonly page: number },
): Promise<GroupLinks> {
  const { unitCode } = coordinatorOf(ctx)
  const campaign = await campaignOfUnit(ctx, unitCode, id)
  if (!['open', 'planned'].includes(campaignState(campaign, ctx.today))) throw new Problem('CAMPAIGN_OVER', { unit: campaign.unitName })
  const group = await findGroup(ctx.tx, unitCode, groupId, page)
  if (!group) throw new Problem('NOT_FOUND')
  const links = await linksOf(ctx, { origin, campaignId: id, memberIds: group.members.map(member => member.id) })
  await recordMembersSeen(
    ctx,
    group.members.map(member => member.id),
  )
  await recordAudit(ctx, { action: 'units.print_links', subjectKind: 'unit_group', subjectId: group.id as Uuid })
  return { group: group.name, pages: group.pages, members: group.members.map(member => ({ ...member, link: links.get(member.id) ?? '' })) }
}

interface Wanted {
  readonly origin: string
  readonly campaignId: string
  readonly memberIds: readonly string[]
}

/** Links of members in a campaign. The token follows from campaign and member under the server's key, so that a link can be printed
 *  again although only its hash is kept. */
export async function linksOf(ctx: Ctx, { origin, campaignId, memberIds }: Wanted): Promise<ReadonlyMap<string, string>> {
  if (!memberIds.length) return new Map()
  const made = memberIds.map(memberId => ({ memberId, token: tokenOf(ctx, campaignId, memberId) }))
  await insertLinks(
    ctx.tx,
    made.map(({ memberId, token }) => ({ campaignId, memberId, tokenHash: hashToken(token) })),
  )
  return new Map(made.map(({ memberId, token }) => [memberId, linkOf(origin, token)]))
}

/** The link that a member has or will have; nothing is written. */
export const futureLink = (ctx: Ctx, origin: string, campaignId: string, memberId: string): string =>
  linkOf(origin, tokenOf(ctx, campaignId, memberId))

const tokenOf = ({ vault }: Ctx, campaignId: string, memberId: string): string =>
  memberTokenOf(vault.index('member_link', `${campaignId}|${memberId}`))
const linkOf = (origin: string, token: string): string => `${origin}/m/${token}`

/** The campaign behind a personal link. That somebody came is marked; whose link it is stays untold.
 *  @throws CAMPAIGN_NOT_FOUND · CAMPAIGN_OVER */
export async function openLink(ctx: Ctx, token: string): Promise<Campaign> {
  const hash = hashToken(token)
  const link = await findLink(ctx.tx, hash)
  if (!link) throw new Problem('CAMPAIGN_NOT_FOUND')
  const campaign = await openCampaignById(ctx, link.campaignId)
  await markCame(ctx.tx, hash, ctx.now)
  return presentCampaign(campaign)
}

/** Who got the message of a link wants no reminders, of this unit or another. It is the phone or the address to which the message went
 *  that refuses, whatever the roster says by then; holds also when the campaign is over or the member has left.
 *  @returns a secret with which this press, and nothing else, is taken back @throws REMINDER_NOT_FOUND */
export async function stopReminders(ctx: Ctx, token: string): Promise<{ undo: string }> {
  const link = await findLink(ctx.tx, hashToken(token))
  const indexes = link ? await contactsOfLink(ctx.tx, link) : []
  if (!link || !indexes.length) throw new Problem('REMINDER_NOT_FOUND')
  const undo = newToken()
  await insertRefusals(ctx.tx, { indexes, undoHash: hashToken(undo), at: ctx.now })
  await recordAudit(ctx, { action: 'units.refuse_reminders', subjectKind: 'unit_member', subjectId: link.memberId as Uuid })
  return { undo }
}

/** Takes one press back. Whoever has pressed elsewhere too is still not reminded.
 *  @throws REMINDER_NOT_FOUND */
export async function resumeReminders(ctx: Ctx, undo: string): Promise<undefined> {
  if ((await deleteRefusals(ctx.tx, hashToken(undo))) === 0) throw new Problem('REMINDER_NOT_FOUND')
  return undefined
}
