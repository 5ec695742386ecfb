import { sql, type Insertable, type Updateable } from 'kysely'
import type { Recall } from '#domain/transcripts/state.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = [
  'id',
  'participantId',
  'accountId',
  'number',
  'contentSealed',
  'issuedAt',
  'expiresAt',
  'recalledAt',
  'recalledBy',
  'version',
] as const
const transcripts = q.selectFrom('transcript').select(columns)

/** Lets one transcript of a person be issued at a time, until the commit. */
export const lockPerson = (tx: Tx, participantId: string) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`transcript|${participantId}`}, 0))`.as('locked')))

export const nextNumber = async (tx: Tx): Promise<number> =>
  (await tx.one<{ number: number }>({ text: `select nextval('transcript_number') as number`, values: [] })).number

/** Of a person, that count now. */
export const countValid = async (tx: Tx, participantId: string): Promise<number> =>
  (
    await tx.one<{ count: number }>({
      text: `select count(*)::int as count from transcript where participant_id = $1 and recalled_at is null and expires_at > app_now()`,
      values: [participantId],
    })
  ).count

export async function insertTranscript(tx: Tx, row: Insertable<Database['transcript']>, pdfSealed: Buffer): Promise<TranscriptRow> {
  await tx.run(q.insertInto('transcript').values(row))
  await tx.run(q.insertInto('transcriptFile').values({ transcriptId: row.id, participantId: row.participantId, pdfSealed }))
  return tx.one(transcripts.where('id', '=', row.id))
}

export const lockOwn = (tx: Tx, own: { readonly id: string; readonly participantId: string }) =>
  tx.first(transcripts.where('id', '=', own.id).where('participantId', '=', own.participantId).forUpdate())
export type TranscriptRow = NonNullable<Awaited<ReturnType<typeof lockOwn>>>

/** Of an account, with content that is kept. */
export const lockOfAccount = (tx: Tx, accountId: string) =>
  tx.all(transcripts.where('accountId', '=', accountId).where('contentSealed', 'is not', null).orderBy('id').limit(10_000).forUpdate())

/** Changes a transcript whose version is still the one that was read. */
export async function updateTranscript(tx: Tx, row: TranscriptRow, change: Updateable<Database['transcript']>): Promise<TranscriptRow> {
  const touched = await tx.run(
    q
      .updateTable('transcript')
      .set({ ...change, version: row.version + 1 })
      .where('id', '=', row.id)
      .where('version', '=', row.version),
  )
  if (touched !== 1) throw new Error('a transcript changed under its lock')
  return tx.one(transcripts.where('id', '=', row.id))
}

export const recalledBy = (by: Recall, at: Date) => ({ recalledAt: at, recalledBy: by })

export const deleteFile = (tx: Tx, id: string) => tx.run(q.deleteFrom('transcriptFile').where('transcriptId', '=', id))

export const findByCode = (tx: Tx, codeHash: Buffer) => tx.first(transcripts.where('codeHash', '=', codeHash))
export const findByFile = (tx: Tx, fileHash: Buffer) => tx.first(transcripts.where('fileHash', '=', fileHash))

/** One more look. */
export const countCheck = (tx: Tx, { id, participantId }: Pick<TranscriptRow, 'id' | 'participantId'>, checkedAt: Date) =>
  tx.run(
    q
      .insertInto('transcriptCheck')
      .values({ transcriptId: id, participantId, checks: 1, checkedAt })
      .onConflict(conflict =>
        conflict.column('transcriptId').doUpdateSet(eb => ({ checks: sql<number>`${eb.ref('transcriptCheck.checks')} + 1`, checkedAt })),
      ),
  )

export const findChecks = (tx: Tx, id: string) =>
  tx.first(q.selectFrom('transcriptCheck').select(['checks', 'checkedAt']).where('transcriptId', '=', id))

/** Transcripts that ended before, with their versions. */
export const deleteEnded = (tx: Tx, before: Date, atMost: number): Promise<{ id: string; version: number }[]> =>
  tx.all({
    text: `delete from transcript where id in (
        select id from transcript where least(expires_at, recalled_at) < $1 order by least(expires_at, recalled_at) limit $2 for update skip locked)
      returning id, version`,
    values: [before, atMost],
  })

/** How many that count a version of the key has signed. */
export const countTranscriptsBy = (tx: Tx): Promise<{ version: number; count: number }[]> =>
  tx.all({
    text: `select key_version as version, count(*)::int as count from transcript
      where recalled_at is null and expires_at > app_now() group by 1 order by 1`,
    values: [],
  })
