/** What an officer confirms before approving. Sentences: texts `review.check.*`. */
export const CHECKLIST = ['paper_valid', 'data_match', 'same_person'] as const
/** For a child, whom the birth certificate shows without a picture: that it names the parent. */
export const CHILD_CHECKLIST = ['certificate_valid', 'child_data_match', 'relation_shown'] as const
export const CHECK_POINTS = [...CHECKLIST, ...CHILD_CHECKLIST] as const
export type CheckPoint = (typeof CHECK_POINTS)[number]

/** What has to be confirmed for a file. */
export const checklistOf = (file: { readonly forChild: boolean }): readonly CheckPoint[] => (file.forChild ? CHILD_CHECKLIST : CHECKLIST)
