import type { RosterUpload } from '#contract/unit-roster.ts'
import type { Ctx } from '#server/platform/context.ts'
import { coordinatorOf } from './coordinator.ts'
import { listUploads } from './roster-store.ts'

/** Rosters that were applied in the own unit: who, when, and what each did in numbers. */
export async function listRosterUploads(ctx: Ctx): Promise<RosterUpload[]> {
  const uploads = await listUploads(ctx.tx, coordinatorOf(ctx).unitCode)
  return uploads.map(({ uploadedAt, ...upload }) => ({ ...upload, at: uploadedAt.toISOString() }))
}
