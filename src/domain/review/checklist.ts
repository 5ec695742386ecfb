import type { CaseKindName } from './transitions.ts'

/** What an officer confirms before approving. Sentences: texts `review.check.*`. */
export const CHECKLIST = ['paper_valid', 'data_match', 'same_person'] as const
/** For a child, whom the birth certificate shows without a picture: that it names the parent. */
export const CHILD_CHECKLIST = ['certificate_valid', 'child_data_match', 'relation_shown'] as const
/** For a change of contact or address: there are no papers, so the agency makes sure of the person. */
export const CHANGE_CHECKLIST = ['owner_asks', 'values_plausible'] as const
/** For a change of name, birth date, sex or identity number: the papers, what they say, and whose they are. */
export const PERSON_CHECKLIST = ['paper_valid', 'change_shown', 'same_person'] as const
/** For a request for a service, which comes without papers: who asks, whether the procedure is for them, and what was filled in. */
export const SERVICE_CHECKLIST = ['owner_asks', 'conditions_met', 'values_plausible'] as const
export const CHECK_POINTS = [...CHECKLIST, ...CHILD_CHECKLIST, ...CHANGE_CHECKLIST, 'change_shown', 'conditions_met'] as const
export type CheckPoint = (typeof CHECK_POINTS)[number]

/** What has to be confirmed for a file. */
export const checklistOf = (file: {
  readonly kind: CaseKindName
  readonly forChild: boolean
  readonly aboutPerson: boolean
}): readonly CheckPoint[] => {
  if (file.kind === 'change') return file.aboutPerson ? PERSON_CHECKLIST : CHANGE_CHECKLIST
  if (file.kind === 'service') return SERVICE_CHECKLIST
  return file.forChild ? CHILD_CHECKLIST : CHECKLIST
}
