import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { namedReasons, type Correction } from '#domain/review/corrections.ts'
import {
  decideTransition,
  DECIDED_STATES,
  type CaseAction,
  type CaseActor,
  type Reason,
  type TransitionRefusal,
} from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getStaffName } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { changeState, insertCorrections, insertEvent, type CaseFileRecord, type Change } from './store.ts'

export interface Move {
  readonly actor: CaseActor
  /** The deciding officer. */
  readonly id?: Uuid
  /** The officer gives out the work of others. */
  readonly leads?: boolean
  /** The colleague who gets the file. */
  readonly to?: Uuid
  readonly reasons?: readonly Reason[]
  readonly note?: string
  readonly checklistDone?: boolean
  readonly dueAt?: Date
  readonly correction?: Change['correction']
  /** What is to be corrected, item by item. */
  readonly corrections?: readonly Correction[]
}

/** Moves a file along the table of states: state, event and audit row in one transaction.
 *  @throws ACTION_NOT_ALLOWED · CASE_FILE_OF_COLLEAGUE · FIELDS_INVALID · CASE_FILE_CHANGED when somebody was faster */
export async function moveCaseFile(ctx: Ctx, file: CaseFileRecord, action: CaseAction, given: Move): Promise<CaseFileRecord> {
  const move = given.corrections ? { ...given, reasons: namedReasons(given.corrections) } : given
  const to = await refuseTransition(ctx, file, action, move)
  const change = changeFor(ctx, action, to, move)
  if (!(await changeState(ctx.tx, file, change))) throw new Problem('CASE_FILE_CHANGED')
  const version = file.version + 1
  await recordEvent(ctx, { id: file.id, version, action, from: file.state, to, reasons: move.reasons, note: move.note })
  if (move.corrections?.length) await insertCorrections(ctx.tx, { id: file.id, version, corrections: move.corrections })
  await recordAudit(ctx, {
    action: `review.${action}`,
    subjectKind: 'review_case_file',
    subjectId: file.id,
    subjectVersion: version,
    agencyCode: file.agencyCode,
    ...(move.reasons?.length && { reason: move.reasons.join(',') }),
    ...(move.to && { reason: `to ${move.to}` }),
  })
  return { ...file, ...change, decidedAt: change.decided?.at ?? null, dueAt: change.dueAt ?? file.dueAt, state: to, version }
}

/** Asks the table of states whether the action may happen; changes nothing.
 *  @returns the state to which it leads
 *  @throws ACTION_NOT_ALLOWED · CASE_FILE_OF_COLLEAGUE · FIELDS_INVALID */
export async function refuseTransition(ctx: Ctx, file: CaseFileRecord, action: CaseAction, move: Move): Promise<Change['to']> {
  const outcome = decideTransition(file, action, move)
  if (outcome.kind === 'refused') throw await refusal(ctx, file, outcome.code)
  return outcome.to
}

function changeFor(ctx: Ctx, action: CaseAction, to: Change['to'], { id, to: colleague, dueAt, correction }: Move): Change {
  const decides = DECIDED_STATES.includes(to)
  return {
    to,
    assignedTo: colleague ?? (id && (decides || action === 'take') ? id : null),
    returnedAt: to === 'returned' ? ctx.now : null,
    ...(decides && id && { decided: { by: id, at: ctx.now } }),
    ...(dueAt && { dueAt }),
    ...(correction && { correction }),
  }
}

/** The refusal of the table as an answer for the person. */
async function refusal(ctx: Ctx, file: CaseFileRecord, code: TransitionRefusal): Promise<Problem> {
  switch (code) {
    case 'REASON_REQUIRED':
      return new Problem('FIELDS_INVALID', {}, [{ field: 'reasons', code: 'REASON_REQUIRED' }])
    case 'REASON_UNKNOWN':
      return new Problem('FIELDS_INVALID', {}, [{ field: 'reasons', code: 'CHOICE' }])
    case 'CHECKLIST_REQUIRED':
      return new Problem('FIELDS_INVALID', {}, [{ field: 'checklist', code: 'CHECKLIST_REQUIRED' }])
    case 'CASE_FILE_OF_COLLEAGUE':
      return new Problem(code, { name: file.assignedTo ? await getStaffName(ctx.tx, file.assignedTo) : '' })
    case 'ACTION_NOT_ALLOWED':
      return new Problem(code)
  }
}

export interface NewEvent {
  readonly id: Uuid
  readonly version: number
  readonly action: CaseAction
  readonly from: CaseFileRecord['state'] | null
  readonly to: CaseFileRecord['state']
  readonly reasons?: readonly Reason[] | undefined
  readonly note?: string | undefined
}

const NOTE = 'review_event.note'
/** Names the row of a sealed note: sealed words copied to another event do not open. */
export const noteRow = (id: Uuid, version: number): string => `${id}|${version}`
export const notePlace = NOTE

/** One step in the life of a file; words to the applicant are sealed under the file's own key. */
export async function recordEvent(ctx: Ctx, event: NewEvent): Promise<void> {
  const { actor } = ctx
  const sealed = event.note ? (await ctx.vault.keyOf(ctx.tx, event.id)).seal(NOTE, noteRow(event.id, event.version), event.note) : null
  await insertEvent(ctx.tx, {
    caseFileId: event.id,
    version: event.version,
    action: event.action,
    fromState: event.from,
    toState: event.to,
    actorKind: actor.kind === 'applicant' ? 'guest' : actor.kind === 'guardian' ? 'participant' : actor.kind,
    actorId: actorId(ctx),
    reasons: [...(event.reasons ?? [])],
    noteSealed: sealed,
    at: ctx.now,
  })
}

function actorId({ actor }: Ctx): Uuid | null {
  if (actor.kind === 'applicant') return actor.registrationId
  if (actor.kind === 'staff') return actor.staffId
  return actor.kind === 'participant' ? actor.accountId : null
}
