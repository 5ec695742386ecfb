import type { unitBoard } from '#contract/unit-board.ts'
import type { unitCampaigns } from '#contract/unit-campaigns.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { getBoard } from './board.ts'
import { beginCampaign, changeCampaign, endCampaign, listAgencies, listCampaigns } from './campaigns.ts'
import { listAsCsv, listAsWorkbook, takeList } from './export.ts'
import { makeLinks, openLink, resumeReminders, stopReminders } from './links.ts'
import { getReminder, listReminders, previewReminder, sendReminder, type RemindDeps } from './remind.ts'

export const unitBoardRoutes = (deps: RemindDeps): Handlers<typeof unitBoard & typeof unitCampaigns> => ({
  getUnitBoard: call => call.transact(getBoard),
  getMembersCsv: async (call, { query }) => listAsCsv(await call.transact(ctx => takeList(ctx, query, 'csv')), query.language),
  getMembersWorkbook: async (call, { query }) => listAsWorkbook(await call.transact(ctx => takeList(ctx, query, 'xlsx'))),
  previewReminder: (call, { body }) => call.transact(ctx => previewReminder(ctx, deps, body)),
  sendReminder: (call, { body }) => call.transact(ctx => sendReminder(ctx, deps, body)),
  listReminders: call => call.transact(listReminders),
  getReminder: (call, { params }) => call.transact(ctx => getReminder(ctx, params.id)),
  listUnitCampaigns: call => call.transact(listCampaigns),
  listUnitAgencies: call => call.transact(listAgencies),
  beginUnitCampaign: (call, input) => call.transact(ctx => beginCampaign(ctx, input)),
  changeUnitCampaign: (call, input) => call.transact(ctx => changeCampaign(ctx, input)),
  endUnitCampaign: (call, input) => call.transact(ctx => endCampaign(ctx, input)),
  makeMemberLinks: (call, { params, body }) => call.transact(ctx => makeLinks(ctx, deps.origin, { ...params, ...body })),
  openMemberLink: (call, { body }) => call.transact(ctx => openLink(ctx, body.token)),
  stopReminders: (call, { body }) => call.transact(ctx => stopReminders(ctx, body.token)),
  resumeReminders: (call, { body }) => call.transact(ctx => resumeReminders(ctx, body.undo)),
})
