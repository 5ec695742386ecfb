/** States of a case file and what may be done in each: the queue, the buttons, the guard, the tests and docs/states read this table. */
export const CASE_STATES = ['submitted', 'in_review', 'returned', 'approved', 'rejected', 'withdrawn'] as const
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_ACTIONS = ['submit', 'take', 'release', 'approve', 'return', 'reject', 'resubmit', 'withdraw'] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]
export type CaseActor = 'applicant' | 'officer'

export interface Transition {
  readonly to: CaseState
  readonly by: CaseActor
  /** Reasons from the list must be given. */
  readonly reasons: 'none' | 'required'
  /** Every point of the checklist must be ticked. */
  readonly checklist: boolean
  /** Only the officer who has taken the file. */
  readonly own: boolean
}

const row = (to: CaseState, by: CaseActor, more: Partial<Transition> = {}): Transition => ({
  to,
  by,
  reasons: 'none',
  checklist: false,
  own: false,
  ...more,
})

export const REGISTRATION_TRANSITIONS: Readonly<Record<CaseState, Readonly<Partial<Record<CaseAction, Transition>>>>> = {
  submitted: {
    take: row('in_review', 'officer'),
    withdraw: row('withdrawn', 'applicant'),
  },
  in_review: {
    release: row('submitted', 'officer', { own: true }),
    approve: row('approved', 'officer', { own: true, checklist: true }),
    return: row('returned', 'officer', { own: true, reasons: 'required' }),
    reject: row('rejected', 'officer', { own: true, reasons: 'required' }),
    withdraw: row('withdrawn', 'applicant'),
  },
  returned: {
    resubmit: row('submitted', 'applicant'),
    withdraw: row('withdrawn', 'applicant'),
  },
  approved: {},
  rejected: {},
  withdrawn: {},
}

export const LIVE_STATES: readonly CaseState[] = ['submitted', 'in_review', 'returned']

export type TransitionRefusal =
  | 'ACTION_NOT_ALLOWED'
  | 'CASE_FILE_OF_COLLEAGUE'
  | 'REASON_REQUIRED'
  | 'REASON_UNKNOWN'
  | 'CHECKLIST_REQUIRED'

/** Decides whether an action may happen now. An officer reaching for a file that a colleague holds hears that first.
 *  @refuses CASE_FILE_OF_COLLEAGUE · ACTION_NOT_ALLOWED for state or actor · REASON_REQUIRED · REASON_UNKNOWN for a reason of
 *  another action · CHECKLIST_REQUIRED */
export function decideTransition(
  file: { readonly state: CaseState; readonly assignedTo: string | null },
  action: CaseAction,
  by: { readonly actor: CaseActor; readonly id?: string; readonly reasons?: readonly string[]; readonly checklistDone?: boolean },
): { readonly kind: 'allowed'; readonly to: CaseState } | { readonly kind: 'refused'; readonly code: TransitionRefusal } {
  const ofColleague = by.actor === 'officer' && file.state === 'in_review' && file.assignedTo !== by.id
  if (ofColleague && isOfficers(action)) return { kind: 'refused', code: 'CASE_FILE_OF_COLLEAGUE' }
  const transition = REGISTRATION_TRANSITIONS[file.state][action]
  if (!transition || transition.by !== by.actor) return { kind: 'refused', code: 'ACTION_NOT_ALLOWED' }
  if (transition.reasons === 'required') {
    if (!by.reasons?.length) return { kind: 'refused', code: 'REASON_REQUIRED' }
    const known = reasonsOf(action)
    if (by.reasons.some(reason => !known.some(one => one === reason))) return { kind: 'refused', code: 'REASON_UNKNOWN' }
  }
  if (transition.checklist && by.checklistDone !== true) return { kind: 'refused', code: 'CHECKLIST_REQUIRED' }
  return { kind: 'allowed', to: transition.to }
}

/** Whether officers do this anywhere in the table. */
const isOfficers = (action: CaseAction): boolean => CASE_STATES.some(state => REGISTRATION_TRANSITIONS[state][action]?.by === 'officer')

/** What this officer may do with a file now: the buttons of the console. */
export const officerActions = (file: { readonly state: CaseState; readonly assignedTo: string | null }, staffId: string): CaseAction[] =>
  CASE_ACTIONS.filter(action => {
    const transition = REGISTRATION_TRANSITIONS[file.state][action]
    return transition?.by === 'officer' && (!transition.own || file.assignedTo === staffId)
  })

/** What an officer confirms before approving. Sentences: texts `review.check.*`. */
export const CHECKLIST = ['paper_valid', 'data_match', 'same_person'] as const
/** For a child, whom the birth certificate shows without a picture: that it names the parent. */
export const CHILD_CHECKLIST = ['certificate_valid', 'child_data_match', 'relation_shown'] as const
export const CHECK_POINTS = [...CHECKLIST, ...CHILD_CHECKLIST] as const
export type CheckPoint = (typeof CHECK_POINTS)[number]

/** What has to be confirmed for a file. */
export const checklistOf = (file: { readonly forChild: boolean }): readonly CheckPoint[] => (file.forChild ? CHILD_CHECKLIST : CHECKLIST)

/** Reasons to return or reject; the citizen reads `review.reason.*.message`. */
export const RETURN_REASONS = [
  'portrait_unclear',
  'portrait_differs',
  'paper_unclear',
  'paper_incomplete',
  'data_wrong',
  'wrong_agency',
] as const
export const REJECT_REASONS = ['not_the_person', 'paper_forged', 'duplicate', 'not_a_participant'] as const
export type Reason = (typeof RETURN_REASONS)[number] | (typeof REJECT_REASONS)[number]
export const REASONS: readonly Reason[] = [...RETURN_REASONS, ...REJECT_REASONS]

/** The reasons that an action may give. */
export const reasonsOf = (action: CaseAction): readonly Reason[] =>
  action === 'return' ? RETURN_REASONS : action === 'reject' ? REJECT_REASONS : []
