import type { Feedback } from '#contract/feedback.ts'

/** A number as a part of an address: "00012-2026-07911". */
export const slugOf = ({ no }: Pick<Feedback, 'no'>): string => no.replaceAll('/', '-')

export const pathOf = (feedback: Pick<Feedback, 'no'>): string => `/feedback/${slugOf(feedback)}`
