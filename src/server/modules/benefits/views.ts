import { sql, type SqlBool } from 'kysely'
import type { PaidMonths } from '#domain/benefits/received.ts'
import type { QuantityUnit, Regime } from '#domain/benefits/regimes.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { Benefit } from '#contract/benefits.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

export interface BenefitRow extends Omit<Benefit, 'group' | 'reckoning' | 'paidMonths'> {
  readonly regime: Regime
  readonly quantity: number | null
  readonly quantityUnit: QuantityUnit | null
  readonly baseVnd: number | null
  readonly rateBps: number | null
}
export interface PaidMonthsRow extends PaidMonths {
  readonly benefitId: string
}

/** A working life has some hundred claims at most; the oldest beyond this are left out of list and totals alike. */
const MOST = 2_000

const benefits = () =>
  q
    .selectFrom('benefit as b')
    .leftJoin('unit as u', 'u.code', 'b.unitCode')
    .leftJoin('directoryAgency as a', 'a.code', 'b.agencyCode')
    .orderBy('b.fromDay', 'desc')
    .orderBy('b.regime')
    .orderBy('b.id')
    .limit(MOST)
    .select([
      'b.id',
      sql<Regime>`b.regime`.as('regime'),
      sql<string>`b.from_day`.as('fromDay'),
      sql<string | null>`b.to_day`.as('toDay'),
      'b.amountVnd',
      'b.quantity',
      'b.quantityUnit',
      'b.baseVnd',
      'b.rateBps',
      sql<string | null>`coalesce(u.name, b.unit_code)`.as('unitName'),
      'a.name as agencyName',
      'b.decisionNo',
      sql<string | null>`b.decided_on`.as('decidedOn'),
      'b.state',
      sql<string | null>`b.state_since`.as('stateSince'),
      'b.stateReason',
      'b.method',
      'b.place',
      sql<string | null>`b.paid_on`.as('paidOn'),
    ])

const paidMonths = () =>
  q
    .selectFrom('benefitPaidMonths as m')
    .orderBy('m.fromMonth')
    .limit(10_000)
    .select([
      'm.benefitId',
      sql<Month>`to_char(m.from_month, 'YYYY-MM')`.as('fromMonth'),
      sql<Month>`to_char(m.to_month, 'YYYY-MM')`.as('toMonth'),
      'm.monthlyVnd',
    ])

/** Row-level security says the same; this keeps the statements right under any role. */
const benefitsOfReader = prepared(() => benefits().where(sql<SqlBool>`b.participant_id = app_person()`))
const paidMonthsOfReader = prepared(() => paidMonths().where(sql<SqlBool>`m.participant_id = app_person()`))

type Read = readonly [BenefitRow[], PaidMonthsRow[]]

/** Everything that the reading citizen was given, newest first, and the months that were paid. Both statements are sent at once. */
export const benefitsAtOnce = (tx: Tx): Promise<Read> =>
  Promise.all([tx.all<BenefitRow>(benefitsOfReader({})), tx.all(paidMonthsOfReader({}))])

/** The same of a person, for the copy of all data. */
export const benefitsOf = async (tx: Tx, participantId: string): Promise<Read> => [
  await tx.all<BenefitRow>(benefits().where('b.participantId', '=', participantId)),
  await tx.all<PaidMonthsRow>(paidMonths().where('m.participantId', '=', participantId)),
]
