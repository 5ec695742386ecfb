import { sql, type Insertable } from 'kysely'
import { PAST_PASSWORDS } from '#domain/accounts/password.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

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

export const latestSecret = (tx: Tx, accountId: string) =>
  tx.first(
    q
      .selectFrom('accountIssuedSecret')
      .select(['createdAt', 'usedAt'])
      .where('accountId', '=', accountId)
      .orderBy('createdAt', 'desc')
      .limit(1),
  )

/** @returns the version of the row; undefined when it has another hash by now */
export const replaceHash = async (
  tx: Tx,
  table: 'account' | 'staff',
  id: string,
  { old, fresh }: { readonly old: string; readonly fresh: string },
): Promise<number | undefined> =>
  (
    await tx.first(
      q
        .updateTable(table)
        .set({ passwordHash: fresh, version: sql<number>`version + 1` })
        .where('id', '=', id)
        .where('passwordHash', '=', old)
        .returning('version'),
    )
  )?.version

/** How many passwords and open first passwords are hashed with each version of the pepper. */
export const countHashesByPepper = (tx: Tx): Promise<{ version: number; count: number }[]> =>
  tx.all({
    text: `select coalesce(substring(h from '^pepper-(\\d+)')::int, 1) as version, count(*)::int as count from (
        select password_hash as h from account where password_hash is not null and state <> 'closed'
        union all select password_hash from staff
        union all select secret_hash from account_issued_secret where used_at is null and expires_at > app_now()
      ) x group by 1 order by 1`,
    values: [],
  })
