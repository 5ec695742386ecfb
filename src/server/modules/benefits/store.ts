import { sql, type Insertable } from 'kysely'
import type { GivenBenefit } from '#domain/services/claim.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const receiving = q.selectFrom('benefit').where('state', '=', 'receiving').select(['id', 'regime', 'method', 'place'])

/** What is being paid to somebody month by month, the newest first. */
export const listReceiving = (tx: Tx, participantId: string) =>
  tx.all(receiving.where('participantId', '=', participantId).orderBy('fromDay', 'desc').orderBy('id').limit(100))

export type ReceivingRow = Awaited<ReturnType<typeof listReceiving>>[number]

export const updatePayment = (
  tx: Tx,
  participantId: string,
  ids: readonly string[],
  { method, place }: { readonly method: 'account' | 'cash'; readonly place: string },
) =>
  tx.run(
    q
      .updateTable('benefit')
      .set({ method, place })
      .where('participantId', '=', participantId)
      .where('id', 'in', [...ids]),
  )

/** What a person was given, as claims need it: the newest first. */
export const listGiven = (tx: Tx, participantId: string): Promise<GivenBenefit[]> =>
  tx.all<GivenBenefit>(
    q
      .selectFrom('benefit')
      .where('participantId', '=', participantId)
      .orderBy('fromDay', 'desc')
      .orderBy('id')
      .limit(2_000)
      .select([
        sql<GivenBenefit['regime']>`regime`.as('regime'),
        sql<GivenBenefit['fromDay']>`from_day`.as('fromDay'),
        sql<GivenBenefit['toDay']>`to_day`.as('toDay'),
        'quantity',
        'quantityUnit',
        'state',
      ]),
  )

export const insertBenefit = (tx: Tx, row: Insertable<Database['benefit']>) => tx.run(q.insertInto('benefit').values(row))
