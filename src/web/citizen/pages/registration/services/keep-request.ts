import type { OwnServices, ServiceRequest } from '#contract/services.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'

/** Puts a request, as the server has answered, into what is on the screen. */
export const keepRequest = (changed: ServiceRequest): void =>
  void queryClient.setQueryData(
    answerKey('getOwnServices'),
    (before: OwnServices | undefined) =>
      before && { ...before, requests: [changed, ...before.requests.filter(({ id }) => id !== changed.id)] },
  )

/** Requests as they are on the screen. */
export const keptRequests = (): readonly ServiceRequest[] =>
  queryClient.getQueryData<OwnServices>(answerKey('getOwnServices'))?.requests ?? []
