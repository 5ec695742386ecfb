import type { Ctx } from '#server/platform/context.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { changeMemberRow } from './change-member-row.ts'
import { forgetContacts } from './contact-store.ts'
import { forgetMisses } from './match-store.ts'
import { matchPairs } from './match.ts'
import { recordEnds } from '../audit/index.ts'
import { forgetFormer, listUnread, lockRoster, unitsWithUnread } from './roster-store.ts'

const MATCHED_AT_ONCE = 500
/** Each takes its row of every table that names it along. */
const FORGOTTEN_AT_ONCE = 1_000

/** match_members: members who could not be looked up because too many of their unit matched nobody that day. sweep_members: forgets
 *  who left a year ago, to which phones reminders went ninety days ago, and misses older than a month. */
export const rosterJobs = (platform: Platform): JobHandlers => ({
  match_members: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    const units = await transact(platform, work, ctx => unitsWithUnread(ctx.tx))
    for (const unitCode of units) while (await transact(platform, work, ctx => matchUnread(ctx, unitCode)));
  },
  sweep_members: async (_, jobId) => {
    const work = { traceId: `job-${jobId}`, guard: asSystem }
    while ((await transact(platform, work, forgetSome)) === FORGOTTEN_AT_ONCE);
    while ((await transact(platform, work, ctx => forgetContacts(ctx.tx, FORGOTTEN_AT_ONCE))) === FORGOTTEN_AT_ONCE);
    await transact(platform, work, ctx => forgetMisses(ctx.tx))
  },
})

/** @returns how many members there were */
async function forgetSome(ctx: Ctx): Promise<number> {
  const { members, consents } = await forgetFormer(ctx.tx, FORGOTTEN_AT_ONCE)
  await recordEnds(ctx, { action: 'units.forget_member', subjectKind: 'unit_member' }, members)
  await recordEnds(ctx, { action: 'units.forget_consent', subjectKind: 'unit_form_consent' }, consents)
  return members.length
}

/** @returns whether there may be more today */
async function matchUnread(ctx: Ctx, unitCode: string): Promise<boolean> {
  await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  const rows = await listUnread(ctx.tx, unitCode, MATCHED_AT_ONCE)
  const matches = await matchPairs(
    ctx,
    unitCode,
    rows.map(row => ({ ...row, isKnown: false })),
  )
  let isAll = true
  for (const [at, row] of rows.entries()) {
    const matched = matches[at]
    if (matched && matched.match !== 'waiting') await changeMemberRow(ctx, row, matched)
    else isAll = false
  }
  return isAll && rows.length === MATCHED_AT_ONCE
}

export const ROSTER_CRONTAB: readonly string[] = [
  '10 1 * * * match_members ?max=1&id=match_members',
  '40 2 * * * sweep_members ?max=1&id=sweep_members',
]
