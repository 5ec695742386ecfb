import type { CaseTracking, SentMessage } from '#contract/case-tracking.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAgency } from '../directory/index.ts'
import { workingDaysTo } from './due.ts'
import type { CaseTrack } from './track.ts'

/** Where a file of any kind is, as its owner reads it.
 *  @param messages what was promised for it */
export async function presentCaseTracking(ctx: Ctx, file: CaseTrack, messages: readonly SentMessage[]): Promise<CaseTracking> {
  const { code, name, address, phone } = await getAgency(ctx.tx, file.agencyCode)
  return {
    no: file.no,
    state: file.state,
    submittedAt: file.submittedAt.toISOString(),
    dueAt: file.dueAt.toISOString(),
    workingDaysLeft: await workingDaysTo(ctx, file.dueAt),
    decidedAt: file.decidedAt?.toISOString() ?? null,
    expectedAt: file.expectedAt?.toISOString() ?? null,
    agency: { code, name, address, phone },
    events: [...file.events],
    messages: [...messages],
  }
}
