import { sql } from 'kysely'
import { MISSES_KEPT_DAYS } from '#domain/units/matching.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** Misses of a unit: today's, and of each number within the month. */
export async function readMisses(tx: Tx, unitCode: string, today: string) {
  const rows = await tx.all(
    q
      .selectFrom('unitMatchMiss')
      .select([
        'socialInsuranceNo',
        sql<number>`sum(misses)::int`.as('inMonth'),
        sql<number>`coalesce(sum(misses) filter (where missed_on = ${today}::date), 0)::int`.as('today'),
      ])
      .where('unitCode', '=', unitCode)
      .where('missedOn', '>', sql<string>`${today}::date - ${MISSES_KEPT_DAYS}::int`)
      .groupBy('socialInsuranceNo'),
  )
  return {
    today: rows.reduce((sum, row) => sum + row.today, 0),
    ofNumber: new Map(rows.map(row => [row.socialInsuranceNo, row.inMonth])),
  }
}

const AT_ONCE = 5_000

export async function addMisses(tx: Tx, unitCode: string, today: string, numbers: readonly string[]): Promise<void> {
  for (let at = 0; at < numbers.length; at += AT_ONCE)
    await tx.run({
      text: `insert into unit_match_miss as m (unit_code, missed_on, social_insurance_no, misses)
        select $1, $2, n, count(*) from unnest($3::text[]) n group by n
        on conflict (unit_code, missed_on, social_insurance_no) do update set misses = m.misses + excluded.misses`,
      values: [unitCode, today, numbers.slice(at, at + AT_ONCE)],
    })
}

export const countMatched = async (tx: Tx, unitCode: string): Promise<number> =>
  (
    await tx.one(
      q
        .selectFrom('unitMember')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('unitCode', '=', unitCode)
        .where('memberUntil', 'is', null)
        .where('match', '=', 'matched'),
    )
  ).count

export const forgetMisses = (tx: Tx): Promise<number> =>
  tx.run(q.deleteFrom('unitMatchMiss').where('missedOn', '<=', sql<string>`app_now()::date - ${MISSES_KEPT_DAYS + 1}::int`))
