import { useInfiniteQuery } from '@tanstack/react-query'
import type { StaffRow } from '#contract/staff.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'

export const STATES = ['all', 'invited', 'active', 'suspended'] as const
export type State = (typeof STATES)[number]
export const isState = (value: string): value is State => STATES.some(state => state === value)

/** Staff of the area by words and state, page after page. */
export function useStaffList(q: string, state: State) {
  return useInfiniteQuery<Answer<'listStaff'>, ApiProblem, readonly StaffRow[], readonly unknown[], string>({
    queryKey: ['listStaff', q, state],
    queryFn: ({ pageParam, signal }) =>
      call('listStaff', { body: { q, state, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: last => last.next ?? undefined,
    select: ({ pages }) => pages.flatMap(page => page.items),
    placeholderData: before => before,
    staleTime: 0,
  })
}
export type StaffListState = ReturnType<typeof useStaffList>
