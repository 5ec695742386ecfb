import type { UseQueryResult } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import type { OwnServices } from '#contract/services.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { answerKey, useAnswer } from '#web/shared/api/query.ts'

/** The child that an address names (?child=…); undefined for the own record. */
export function useChildId(): string | undefined {
  const [search] = useSearchParams()
  return search.get('child') ?? undefined
}

/** Where they are kept in the browser. */
export const servicesKey = (childId: string | undefined): readonly unknown[] =>
  childId === undefined ? answerKey('getOwnServices') : answerKey('getChildServices', { params: { childId } })

interface Options {
  readonly enabled?: boolean
  readonly staleTime?: number
}

/** What the person can use and has asked for, or as guardian for a child. */
export function useServices(
  childId: string | undefined,
  { enabled = true, ...more }: Options = {},
): UseQueryResult<OwnServices, ApiProblem> {
  const own = useAnswer('getOwnServices', undefined, { ...more, enabled: enabled && childId === undefined })
  const ofChild = useAnswer(
    'getChildServices',
    { params: { childId: childId ?? '' } },
    { ...more, enabled: enabled && childId !== undefined },
  )
  return childId === undefined ? own : ofChild
}
