import type { FastifyInstance } from 'fastify'
import { Problem } from '#domain/kernel/problem.ts'
import { handleOf } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'
import type { ProofDeps } from './issue-proof.ts'
import { databaseNow, listLists, listRevoked } from './proof-store.ts'
import { signStatusList, STATUS_PATH, statusAddress } from './status-list.ts'

/** A list is made anew so often at most, however many ask. */
const LIST_FRESH_MS = 15_000

/** What anybody needs to check a proof of a card without asking anybody: the public keys (draft-ietf-oauth-sd-jwt-vc), and the signed
 *  lists of revoked proofs. Public, the same for everybody, kept by caches for a short time; they name nobody. */
export function serveProofKeys(app: FastifyInstance, platform: Platform, { keys, origin }: ProofDeps): void {
  const made = new Map<number, { readonly at: number; readonly kid: string; readonly list: Promise<string> }>()
  const makeList = async (list: number): Promise<string> => {
    const tx = handleOf(platform.pool)
    // The time before the look: what is revoked in between comes with the next list.
    const now = await databaseNow(tx)
    return signStatusList(keys.current(), { address: statusAddress(origin, list), revoked: await listRevoked(tx, list), now })
  }
  const listOf = (list: number): Promise<string> => {
    const old = made.get(list)
    const { kid } = keys.current()
    // A key that was put aside vouches for nothing any more.
    if (old?.kid === kid && performance.now() - old.at < LIST_FRESH_MS) return old.list
    const fresh = { at: performance.now(), kid, list: makeList(list) }
    made.set(list, fresh)
    fresh.list.catch(() => made.delete(list))
    return fresh.list
  }

  app.get('/.well-known/jwt-vc-issuer', async (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').send({ issuer: origin, jwks: { keys: keys.published() } }),
  )
  // Tells the time too, so it is never an old answer.
  app.get(STATUS_PATH, async (_, reply) => {
    const { lists, now } = await listLists(handleOf(platform.pool))
    return reply.header('cache-control', 'no-store').send({
      status_lists: lists.map(list => statusAddress(origin, list)),
      now: now.toISOString(),
    })
  })
  app.get<{ Params: { list: string } }>(`${STATUS_PATH}/:list`, async ({ params }, reply) => {
    const list = Number(/^\d{1,6}$/u.exec(params.list)?.[0] ?? -1)
    const { lists } = await listLists(handleOf(platform.pool))
    if (!lists.includes(list)) throw new Problem('NOT_FOUND')
    return reply
      .header('cache-control', 'public, max-age=15')
      .type('application/statuslist+jwt')
      .send(await listOf(list))
  })
}
