import { sql, type Insertable, type Updateable } from 'kysely'
import type { LockedBy } from '#domain/accounts/lock.ts'
import type { Openings } from '#domain/accounts/rotation.ts'
import { PAST_PASSWORDS } from '#domain/accounts/password.ts'
import { STEP_UP_MINUTES } from '#domain/accounts/proof.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { NOBODY } from './device-store.ts'
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
      // Another session has taken its place on its device.
      sql<boolean>`s.end_reason = 'password_changed' and exists (select from account_session n where n.account_id = s.account_id and n.device_id = s.device_id and n.ended_at is null)`.as(
        'goesOn',
      ),
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
 *  proof goes on, unless the password has changed or is being recovered: whoever typed the old one goes no further.
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
      .$if(reason === undefined && session.recovered !== true, qb => qb.where('scope', '<>', 'proving'))
      .returning(['id', 'endReason', 'deviceId', 'scope']),
  )
  // On the same device the next session has taken its place: its pages have the new cookie with this very answer.
  const elsewhere = ended.filter(({ deviceId }) => deviceId !== session.deviceId)
  if (elsewhere.length > 0) await tellEnded(tx, elsewhere)
  await tx.run(q.insertInto('accountSession').values(session))
  return { endedOther: ended.some(row => row.endReason === 'taken_over' && row.scope !== 'proving') }
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

/** Ends every session of an account, or every one but those on a device; also what waits for its proof. */
export async function endSessionsElsewhere(tx: Tx, accountId: string, but: string | undefined): Promise<void> {
  const ended = await tx.all(
    q
      .updateTable('accountSession')
      .set({ endedAt: sql<Date>`app_now()`, endReason: 'revoked' })
      .where('accountId', '=', accountId)
      .where('endedAt', 'is', null)
      .$if(but !== undefined, qb => qb.where('deviceId', '<>', but ?? ''))
      .returning(['id']),
  )
  await tellEnded(tx, ended)
}

/** @returns undefined when something else has ended it */
export const endOwnSession = (tx: Tx, id: string, reason: 'proven') =>
  tx.first(
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

/** The account behind a typed name, active or locked: the ten-digit number, or the twelve-digit one by its blind index. */
export const findAccountForSignIn = (tx: Tx, name: { readonly socialInsuranceNo: string } | { readonly personalIdIndex: Buffer }) =>
  tx.first(
    q
      .selectFrom('account as a')
      .innerJoin('participant as p', 'p.id', 'a.participantId')
      .leftJoin('accountIssuedSecret as i', join => join.onRef('i.accountId', '=', 'a.id').on('i.usedAt', 'is', null))
      .where('a.state', '<>', 'closed')
      .$if('socialInsuranceNo' in name, qb =>
        qb.where('p.socialInsuranceNo', '=', 'socialInsuranceNo' in name ? name.socialInsuranceNo : ''),
      )
      .$if('personalIdIndex' in name, qb =>
        qb.where('p.personalIdIndex', '=', 'personalIdIndex' in name ? name.personalIdIndex : Buffer.alloc(0)),
      )
      .select([
        'a.id',
        'a.participantId',
        'a.state',
        'a.passwordHash',
        'a.passwordSetAt',
        'a.passwordWeakAt',
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
        'a.lockedBy',
        'a.passwordHash',
        'a.passwordSetAt',
        'a.passwordWeakAt',
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

/** What decides a sign-in, held until the commit; nothing for nobody, whose sign-in takes the same statement. */
export const holdCredentials = (tx: Tx, id: string | undefined) =>
  tx.first(
    q
      .selectFrom('account')
      .select(['state', 'passwordHash', 'passwordSetAt', 'passwordWeakAt', 'version'])
      .where('id', '=', id ?? NOBODY)
      .forNoKeyUpdate(),
  )

/** Locks an account, or with null opens it again.
 *  @param from the state that it has now
 *  @returns false when it has changed since it was read */
export const setLock = async (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  lockedBy: LockedBy | null,
  from: 'active' | 'locked' = lockedBy === null ? 'locked' : 'active',
): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('account')
      .set({ state: lockedBy === null ? 'active' : 'locked', lockedBy, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', '=', from),
  )) === 1

/** Whether a death is on file. One that is being put there waits for the commit, and then finds what was opened. */
export const isDead = async (tx: Tx, participantId: string): Promise<boolean> =>
  (await tx.one(q.selectFrom('participant').select('diedOn').where('id', '=', participantId).forShare())).diedOn !== null

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
    q
      .selectFrom('account')
      .select(['id', 'state', 'phoneSealed', 'phoneIndex', 'emailSealed', 'version'])
      .where('participantId', '=', participantId),
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
      .set({ passwordHash: hash, passwordSetAt: at, passwordWeakAt: null, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
  if (changed !== 1) return 0
  await keepPast(tx, id, before?.passwordHash ?? null, at)
  return 1
}

/** Takes the password away: none opens the account until another one is set, and no first one is issued again. It counts as one of those
 *  before. @returns false when the account has changed since it was read */
export async function takePassword(
  tx: Tx,
  { id, version, passwordHash }: { readonly id: string; readonly version: number; readonly passwordHash: string | null },
  at: Date,
): Promise<boolean> {
  const changed = await tx.run(
    q
      .updateTable('account')
      .set({
        passwordHash: null,
        passwordSetAt: sql<Date>`coalesce(password_set_at, ${at})`,
        passwordWeakAt: null,
        version: version + 1,
      })
      .where('id', '=', id)
      .where('version', '=', version),
  )
  if (changed !== 1) return false
  await keepPast(tx, id, passwordHash, at)
  await tx.run(q.updateTable('accountIssuedSecret').set({ usedAt: at }).where('accountId', '=', id).where('usedAt', 'is', null))
  return true
}

async function keepPast(tx: Tx, id: string, hash: string | null, at: Date): Promise<void> {
  if (hash !== null) await tx.run(q.insertInto('accountPasswordPast').values({ accountId: id, passwordHash: hash, endedAt: at }))
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
}

/** Marks a password as weak. @returns false when the account has changed since it was read */
export const markWeak = async (tx: Tx, id: string, version: number, at: Date): Promise<boolean> =>
  (await tx.run(
    q
      .updateTable('account')
      .set({ passwordWeakAt: at, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )) === 1

/** How an account was opened since an instant. Sessions are kept for ninety days. */
export async function openingsSince(tx: Tx, accountId: string, since: Date): Promise<Openings> {
  const full = q.selectFrom('accountSession').where('accountId', '=', accountId).where('scope', '=', 'full')
  const last = await tx.all(full.select('byPasskey').orderBy('createdAt', 'desc').limit(3))
  const { n } = await tx.one(full.select(sql<number>`count(*)::int`.as('n')).where('createdAt', '>=', since))
  return { sinceDue: n, byPasskey: last.length === 3 && last.every(({ byPasskey }) => byPasskey) }
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
