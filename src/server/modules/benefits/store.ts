import { q, type Tx } from '#server/platform/database/query.ts'

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
