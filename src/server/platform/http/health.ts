import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { handleOf, q } from '../database/query.ts'
import type { Platform } from '../transact.ts'

/** /healthz: the process is alive. /readyz: the database answers and is migrated; 503 while closing, so that a proxy looks elsewhere.
 *  Services outside, without which the product goes on, are told beside it and change nothing. */
export function health(app: FastifyInstance, platform: Platform, outside: { readonly population: () => string }): void {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }))
  app.get('/readyz', async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    try {
      await handleOf(platform.pool).one(
        q
          .selectFrom('directoryAgency')
          .select(sql<number>`1`.as('one'))
          .limit(1),
      )
      return await reply.send({ status: 'ready', population: outside.population() })
    } catch (error) {
      request.log.error({ err: error }, 'not ready')
      return reply.status(503).header('retry-after', 2).send({ status: 'not ready' })
    }
  })
}
