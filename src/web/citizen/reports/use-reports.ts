import type { UseQueryResult } from '@tanstack/react-query'
import type { Dispute } from '#contract/disputes.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { answerKey, useAnswer } from '#web/shared/api/query.ts'

/** Where somebody's reports are kept in the browser. */
export const reportsKey = (childId: string | undefined): readonly unknown[] =>
  childId === undefined ? answerKey('listDisputes') : answerKey('listChildDisputes', { params: { childId } })

/** Where they are read. */
export const reportsPath = (childId: string | undefined): string => (childId === undefined ? '/reports' : `/children/${childId}/reports`)

/** What is reported of the own record, or of a child's. */
export function useReports(childId: string | undefined): UseQueryResult<Dispute[], ApiProblem> {
  const own = useAnswer('listDisputes', undefined, { enabled: childId === undefined })
  const ofChild = useAnswer('listChildDisputes', { params: { childId: childId ?? '' } }, { enabled: childId !== undefined })
  return childId === undefined ? own : ofChild
}
