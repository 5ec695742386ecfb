import { sql, type SqlBool } from 'kysely'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { QrCard } from '#domain/card/qr-text.ts'
import type { CardTerms } from '#domain/card/status.ts'
import { prepared, q, type Tx } from '#server/platform/database/query.ts'

export interface CardRow extends QrCard, CardTerms {
  readonly id: Uuid
  readonly stateReason: string | null
  readonly facilityName: string
  readonly facilityAddress: string
  readonly today: PlainDate
  readonly now: Date
}

const cardsOfReader = prepared(() =>
  q
    .selectFrom('card as c')
    .innerJoin('participant as p', 'p.id', 'c.participantId')
    .innerJoin('directoryFacility as f', 'f.code', 'c.facilityCode')
    .where(sql<SqlBool>`c.participant_id = app_person()`)
    .select([
      sql<Uuid>`c.id`.as('id'),
      'c.cardNo',
      'c.state',
      'c.stateReason',
      'c.coverageLevel',
      'c.areaCode',
      'c.facilityCode',
      'f.name as facilityName',
      'f.address as facilityAddress',
      'p.socialInsuranceNo',
      'p.fullName',
      'p.birthPrecision',
      'p.sex',
      sql<PlainDate>`p.birth_date`.as('birthDate'),
      sql<PlainDate>`c.valid_from`.as('validFrom'),
      sql<PlainDate | null>`c.valid_until`.as('validUntil'),
      sql<PlainDate | null>`c.five_year_date`.as('fiveYearDate'),
      sql<PlainDate>`c.issued_on`.as('issuedOn'),
      sql<PlainDate>`app_today()`.as('today'),
      sql<Date>`app_now()`.as('now'),
    ])
    .orderBy('c.validFrom', 'desc')
    .limit(50),
)

/** All cards of the reading citizen with what is printed on them; none when the person has no card. */
export const listCardsOfReader = (tx: Tx): Promise<CardRow[]> => tx.all(cardsOfReader({}))

/** Every card of a person, newest first, for the copy of all data. */
export const listCardsOf = (tx: Tx, participantId: string) =>
  tx.all(
    q
      .selectFrom('card as c')
      .innerJoin('directoryFacility as f', 'f.code', 'c.facilityCode')
      .where('c.participantId', '=', participantId)
      .orderBy('c.validFrom', 'desc')
      .limit(200)
      .select([
        'c.cardNo',
        sql<PlainDate>`c.valid_from`.as('validFrom'),
        sql<PlainDate | null>`c.valid_until`.as('validUntil'),
        'c.state',
        'c.coverageLevel',
        'f.name as facility',
        sql<PlainDate | null>`c.five_year_date`.as('fiveYearDate'),
        sql<PlainDate>`c.issued_on`.as('issuedOn'),
      ]),
  )
