import type { FastifyInstance } from 'fastify'
import { Problem } from '#domain/kernel/problem.ts'
import type { PushService } from '../demo-gateway/index.ts'
import { sameSite } from './page.ts'

/** Devices of the stand-in push service, for tests and for browsers that reach none of the real ones. POST /dev/push {"key": …}
 *  subscribes a device with the server's public key; POST /dev/push/forget {"endpoint": …} turns it off. */
export function pushDevices(app: FastifyInstance, service: PushService): void {
  app.post('/dev/push', async (request, reply) => {
    sameSite(request)
    return reply.send(service.subscribe(textIn(request.body, 'key')))
  })
  app.post('/dev/push/forget', async (request, reply) => {
    sameSite(request)
    service.forget(textIn(request.body, 'endpoint'))
    return reply.status(204).send()
  })
}

function textIn(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined
  if (typeof value !== 'string') throw new Problem('REQUEST_MALFORMED')
  return value
}
