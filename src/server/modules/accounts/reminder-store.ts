import { sql } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'

export interface DueSoon {
  readonly id: string
  readonly passwordSetAt: Date
}

interface Window {
  readonly days: number
  /** So many days before it is due an owner is told. */
  readonly warning: number
  /** Id of the account before, to go on after it. */
  readonly after: string
  readonly limit: number
}

/** Active accounts whose password will be due soon and whose owner was not told of it, by id. */
export const passwordsDueSoon = (tx: Tx, { days, warning, after, limit }: Window): Promise<readonly DueSoon[]> =>
  tx.all(
    q
      .selectFrom('account as a')
      .leftJoin('accountPasswordReminder as r', 'r.accountId', 'a.id')
      .where('a.state', '=', 'active')
      .where('a.passwordHash', 'is not', null)
      .where('a.passwordSetAt', '>', sql<Date>`app_now() - make_interval(days => ${days})`)
      .where('a.passwordSetAt', '<=', sql<Date>`app_now() - make_interval(days => ${days - warning})`)
      .where(eb => eb.or([eb('r.passwordSetAt', 'is', null), eb('r.passwordSetAt', '<>', eb.ref('a.passwordSetAt'))]))
      .$if(after !== '', qb => qb.where('a.id', '>', after))
      .select(['a.id', sql<Date>`a.password_set_at`.as('passwordSetAt')])
      .orderBy('a.id')
      .limit(limit),
  )

/** @returns false when the owner was told of this password before */
export const noteReminder = async (tx: Tx, accountId: string, passwordSetAt: Date): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('accountPasswordReminder')
      .values({ accountId, passwordSetAt })
      .onConflict(conflict =>
        conflict.column('accountId').doUpdateSet({ passwordSetAt }).where('accountPasswordReminder.passwordSetAt', '<>', passwordSetAt),
      ),
  )) === 1
