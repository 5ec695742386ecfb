import { sql } from 'kysely'
import type { FileState, Finding, RecordOutcome } from '#domain/hospitals/findings.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

const jsonb = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

export interface NewFile {
  readonly id: Uuid
  readonly facilityCode: string
  readonly keyId: Uuid | null
  readonly receivedAt: Date
}

/** A file whose bytes are only coming. */
export const beginFile = (tx: Tx, file: NewFile): Promise<number> =>
  tx.run(q.insertInto('hospitalFile').values({ ...file, state: 'receiving' }))

export interface WholeFile {
  readonly sha256: Buffer
  readonly byteCount: number
  readonly pieceCount: number
}

/** All bytes are here. The same bytes of a facility at the same time: the index lets one of them. */
export const completeFile = (tx: Tx, id: Uuid, { sha256, byteCount, pieceCount }: WholeFile): Promise<number> =>
  tx.run(
    q
      .updateTable('hospitalFile')
      .set({ state: 'received', sha256, byteCount, pieceCount })
      .where('id', '=', id)
      .where('state', '=', 'receiving'),
  )

/** A file that an operator has at hand: nothing of it is stored. */
export const insertFileAtHand = (tx: Tx, file: NewFile & WholeFile): Promise<number> =>
  tx.run(q.insertInto('hospitalFile').values({ ...file, state: 'received' }))

export interface FileRow {
  readonly id: Uuid
  readonly facilityCode: string
  readonly state: FileState
  readonly pieceCount: number
  readonly recordCount: number
  readonly findings: readonly Finding[]
  readonly receivedAt: Date
  readonly finishedAt: Date | null
}

const FILE = ['id', 'facilityCode', 'state', 'pieceCount', 'recordCount', 'findings', 'receivedAt', 'finishedAt'] as const

/** The file of the same bytes that a facility has sent before. Whoever asks waits until another one that brings them is done. */
export async function findSameFile(tx: Tx, facilityCode: string, sha256: Buffer): Promise<FileRow | undefined> {
  const key = `hospital_file|${facilityCode}|${sha256.toString('hex')}`
  await tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${key}, 0))`.as('locked')))
  return (await tx.first(
    q.selectFrom('hospitalFile').select(FILE).where('facilityCode', '=', facilityCode).where('sha256', '=', sha256),
  )) as FileRow | undefined
}

export const findFile = async (tx: Tx, id: Uuid): Promise<FileRow | undefined> =>
  (await tx.first(q.selectFrom('hospitalFile').select(FILE).where('id', '=', id))) as FileRow | undefined

export const finishFile = (
  tx: Tx,
  id: Uuid,
  how: { readonly state: 'done' | 'refused'; readonly recordCount: number; readonly findings: readonly Finding[]; readonly at: Date },
): Promise<number> =>
  tx.run(
    q
      .updateTable('hospitalFile')
      .set({ state: how.state, recordCount: how.recordCount, findings: jsonb(how.findings), finishedAt: how.at, pieceCount: 0 })
      .where('id', '=', id),
  )

/** Files that stopped coming long ago, or whose program never ended. */
export const listUnfinished = async (tx: Tx, before: Date, limit: number): Promise<readonly Uuid[]> =>
  (
    await tx.all(
      q
        .selectFrom('hospitalFile')
        .select('id')
        .where('state', '=', 'receiving')
        .where('receivedAt', '<', before)
        .orderBy('receivedAt')
        .limit(limit),
    )
  ).map(({ id }) => id as Uuid)

export const deleteFiles = (tx: Tx, ids: readonly Uuid[]): Promise<number> =>
  ids.length === 0 ? Promise.resolve(0) : tx.run(q.deleteFrom('hospitalFile').where('id', 'in', [...ids]))

/** Files that were read before a day and of which nothing waits. @returns how many are gone */
export const deleteOldFiles = async (tx: Tx, before: Date, limit: number): Promise<number> => {
  const old = await tx.all(
    q
      .selectFrom('hospitalFile')
      .select('id')
      .where('finishedAt', '<', before)
      .where(eb => eb.not(eb.exists(eb.selectFrom('hospitalWaiting').select('fileId').whereRef('fileId', '=', 'hospitalFile.id'))))
      .limit(limit),
  )
  return deleteFiles(
    tx,
    old.map(({ id }) => id as Uuid),
  )
}

export interface RecordRow {
  readonly fileId: Uuid
  readonly no: number
  readonly line: number
  readonly recordIndex: Buffer | null
  readonly outcome: RecordOutcome
  readonly findings: readonly Finding[]
}

/** What became of a record; read again, its last outcome counts. */
export const putRecord = (tx: Tx, { findings, ...row }: RecordRow): Promise<number> =>
  tx.run(
    q
      .insertInto('hospitalRecord')
      .values({ ...row, findings: jsonb(findings) })
      .onConflict(conflict =>
        conflict.columns(['fileId', 'no']).doUpdateSet(eb => ({
          line: eb.ref('excluded.line'),
          recordIndex: eb.ref('excluded.recordIndex'),
          outcome: eb.ref('excluded.outcome'),
          findings: eb.ref('excluded.findings'),
        })),
      ),
  )

/** Notes a serial number. @returns the record that had it first */
export const noteSerial = async (tx: Tx, serialIndex: Buffer, recordIndex: Buffer): Promise<Buffer> =>
  (
    await tx.one(
      q
        .insertInto('hospitalSerial')
        .values({ serialIndex, recordIndex, seenAt: sql<Date>`app_now()` })
        .onConflict(conflict => conflict.column('serialIndex').doUpdateSet({ seenAt: sql<Date>`app_now()` }))
        .returning('recordIndex'),
    )
  ).recordIndex

export const deleteOldSerials = (tx: Tx, before: Date, limit: number): Promise<number> =>
  tx.run({
    text: `delete from hospital_serial where serial_index in (select serial_index from hospital_serial where seen_at < $1 limit $2)`,
    values: [before, limit],
  })
