import { participantGuard } from '#server/modules/accounts/index.ts'
import { contributionRoutes } from '#server/modules/contributions/index.ts'
import type { Call } from '#server/platform/http/call.ts'
import type { Query, Statement, Tx } from '#server/platform/database/query.ts'

/** The statements that the product sends for a citizen's contribution history, taken from its own code while it runs: the bare
 *  handler cannot drift away from what it is compared with. */
export async function historyStatements(): Promise<{ readonly session: Statement<unknown>; readonly list: Statement<unknown> }> {
  const guard = participantGuard('token', { scopes: ['full'] }, () => undefined)
  const session = await sentBy(tx => guard(tx))
  const list = await sentBy(tx => {
    const call = { readAtOnce: (read: (reader: Tx) => Promise<unknown>) => read(tx) } as unknown as Call
    return contributionRoutes.listOwnContributions(call, { query: { fund: 'social', limit: 20, after: undefined } })
  })
  return { session, list }
}

async function sentBy(use: (tx: Tx) => Promise<unknown>): Promise<Statement<unknown>> {
  let seen: Query<unknown> | undefined
  const note = async <R>(query: Query<R>): Promise<R[]> => {
    seen = query
    return []
  }
  const tx: Tx = {
    all: note,
    first: async query => (await note(query))[0],
    one: () => Promise.reject(new Error('not expected')),
    run: () => Promise.reject(new Error('not expected')),
  }
  // The guard refuses, because no session was found; the statement is what we came for.
  await use(tx).catch(() => undefined)
  if (!seen || !('text' in seen)) throw new Error('the product sent no prepared statement')
  return seen
}
