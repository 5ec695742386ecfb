import type { Feed } from '#contract/feeds.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'

const keyOf = (no: string) => answerKey('getFeed', { params: { no } })

/** One file; asked for again while something moves. */
export const useFeed = (no: string) =>
  useAnswer('getFeed', { params: { no } }, { staleTime: 0, refetchInterval: () => pauseFor(queryClient.getQueryData<Feed>(keyOf(no))) })

const WORK_MS = 1_000
const SEND_MS = 5_000

/** How long to wait before asking again: often while the server works, seldom while another tab may be sending. */
export function pauseFor(feed: Feed | undefined): number | false {
  if (feed?.progress) return WORK_MS
  return feed?.state === 'receiving' ? SEND_MS : false
}

/** What the server has answered about a file; the list is old now. */
export function keepFeed(feed: Feed): void {
  queryClient.setQueryData(keyOf(String(feed.no)), feed)
  void queryClient.invalidateQueries({ queryKey: ['listFeeds'] })
}

export const reloadFeed = (no: number): void => void queryClient.invalidateQueries({ queryKey: keyOf(String(no)) })
