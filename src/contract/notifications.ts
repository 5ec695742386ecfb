import * as z from 'zod/mini'
import { instant, operation, uuid } from './core.ts'

export const notifications = {
  listFailedMessages: operation({
    method: 'GET',
    path: '/api/v1/agency/messages/failed',
    summary: "Messages of the officer's agency that could not be delivered",
    tag: 'notifications',
    caller: 'officer',
    output: z.array(
      z.strictObject({
        id: uuid,
        template: z.string(),
        channel: z.enum(['sms', 'email', 'push']),
        recipient: z.string(),
        caseNo: z.nullable(z.string()),
        caseId: z.nullable(uuid),
        attempts: z.int(),
        lastProblem: z.nullable(z.string()),
        createdAt: instant,
        settledAt: instant,
      }),
    ),
    status: 200,
    problems: [],
  }),
  retryMessage: operation({
    method: 'POST',
    path: '/api/v1/agency/messages/:id/retry',
    summary: 'Try an undelivered message once more, for another 72 hours',
    tag: 'notifications',
    caller: 'officer',
    params: z.strictObject({ id: uuid }),
    output: z.undefined(),
    status: 202,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
  }),
}
