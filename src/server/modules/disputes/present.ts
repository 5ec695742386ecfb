import type { Dispute } from '#contract/disputes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { personOf } from '../accounts/index.ts'
import { getAgency } from '../directory/index.ts'
import { caseTrack } from '../review/index.ts'
import { openReport } from './report.ts'
import { listOfPerson, type DisputeRow } from './store.ts'

/** Older ones than these are told at the hotline: ten are open at most, and each takes days. */
const SHOWN = 50

/** What the signed-in person has reported, newest first. */
export async function listDisputes(ctx: Ctx): Promise<Dispute[]> {
  const shown: Dispute[] = []
  for (const row of await listOfPerson(ctx.tx, personOf(ctx).participantId, SHOWN)) shown.push(await presentDispute(ctx, row))
  return shown
}

/** A report as its owner may see it. */
export async function presentDispute(ctx: Ctx, row: DisputeRow): Promise<Dispute> {
  const { no, state, submittedAt, dueAt, expectedAt, decidedAt, events, agencyCode } = await caseTrack(ctx, row.caseFileId as Uuid)
  const { code, name, address, phone } = await getAgency(ctx.tx, agencyCode)
  const decision = events.findLast(event => event.state === 'answered' || event.state === 'rejected')
  return {
    id: row.id,
    matter: row.matter,
    ...(await openReport(ctx, row)),
    no,
    state,
    submittedAt: submittedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    expectedAt: expectedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    agency: { code, name, address, phone },
    reasons: [...(decision?.reasons ?? [])],
    note: decision?.note ?? null,
    canWithdraw: row.endedAt === null && (state === 'submitted' || state === 'in_review'),
  }
}
