import { queryClient } from '#web/shared/api/query.ts'

/** After something has changed: lists and counts are asked for again. */
export function refreshQueue(): void {
  for (const id of ['listCaseFiles', 'countCaseFiles', 'listFailedMessages']) void queryClient.invalidateQueries({ queryKey: [id] })
}
