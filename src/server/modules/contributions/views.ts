import { sql, type Expression, type SqlBool } from 'kysely'
import type { ContributionPeriod } from '#contract/contributions.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { Fund, Movement, MovementKind } from '#domain/contributions/book.ts'
import type { PayingCycle } from '#domain/contributions/due.ts'
import type { InsuredPeriod } from '#domain/contributions/insured.ts'
import type { WatchedPeriod } from '#domain/contributions/findings.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

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

/** Rows that touch a year; one that ends before it begins is found in either. */
const inYear = (year: string) =>
  sql<SqlBool>`least(p.from_month, p.to_month) <= ${`${year}-12-01`}::date and greatest(p.from_month, p.to_month) >= ${`${year}-01-01`}::date`
const beyondRow = (fromMonth: string, id: string) =>
  sql<SqlBool>`p.from_month <= ${fromMonth}::date and (p.from_month < ${fromMonth}::date or p.id > ${id}::uuid)`

const firstPage = prepared((p: { fund: string; limit: number }) => page(p.fund, p.limit))

/** The index is (participant_id, fund, from_month desc, id): the month is cut by an index condition, ties by the id. */
const nextPage = prepared((p: { fund: string; limit: number; fromMonth: string; id: string }) =>
  page(p.fund, p.limit, beyondRow(p.fromMonth, p.id)),
)

export interface PageOptions {
  readonly fund: Fund
  readonly limit: number
  /** `next` of the page before: month and id of its last row. */
  readonly after?: string | undefined
  /** Only rows that touch this year, "2024". */
  readonly year?: string | undefined
  readonly unit?: string | undefined
}

/** Periods of the reading citizen in one fund, newest first, in the shape of the contract. */
export async function listPeriods(
  tx: Tx,
  options: PageOptions,
): Promise<{ readonly items: ContributionPeriod[]; readonly next: string | null }> {
  // One row more than asked for tells whether there is a next page.
  const rows = await tx.all<ContributionPeriod>(pageOf({ ...options, limit: options.limit + 1 }))
  if (rows.length <= options.limit) return { items: rows, next: null }
  const items = rows.slice(0, options.limit)
  const last = items.at(-1)
  return { items, next: last ? `${last.fromMonth}_${last.id}` : null }
}

/** The page that most people open is a named statement; a filtered one is built each time. */
function pageOf({ fund, limit, after, year, unit }: PageOptions) {
  const [fromMonth, id] = after === undefined ? [] : [`${after.slice(0, 7)}-01`, after.slice(8)]
  if (year === undefined && unit === undefined)
    return fromMonth === undefined || id === undefined ? firstPage({ fund, limit }) : nextPage({ fund, limit, fromMonth, id })
  return page(fund, limit, fromMonth === undefined || id === undefined ? undefined : beyondRow(fromMonth, id))
    .$if(year !== undefined, qb => qb.where(inYear(year ?? '')))
    .$if(unit !== undefined, qb => qb.where('p.unitCode', '=', unit ?? ''))
}

const payVnd = sql<number>`p.base_vnd + p.allowance_position_vnd + p.allowance_seniority_vnd + p.allowance_profession_vnd + p.allowance_other_vnd`

const watched = (of: Expression<SqlBool>) =>
  q
    .selectFrom('contributionPeriod as p')
    .leftJoin('unit as u', 'u.code', 'p.unitCode')
    .where(of)
    .select([
      'p.fund',
      asMonth('p.fromMonth').as('fromMonth'),
      asMonth('p.toMonth').as('toMonth'),
      'p.contributionKind as kind',
      'p.status',
      'p.unitCode',
      sql<string>`coalesce(u.name, p.unit_code)`.as('unitName'),
      sql<PayingCycle>`coalesce(u.paying_cycle, 1)`.as('cycle'),
      payVnd.as('payVnd'),
      sql<number>`p.employee_rate_bps + p.employer_rate_bps`.as('rateBps'),
    ])
const allPeriods = prepared(() => watched(ofPerson))

/** Every period of the reading citizen, as totals and watch need them. No limit: a total over a part would be wrong, and a working life
 *  has at most some hundred rows. */
export const allPeriodsOfReader = (tx: Tx): Promise<WatchedPeriod[]> => tx.all(allPeriods({}))

const declared = (of: Expression<SqlBool>) =>
  q
    .selectFrom('contributionMovement as m')
    .leftJoin('unit as u', 'u.code', 'm.unitCode')
    .where(of)
    .select([
      sql<MovementKind>`m.kind`.as('kind'),
      sql<Fund[]>`m.funds`.as('funds'),
      'm.unitCode',
      sql<string>`coalesce(u.name, m.unit_code)`.as('unitName'),
      sql<Month>`to_char(m.from_month, 'YYYY-MM')`.as('fromMonth'),
      sql<Month | null>`to_char(m.to_month, 'YYYY-MM')`.as('toMonth'),
    ])
const allMovements = prepared(() => declared(sql<SqlBool>`m.participant_id = app_person()`))

/** Everything that units have declared about the reading citizen. */
export const allMovementsOfReader = (tx: Tx): Promise<Movement[]> => tx.all(allMovements({}))

const dayOfDatabase = prepared(() => q.selectNoFrom(sql<PlainDate>`app_today()`.as('today')))

/** The day in Vietnam by the database's clock. */
export const readToday = async (tx: Tx): Promise<PlainDate> => (await tx.one(dayOfDatabase({}))).today

/** Rows of a person's book as a transcript tells them. */
export const certifiedPeriodsOf = (tx: Tx, participantId: string) =>
  tx.all(watched(sql<SqlBool>`p.participant_id = ${participantId}::uuid`).select('p.position'))

/** The same with the coefficient of the State's scale, as claims need it. */
export const insuredPeriodsOf = (tx: Tx, participantId: string): Promise<InsuredPeriod[]> =>
  tx.all(
    watched(sql<SqlBool>`p.participant_id = ${participantId}::uuid`).select(sql<number | null>`p.coefficient::float8`.as('coefficient')),
  )

/** Book and declarations of a person for who acts on them: the person reporting, an officer of the case. */
export const watchedPeriodsOf = (tx: Tx, participantId: string): Promise<WatchedPeriod[]> =>
  tx.all(watched(sql<SqlBool>`p.participant_id = ${participantId}::uuid`))
export const watchedMovementsOf = (tx: Tx, participantId: string): Promise<Movement[]> =>
  tx.all(declared(sql<SqlBool>`m.participant_id = ${participantId}::uuid`))

/** One row of a person. */
export const findPeriod = (tx: Tx, of: { readonly participantId: string; readonly id: string }) =>
  tx.first(
    q
      .selectFrom('contributionPeriod as p')
      .leftJoin('unit as u', 'u.code', 'p.unitCode')
      .where('p.participantId', '=', of.participantId)
      .where('p.id', '=', of.id)
      .select([
        'p.fund',
        asMonth('p.fromMonth').as('fromMonth'),
        asMonth('p.toMonth').as('toMonth'),
        'p.unitCode',
        sql<string>`coalesce(u.name, p.unit_code)`.as('unitName'),
        'p.status',
        payVnd.as('payVnd'),
      ]),
  )

/** What units have declared about a person, for the copy of all data. */
export const listMovementsOf = (tx: Tx, participantId: string) =>
  tx.all(
    q
      .selectFrom('contributionMovement as m')
      .leftJoin('unit as u', 'u.code', 'm.unitCode')
      .where('m.participantId', '=', participantId)
      .orderBy('m.fromMonth')
      .orderBy('m.id')
      .limit(10_000)
      .select([
        sql<MovementKind>`m.kind`.as('kind'),
        sql<Fund[]>`m.funds`.as('funds'),
        sql<string>`coalesce(u.name, m.unit_code)`.as('unit'),
        sql<Month>`to_char(m.from_month, 'YYYY-MM')`.as('fromMonth'),
        sql<Month | null>`to_char(m.to_month, 'YYYY-MM')`.as('toMonth'),
      ]),
  )

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
