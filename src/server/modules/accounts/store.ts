import type { Insertable, Updateable } from 'kysely'
import type { LockedBy } from '#domain/accounts/lock.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'
import { NOBODY } from './device-store.ts'

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
