import { useInfiniteQuery } from '@tanstack/react-query'
import type { UnitMember } from '#contract/unit-roster.ts'
import type { MemberState } from '#domain/units/member-state.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'

export interface MemberQuery {
  readonly q: string
  readonly group: string | null
  readonly state: MemberState | null
}

/** Members of the unit by group and name, page after page. */
export function useMembers(filter: MemberQuery) {
  return useInfiniteQuery<Answer<'listMembers'>, ApiProblem, readonly UnitMember[], readonly unknown[], string | null>({
    queryKey: ['listMembers', filter],
    queryFn: ({ pageParam, signal }) => call('listMembers', { body: { ...filter, after: pageParam } }, { signal }),
    initialPageParam: null,
    getNextPageParam: last => last.next,
    select: ({ pages }) => pages.flatMap(page => page.items),
    placeholderData: before => before,
    staleTime: 0,
  })
}
export type MembersState = ReturnType<typeof useMembers>
