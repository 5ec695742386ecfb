import type { campaigns as operations } from '#contract/campaigns.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { openCampaign, presentCampaign } from './campaign.ts'
import { createCampaign, endCampaign, listCampaigns } from './campaign-office.ts'

export const campaignRoutes: Handlers<typeof operations> = {
  getCampaign: (call, { params }) => call.transact(async ctx => presentCampaign(await openCampaign(ctx, params.code))),
  listCampaigns: call => call.transact(listCampaigns),
  createCampaign: (call, { body }) => call.transact(ctx => createCampaign(ctx, body)),
  endCampaign: (call, { params, body }) => call.transact(ctx => endCampaign(ctx, { ...params, ...body })),
}
