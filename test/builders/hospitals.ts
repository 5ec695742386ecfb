import { Unreadable, importRecords, lookThrough, type RecordTold, type Source } from '#server/modules/hospitals/index.ts'
import type { Finding } from '#domain/hospitals/findings.ts'
import { bringFile, endFile } from '#server/modules/hospitals/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { createHash } from 'node:crypto'
import type { TestDatabase } from '#test/support/database.ts'
import { inPieces } from './hospital-files.ts'

/** Takes a file in as an operator does. @returns what is told of it and of each record */
export async function imported(
  { database }: { readonly database: TestDatabase },
  file: Buffer,
): Promise<{ readonly refused?: Finding; readonly warnings: readonly Finding[]; readonly records: readonly RecordTold[] }> {
  const source: Source = {
    inTransaction: work => transact(database.platform, { traceId: 'test', guard: asSystem }, work),
    pieces: () => inPieces(file, 64 * 1024),
  }
  const records: RecordTold[] = []
  try {
    const envelope = await lookThrough(source, undefined)
    const sha256 = createHash('sha256').update(file).digest()
    const { id } = await source.inTransaction(ctx =>
      bringFile(ctx, { facilityCode: envelope.facilityCode ?? '', sha256, byteCount: file.length }),
    )
    await importRecords(source, envelope, { fileId: id, onRecord: told => void records.push(told) })
    await source.inTransaction(ctx => endFile(ctx, id, { state: 'done', recordCount: envelope.recordCount, findings: envelope.warnings }))
    return { warnings: envelope.warnings, records }
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.finding, warnings: [], records }
    throw error
  }
}
