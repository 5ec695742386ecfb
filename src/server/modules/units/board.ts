import type { UnitBoard } from '#contract/unit-board.ts'
import { addDays } from '#domain/kernel/date.ts'
import { slowestFirst } from '#domain/units/board.ts'
import { forecast, type Forecast } from '#domain/units/forecast.ts'
import type { Ctx } from '#server/platform/context.ts'
import { liveCampaignOf } from '../registration/index.ts'
import { readBoard, type GroupCounts } from './board-views.ts'
import { presentUnitCampaign } from './campaigns.ts'
import { coordinatorOf } from './coordinator.ts'
import { recordMembersSeen } from './reads.ts'

/** How the people of the own unit stand now. Nothing of it is kept: who has left counts no more with the next request. */
export async function getBoard(ctx: Ctx): Promise<UnitBoard> {
  const { unitCode } = coordinatorOf(ctx)
  const live = await liveCampaignOf(ctx, unitCode)
  const { groups, help, past } = await readBoard(ctx.tx, unitCode, { campaignId: live?.id ?? null, today: ctx.today })
  await recordMembersSeen(
    ctx,
    help.map(({ id }) => id),
  )
  const counts = sumOf(groups)
  const yesterday = past.find(({ day }) => day === addDays(ctx.today, -1))
  const deadline = live?.validUntil ?? null
  return {
    today: ctx.today,
    campaign: live ? await presentUnitCampaign(ctx, live) : null,
    counts,
    yesterday: yesterday ? { members: yesterday.members, activated: yesterday.activated } : null,
    forecast: presentForecast(forecast({ today: ctx.today, ...counts, past, deadline })),
    groups: [...slowestFirst(groups)],
    help: help.map(one => ({ ...one, help: [...one.help] })),
  }
}

function sumOf(groups: readonly GroupCounts[]): UnitBoard['counts'] {
  const sum = (name: keyof UnitBoard['counts']): number => groups.reduce((all, group) => all + group[name], 0)
  return {
    members: sum('members'),
    matching: sum('matching'),
    notStarted: sum('notStarted'),
    waiting: sum('waiting'),
    toCorrect: sum('toCorrect'),
    activated: sum('activated'),
    needsHelp: sum('needsHelp'),
  }
}

const presentForecast = (told: Forecast): UnitBoard['forecast'] => ({
  windowDays: 0,
  finish: null,
  earliest: null,
  latest: null,
  daysLate: 0,
  ...told,
})
