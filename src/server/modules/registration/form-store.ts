import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = ['id', 'caseFileId', 'submission', 'registrationId', 'contentHash', 'factsSealed'] as const

/** Notes a printed form; the same form printed again is the same row. */
export const noteForm = (tx: Tx, form: Insertable<Database['registrationForm']>) =>
  tx.run(
    q
      .insertInto('registrationForm')
      .values(form)
      .onConflict(conflict => conflict.columns(['caseFileId', 'submission', 'contentHash']).doNothing()),
  )

export const findFormByCode = (tx: Tx, codeHash: Buffer) =>
  tx.first(q.selectFrom('registrationForm').select(columns).where('codeHash', '=', codeHash))
