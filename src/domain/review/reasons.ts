import { CORRECTION_REASONS, type CorrectionReason } from './corrections.ts'
import type { CaseAction, CaseKindName } from './transitions.ts'

/** Reasons to reject, by kind; the citizen reads `message.reason.*`. Reasons to return: CORRECTION_REASONS. */
export const REJECT_REASONS = ['not_the_person', 'paper_forged', 'duplicate', 'not_a_participant'] as const
export const SUPPORT_REJECT_REASONS = ['not_the_person', 'cannot_identify'] as const
const CONTACT_REJECT_REASONS = ['owner_not_confirmed', 'contact_not_theirs', 'address_unclear'] as const
const PERSON_REJECT_REASONS = ['owner_not_confirmed', 'not_the_person', 'data_wrong', 'paper_unclear', 'paper_forged'] as const
/** A change is never returned, but sent anew: what could be corrected is among its reasons. */
const CHANGE_REJECT_REASONS = [...new Set([...CONTACT_REJECT_REASONS, ...PERSON_REJECT_REASONS])]
const SERVICE_REJECT_REASONS = ['conditions_not_met', 'owner_not_confirmed'] as const
const UNIT_REJECT_REASONS = ['not_of_the_unit', 'unit_has_coordinator', 'unit_not_active', 'other_email'] as const
/** Of what is reported as wrong in a record: of the contributions, and of a visit. */
const RECORD_REJECT_REASONS = ['record_is_right', 'unit_has_to_report', 'proof_missing'] as const
const VISIT_REJECT_REASONS = ['record_is_right', 'facility_has_papers', 'ask_facility_first'] as const
const DISPUTE_REJECT_REASONS = [...new Set([...RECORD_REJECT_REASONS, ...VISIT_REJECT_REASONS])]
/** passed_on: somebody else has to decide, whom the officer names in words. */
const FEEDBACK_REJECT_REASONS = ['passed_on', 'not_our_task', 'cannot_identify'] as const

const REJECTIONS = {
  registration: REJECT_REASONS,
  change: CHANGE_REJECT_REASONS,
  service: SERVICE_REJECT_REASONS,
  support: SUPPORT_REJECT_REASONS,
  feedback: FEEDBACK_REJECT_REASONS,
  unit_account: UNIT_REJECT_REASONS,
  dispute: DISPUTE_REJECT_REASONS,
} as const satisfies Readonly<Record<CaseKindName, readonly string[]>>

export type Reason = CorrectionReason | (typeof REJECTIONS)[CaseKindName][number]
export const REASONS: readonly Reason[] = [...new Set<Reason>([...CORRECTION_REASONS, ...Object.values(REJECTIONS).flat()])]

/** The reasons to reject a file: of a change [contact and address] those that fit what it is about, of a report too where that is known. */
export function rejectReasonsFor(file: {
  readonly kind: CaseKindName
  readonly aboutPerson?: boolean
  readonly aboutVisit?: boolean
}): readonly Reason[] {
  if (file.kind === 'dispute' && file.aboutVisit !== undefined) return file.aboutVisit ? VISIT_REJECT_REASONS : RECORD_REJECT_REASONS
  if (file.kind !== 'change') return REJECTIONS[file.kind]
  return file.aboutPerson ? PERSON_REJECT_REASONS : CONTACT_REJECT_REASONS
}

/** What an officer has to write beside reasons: to whom it was passed on. */
export const needsNote = (reasons: readonly Reason[]): boolean => reasons.includes('passed_on')

/** The reasons that an action may give. */
export function reasonsOf(action: CaseAction, kind: CaseKindName = 'registration'): readonly Reason[] {
  if (action === 'return') return kind === 'change' ? [] : CORRECTION_REASONS
  return action === 'reject' ? REJECTIONS[kind] : []
}
