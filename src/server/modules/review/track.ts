import type { CaseEvent } from '#contract/case-tracking.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { CORRECTION_ITEMS, CORRECTION_REASONS, type Correction } from '#domain/review/corrections.ts'
import { REASONS } from '#domain/review/reasons.ts'
import {
  CASE_STATES,
  TOLD_STATES,
  toldState,
  type CaseAction,
  type CaseKindName,
  type CaseState,
  type ToldState,
} from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { getStaffName } from '../accounts/index.ts'
import { notePlace, noteRow } from './move.ts'
import { listNotices } from './notice-store.ts'
import { findByNo, findLive, getCaseFile, listCorrections, listEvents, type NumberedFile } from './store.ts'

export interface CaseTrack {
  readonly no: string
  readonly forChild: boolean
  readonly state: ToldState
  readonly submittedAt: Date
  readonly dueAt: Date
  readonly decidedAt: Date | null
  readonly returnedAt: Date | null
  /** The missed day was told: the day that was promised instead. */
  readonly expectedAt: Date | null
  /** What is to be corrected while the file is returned. */
  readonly corrections: readonly Correction[]
  readonly agencyCode: string
  readonly contactIndex: Buffer
  readonly events: readonly CaseEvent[]
}

/** Where a file is and what happened to it, for its owner. The caller has made sure that it is theirs. */
export async function caseTrack(ctx: Ctx, id: Uuid): Promise<CaseTrack> {
  const { no, forChild, state: inner, submittedAt, dueAt, decidedAt, returnedAt, agencyCode, contactIndex } = await getCaseFile(ctx.tx, id)
  const state = toldState(inner)
  const events = (await eventsOf(ctx, id)).filter(isTold)
  const missed = (await listNotices(ctx.tx, id)).findLast(notice => notice.kind === 'overdue' && notice.since.getTime() === dueAt.getTime())
  const isWaiting = state === 'submitted' || state === 'in_review'
  return {
    no,
    forChild,
    state,
    submittedAt,
    dueAt,
    decidedAt,
    returnedAt,
    expectedAt: isWaiting ? (missed?.expectedAt ?? null) : null,
    corrections: state === 'returned' ? (events.findLast(event => event.state === 'returned')?.corrections ?? []) : [],
    agencyCode,
    contactIndex,
    events,
  }
}

/** What officers do among themselves before a decision takes effect is not told: the applicant never sees one that was undone. */
const isTold = ({ action, state }: CaseEvent): boolean => TOLD_STATES.some(told => told === state) && !AMONG_OFFICERS.includes(action)
const AMONG_OFFICERS: readonly string[] = ['undo', 'send_back', 'revert'] satisfies CaseAction[]

/** The steps of a file in their order, notes opened. */
export async function eventsOf(ctx: Ctx, id: Uuid): Promise<readonly CaseEvent[]> {
  const [events, corrections] = [await listEvents(ctx.tx, id), await listCorrections(ctx.tx, id)]
  const key = events.some(event => event.noteSealed) ? await ctx.vault.keyOf(ctx.tx, id) : undefined
  return events.map(({ version, action, toState, at, reasons, noteSealed }) => ({
    action,
    state: CASE_STATES.find(state => state === toState) ?? 'submitted',
    at: at.toISOString(),
    reasons: REASONS.filter(reason => reasons.includes(reason)),
    corrections: corrections.filter(one => one.version === version).flatMap(correctionOf),
    note: key && noteSealed ? key.openText(notePlace, noteRow(id, version), noteSealed) : null,
  }))
}

/** What the second officer wrote who has just sent the decision back; null when that is not the last step. */
export async function lastSentBack(ctx: Ctx, id: Uuid): Promise<{ readonly by: string; readonly note: string } | null> {
  const last = (await listEvents(ctx.tx, id)).at(-1)
  if (last?.action !== 'send_back' || !last.actorId) return null
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const note = last.noteSealed ? key.openText(notePlace, noteRow(id, last.version), last.noteSealed) : ''
  return { by: await getStaffName(ctx.tx, last.actorId), note }
}

/** A row of review_correction as the domain knows it. */
export function correctionOf({ item, reason }: { readonly item: string; readonly reason: string }): Correction[] {
  const [named, why] = [CORRECTION_ITEMS.find(one => one === item), CORRECTION_REASONS.find(one => one === reason)]
  return named && why ? [{ item: named, reason: why }] : []
}

interface FoundCaseFile {
  readonly id: Uuid
  readonly kind: CaseKindName
  readonly no: string
  readonly state: CaseState
  readonly contactIndex: Buffer
}

/** The file of a number that is still under way, if any. */
export const findLiveCaseFile = (tx: Tx, kind: 'registration', socialInsuranceNo: string): Promise<FoundCaseFile | undefined> =>
  findLive(tx, kind, socialInsuranceNo)

export const findCaseFileByNo = (tx: Tx, no: string): Promise<NumberedFile | undefined> => findByNo(tx, no)

/** What an officer asks to be corrected, and since when; nothing while the file is not returned. */
export async function askedCorrections(
  ctx: Ctx,
  id: string,
): Promise<{ readonly corrections: readonly Correction[]; readonly returnedAt: Date } | undefined> {
  const { state, returnedAt, version } = await getCaseFile(ctx.tx, id as Uuid)
  if (state !== 'returned' || !returnedAt) return undefined
  const asked = await listCorrections(ctx.tx, id as Uuid)
  return { corrections: asked.filter(one => one.version === version).flatMap(correctionOf), returnedAt }
}

/** Where a file is now, as its applicant is told. */
export const caseState = async (tx: Tx, id: string): Promise<ToldState> => toldState((await getCaseFile(tx, id as Uuid)).state)
