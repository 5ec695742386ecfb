import { sql, type Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

type Purpose = 'sign_in' | 'prove' | 'register'

/** Keeps what a passkey has to sign; one for a holder and purpose. */
export const putOwnChallenge = (tx: Tx, row: Insertable<Database['accountChallenge']>) =>
  tx.run(
    q
      .insertInto('accountChallenge')
      .values(row)
      .onConflict(conflict =>
        conflict.columns(['holderId', 'purpose']).doUpdateSet({ challenge: row.challenge, expiresAt: row.expiresAt }),
      ),
  )

/** Takes the challenge away: nothing is signed twice. Undefined when there is none, or its time is over. */
export const takeOwnChallenge = async (tx: Tx, holderId: string, purpose: Purpose): Promise<string | undefined> => {
  const taken = await tx.first(
    q
      .deleteFrom('accountChallenge')
      .where('holderId', '=', holderId)
      .where('purpose', '=', purpose)
      .returning(['challenge', sql<boolean>`expires_at > app_now()`.as('live')]),
  )
  return taken?.live ? taken.challenge : undefined
}

export const sweepChallenges = (tx: Tx): Promise<number> =>
  tx.run(q.deleteFrom('accountChallenge').where('expiresAt', '<', sql<Date>`app_now()`))

export const listOwnPasskeys = (tx: Tx, accountId: string) =>
  tx.all(
    q
      .selectFrom('accountPasskey')
      .select(['id', 'accountId', 'credentialId', 'publicKey', 'counter', 'transports', 'name', 'createdAt', 'usedAt'])
      .where('accountId', '=', accountId)
      .orderBy('createdAt')
      .limit(50),
  )

/** The passkey that a device names, of an account that is active or locked. */
export const findPasskey = (tx: Tx, credentialId: string) =>
  tx.first(
    q
      .selectFrom('accountPasskey as k')
      .innerJoin('account as a', 'a.id', 'k.accountId')
      .select(['k.id', 'k.accountId', 'k.credentialId', 'k.publicKey', 'k.counter', 'k.transports'])
      .where('k.credentialId', '=', credentialId)
      .where('a.state', '<>', 'closed'),
  )

export const insertOwnPasskey = (tx: Tx, row: Insertable<Database['accountPasskey']>) =>
  tx.run(
    q
      .insertInto('accountPasskey')
      .values(row)
      .onConflict(conflict => conflict.column('credentialId').doNothing()),
  )

/** Notes a use. A counter that does not rise means a copied key: then nothing is written. @returns whether it was */
export const useOwnPasskey = async (tx: Tx, id: string, counter: number, at: Date): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('accountPasskey')
      .set({ counter, usedAt: at })
      .where('id', '=', id)
      .where(eb => eb.or([eb('counter', '<', counter), eb.and([eb('counter', '=', 0), eb.val(counter === 0)])])),
  )) === 1

export const deleteOwnPasskeys = (tx: Tx, accountId: string) => tx.run(q.deleteFrom('accountPasskey').where('accountId', '=', accountId))

export const deleteOwnPasskey = (tx: Tx, accountId: string, id: string) =>
  tx.run(q.deleteFrom('accountPasskey').where('accountId', '=', accountId).where('id', '=', id))

/** Holds an account until the commit: of several changes at once, each sees those before it. Rows that only name the account may be
 *  written meanwhile. */
export const holdAccount = (tx: Tx, id: string) => tx.one(q.selectFrom('account').select('id').where('id', '=', id).forNoKeyUpdate())
