import { sql, type Insertable, type Updateable } from 'kysely'
import { PAST_PASSWORDS } from '#domain/accounts/password.ts'
import { STEP_UP_MINUTES } from '#domain/accounts/proof.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** Whether a session counts: not ended, of an active account, in its time, and used within half an hour. */
const live = sql<boolean>`(s.ended_at is null and a.state = 'active' and s.expires_at > app_now() and s.seen_at > app_now() - interval '30 minutes')`

/** The session of a token, and whether it still counts. When it does, the transaction is told whose rows may be seen. */
const sessionByToken = prepared((p: { tokenHash: Buffer }) =>
  q
    .selectFrom('accountSession as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .where('s.tokenHash', '=', p.tokenHash)
    .select([
      's.id',
      's.scope',
      's.endReason',
      's.expiresAt',
      'a.id as accountId',
      'a.participantId',
      live.as('live'),
      sql<boolean>`coalesce(s.proven_at > app_now() - make_interval(mins => ${STEP_UP_MINUTES}), false)`.as('fresh'),
      sql<boolean>`s.seen_at < app_now() - interval '1 minute'`.as('stale'),
      sql<string>`case when s.scope = 'full' and ${live} then set_config('app.person', set_config('app.reader', a.participant_id::text, true), true) end`.as(
        'person',
      ),
    ]),
)
export const findSession = (tx: Tx, tokenHash: Buffer) => tx.first(sessionByToken({ tokenHash }))

export const touchSession = (tx: Tx, id: string) =>
  tx.run(
    q
      .updateTable('accountSession')
      .set({ seenAt: sql<Date>`app_now()` })
      .where('id', '=', id)
      .where('endedAt', 'is', null),
  )

/** Ends whatever session the account has and begins another; the lock keeps two sign-ins at once from both winning. What waits for its
 *  proof goes on, unless the password has changed.
 *  @param reason why the one before ends, when not by this sign-in
 *  @returns whether another device was signed out */
export async function replaceSession(
  tx: Tx,
  session: Insertable<Database['accountSession']>,
  reason?: 'password_changed',
): Promise<{ readonly endedOther: boolean }> {
  await tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${session.accountId}, 0))`.as('locked')))
  const ended = await tx.all(
    q
      .updateTable('accountSession')
      .set({
        endedAt: session.createdAt,
        endReason: sql`case when ${reason ?? null}::text is not null then ${reason ?? null} when expires_at <= app_now() then 'expired' when device_id = ${session.deviceId} then 'signed_out' else 'taken_over' end`,
      })
      .where('accountId', '=', session.accountId)
      .where('endedAt', 'is', null)
      .$if(reason === undefined, qb => qb.where('scope', '<>', 'proving'))
      .returning(['id', 'endReason', 'deviceId']),
  )
  // On the same device the next session has taken its place: its pages have the new cookie with this very answer.
  const elsewhere = ended.filter(({ deviceId }) => deviceId !== session.deviceId)
  if (elsewhere.length > 0) await tellEnded(tx, elsewhere)
  await tx.run(q.insertInto('accountSession').values(session))
  return { endedOther: ended.some(row => row.endReason === 'taken_over') }
}

/** Lets whoever watches these sessions know at the commit, in every process. */
export const tellEnded = (tx: Tx, ended: readonly { readonly id: string }[]) =>
  tx.all({ text: 'select pg_notify($1, id) from unnest($2::text[]) as id', values: [SESSION_ENDED, ended.map(({ id }) => id)] })
export const SESSION_ENDED = 'session_ended'

export const insertSession = (tx: Tx, session: Insertable<Database['accountSession']>) =>
  tx.run(q.insertInto('accountSession').values(session))

export const getSession = (tx: Tx, id: string) =>
  tx.one(q.selectFrom('accountSession').select(['id', 'deviceId', 'deviceLabel', 'expiresAt', 'recovered']).where('id', '=', id))

/** Gives a session another token, and notes the proof. */
export const renewSession = (tx: Tx, id: string, change: { readonly tokenHash: Buffer; readonly provenAt: Date }) =>
  tx.one(q.updateTable('accountSession').set(change).where('id', '=', id).where('endedAt', 'is', null).returning(['expiresAt']))

/** Ends what is open on a device, also what waits for its proof. */
export async function endSessionsOn(tx: Tx, accountId: string, deviceId: string): Promise<void> {
  const ended = await tx.all(
    q
      .updateTable('accountSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: 'revoked' })
      .where('accountId', '=', accountId)
      .where('deviceId', '=', deviceId)
      .where('endedAt', 'is', null)
      .returning(['id']),
  )
  await tellEnded(tx, ended)
}

export const endOwnSession = (tx: Tx, id: string, reason: 'proven') =>
  tx.one(
    q
      .updateTable('accountSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: reason })
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .returning(['id']),
  )

export async function endSession(tx: Tx, tokenHash: Buffer, reason: 'signed_out' | 'password_changed') {
  const ended = await tx.first(
    q
      .updateTable('accountSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: reason })
      .where('tokenHash', '=', tokenHash)
      .where('endedAt', 'is', null)
      .returning(['id', 'accountId', 'scope']),
  )
  if (ended) await tellEnded(tx, [ended])
  return ended
}

/** The account behind a typed name: the ten-digit number, or the twelve-digit one by its blind index. */
export const findAccountForSignIn = (tx: Tx, name: { readonly socialInsuranceNo: string } | { readonly personalIdIndex: Buffer }) =>
  tx.first(
    q
      .selectFrom('account as a')
      .innerJoin('participant as p', 'p.id', 'a.participantId')
      .leftJoin('accountIssuedSecret as i', join => join.onRef('i.accountId', '=', 'a.id').on('i.usedAt', 'is', null))
      .where('a.state', '=', 'active')
      .$if('socialInsuranceNo' in name, qb =>
        qb.where('p.socialInsuranceNo', '=', 'socialInsuranceNo' in name ? name.socialInsuranceNo : ''),
      )
      .$if('personalIdIndex' in name, qb =>
        qb.where('p.personalIdIndex', '=', 'personalIdIndex' in name ? name.personalIdIndex : Buffer.alloc(0)),
      )
      .select([
        'a.id',
        'a.participantId',
        'a.passwordHash',
        'a.passwordSetAt',
        'a.version',
        'p.fullName',
        'p.socialInsuranceNo',
        'p.birthDate',
        'i.id as secretId',
        'i.secretHash',
        'i.expiresAt as secretExpiresAt',
      ]),
  )

export const getAccount = (tx: Tx, id: string) =>
  tx.one(
    q
      .selectFrom('account as a')
      .innerJoin('participant as p', 'p.id', 'a.participantId')
      .where('a.id', '=', id)
      .select([
        'a.id',
        'a.participantId',
        'a.state',
        'a.passwordHash',
        'a.passwordSetAt',
        'a.phoneSealed',
        'a.phoneProvenAt',
        'a.emailSealed',
        'a.emailProvenAt',
        'a.language',
        'a.createdAt',
        'a.version',
        'p.fullName',
        'p.socialInsuranceNo',
        'p.birthDate',
      ]),
  )

/** Where the owner of an account lives; null when that is not on file. */
export async function provinceOfAccount(tx: Tx, accountId: string): Promise<string | null> {
  const owner = await tx.one(
    q
      .selectFrom('account as a')
      .innerJoin('participant as p', 'p.id', 'a.participantId')
      .select('p.provinceCode')
      .where('a.id', '=', accountId),
  )
  return owner.provinceCode
}

export const findAccountOfParticipant = (tx: Tx, participantId: string) =>
  tx.first(
    q.selectFrom('account').select(['id', 'state', 'phoneSealed', 'emailSealed', 'version']).where('participantId', '=', participantId),
  )

/** Who has proven a contact: for the rules "one email, one person" and "one phone, one adult". Who only declared it does not count. */
export const accountsWithContact = (tx: Tx, kind: 'phone' | 'email', index: Buffer) =>
  tx.all(
    q
      .selectFrom('account')
      .select(['id', 'participantId'])
      .where(`${kind}Index`, '=', index)
      .where(`${kind}ProvenAt`, 'is not', null)
      .where('state', '<>', 'closed')
      .limit(20),
  )

/** Opens the row of a closed account anew. @returns 0 when it was not closed any more */
export const reopenAccount = (
  tx: Tx,
  account: { readonly id: string; readonly version: number },
  change: Updateable<Database['account']>,
) =>
  tx.run(
    q
      .updateTable('account')
      .set({ ...change, state: 'active', version: account.version + 1 })
      .where('id', '=', account.id)
      .where('version', '=', account.version)
      .where('state', '=', 'closed'),
  )

export const insertAccount = (tx: Tx, account: Insertable<Database['account']>) => tx.run(q.insertInto('account').values(account))

/** Takes another password; of those before, the last ones are kept so that none comes back at once. @returns 1, or 0 when another was
 *  faster */
export async function setPasswordHash(tx: Tx, id: string, version: number, hash: string, at: Date): Promise<number> {
  const before = await tx.first(q.selectFrom('account').select('passwordHash').where('id', '=', id).where('version', '=', version))
  const changed = await tx.run(
    q
      .updateTable('account')
      .set({ passwordHash: hash, passwordSetAt: at, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
  if (changed !== 1) return 0
  if (before?.passwordHash)
    await tx.run(q.insertInto('accountPasswordPast').values({ accountId: id, passwordHash: before.passwordHash, endedAt: at }))
  await tx.run(
    q
      .deleteFrom('accountPasswordPast')
      .where('accountId', '=', id)
      .where(
        'passwordHash',
        'not in',
        q
          .selectFrom('accountPasswordPast')
          .select('passwordHash')
          .where('accountId', '=', id)
          .orderBy('endedAt', 'desc')
          .limit(PAST_PASSWORDS),
      ),
  )
  return 1
}

/** Hashes of the passwords before the present one, the newest first. */
export const pastPasswords = async (tx: Tx, accountId: string): Promise<readonly string[]> =>
  (
    await tx.all(
      q
        .selectFrom('accountPasswordPast')
        .select('passwordHash')
        .where('accountId', '=', accountId)
        .orderBy('endedAt', 'desc')
        .limit(PAST_PASSWORDS),
    )
  ).map(({ passwordHash }) => passwordHash)

/** A new secret takes the place of an open one. */
export async function replaceSecret(tx: Tx, secret: Insertable<Database['accountIssuedSecret']>): Promise<void> {
  await tx.run(
    q
      .updateTable('accountIssuedSecret')
      .set({ usedAt: secret.createdAt })
      .where('accountId', '=', secret.accountId)
      .where('usedAt', 'is', null),
  )
  await tx.run(q.insertInto('accountIssuedSecret').values(secret))
}

/** The issued secret that nobody has used yet; its time may be over. */
export const findSecret = (tx: Tx, accountId: string) =>
  tx.first(
    q
      .selectFrom('accountIssuedSecret')
      .select(['id', 'secretHash', 'expiresAt'])
      .where('accountId', '=', accountId)
      .where('usedAt', 'is', null),
  )

/** Uses a secret up; false when another request was faster or its time is over. */
export const useSecret = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('accountIssuedSecret')
      .set({ usedAt: sql<Date>`app_now()` })
      .where('id', '=', id)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', sql<Date>`app_now()`),
  )) === 1

export const latestSecret = (tx: Tx, accountId: Uuid | string) =>
  tx.first(
    q
      .selectFrom('accountIssuedSecret')
      .select(['createdAt', 'usedAt'])
      .where('accountId', '=', accountId)
      .orderBy('createdAt', 'desc')
      .limit(1),
  )

/** The count of a name and kind of device, locked until the commit; a row without failures is made on first use. */
export const lockFailures = (tx: Tx, signInKey: Buffer, deviceClass: string) =>
  tx.one(
    q
      .insertInto('accountSignInFailure')
      .values({ signInKey, deviceClass, failures: 0, lastAt: sql<Date>`app_now()` })
      .onConflict(conflict =>
        conflict.columns(['signInKey', 'deviceClass']).doUpdateSet(eb => ({ signInKey: eb.ref('excluded.signInKey') })),
      )
      .returning(['failures', 'lastAt', sql<Date>`app_now()`.as('now')]),
  )

/** Adds a try that has not succeeded yet, or (-1) gives one back. */
export const countTry = (tx: Tx, signInKey: Buffer, deviceClass: string, by: 1 | -1) =>
  tx.run(
    q
      .updateTable('accountSignInFailure')
      .set({ failures: sql<number>`greatest(failures + ${by}, 0)`, lastAt: sql<Date>`app_now()` })
      .where('signInKey', '=', signInKey)
      .where('deviceClass', '=', deviceClass),
  )

export const clearFailures = (tx: Tx, signInKey: Buffer, deviceClass: string) =>
  tx.run(q.deleteFrom('accountSignInFailure').where('signInKey', '=', signInKey).where('deviceClass', '=', deviceClass))
