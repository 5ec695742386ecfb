import { sql, type SqlBool } from 'kysely'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { QrCard } from '#domain/card/qr-text.ts'
import type { CardTerms } from '#domain/card/status.ts'
import type { CardOnFile } from '#domain/card/validity.ts'
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

type TellableCard = CardOnFile & { readonly areaCode: string | null }
interface ByNumber {
  readonly today: PlainDate
  readonly now: Date
  readonly cards: readonly TellableCard[]
}

/** Every card of whoever has a mã số BHXH, and the day that decides: one row whether anybody has it or not. */
export const listCardsByNumber = (tx: Tx, socialInsuranceNo: string): Promise<ByNumber> =>
  tx.one<ByNumber>({
    name: 'cards_by_number',
    text: `select app_today() as today, app_now() as now, coalesce((
        select json_agg(json_build_object('cardNo', c.card_no, 'state', c.state, 'validFrom', c.valid_from, 'validUntil', c.valid_until,
          'areaCode', c.area_code, 'fullName', p.full_name, 'birthDate', p.birth_date, 'birthPrecision', p.birth_precision))
        from participant p join card c on c.participant_id = p.id where p.social_insurance_no = $1), '[]') as cards`,
    values: [socialInsuranceNo],
  })
