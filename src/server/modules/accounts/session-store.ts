import { sql, type Insertable } from 'kysely'
import { STEP_UP_MINUTES } from '#domain/accounts/proof.ts'
import type { Openings } from '#domain/accounts/rotation.ts'
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

/** How an account was opened since an instant. Sessions are kept for ninety days. */
export async function openingsSince(tx: Tx, accountId: string, since: Date): Promise<Openings> {
  const full = q.selectFrom('accountSession').where('accountId', '=', accountId).where('scope', '=', 'full')
  const last = await tx.all(full.select('byPasskey').orderBy('createdAt', 'desc').limit(3))
  const { n } = await tx.one(full.select(sql<number>`count(*)::int`.as('n')).where('createdAt', '>=', since))
  return { sinceDue: n, byPasskey: last.length === 3 && last.every(({ byPasskey }) => byPasskey) }
}
