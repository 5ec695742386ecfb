import { useInfiniteQuery } from '@tanstack/react-query'
import type { CaseRow } from '#contract/review.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { newsInterval } from '../../session/activity.ts'

export const FILTERS = ['open', 'new', 'mine', 'due_today', 'overdue', 'support', 'second', 'returned', 'decided'] as const
export type Filter = (typeof FILTERS)[number]
export const isFilter = (word: string | null): word is Filter => FILTERS.some(filter => filter === word)

const PAGE = 25

/** The queue's rows, page after page, for a filter or for words to look for. */
export function useQueue({ filter, words }: { readonly filter: Filter; readonly words: string }) {
  const queue = useInfiniteQuery<Answer<'listCaseFiles'>, ApiProblem, readonly CaseRow[], readonly unknown[], string>({
    queryKey: ['listCaseFiles', words === '' ? filter : 'search', words],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listCaseFiles',
        { body: { limit: PAGE, ...(words === '' ? { filter } : { q: words }), ...(pageParam !== '' && { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: last => last.next ?? undefined,
    select: ({ pages }) => pages.flatMap(page => page.items),
    refetchInterval: newsInterval,
    staleTime: 5_000,
  })
  return queue
}
