import type { Announcement } from '#contract/announcements.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'

const keyOf = (no: string) => answerKey('getAnnouncement', { params: { no } })
const MOVES_MS = 5_000

/** One announcement; asked for again while it goes out. */
export const useAnnouncement = (no: string) =>
  useAnswer(
    'getAnnouncement',
    { params: { no } },
    { staleTime: 0, refetchInterval: () => pauseFor(queryClient.getQueryData<Announcement>(keyOf(no))) },
  )

const pauseFor = (announcement: Announcement | undefined): number | false =>
  announcement?.state === 'scheduled' || announcement?.state === 'sending' ? MOVES_MS : false

/** What the server has answered; the lists are old now. */
export function keepAnnouncement(announcement: Announcement): void {
  queryClient.setQueryData(keyOf(String(announcement.no)), announcement)
  void queryClient.invalidateQueries({ queryKey: ['listAnnouncements'] })
}

/** After a refusal that says that the screen is old. */
export function reloadWhenOld(no: number, problem: unknown): void {
  if (isProblem(problem, 'ANNOUNCEMENT_STATE', 'NOT_FOUND')) void queryClient.invalidateQueries({ queryKey: keyOf(String(no)) })
}
