import { sql, type Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** Keeps what a passkey has to sign; one for a session and purpose. */
export const putChallenge = (tx: Tx, row: Insertable<Database['staffChallenge']>) =>
  tx.run(
    q
      .insertInto('staffChallenge')
      .values(row)
      .onConflict(conflict =>
        conflict.columns(['sessionId', 'purpose']).doUpdateSet({ challenge: row.challenge, expiresAt: row.expiresAt }),
      ),
  )

/** Takes the challenge away: nothing is signed twice. Undefined when there is none, or its time is over. */
export const takeChallenge = async (tx: Tx, sessionId: string, purpose: 'register' | 'prove'): Promise<string | undefined> => {
  const taken = await tx.first(
    q
      .deleteFrom('staffChallenge')
      .where('sessionId', '=', sessionId)
      .where('purpose', '=', purpose)
      .returning(['challenge', sql<boolean>`expires_at > app_now()`.as('live')]),
  )
  return taken?.live ? taken.challenge : undefined
}

export const listPasskeys = (tx: Tx, staffId: string) =>
  tx.all(
    q
      .selectFrom('staffPasskey')
      .select(['id', 'credentialId', 'publicKey', 'counter', 'transports', 'name', 'createdAt', 'usedAt'])
      .where('staffId', '=', staffId)
      .orderBy('createdAt')
      .limit(50),
  )

export const insertPasskey = (tx: Tx, row: Insertable<Database['staffPasskey']>) =>
  tx.run(
    q
      .insertInto('staffPasskey')
      .values(row)
      .onConflict(conflict => conflict.column('credentialId').doNothing()),
  )

/** Notes a use. A counter that does not rise means a copied key: then nothing is written. @returns whether it was */
export const usePasskey = async (tx: Tx, id: string, counter: number, at: Date): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('staffPasskey')
      .set({ counter, usedAt: at })
      .where('id', '=', id)
      .where(eb => eb.or([eb('counter', '<', counter), eb.and([eb('counter', '=', 0), eb.val(counter === 0)])])),
  )) === 1

export const deletePasskey = (tx: Tx, staffId: string, id: string) =>
  tx.run(q.deleteFrom('staffPasskey').where('staffId', '=', staffId).where('id', '=', id))

export const findTotp = (tx: Tx, staffId: string) =>
  tx.first(
    q
      .selectFrom('staffTotp')
      .select(['secretSealed', 'confirmedAt', 'pendingSealed', sql<boolean>`coalesce(pending_until > app_now(), false)`.as('pendingLives')])
      .where('staffId', '=', staffId),
  )

export const putPendingTotp = (tx: Tx, staffId: string, pendingSealed: Buffer, pendingUntil: Date) =>
  tx.run(
    q
      .insertInto('staffTotp')
      .values({ staffId, pendingSealed, pendingUntil })
      .onConflict(conflict => conflict.column('staffId').doUpdateSet({ pendingSealed, pendingUntil })),
  )

export const confirmPendingTotp = (tx: Tx, staffId: string, secretSealed: Buffer, confirmedAt: Date, lastStep: number) =>
  tx.run(
    q
      .updateTable('staffTotp')
      .set({ secretSealed, confirmedAt, lastStep, pendingSealed: null, pendingUntil: null })
      .where('staffId', '=', staffId)
      .where('pendingSealed', 'is not', null),
  )

/** Uses up the code of a step, and with it all before. @returns whether it had not been used */
export const useTotpStep = async (tx: Tx, staffId: string, step: number): Promise<boolean> =>
  (await tx.run(q.updateTable('staffTotp').set({ lastStep: step }).where('staffId', '=', staffId).where('lastStep', '<', step))) === 1

export const deleteTotp = (tx: Tx, staffId: string) =>
  tx.run(q.deleteFrom('staffTotp').where('staffId', '=', staffId).where('confirmedAt', 'is not', null))

/** Ten codes take the place of those before. */
export async function replaceRecoveryCodes(tx: Tx, staffId: string, hmacs: readonly Buffer[], at: Date): Promise<void> {
  await tx.run(q.deleteFrom('staffRecoveryCode').where('staffId', '=', staffId))
  await tx.run(q.insertInto('staffRecoveryCode').values(hmacs.map(codeHmac => ({ staffId, codeHmac, createdAt: at }))))
}

export const useRecoveryCode = async (tx: Tx, staffId: string, codeHmac: Buffer, at: Date): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('staffRecoveryCode')
      .set({ usedAt: at })
      .where('staffId', '=', staffId)
      .where('codeHmac', '=', codeHmac)
      .where('usedAt', 'is', null),
  )) === 1

export const countRecoveryCodes = async (tx: Tx, staffId: string): Promise<number> =>
  (
    await tx.one(
      q
        .selectFrom('staffRecoveryCode')
        .select(sql<number>`count(*)::int`.as('left'))
        .where('staffId', '=', staffId)
        .where('usedAt', 'is', null),
    )
  ).left

/** Locks a member of staff until the commit: of two removals at once, the second sees what the first has left. */
export const lockStaff = (tx: Tx, staffId: string) => tx.one(q.selectFrom('staff').select('id').where('id', '=', staffId).forUpdate())

/** Forgets every passkey, the app and the recovery codes. */
export async function forgetFactors(tx: Tx, staffId: string): Promise<void> {
  await tx.run(q.deleteFrom('staffPasskey').where('staffId', '=', staffId))
  await tx.run(q.deleteFrom('staffTotp').where('staffId', '=', staffId))
  await tx.run(q.deleteFrom('staffRecoveryCode').where('staffId', '=', staffId))
}
