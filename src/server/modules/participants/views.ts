import { sql, type SqlBool } from 'kysely'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { CardTerms } from '#domain/card/status.ts'
import type { Period } from '#domain/contributions/totals.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

/** The reading citizen and the sealed contact of the account. */
const reader = prepared(() =>
  q
    .selectFrom('participant as p')
    .innerJoin('account as a', 'a.participantId', 'p.id')
    .where(sql<SqlBool>`p.id = app_person()`)
    .select([
      sql<Uuid>`p.id`.as('id'),
      'a.id as accountId',
      'p.fullName',
      'p.socialInsuranceNo',
      'p.birthDate',
      'a.phoneSealed',
      'a.emailSealed',
      sql<PlainDate>`app_today()`.as('today'),
    ]),
)

const cards = prepared(() =>
  q
    .selectFrom('card as c')
    .where(sql<SqlBool>`c.participant_id = app_person()`)
    .select(['c.state', sql<PlainDate>`c.valid_from`.as('validFrom'), sql<PlainDate | null>`c.valid_until`.as('validUntil')])
    .orderBy('c.validFrom', 'desc')
    .limit(50),
)

const socialPeriods = prepared(() =>
  q
    .selectFrom('contributionPeriod as p')
    .leftJoin('unit as u', 'u.code', 'p.unitCode')
    .where(sql<SqlBool>`p.participant_id = app_person()`)
    .where('p.fund', '=', 'social')
    .orderBy('p.toMonth', 'desc')
    .orderBy('p.fromMonth', 'desc')
    .select([
      sql<Month>`to_char(p.from_month, 'YYYY-MM')`.as('fromMonth'),
      sql<Month>`to_char(p.to_month, 'YYYY-MM')`.as('toMonth'),
      'p.status',
      'p.paidOn',
      sql<string>`coalesce(u.name, p.unit_code)`.as('unitName'),
    ]),
)

/** A period of the social fund; the newest comes first. */
export interface SocialPeriod extends Period {
  readonly paidOn: string | null
}

/** What the first screen needs of the reading citizen, in one round trip. */
export async function readHome(tx: Tx) {
  const [person, ownCards, periods] = await Promise.all([
    tx.one(reader({})),
    tx.all<CardTerms>(cards({})),
    tx.all<SocialPeriod>(socialPeriods({})),
  ])
  return { person, cards: ownCards, periods }
}
