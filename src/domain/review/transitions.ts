import type { CorrectionReason } from './corrections.ts'
import { CORRECTION_REASONS } from './corrections.ts'

/** What a case file is about; each kind belongs to one capability. */
export const CASE_KINDS = ['registration', 'support'] as const
export type CaseKindName = (typeof CASE_KINDS)[number]

/** States of a case file and what may be done in each: the queue, the buttons, the guard, the tests and docs/states read this table. */
export const CASE_STATES = ['submitted', 'in_review', 'returned', 'approved', 'rejected', 'withdrawn', 'answered', 'settled'] as const
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_ACTIONS = [
  'submit',
  'take',
  'assign',
  'release',
  'approve',
  'return',
  'reject',
  'resubmit',
  'withdraw',
  'ask_phone',
  'cancel',
  'lapse',
  'answer',
  'settle',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]
export type CaseActor = 'applicant' | 'officer' | 'system'

export interface Transition {
  readonly to: CaseState
  readonly by: CaseActor
  /** Reasons from the list must be given. */
  readonly reasons: 'none' | 'required'
  /** Every point of the checklist must be ticked. */
  readonly checklist: boolean
  /** Only the officer who has taken the file. */
  readonly own: boolean
  /** Only who holds the file, or who leads the others: a file that nobody holds is given away by leads only. */
  readonly handsOver: boolean
  /** Happens only while a support request about this file is settled: no button of its own. */
  readonly bySupport: boolean
}

const row = (to: CaseState, by: CaseActor, more: Partial<Transition> = {}): Transition => ({
  to,
  by,
  reasons: 'none',
  checklist: false,
  own: false,
  handsOver: false,
  bySupport: false,
  ...more,
})

type Table = Readonly<Record<CaseState, Readonly<Partial<Record<CaseAction, Transition>>>>>
const NOTHING_MORE = { approved: {}, rejected: {}, withdrawn: {}, answered: {}, settled: {} }

const assign = row('in_review', 'officer', { handsOver: true })
const askPhone = row('returned', 'officer', { bySupport: true })
const cancel = row('withdrawn', 'officer', { bySupport: true })

export const TRANSITIONS: Readonly<Record<CaseKindName, Table>> = {
  registration: {
    ...NOTHING_MORE,
    submitted: {
      take: row('in_review', 'officer'),
      assign,
      withdraw: row('withdrawn', 'applicant'),
      ask_phone: askPhone,
      cancel,
    },
    in_review: {
      assign,
      release: row('submitted', 'officer', { own: true }),
      approve: row('approved', 'officer', { own: true, checklist: true }),
      return: row('returned', 'officer', { own: true, reasons: 'required' }),
      reject: row('rejected', 'officer', { own: true, reasons: 'required' }),
      withdraw: row('withdrawn', 'applicant'),
      ask_phone: askPhone,
      cancel,
    },
    returned: {
      resubmit: row('submitted', 'applicant'),
      withdraw: row('withdrawn', 'applicant'),
      ask_phone: askPhone,
      cancel,
      lapse: row('withdrawn', 'system'),
    },
  },
  support: {
    ...NOTHING_MORE,
    submitted: {
      take: row('in_review', 'officer'),
      assign,
      withdraw: row('withdrawn', 'applicant'),
    },
    in_review: {
      assign,
      release: row('submitted', 'officer', { own: true }),
      answer: row('answered', 'officer', { own: true }),
      settle: row('settled', 'officer', { own: true }),
      reject: row('rejected', 'officer', { own: true, reasons: 'required' }),
      withdraw: row('withdrawn', 'applicant'),
    },
    returned: {},
  },
}

export const LIVE_STATES: readonly CaseState[] = ['submitted', 'in_review', 'returned']

/** States in which an officer has decided. */
export const DECIDED_STATES: readonly CaseState[] = ['approved', 'rejected', 'answered', 'settled']

export type TransitionRefusal =
  | 'ACTION_NOT_ALLOWED'
  | 'CASE_FILE_OF_COLLEAGUE'
  | 'REASON_REQUIRED'
  | 'REASON_UNKNOWN'
  | 'CHECKLIST_REQUIRED'

interface FileState {
  readonly kind: CaseKindName
  readonly state: CaseState
  readonly assignedTo: string | null
}

/** Decides whether an action may happen now. An officer reaching for a file that a colleague holds hears that first.
 *  @refuses CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED for state or actor · REASON_REQUIRED · REASON_UNKNOWN for a reason of
 *  another action · CHECKLIST_REQUIRED */
export function decideTransition(
  file: FileState,
  action: CaseAction,
  by: {
    readonly actor: CaseActor
    readonly id?: string
    readonly leads?: boolean
    readonly reasons?: readonly string[]
    readonly checklistDone?: boolean
  },
): { readonly kind: 'allowed'; readonly to: CaseState } | { readonly kind: 'refused'; readonly code: TransitionRefusal } {
  const transition = TRANSITIONS[file.kind][file.state][action]
  const mayHandOver = transition?.handsOver === true && by.leads === true
  const ofColleague = by.actor === 'officer' && file.state === 'in_review' && file.assignedTo !== by.id
  if (ofColleague && !mayHandOver && isOfficers(file.kind, action)) return { kind: 'refused', code: 'CASE_FILE_OF_COLLEAGUE' }
  if (!transition || transition.by !== by.actor) return { kind: 'refused', code: 'ACTION_NOT_ALLOWED' }
  if (transition.handsOver && !mayHandOver && file.assignedTo !== by.id) return { kind: 'refused', code: 'ACTION_NOT_ALLOWED' }
  if (transition.reasons === 'required') {
    if (!by.reasons?.length) return { kind: 'refused', code: 'REASON_REQUIRED' }
    const known = reasonsOf(action, file.kind)
    if (by.reasons.some(reason => !known.some(one => one === reason))) return { kind: 'refused', code: 'REASON_UNKNOWN' }
  }
  if (transition.checklist && by.checklistDone !== true) return { kind: 'refused', code: 'CHECKLIST_REQUIRED' }
  return { kind: 'allowed', to: transition.to }
}

/** Whether officers do this anywhere in the table of a kind. */
const isOfficers = (kind: CaseKindName, action: CaseAction): boolean =>
  CASE_STATES.some(state => TRANSITIONS[kind][state][action]?.by === 'officer')

/** What this officer may do with a file now: the buttons of the console.
 *  @param leads whether the officer gives out the work of others (`leadsOthers`) */
export const officerActions = (file: FileState, staffId: string, leads = false): CaseAction[] =>
  CASE_ACTIONS.filter(action => {
    const transition = TRANSITIONS[file.kind][file.state][action]
    if (transition?.by !== 'officer' || transition.bySupport) return false
    const isMine = file.assignedTo === staffId
    return transition.handsOver ? isMine || leads : !transition.own || isMine
  })

/** Who gives out the work of others: officers of a province, and administrators, in their area. */
export const leadsOthers = (staff: { readonly role: string; readonly agencyCode: string }): boolean =>
  staff.role === 'administrator' || staff.agencyCode.length === 3

/** What an officer confirms before approving. Sentences: texts `review.check.*`. */
export const CHECKLIST = ['paper_valid', 'data_match', 'same_person'] as const
/** For a child, whom the birth certificate shows without a picture: that it names the parent. */
export const CHILD_CHECKLIST = ['certificate_valid', 'child_data_match', 'relation_shown'] as const
export const CHECK_POINTS = [...CHECKLIST, ...CHILD_CHECKLIST] as const
export type CheckPoint = (typeof CHECK_POINTS)[number]

/** What has to be confirmed for a file. */
export const checklistOf = (file: { readonly forChild: boolean }): readonly CheckPoint[] => (file.forChild ? CHILD_CHECKLIST : CHECKLIST)

/** Reasons to reject; the citizen reads `registration.reason.*`. Reasons to return: CORRECTION_REASONS. */
export const REJECT_REASONS = ['not_the_person', 'paper_forged', 'duplicate', 'not_a_participant'] as const
export const SUPPORT_REJECT_REASONS = ['not_the_person', 'cannot_identify'] as const
export type Reason = CorrectionReason | (typeof REJECT_REASONS)[number] | (typeof SUPPORT_REJECT_REASONS)[number]
export const REASONS: readonly Reason[] = [...new Set<Reason>([...CORRECTION_REASONS, ...REJECT_REASONS, ...SUPPORT_REJECT_REASONS])]

/** The reasons that an action may give. */
export function reasonsOf(action: CaseAction, kind: CaseKindName = 'registration'): readonly Reason[] {
  if (action === 'return') return CORRECTION_REASONS
  if (action === 'reject') return kind === 'support' ? SUPPORT_REJECT_REASONS : REJECT_REASONS
  return []
}
