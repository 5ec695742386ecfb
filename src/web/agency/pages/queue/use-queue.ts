import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { newsInterval } from '#web/shared/desk/activity.ts'
import type { QueueChoice } from './queue-address.ts'

const PAGE = 25

/** A page of the queue. While the next one is on its way the one before stays on the screen. */
export const useQueue = ({ choice, words }: { readonly choice: QueueChoice; readonly words: string }) =>
  useQuery<Answer<'listCaseFiles'>, ApiProblem>({
    queryKey: ['listCaseFiles', choice, words],
    queryFn: ({ signal }) => call('listCaseFiles', { body: { limit: PAGE, ...choice, ...(words !== '' && { q: words }) } }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: newsInterval,
    staleTime: 5_000,
  })
