import { randomBytes } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { CAMPAIGN_LENGTH, campaignCodeOf, campaignState, type CampaignPurpose } from '#domain/registration/campaign.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { wrongAgencyOf, wrongDays, wrongEnd } from './campaign-rules.ts'
import {
  countSentBy,
  findCampaignOf,
  insertCampaign,
  listCampaignsOf,
  lockCampaignsOf,
  updateCampaign,
  type CampaignRecord,
} from './campaign-store.ts'

/** Who begins campaigns of a unit, and the agencies to which its people may hand in. */
export interface CampaignOwner {
  readonly unitCode: string
  readonly unitName: string
  readonly staffId: Uuid
  readonly agencies: readonly string[]
}

interface Wanted {
  readonly instructions: string
  readonly agencyCode: string
  readonly agencyFixed: boolean
  readonly validUntil: string
}

export interface UnitCampaignRecord extends CampaignRecord {
  readonly sent: number
}

/** Campaigns of a unit, the newest first, with how many declarations came by each. */
export async function campaignsOfUnit(ctx: Ctx, unitCode: string): Promise<readonly UnitCampaignRecord[]> {
  const campaigns = await listCampaignsOf(ctx.tx, unitCode)
  const sent = await countSentBy(
    ctx.tx,
    campaigns.map(({ code }) => code),
  )
  return campaigns.map(campaign => ({ ...campaign, sent: sent.get(campaign.code) ?? 0 }))
}

/** The campaign of a unit that is open today, or the next one that begins. A unit has one at a time. */
export async function liveCampaignOf(ctx: Ctx, unitCode: string): Promise<CampaignRecord | undefined> {
  const campaigns = await listCampaignsOf(ctx.tx, unitCode)
  return campaigns.find(campaign => isLive(campaign, ctx.today))
}

const isLive = (campaign: CampaignRecord, today: PlainDate): boolean => ['open', 'planned'].includes(campaignState(campaign, today))

/** @throws NOT_FOUND for a campaign of another unit */
export async function campaignOfUnit(ctx: Ctx, unitCode: string, id: string): Promise<CampaignRecord> {
  const campaign = await findCampaignOf(ctx.tx, unitCode, id)
  if (!campaign) throw new Problem('NOT_FOUND')
  return campaign
}

/** Begins a campaign of the own unit.
 *  @throws FIELDS_INVALID · UNIT_CAMPAIGN_RUNS when another one is not over */
export async function beginCampaignOfUnit(
  ctx: Ctx,
  { unitCode, unitName, staffId, agencies }: CampaignOwner,
  input: Wanted & { readonly purpose: CampaignPurpose; readonly validFrom: string },
): Promise<Uuid> {
  const problems = [...wrongAgencyOf(agencies, input.agencyCode), ...wrongDays(ctx.today, input)]
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  await lockCampaignsOf(ctx.tx, unitCode)
  if (await liveCampaignOf(ctx, unitCode)) throw new Problem('UNIT_CAMPAIGN_RUNS')
  const id = ctx.newId()
  const code = campaignCodeOf(randomBytes(CAMPAIGN_LENGTH))
  await insertCampaign(ctx.tx, { ...input, id, code, unitCode, unitName, createdBy: staffId, createdAt: ctx.now })
  await audit(ctx, 'begin', { id, agencyCode: input.agencyCode, version: 1 })
  return id
}

/** Changes what a campaign tells people, where it leads and until when; its link stays.
 *  @throws NOT_FOUND · CAMPAIGN_OVER · FIELDS_INVALID · CAMPAIGN_CHANGED */
export async function changeCampaignOfUnit(
  ctx: Ctx,
  { unitCode, agencies }: CampaignOwner,
  { id, version, ...wanted }: Wanted & { readonly id: string; readonly version: number },
): Promise<void> {
  const campaign = await liveById(ctx, unitCode, id)
  const earliest = campaign.validFrom > ctx.today ? campaign.validFrom : ctx.today
  const problems = [
    ...wrongAgencyOf([...agencies, campaign.agencyCode], wanted.agencyCode),
    ...wrongEnd(campaign.validFrom, wanted.validUntil, earliest),
  ]
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  if (!(await updateCampaign(ctx.tx, { id, version }, wanted))) throw new Problem('CAMPAIGN_CHANGED')
  await audit(ctx, 'change', { id, agencyCode: wanted.agencyCode, version: version + 1 })
}

/** Ends a campaign; its links lead to the usual registration from now on.
 *  @throws NOT_FOUND · CAMPAIGN_OVER · CAMPAIGN_CHANGED */
export async function endCampaignOfUnit(
  ctx: Ctx,
  { unitCode }: CampaignOwner,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  const { agencyCode } = await liveById(ctx, unitCode, id)
  if (!(await updateCampaign(ctx.tx, { id, version }, { endedAt: ctx.now }))) throw new Problem('CAMPAIGN_CHANGED')
  await audit(ctx, 'end', { id, agencyCode, version: version + 1 })
}

async function liveById(ctx: Ctx, unitCode: string, id: string): Promise<CampaignRecord> {
  const campaign = await campaignOfUnit(ctx, unitCode, id)
  if (!isLive(campaign, ctx.today)) throw new Problem('CAMPAIGN_OVER', { unit: campaign.unitName })
  return campaign
}

const audit = (
  ctx: Ctx,
  verb: 'begin' | 'change' | 'end',
  { id, agencyCode, version }: { readonly id: string; readonly agencyCode: string; readonly version: number },
): Promise<void> =>
  recordAudit(ctx, {
    action: `registration.campaign_${verb}`,
    subjectKind: 'registration_campaign',
    subjectId: id as Uuid,
    subjectVersion: version,
    agencyCode,
  })
