import type { Parsed } from '#contract/core.ts'
import type { UnitCampaign, unitCampaigns } from '#contract/unit-campaigns.ts'
import { campaignState } from '#domain/registration/campaign.ts'
import type { Ctx } from '#server/platform/context.ts'
import { agenciesBelow, getAgency, getUnit } from '../directory/index.ts'
import {
  beginCampaignOfUnit,
  campaignsOfUnit,
  changeCampaignOfUnit,
  endCampaignOfUnit,
  type CampaignOwner,
  type CampaignRecord,
  type UnitCampaignRecord,
} from '../registration/index.ts'
import { coordinatorOf } from './coordinator.ts'

type Input<Id extends keyof typeof unitCampaigns> = Parsed<(typeof unitCampaigns)[Id]>

export async function listCampaigns(ctx: Ctx): Promise<UnitCampaign[]> {
  const campaigns = await campaignsOfUnit(ctx, coordinatorOf(ctx).unitCode)
  return campaigns.map(campaign => present(ctx, campaign))
}

/** Agencies of the unit's province that receive dossiers, the unit's own first. A province's own office is chosen only where it is the
 *  unit's. */
export async function listAgencies(ctx: Ctx): Promise<{ code: string; name: string }[]> {
  const own = await getAgency(ctx.tx, coordinatorOf(ctx).agencyCode)
  const others = await agenciesBelow(ctx.tx, own.parentCode ?? own.code)
  return [own, ...others.filter(({ code }) => code !== own.code)].map(({ code, name }) => ({ code, name }))
}

/** @throws FIELDS_INVALID · UNIT_CAMPAIGN_RUNS */
export async function beginCampaign(ctx: Ctx, { body }: Input<'beginUnitCampaign'>): Promise<UnitCampaign> {
  return byId(ctx, await beginCampaignOfUnit(ctx, await ownerOf(ctx), body))
}

/** @throws NOT_FOUND · CAMPAIGN_OVER · FIELDS_INVALID · CAMPAIGN_CHANGED */
export async function changeCampaign(ctx: Ctx, { params, body }: Input<'changeUnitCampaign'>): Promise<UnitCampaign> {
  await changeCampaignOfUnit(ctx, await ownerOf(ctx), { ...params, ...body })
  return byId(ctx, params.id)
}

/** @throws NOT_FOUND · CAMPAIGN_OVER · CAMPAIGN_CHANGED */
export async function endCampaign(ctx: Ctx, { params, body }: Input<'endUnitCampaign'>): Promise<UnitCampaign> {
  await endCampaignOfUnit(ctx, await ownerOf(ctx), { ...params, ...body })
  return byId(ctx, params.id)
}

/** A campaign with what came by it. */
export const presentUnitCampaign = (ctx: Ctx, { id }: Pick<CampaignRecord, 'id'>): Promise<UnitCampaign> => byId(ctx, id)

async function byId(ctx: Ctx, id: string): Promise<UnitCampaign> {
  const campaign = (await campaignsOfUnit(ctx, coordinatorOf(ctx).unitCode)).find(one => one.id === id)
  if (!campaign) throw new Error('a campaign of the unit was not found')
  return present(ctx, campaign)
}

async function ownerOf(ctx: Ctx): Promise<CampaignOwner> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  const { name } = await getUnit(ctx.tx, unitCode)
  return { unitCode, staffId, unitName: name, agencies: (await listAgencies(ctx)).map(({ code }) => code) }
}

const present = (ctx: Ctx, campaign: UnitCampaignRecord): UnitCampaign => ({
  id: campaign.id,
  version: campaign.version,
  code: campaign.code,
  purpose: campaign.purpose,
  instructions: campaign.instructions,
  agency: { code: campaign.agencyCode, name: campaign.agencyName },
  agencyFixed: campaign.agencyFixed,
  validFrom: campaign.validFrom,
  validUntil: campaign.validUntil,
  state: campaignState(campaign, ctx.today),
  sent: campaign.sent,
})
