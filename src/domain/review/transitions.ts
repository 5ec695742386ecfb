import type { Reason } from './reasons.ts'
import { reasonsOf, rejectReasonsFor } from './reasons.ts'

/** What a case file is about; each kind belongs to one capability, which plugs in a `CaseKind`. */
export const CASE_KINDS = ['registration', 'change', 'service', 'support', 'feedback', 'unit_account', 'dispute'] as const
export type CaseKindName = (typeof CASE_KINDS)[number]

/** States that the applicant is told of. */
export const TOLD_STATES = ['submitted', 'in_review', 'returned', 'approved', 'rejected', 'withdrawn', 'answered', 'settled'] as const
export type ToldState = (typeof TOLD_STATES)[number]

/** States in between, of which the applicant reads that the file is being reviewed: a decision that can still be undone, one that waits
 *  for a second officer, and a second officer's word that can still be undone. */
export const INNER_STATES = ['deciding', 'second_check', 'confirming'] as const
export const CASE_STATES = [...TOLD_STATES, ...INNER_STATES] as const
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
  'reopen',
  'withdraw',
  'ask_phone',
  'cancel',
  'lapse',
  'answer',
  'settle',
  'undo',
  'ask_second',
  'confirm',
  'send_back',
  'revert',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

/** Decisions of an officer: they can be undone before anything leaves. */
export const DECISIONS = ['approve', 'return', 'reject', 'answer', 'settle'] as const
export type DecisionName = (typeof DECISIONS)[number]

/** Who acts on a file. The officer of a province has a larger area, not more rights; an administrator sits at an agency too. */
export const STAFF_ROLES = ['officer', 'province_officer', 'administrator'] as const
export const CASE_ROLES = ['applicant', ...STAFF_ROLES, 'system'] as const
export type CaseRole = (typeof CASE_ROLES)[number]

/** What must be given along. `second_officer`: somebody else than who has decided. */
export type Given = 'reasons' | 'note' | 'checklist' | 'second_officer'

export interface Transition {
  readonly to: CaseState
  readonly by: readonly CaseRole[]
  readonly given: readonly Given[]
  /** Only the officer who has the file in hand. */
  readonly own: boolean
  /** Only who holds the file, or who leads the others: a file that nobody holds is given away by leads only. */
  readonly handsOver: boolean
  /** Happens only while a support request about this file is settled: no button of its own. */
  readonly bySupport: boolean
  /** Where a decision leads once it takes effect. */
  readonly leadsTo?: CaseState
  /** A risk mark or the sample may ask for a second officer before it takes effect. */
  readonly mayNeedSecond: boolean
  /** Key of the words in the history of the file. */
  readonly label: `review.action.${CaseAction}` | `review.effect.${DecisionName}`
}

type Row = Omit<Transition, 'label'> & { readonly label?: Transition['label'] }
const row = (to: CaseState, by: readonly CaseRole[], more: Partial<Row> = {}): Row => ({
  to,
  by,
  given: [],
  own: false,
  handsOver: false,
  bySupport: false,
  mayNeedSecond: false,
  ...more,
})
const own = (to: CaseState, given: readonly Given[] = []): Row => row(to, STAFF_ROLES, { own: true, given })
const decision = (leadsTo: CaseState, given: readonly Given[], mayNeedSecond = false): Row =>
  row('deciding', STAFF_ROLES, { own: true, given, leadsTo, mayNeedSecond })

const take = row('in_review', STAFF_ROLES)
const assign = row('in_review', STAFF_ROLES, { handsOver: true })
const release = own('submitted')
const withdraw = row('withdrawn', ['applicant'])
const resubmit = row('submitted', ['applicant'])
const reopen = row('submitted', ['applicant'])
const lapse = row('withdrawn', ['system'])
const askPhone = row('returned', STAFF_ROLES, { bySupport: true })
const cancel = row('withdrawn', STAFF_ROLES, { bySupport: true })
const approve = decision('approved', ['checklist'], true)
const giveBack = decision('returned', ['reasons'])
const reject = decision('rejected', ['reasons'], true)

type Rows = Readonly<Partial<Record<CaseAction, Row>>>

/** What follows from the decisions of a kind: undone, taking effect, looked at by a second officer. */
function afterDeciding(decisions: Rows, more: Rows = {}): Readonly<Record<(typeof INNER_STATES)[number], Rows>> {
  const effects: Partial<Record<CaseAction, Row>> = {}
  const confirmed: Partial<Record<CaseAction, Row>> = {}
  for (const name of DECISIONS) {
    const { leadsTo, mayNeedSecond } = decisions[name] ?? {}
    if (!leadsTo) continue
    effects[name] = row(leadsTo, ['system'], { label: `review.effect.${name}` })
    if (mayNeedSecond) confirmed[name] = effects[name]
  }
  const second = { given: ['second_officer'] } as const
  return {
    deciding: {
      undo: own('in_review'),
      ...effects,
      ask_second: row('second_check', ['system']),
      revert: row('in_review', ['system']),
      ...more,
    },
    second_check: {
      confirm: row('confirming', STAFF_ROLES, second),
      send_back: row('in_review', STAFF_ROLES, { given: ['second_officer', 'note'] }),
      ...more,
    },
    confirming: { undo: own('second_check'), ...confirmed, revert: row('in_review', ['system']), ...more },
  }
}

const ENDS = { approved: {}, rejected: {}, withdrawn: {}, answered: {}, settled: {} }

/** A kind whose files are approved, returned for correction or rejected. `more`: what else may happen while it is under way. */
function dossier(more: Rows = {}): Readonly<Record<CaseState, Rows>> {
  const decisions = { approve, return: giveBack, reject }
  return {
    ...ENDS,
    submitted: { take, assign, withdraw, ...more },
    in_review: { assign, release, ...decisions, withdraw, ...more },
    ...afterDeciding(decisions, { withdraw }),
    returned: { resubmit, withdraw, ...more, lapse },
  }
}

/** A kind whose files are decided at once: answered in words, granted or rejected; never returned. */
function question(decisions: Rows): Readonly<Record<CaseState, Rows>> {
  return {
    ...ENDS,
    submitted: { take, assign, withdraw },
    in_review: { assign, release, ...decisions, withdraw },
    ...afterDeciding(decisions, { withdraw }),
    returned: {},
  }
}

const answer = decision('answered', ['note'])
const settle = decision('settled', [], true)
/** Nothing is compared with papers, so there is no checklist. */
const grant = decision('approved', [])

type Table = Readonly<Record<CaseState, Readonly<Partial<Record<CaseAction, Transition>>>>>

/** States of a case file and what may be done in each, by whom and with what: the queue, the buttons, the guard, the tests and
 *  docs/states read this table. */
export const TRANSITIONS: Readonly<Record<CaseKindName, Table>> = {
  registration: labelled(dossier({ ask_phone: askPhone, cancel })),
  change: labelled(question({ approve, reject })),
  service: labelled(dossier()),
  support: labelled(question({ answer, settle, reject })),
  // Whoever was not helped by the answer says so once.
  feedback: labelled({ ...question({ answer, reject }), answered: { reopen }, rejected: { reopen } }),
  unit_account: labelled(question({ approve: grant, reject })),
  dispute: labelled(question({ answer, reject })),
}

/** Every row has words: those of its action unless it says otherwise. */
function labelled(table: Readonly<Record<CaseState, Rows>>): Table {
  const rows = (of: Rows): Partial<Record<CaseAction, Transition>> =>
    Object.fromEntries(CASE_ACTIONS.flatMap(action => (of[action] ? [[action, { label: `review.action.${action}`, ...of[action] }]] : [])))
  return Object.fromEntries(CASE_STATES.map(state => [state, rows(table[state])])) as Table
}

/** Nobody has decided for good. */
export const LIVE_STATES: readonly CaseState[] = ['submitted', 'in_review', 'returned', ...INNER_STATES]

/** The agency's clock runs. */
export const WAITING_STATES: readonly CaseState[] = ['submitted', 'in_review', ...INNER_STATES]

/** States in which an officer has decided. */
export const DECIDED_STATES: readonly CaseState[] = ['approved', 'rejected', 'answered', 'settled']

/** What the applicant reads: a decision that can still be undone was never taken for them. */
export const toldState = (state: CaseState): ToldState => TOLD_STATES.find(told => told === state) ?? 'in_review'

/** The role in which a member of staff acts: agencies of provinces have three digits.
 *  @example caseRoleOf({ role: 'officer', agencyCode: '079' }) // province_officer */
export const caseRoleOf = (staff: { readonly role: 'officer' | 'administrator'; readonly agencyCode: string }): CaseRole =>
  staff.role === 'officer' && staff.agencyCode.length === 3 ? 'province_officer' : staff.role

export const isStaffRole = (role: CaseRole): boolean => STAFF_ROLES.some(one => one === role)

export type TransitionRefusal =
  | 'ACTION_NOT_ALLOWED'
  | 'CASE_FILE_OF_COLLEAGUE'
  | 'SECOND_OFFICER_NEEDED'
  | 'UNDO_TOO_LATE'
  | 'REASON_REQUIRED'
  | 'REASON_UNKNOWN'
  | 'NOTE_REQUIRED'
  | 'CHECKLIST_REQUIRED'

interface FileState {
  readonly kind: CaseKindName
  readonly state: CaseState
  /** Who has it in hand; while it waits for a second officer, who has decided. */
  readonly assignedTo: string | null
  /** Of a change: of name, birth date, sex or identity number [false]. */
  readonly aboutPerson?: boolean
}

export interface ActsOnFile {
  readonly role: CaseRole
  readonly id?: string
  readonly reasons?: readonly Reason[]
  readonly note?: string
  readonly checklistDone?: boolean
}

/** Decides whether an action may happen now. An officer reaching for a file that a colleague holds hears that first.
 *  @refuses CASE_FILE_OF_COLLEAGUE · UNDO_TOO_LATE · ACTION_NOT_ALLOWED for state or role · SECOND_OFFICER_NEEDED for who has decided ·
 *  REASON_REQUIRED · REASON_UNKNOWN for a reason of another action · NOTE_REQUIRED · CHECKLIST_REQUIRED */
export function decideTransition(
  file: FileState,
  action: CaseAction,
  by: ActsOnFile,
):
  | { readonly kind: 'allowed'; readonly to: CaseState; readonly rule: Transition }
  | { readonly kind: 'refused'; readonly code: TransitionRefusal } {
  const rule = TRANSITIONS[file.kind][file.state][action]
  const mayHandOver = rule?.handsOver === true && mayGiveAway(file, by)
  if (isHeldByColleague(file, by) && !mayHandOver && isOfStaff(file.kind, action))
    return { kind: 'refused', code: 'CASE_FILE_OF_COLLEAGUE' }
  if (rule?.handsOver && !mayHandOver) return { kind: 'refused', code: 'ACTION_NOT_ALLOWED' }
  if (!rule?.by.includes(by.role))
    return { kind: 'refused', code: action === 'undo' && isStaffRole(by.role) ? 'UNDO_TOO_LATE' : 'ACTION_NOT_ALLOWED' }
  const missing = whatIsMissing(file, action, rule, by)
  return missing ? { kind: 'refused', code: missing } : { kind: 'allowed', to: rule.to, rule }
}

/** Who has it in hand gives it away; officers of a province, and administrators, give out the work of others in their area. */
const mayGiveAway = ({ assignedTo }: FileState, { role, id }: Pick<ActsOnFile, 'role' | 'id'>): boolean =>
  (id !== undefined && assignedTo === id) || (isStaffRole(role) && role !== 'officer')

const HELD: readonly CaseState[] = ['in_review', 'deciding', 'confirming']
const isHeldByColleague = ({ state, assignedTo }: FileState, { role, id }: ActsOnFile): boolean =>
  isStaffRole(role) && HELD.includes(state) && assignedTo !== id

function whatIsMissing(file: FileState, action: CaseAction, rule: Transition, by: ActsOnFile): TransitionRefusal | undefined {
  const needs = (what: Given): boolean => rule.given.includes(what)
  if (needs('second_officer') && (by.id === undefined || by.id === file.assignedTo)) return 'SECOND_OFFICER_NEEDED'
  if (needs('reasons')) {
    if (!by.reasons?.length) return 'REASON_REQUIRED'
    const known = action === 'reject' ? rejectReasonsFor(file) : reasonsOf(action, file.kind)
    if (by.reasons.some(reason => !known.includes(reason))) return 'REASON_UNKNOWN'
  }
  if (needs('note') && !by.note?.trim()) return 'NOTE_REQUIRED'
  return needs('checklist') && by.checklistDone !== true ? 'CHECKLIST_REQUIRED' : undefined
}

/** Whether members of staff do this anywhere in the table of a kind. */
const isOfStaff = (kind: CaseKindName, action: CaseAction): boolean =>
  CASE_STATES.some(state => TRANSITIONS[kind][state][action]?.by.some(isStaffRole))

/** What this member of staff may do with a file now: the buttons of the console. */
export const officerActions = (file: FileState, staff: { readonly id: string; readonly role: CaseRole }): CaseAction[] =>
  CASE_ACTIONS.filter(action => {
    const rule = TRANSITIONS[file.kind][file.state][action]
    if (!rule?.by.includes(staff.role) || rule.bySupport) return false
    if (rule.handsOver) return mayGiveAway(file, staff)
    if (rule.given.includes('second_officer')) return file.assignedTo !== staff.id
    return !rule.own || file.assignedTo === staff.id
  })

/** The words of a step in the history: what it led to tells a decision from its effect. */
export function labelOfStep(kind: CaseKindName, action: CaseAction, to: CaseState): Transition['label'] {
  const rules = CASE_STATES.map(state => TRANSITIONS[kind][state][action])
  return rules.find(rule => rule?.to === to)?.label ?? `review.action.${action}`
}
