import { useInfiniteQuery } from '@tanstack/react-query'
import type { TrailRow } from '#contract/access.ts'
import type { TrailKind } from '#domain/access/trail.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'

export interface TrailChoice {
  readonly kind: TrailKind
  readonly q: string
  readonly from: string
  readonly until: string
}

/** What was done in the area, page after page. Each reading is recorded, so it is asked for once. */
export function useTrail({ kind, q, from, until }: TrailChoice) {
  return useInfiniteQuery<Answer<'searchTrail'>, ApiProblem, readonly TrailRow[], readonly unknown[], string>({
    queryKey: ['searchTrail', kind, q, from, until],
    queryFn: ({ pageParam, signal }) => {
      const days = { ...(from !== '' && { from }), ...(until !== '' && { until }) }
      return call('searchTrail', { body: { kind, q, ...days, ...(pageParam !== '' && { before: pageParam }) } }, { signal })
    },
    initialPageParam: '',
    getNextPageParam: last => last.next ?? undefined,
    select: ({ pages }) => pages.flatMap(page => page.items),
    placeholderData: before => before,
  })
}
export type TrailState = ReturnType<typeof useTrail>
