import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query'
import type { Notice, NoticePage } from '#contract/inbox.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'

const KEY = answerKey('listNotices')

/** The person's notices, newest first, twenty at a time. */
export const useNotices = () =>
  useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) => call('listNotices', { query: pageParam === '' ? {} : { before: pageParam } }, { signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

/** Shows notices as read at once and tells the server; a lost network is no reason to bother somebody who is reading. */
export function markRead({ id, isRead }: Notice): void {
  if (isRead) return
  showRead(notice => notice.id === id)
  void call('readNotice', { params: { id } }).then(countAgain, () => undefined)
}

/** All that are on the screen; what came meanwhile stays as it is. @throws ApiProblem */
export async function markAllRead(newest: Notice): Promise<void> {
  await call('readNotices', { body: { upTo: newest.id } })
  showRead(({ id }) => id <= newest.id)
  countAgain()
}

const countAgain = (): void => void queryClient.invalidateQueries({ queryKey: answerKey('countUnreadNotices') })

function showRead(isOne: (notice: Notice) => boolean): void {
  queryClient.setQueryData<InfiniteData<NoticePage>>(
    KEY,
    shown =>
      shown && {
        ...shown,
        pages: shown.pages.map(page => ({
          ...page,
          items: page.items.map(notice => (isOne(notice) ? { ...notice, isRead: true } : notice)),
        })),
      },
  )
}
