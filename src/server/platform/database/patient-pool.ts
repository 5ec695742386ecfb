import type pg from 'pg'

/** "Cannot connect now": the code after which graphile-worker tries again, from three seconds on with growing pauses. */
const LATER = '57P03'

/** Makes a pool fit for the queue of jobs. When the database goes away while the outcome of a job is written down, the queue tries
 *  again only after errors whose code it knows. Any other one it leaves to nobody, and an error that nobody catches ends the
 *  program. A broken or refused connection has no such code, so it gets one here. */
export function patientPool(pool: pg.Pool): pg.Pool {
  const connect = pool.connect.bind(pool)
  pool.on('connect', makePatient)
  return Object.assign(pool, {
    connect: (answered?: Parameters<typeof connect>[0]) => (answered ? connect(answered) : connect().catch(later)),
  })
}

function makePatient(client: pg.PoolClient): void {
  const { query } = client
  Object.assign(client, {
    query: (...args: unknown[]): unknown => {
      const answer: unknown = Reflect.apply(query, client, args)
      return answer instanceof Promise ? answer.catch(later) : answer
    },
  })
}

const AWAY = new Set(['53300', '57P01', '57P02', LATER, 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

function later(error: unknown): never {
  const { code, message } =
    error instanceof Error ? { code: undefined, ...error, message: error.message } : { code: undefined, message: '' }
  const away =
    typeof code === 'string' ? AWAY.has(code) : /^Connection terminated|^Client .* not queryable$|^timeout exceeded/u.test(message)
  throw away ? Object.assign(new Error(message, { cause: error }), { code: LATER }) : error
}
