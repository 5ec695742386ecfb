import { sql, type Expression, type SqlBool } from 'kysely'
import type { ContributionPeriod } from '#contract/contributions.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { Period } from '#domain/contributions/totals.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

type Fund = 'social' | 'unemployment' | 'accident' | 'health'

const asMonth = (column: 'p.fromMonth' | 'p.toMonth') => sql<Month>`to_char(${sql.ref(column)}, 'YYYY-MM')`
/** Row-level security says the same; this keeps the statement right under any role and lets one partition be chosen. */
const ofPerson = sql<SqlBool>`p.participant_id = app_person()`

const page = (fund: string, limit: number, beyond?: Expression<SqlBool>) =>
  q
    .selectFrom('contributionPeriod as p')
    .leftJoin('unit as u', 'u.code', 'p.unitCode')
    .where(ofPerson)
    .where('p.fund', '=', fund as Fund)
    .$if(beyond !== undefined, qb => (beyond ? qb.where(beyond) : qb))
    .orderBy('p.fromMonth', 'desc')
    .orderBy('p.id')
    .limit(limit)
    .select([
      'p.id',
      asMonth('p.fromMonth').as('fromMonth'),
      asMonth('p.toMonth').as('toMonth'),
      'p.unitCode',
      sql<string>`coalesce(u.name, p.unit_code)`.as('unitName'),
      'p.position',
      'p.workplace',
      'p.contributionKind as kind',
      'p.status',
      'p.currency',
      'p.baseVnd',
      'p.coefficient',
      'p.allowancePositionVnd',
      'p.allowanceSeniorityVnd',
      'p.allowanceProfessionVnd',
      'p.allowanceOtherVnd',
      'p.employeeRateBps',
      'p.employerRateBps',
      'p.hazardous',
      'p.paidOn',
    ])

const firstPage = prepared((p: { fund: string; limit: number }) => page(p.fund, p.limit))

/** The index is (participant_id, fund, from_month desc, id): the month is cut by an index condition, ties by the id. */
const nextPage = prepared((p: { fund: string; limit: number; fromMonth: string; id: string }) =>
  page(
    p.fund,
    p.limit,
    sql<SqlBool>`p.from_month <= ${p.fromMonth}::date and (p.from_month < ${p.fromMonth}::date or p.id > ${p.id}::uuid)`,
  ),
)

export interface PageOptions {
  readonly fund: Fund
  readonly limit: number
  /** `next` of the page before: month and id of its last row. */
  readonly after?: string | undefined
}

/** Periods of the reading citizen in one fund, newest first, in the shape of the contract. */
export async function listPeriods(
  tx: Tx,
  { fund, limit, after }: PageOptions,
): Promise<{ readonly items: ContributionPeriod[]; readonly next: string | null }> {
  // One row more than asked for tells whether there is a next page.
  const rows = await tx.all<ContributionPeriod>(
    after === undefined
      ? firstPage({ fund, limit: limit + 1 })
      : nextPage({ fund, limit: limit + 1, fromMonth: `${after.slice(0, 7)}-01`, id: after.slice(8) }),
  )
  if (rows.length <= limit) return { items: rows, next: null }
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: last ? `${last.fromMonth}_${last.id}` : null }
}

const allPeriods = prepared(() =>
  q
    .selectFrom('contributionPeriod as p')
    .leftJoin('unit as u', 'u.code', 'p.unitCode')
    .where(ofPerson)
    .select([
      'p.fund',
      asMonth('p.fromMonth').as('fromMonth'),
      asMonth('p.toMonth').as('toMonth'),
      'p.status',
      sql<string>`coalesce(u.name, p.unit_code)`.as('unitName'),
    ]),
)

/** Every period of the reading citizen, as the totals need them. No limit: a total over a part would be wrong, and a working life
 *  has at most some hundred rows. */
export const allPeriodsOfReader = (tx: Tx): Promise<(Period & { readonly fund: Fund })[]> => tx.all(allPeriods({}))

/** Every period of a person, fund by fund, for the copy of all data. */
export const listPeriodsOf = (tx: Tx, participantId: string) =>
  tx.all(
    q
      .selectFrom('contributionPeriod as p')
      .leftJoin('unit as u', 'u.code', 'p.unitCode')
      .where('p.participantId', '=', participantId)
      .orderBy('p.fund')
      .orderBy('p.fromMonth')
      .orderBy('p.id')
      .limit(10_000)
      .select([
        'p.fund',
        asMonth('p.fromMonth').as('fromMonth'),
        asMonth('p.toMonth').as('toMonth'),
        sql<string>`coalesce(u.name, p.unit_code)`.as('unit'),
        'p.position',
        'p.workplace',
        'p.contributionKind as kind',
        'p.status',
        'p.baseVnd',
        sql<string | null>`p.coefficient::text`.as('coefficient'),
        sql<number>`p.allowance_position_vnd + p.allowance_seniority_vnd + p.allowance_profession_vnd + p.allowance_other_vnd`.as(
          'allowanceVnd',
        ),
        'p.employeeRateBps',
        'p.employerRateBps',
        'p.hazardous',
        'p.paidOn',
      ]),
  )
