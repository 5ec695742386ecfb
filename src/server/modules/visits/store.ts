import { sql } from 'kysely'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

/** The book of a person, begun with the first visit: its id is the subject of its key. */
export async function bookOf(tx: Tx, participantId: Uuid, id: Uuid): Promise<Uuid> {
  const book = await tx.one(
    q
      .insertInto('visitBook')
      .values({ participantId, id })
      .onConflict(conflict => conflict.column('participantId').doUpdateSet(eb => ({ participantId: eb.ref('excluded.participantId') })))
      .returning('id'),
  )
  return book.id as Uuid
}

export interface SealedVisit {
  readonly participantId: Uuid
  readonly id: Uuid
  readonly recordIndex: Buffer
  readonly enteredOn: string
  readonly headSealed: Buffer
  readonly detailSealed: Buffer
  readonly receivedAt: Date
}

/** The visit that a facility has under this number, whoever it was kept for; held until the transaction ends. */
export const findRecord = (tx: Tx, recordIndex: Buffer): Promise<{ readonly id: Uuid; readonly participantId: Uuid } | undefined> =>
  tx.first(
    q
      .selectFrom('visit')
      .where('recordIndex', '=', recordIndex)
      .select([sql<Uuid>`id`.as('id'), sql<Uuid>`participant_id`.as('participantId')])
      .forUpdate(),
  )

export const deleteVisit = (tx: Tx, { participantId, id }: { readonly participantId: Uuid; readonly id: Uuid }): Promise<number> =>
  tx.run(q.deleteFrom('visit').where('participantId', '=', participantId).where('id', '=', id))

/** A record that comes again takes the place of the earlier one, under the id that people may have in their hands. */
export const putVisit = (tx: Tx, visit: SealedVisit): Promise<number> =>
  tx.run(
    q
      .insertInto('visit')
      .values(visit)
      .onConflict(conflict =>
        // What is sealed is bound to its id: of two that come at once the later one's id stays.
        conflict.columns(['participantId', 'recordIndex']).doUpdateSet(eb => ({
          id: eb.ref('excluded.id'),
          enteredOn: eb.ref('excluded.enteredOn'),
          headSealed: eb.ref('excluded.headSealed'),
          detailSealed: eb.ref('excluded.detailSealed'),
          receivedAt: eb.ref('excluded.receivedAt'),
        })),
      ),
  )
