import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query'
import type { Notice, NoticePage } from '#contract/inbox.ts'
import { NOTICE_GROUPS, type NoticeGroup } from '#domain/notifications/groups.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'

/** The person's notices, newest first, twenty at a time; all of them, or those of one group. */
export const useNotices = (group: NoticeGroup | undefined) =>
  useInfiniteQuery({
    queryKey: group === undefined ? answerKey('listNotices') : answerKey('listNotices', { group }),
    queryFn: ({ pageParam, signal }) =>
      call('listNotices', { query: { ...(pageParam !== '' && { before: pageParam }), ...(group && { group }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

/** The group that an address names; anything else there: all of them. */
export const groupIn = (search: string): NoticeGroup | undefined => {
  const named = new URLSearchParams(search).get('group')
  return NOTICE_GROUPS.find(group => group === named)
}

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

/** In every group that was looked at. */
function showRead(isOne: (notice: Notice) => boolean): void {
  queryClient.setQueriesData<InfiniteData<NoticePage>>(
    { queryKey: answerKey('listNotices') },
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
