import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { namedReasons, type Correction } from '#domain/review/corrections.ts'
import type { Reason } from '#domain/review/reasons.ts'
import {
  decideTransition,
  DECIDED_STATES,
  INNER_STATES,
  type CaseAction,
  type CaseRole,
  type Transition,
  type TransitionRefusal,
} from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getStaffName } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { deleteDecision } from './decision-store.ts'
import { changeState, insertCorrections, insertEvent, type CaseFileRecord, type Change } from './store.ts'

export interface Move {
  readonly role: CaseRole
  /** The acting officer. */
  readonly id?: Uuid
  /** Who has it in hand afterwards; nobody when left out. */
  readonly holder?: Uuid | null
  readonly reasons?: readonly Reason[]
  readonly note?: string
  readonly checklistDone?: boolean
  readonly dueAt?: Date
  readonly correction?: Change['correction']
  /** What is to be corrected, item by item. */
  readonly corrections?: readonly Correction[]
  /** Who has taken a decision that takes effect, and who has confirmed it. */
  readonly decidedBy?: Uuid
  readonly secondBy?: Uuid | null
}

/** Moves a file along the table of states: state, event and audit row in one transaction.
 *  @throws ACTION_NOT_ALLOWED · CASE_FILE_OF_COLLEAGUE · SECOND_OFFICER_NEEDED · UNDO_TOO_LATE · FIELDS_INVALID · CASE_FILE_CHANGED when
 *  somebody was faster */
export async function moveCaseFile(ctx: Ctx, file: CaseFileRecord, action: CaseAction, given: Move): Promise<CaseFileRecord> {
  const move = given.corrections ? { ...given, reasons: namedReasons(given.corrections) } : given
  const { to } = await refuseTransition(ctx, file, action, move)
  const change = changeFor(ctx, file, to, move)
  if (!(await changeState(ctx.tx, file, change))) throw new Problem('CASE_FILE_CHANGED')
  const version = file.version + 1
  // Words of a decision live as long as it may come back to them.
  if (to !== 'in_review' && !INNER_STATES.some(state => state === to)) await deleteDecision(ctx.tx, file.id)
  // What a decision says stands in the history once it takes effect: until then it may be undone.
  const { reasons, note, corrections } = INNER_STATES.some(state => state === to) ? {} : move
  await recordEvent(ctx, { id: file.id, version, action, from: file.state, to, reasons, note })
  if (corrections?.length) await insertCorrections(ctx.tx, { id: file.id, version, corrections })
  await recordAudit(ctx, {
    action: `review.${action}`,
    subjectKind: 'review_case_file',
    subjectId: file.id,
    subjectVersion: version,
    agencyCode: file.agencyCode,
    ...(move.reasons?.length && { reason: move.reasons.join(',') }),
    ...(action === 'assign' && { reason: `to ${move.holder}` }),
  })
  return {
    ...file,
    ...change,
    decidedAt: change.decided?.at ?? null,
    decidedBy: change.decided?.by ?? null,
    secondBy: change.decided?.secondBy ?? null,
    dueAt: change.dueAt ?? file.dueAt,
    state: to,
    version,
  }
}

/** Asks the table of states whether the action may happen; changes nothing.
 *  @returns the row of the table
 *  @throws ACTION_NOT_ALLOWED · CASE_FILE_OF_COLLEAGUE · SECOND_OFFICER_NEEDED · UNDO_TOO_LATE · FIELDS_INVALID */
export async function refuseTransition(ctx: Ctx, file: CaseFileRecord, action: CaseAction, move: Move): Promise<Transition> {
  const outcome = decideTransition(file, action, move)
  if (outcome.kind === 'refused') throw await refusal(ctx, file, outcome.code)
  return outcome.rule
}

function changeFor(ctx: Ctx, file: CaseFileRecord, to: Change['to'], move: Move): Change {
  const { holder = null, decidedBy, secondBy, dueAt, correction } = move
  return {
    to,
    assignedTo: holder,
    takenAt: holder === null ? null : holder === file.assignedTo ? file.takenAt : ctx.now,
    returnedAt: to === 'returned' ? ctx.now : null,
    ...(DECIDED_STATES.includes(to) && decidedBy && { decided: { by: decidedBy, secondBy: secondBy ?? null, at: ctx.now } }),
    ...(DECIDED_STATES.includes(file.state) && !DECIDED_STATES.includes(to) && { decided: null }),
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
    case 'NOTE_REQUIRED':
      return new Problem('FIELDS_INVALID', {}, [{ field: 'note', code: 'REQUIRED' }])
    case 'CHECKLIST_REQUIRED':
      return new Problem('FIELDS_INVALID', {}, [{ field: 'checklist', code: 'CHECKLIST_REQUIRED' }])
    case 'CASE_FILE_OF_COLLEAGUE':
      return new Problem(code, { name: file.assignedTo ? await getStaffName(ctx.tx, file.assignedTo) : '' })
    case 'SECOND_OFFICER_NEEDED':
    case 'UNDO_TOO_LATE':
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
    actorKind: actor.kind === 'applicant' || actor.kind === 'facility' ? 'guest' : actor.kind === 'guardian' ? 'participant' : actor.kind,
    actorId: actorId(ctx),
    reasons: [...(event.reasons ?? [])],
    noteSealed: sealed,
    at: ctx.now,
  })
}

function actorId({ actor }: Ctx): Uuid | null {
  if (actor.kind === 'applicant') return actor.registrationId
  if (actor.kind === 'staff' || actor.kind === 'coordinator') return actor.staffId
  return actor.kind === 'participant' ? actor.accountId : null
}
