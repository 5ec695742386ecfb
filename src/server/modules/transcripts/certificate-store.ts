import { q, type Tx } from '#server/platform/database/query.ts'

export const findCertificate = (tx: Tx, keyHash: Buffer) =>
  tx.first(q.selectFrom('transcriptCertificate').select('certificate').where('keyHash', '=', keyHash))

/** The first certificate of a key stays its only one. */
export const insertCertificate = (
  tx: Tx,
  row: { readonly keyHash: Buffer; readonly keyVersion: number; readonly certificate: Buffer; readonly madeAt: Date },
) =>
  tx.run(
    q
      .insertInto('transcriptCertificate')
      .values(row)
      .onConflict(conflict => conflict.column('keyHash').doNothing()),
  )

/** Those that anybody may trust, the oldest first. */
export const listPublished = async (tx: Tx): Promise<readonly Buffer[]> =>
  (
    await tx.all(q.selectFrom('transcriptCertificate').select('certificate').where('withdrawnAt', 'is', null).orderBy('madeAt').limit(100))
  ).map(({ certificate }) => certificate)

/** The certificate of a stolen key is published no more. */
export const withdrawCertificates = (tx: Tx, keyVersion: number, withdrawnAt: Date) =>
  tx.run(q.updateTable('transcriptCertificate').set({ withdrawnAt }).where('keyVersion', '=', keyVersion).where('withdrawnAt', 'is', null))
