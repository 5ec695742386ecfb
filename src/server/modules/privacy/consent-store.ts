import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = ['id', 'participantId', 'purpose', 'aboutId', 'textVersion', 'version'] as const

/** @returns false when the same is agreed to already */
export const insertConsent = async (tx: Tx, consent: Insertable<Database['privacyConsent']>): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('privacyConsent')
      .values(consent)
      .onConflict(conflict => conflict.doNothing()),
  )) === 1

/** What is in force for a purpose, held until the end of the transaction. */
export const lockOpenConsents = (
  tx: Tx,
  participantId: string,
  purposes: readonly ('account' | 'guardian' | 'child')[],
  aboutId?: string,
) =>
  tx.all(
    q
      .selectFrom('privacyConsent')
      .select(columns)
      .where('participantId', '=', participantId)
      .where('purpose', 'in', [...purposes])
      .where('withdrawnAt', 'is', null)
      .$if(aboutId !== undefined, one => one.where('aboutId', '=', aboutId ?? ''))
      .orderBy('id')
      .forUpdate(),
  )

/** One in force, of this person; undefined for anybody else's. */
export const lockOwnConsent = (tx: Tx, participantId: string, id: string) =>
  tx.first(
    q
      .selectFrom('privacyConsent')
      .select(columns)
      .where('id', '=', id)
      .where('participantId', '=', participantId)
      .where('withdrawnAt', 'is', null)
      .forUpdate(),
  )

export const endConsent = (tx: Tx, { id, version }: { readonly id: string; readonly version: number }, at: Date) =>
  tx.run(
    q
      .updateTable('privacyConsent')
      .set({ withdrawnAt: at, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
