import { sql } from 'kysely'
import type { CardTerms } from '#domain/card/status.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

interface TermsRow extends CardTerms {
  readonly id: Uuid
  readonly cardNo: string
  readonly facilityCode: string
  readonly areaCode: string | null
  readonly fiveYearDate: PlainDate | null
}

/** Every card of a person, newest first. */
export const listTermsOf = (tx: Tx, participantId: string): Promise<TermsRow[]> =>
  tx.all<TermsRow>(
    q
      .selectFrom('card')
      .where('participantId', '=', participantId)
      .orderBy('validFrom', 'desc')
      .limit(200)
      .select([
        sql<Uuid>`id`.as('id'),
        'state',
        'cardNo',
        'facilityCode',
        'areaCode',
        sql<PlainDate>`valid_from`.as('validFrom'),
        sql<PlainDate | null>`valid_until`.as('validUntil'),
        sql<PlainDate | null>`five_year_date`.as('fiveYearDate'),
      ]),
  )

/** What an agency may change of a card when it issues it again; what is left out stays. */
export interface CardChange {
  readonly facilityCode?: string
  readonly areaCode?: string | null
  readonly fiveYearDate?: PlainDate | null
}

export const updateCard = (
  tx: Tx,
  { participantId, id }: { readonly participantId: string; readonly id: string },
  change: CardChange & { readonly issuedOn: PlainDate },
) =>
  tx.run({
    text: `update card set issued_on = $3, facility_code = coalesce($4, facility_code),
        area_code = case when $5 then $6 else area_code end, five_year_date = case when $7 then $8::date else five_year_date end
      where participant_id = $1 and id = $2`,
    values: [
      participantId,
      id,
      change.issuedOn,
      change.facilityCode ?? null,
      change.areaCode !== undefined,
      change.areaCode ?? null,
      change.fiveYearDate !== undefined,
      change.fiveYearDate ?? null,
    ],
  })

interface OwnCard {
  readonly participantId: string
  readonly id: string
}

export const extendCard = (tx: Tx, { participantId, id }: OwnCard, to: { readonly validUntil: PlainDate; readonly issuedOn: PlainDate }) =>
  tx.run({
    text: `update card set valid_until = $3, issued_on = $4 where participant_id = $1 and id = $2`,
    values: [participantId, id, to.validUntil, to.issuedOn],
  })

/** Another card with what is on this one, and other days. */
export const copyCard = (
  tx: Tx,
  { participantId, id }: OwnCard,
  to: {
    readonly id: string
    readonly validFrom: PlainDate
    readonly validUntil: PlainDate
    readonly fiveYearDate: PlainDate | null
    readonly issuedOn: PlainDate
  },
) =>
  tx.run({
    text: `insert into card (participant_id, id, card_no, valid_from, valid_until, facility_code, coverage_level, area_code, five_year_date, issued_on, state)
      select participant_id, $3, card_no, $4, $5, facility_code, coverage_level, area_code, $6, $7, 'active' from card
      where participant_id = $1 and id = $2`,
    values: [participantId, id, to.id, to.validFrom, to.validUntil, to.fiveYearDate, to.issuedOn],
  })
