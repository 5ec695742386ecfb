import type { Dispute, DisputedMatter } from '#contract/disputes.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAgency } from '../directory/index.ts'
import { caseTrack } from '../review/index.ts'
import { openReport } from './report.ts'
import { reporterOf, type Reporter } from './reporter.ts'
import { listOfPerson, type DisputeRow } from './store.ts'

/** Older ones than these are told at the hotline: ten are open at most, and each takes days. */
const SHOWN = 50

/** What is reported of the own record, or of a child's, newest first. */
export async function listDisputes(ctx: Ctx): Promise<Dispute[]> {
  const reader = reporterOf(ctx)
  const shown: Dispute[] = []
  for (const row of await listOfPerson(ctx.tx, reader.recordOf, SHOWN)) shown.push(await presentDispute(ctx, row, reader))
  return shown
}

/** A report as somebody may see it: whose record it is sees all of it; a guardian all of the own reports, and of others' that there are. */
export async function presentDispute(ctx: Ctx, row: DisputeRow, reader: Pick<Reporter, 'accountId' | 'linkId'>): Promise<Dispute> {
  const { no, state, submittedAt, dueAt, expectedAt, decidedAt, events, agencyCode } = await caseTrack(ctx, row.caseFileId as Uuid)
  const { code, name, address, phone } = await getAgency(ctx.tx, agencyCode)
  const decision = events.findLast(event => event.state === 'answered' || event.state === 'rejected')
  const { about, reason, words } = await openReport(ctx, row)
  const isMine = row.accountId === reader.accountId
  const seesAll = isMine || reader.linkId === null
  const isOpen = row.endedAt === null && (state === 'submitted' || state === 'in_review')
  return {
    id: row.id,
    matter: row.matter,
    about: reader.linkId === null ? about : asGuardian(about),
    reason: seesAll ? reason : null,
    words: seesAll ? words : '',
    isMine,
    no,
    state,
    submittedAt: submittedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    expectedAt: expectedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    agency: { code, name, address, phone },
    reasons: seesAll ? [...(decision?.reasons ?? [])] : [],
    note: seesAll ? (decision?.note ?? null) : null,
    isOpen,
    canWithdraw: isOpen && isMine,
  }
}

/** Where a child was treated opens with the visit itself, which asks the guardian for a proof and writes the reading down (ADR 0056). */
const asGuardian = ({ visit, ...about }: DisputedMatter): DisputedMatter => ({ ...about, visit: visit && { day: visit.day, record: null } })
