import { randomBytes } from 'node:crypto'
import type { CampaignRow, campaigns } from '#contract/campaigns.ts'
import type { Parsed } from '#contract/core.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { CAMPAIGN_LENGTH, campaignCodeOf, campaignState } from '#domain/registration/campaign.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { agencyArea } from '../directory/index.ts'
import { presentCampaign } from './campaign.ts'
import { wrongAgencyOf, wrongDays } from './campaign-rules.ts'
import {
  countSentBy,
  findCampaignInArea,
  insertCampaign,
  listCampaignsInArea,
  updateCampaign,
  type CampaignRecord,
} from './campaign-store.ts'

export async function listCampaigns(ctx: Ctx): Promise<CampaignRow[]> {
  const campaigns = await listCampaignsInArea(ctx.tx, officeOf(ctx).agencyCode)
  const sent = await countSentBy(
    ctx.tx,
    campaigns.map(({ code }) => code),
  )
  return campaigns.map(campaign => presentRow(ctx, campaign, sent.get(campaign.code) ?? 0))
}

/** Begins a campaign of a unit at an agency of the own area.
 *  @throws FIELDS_INVALID */
export async function createCampaign(ctx: Ctx, input: Parsed<typeof campaigns.createCampaign>['body']): Promise<CampaignRow> {
  const { agencyCode, staffId } = officeOf(ctx)
  const problems = [...wrongAgencyOf(await agencyArea(ctx.tx, agencyCode), input.agencyCode), ...wrongDays(ctx.today, input)]
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  const id = ctx.newId()
  await insertCampaign(ctx.tx, { ...input, id, code: campaignCodeOf(randomBytes(CAMPAIGN_LENGTH)), createdBy: staffId, createdAt: ctx.now })
  await recordAudit(ctx, {
    action: 'registration.campaign_begin',
    subjectKind: 'registration_campaign',
    subjectId: id,
    subjectVersion: 1,
    agencyCode: input.agencyCode,
  })
  return presentRow(ctx, await getInArea(ctx, id), 0)
}

/** Ends a campaign; its link leads to the usual registration from now on.
 *  @throws NOT_FOUND outside the own area · CAMPAIGN_OVER when it is not open any more · ACTION_NOT_ALLOWED when somebody was faster */
export async function endCampaign(ctx: Ctx, { id, version }: { readonly id: string; readonly version: number }): Promise<CampaignRow> {
  const campaign = await getInArea(ctx, id)
  const state = campaignState(campaign, ctx.today)
  if (state === 'ended' || state === 'over') throw new Problem('CAMPAIGN_OVER', { unit: campaign.unitName })
  if (!(await updateCampaign(ctx.tx, { id, version }, { endedAt: ctx.now }))) throw new Problem('ACTION_NOT_ALLOWED')
  await recordAudit(ctx, {
    action: 'registration.campaign_end',
    subjectKind: 'registration_campaign',
    subjectId: id as Uuid,
    subjectVersion: version + 1,
    agencyCode: campaign.agencyCode,
  })
  const sent = await countSentBy(ctx.tx, [campaign.code])
  return presentRow(ctx, await getInArea(ctx, id), sent.get(campaign.code) ?? 0)
}

async function getInArea(ctx: Ctx, id: string): Promise<CampaignRecord> {
  const campaign = await findCampaignInArea(ctx.tx, id, officeOf(ctx).agencyCode)
  if (!campaign) throw new Problem('NOT_FOUND')
  return campaign
}

function officeOf({ actor }: Ctx): { readonly agencyCode: string; readonly staffId: Uuid } {
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  return actor
}

const presentRow = (ctx: Ctx, campaign: CampaignRecord, sent: number): CampaignRow => ({
  ...presentCampaign(campaign),
  id: campaign.id,
  version: campaign.version,
  state: campaignState(campaign, ctx.today),
  validFrom: campaign.validFrom,
  createdBy: campaign.createdBy,
  byUnit: campaign.unitCode !== null,
  createdAt: campaign.createdAt.toISOString(),
  endedAt: campaign.endedAt?.toISOString() ?? null,
  sent,
})
