import { sql, type Insertable, type Selectable } from 'kysely'
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
export async function findPasskey(tx: Tx, credentialId: string): Promise<FoundPasskey | undefined> {
  // One row comes for a passkey that nobody has as well: the time must not tell.
  const row = await tx.one<{ readonly [column in keyof FoundPasskey]: FoundPasskey[column] | null }>({
    name: 'passkey_by_credential',
    text: `select k.id, k.account_id, k.credential_id, k.public_key, k.counter, k.transports
      from (select $1::text as credential_id) wanted
      left join (account_passkey k join account a on a.id = k.account_id and a.state <> 'closed') on k.credential_id = wanted.credential_id`,
    values: [credentialId],
  })
  return row.id === null ? undefined : (row as FoundPasskey)
}
export type FoundPasskey = Pick<
  Selectable<Database['accountPasskey']>,
  'id' | 'accountId' | 'credentialId' | 'publicKey' | 'counter' | 'transports'
>

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
