import type { CaseEvent } from '#contract/registration.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { CASE_STATES, REASONS, type CaseState } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { notePlace, noteRow } from './move.ts'
import { findByNo, findLive, getCaseFile, listEvents } from './store.ts'

interface CaseTrack {
  readonly no: string
  readonly forChild: boolean
  readonly state: CaseState
  readonly submittedAt: Date
  readonly dueAt: Date
  readonly decidedAt: Date | null
  readonly agencyCode: string
  readonly contactIndex: Buffer
  readonly events: readonly CaseEvent[]
}

/** Where a file is and what happened to it, for its owner. The caller has made sure that it is theirs. */
export async function caseTrack(ctx: Ctx, id: Uuid): Promise<CaseTrack> {
  const { no, forChild, state, submittedAt, dueAt, decidedAt, agencyCode, contactIndex } = await getCaseFile(ctx.tx, id)
  return { no, forChild, state, submittedAt, dueAt, decidedAt, agencyCode, contactIndex, events: await eventsOf(ctx, id) }
}

/** The steps of a file in their order, notes opened. */
export async function eventsOf(ctx: Ctx, id: Uuid): Promise<readonly CaseEvent[]> {
  const events = await listEvents(ctx.tx, id)
  const key = events.some(event => event.noteSealed) ? await ctx.vault.keyOf(ctx.tx, id) : undefined
  return events.map(({ version, action, toState, at, reasons, noteSealed }) => ({
    action,
    state: CASE_STATES.find(state => state === toState) ?? 'submitted',
    at: at.toISOString(),
    reasons: REASONS.filter(reason => reasons.includes(reason)),
    note: key && noteSealed ? key.openText(notePlace, noteRow(id, version), noteSealed) : null,
  }))
}

interface FoundCaseFile {
  readonly id: Uuid
  readonly no: string
  readonly state: CaseState
  readonly contactIndex: Buffer
}

/** The file of a number that is still under way, if any. */
export const findLiveCaseFile = (tx: Tx, kind: 'registration', socialInsuranceNo: string): Promise<FoundCaseFile | undefined> =>
  findLive(tx, kind, socialInsuranceNo)

export const findCaseFileByNo = (tx: Tx, no: string): Promise<FoundCaseFile | undefined> => findByNo(tx, no)

/** Where a file is now. */
export const caseState = async (tx: Tx, id: string): Promise<CaseState> => (await getCaseFile(tx, id as Uuid)).state
