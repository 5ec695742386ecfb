import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '#domain/kernel/problem.ts'

type Place = 'console' | 'public' | 'both'

/** Where the two consoles live, and what only they ask for. */
const OF_CONSOLES = /^\/(?:api\/v1\/)?(?:agency|unit)(?:\/|$)/u
/** Directories, proofs of work and the health of the process are the same everywhere. */
const OF_BOTH = /^\/(?:api\/v1\/(?:public|proof-challenges)\/|healthz$|readyz$|metrics$)/u

/** Keeps the consoles of staff on a host of their own: a fault in the citizens' pages reaches no session of an officer, and the other
 *  way round. What belongs to the other host is not found here. Without a host for consoles everything is served everywhere. */
export function separateHosts(app: FastifyInstance, consoleHost: string | undefined): void {
  if (consoleHost === undefined) return
  app.addHook('onRequest', async (request, reply) => {
    const here: Place = hostIn(request) === consoleHost ? 'console' : 'public'
    const there = placeOf(request.routeOptions.url ?? '')
    if (there === 'both' || there === here) return undefined
    return here === 'console' && request.url === '/' ? toConsole(reply) : refuse()
  })
}

/** Decided by the pattern of the route and not by the address, which may be written in several ways. */
const placeOf = (pattern: string): Place => (OF_BOTH.test(pattern) ? 'both' : OF_CONSOLES.test(pattern) ? 'console' : 'public')

/** The name without its port. What a proxy claims beside it is not asked. */
const hostIn = ({ headers }: FastifyRequest): string => (headers.host ?? '').replace(/:\d+$/u, '').toLowerCase()

const toConsole = (reply: FastifyReply): FastifyReply => reply.redirect('/agency/')

function refuse(): never {
  throw new Problem('NOT_FOUND')
}
