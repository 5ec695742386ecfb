import type { Campaign } from '#contract/campaigns.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { campaignCode, campaignState } from '#domain/registration/campaign.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findCampaign, findCampaignById, type CampaignRecord } from './campaign-store.ts'

/** The open campaign of a code as it was typed or scanned.
 *  @throws CAMPAIGN_NOT_FOUND · CAMPAIGN_OVER naming the unit, also before its first day */
export async function openCampaign(ctx: Ctx, typed: string): Promise<CampaignRecord> {
  const code = campaignCode(typed)
  const campaign = code.ok ? await findCampaign(ctx.tx, code.value) : undefined
  if (!campaign) throw new Problem('CAMPAIGN_NOT_FOUND')
  if (campaignState(campaign, ctx.today) !== 'open') throw new Problem('CAMPAIGN_OVER', { unit: campaign.unitName })
  return campaign
}

/** The campaign behind the link of a member.
 *  @throws CAMPAIGN_OVER */
export async function openCampaignById(ctx: Ctx, id: string): Promise<CampaignRecord> {
  const campaign = await findCampaignById(ctx.tx, id)
  if (!campaign) throw new Problem('CAMPAIGN_NOT_FOUND')
  if (campaignState(campaign, ctx.today) !== 'open') throw new Problem('CAMPAIGN_OVER', { unit: campaign.unitName })
  return campaign
}

/** The campaign that a declaration names; undefined when it names none. */
export const campaignOf = async (ctx: Ctx, code: string | undefined): Promise<CampaignRecord | undefined> =>
  code === undefined || code === '' ? undefined : openCampaign(ctx, code)

/** A campaign may fix the agency. */
export const wrongAgency = (campaign: CampaignRecord | undefined, agencyCode: string): readonly FieldProblem[] =>
  campaign?.agencyFixed && campaign.agencyCode !== agencyCode
    ? [{ field: 'agencyCode', code: 'AGENCY_OF_CAMPAIGN', values: { agency: campaign.agencyName } }]
    : []

/** What a guest may know of a campaign. */
export const presentCampaign = (campaign: CampaignRecord): Campaign => ({
  code: campaign.code,
  unitName: campaign.unitName,
  purpose: campaign.purpose,
  instructions: campaign.instructions,
  agency: { code: campaign.agencyCode, name: campaign.agencyName },
  agencyFixed: campaign.agencyFixed,
  validUntil: campaign.validUntil,
})
