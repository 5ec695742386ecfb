import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { OperationId } from '#contract/api.ts'
import { callUntyped, type Answer, type Arguments } from './client.ts'
import { isProblem, type ApiProblem } from './problem.ts'

/** Server state of an app. A refusal is final; only a lost network and a busy server are asked again, twice.
 *  `networkMode: always` because `navigator.onLine` is wrong on many phones: the call itself says OFFLINE. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && isProblem(error, 'OFFLINE', 'BUSY'),
      retryDelay: attempt => Math.min(4000, 600 * 2 ** attempt),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

interface ReadOptions {
  /** False waits. */
  readonly enabled?: boolean
  readonly staleTime?: number
  /** A function is asked again after each answer. */
  readonly refetchInterval?: number | false | (() => number | false)
  /** False: show a failure at once. */
  readonly retry?: false
  /** True: until another input is answered, the answer to the one before stays (`isPlaceholderData`). */
  readonly keepsBefore?: boolean
}

/** Reads an operation: `useAnswer('getHome')`, `useAnswer('listAgencies', { query: { province: '79' } })`. Cached under `answerKey`. */
export const useAnswer = <Id extends OperationId>(
  id: Id,
  ...[input, { keepsBefore = false, ...options } = {}]: Arguments<Id, ReadOptions>
): UseQueryResult<Answer<Id>, ApiProblem> =>
  useQuery<Answer<Id>, ApiProblem>({
    queryKey: answerKey(id, input),
    queryFn: async ({ signal }) => callUntyped(id, input, { signal }),
    ...(keepsBefore && { placeholderData: keepPreviousData }),
    ...options,
  })

/** Key of a cached answer, for `queryClient.setQueryData` and `invalidateQueries` after a change. */
export const answerKey = (id: OperationId, input?: unknown): readonly unknown[] => (input === undefined ? [id] : [id, input])

/** What is known from now on, of whoever is signed in. An answer that is still on its way was asked before, and is not waited for. */
export function putAnswer(key: readonly unknown[], answer: unknown): void {
  void queryClient.cancelQueries({ queryKey: key, exact: true })
  queryClient.setQueryData(key, answer)
}
