import { isUuid, type Uuid } from '#domain/kernel/ids.ts'
import { olderThan, type FileStore } from '#server/platform/files.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { endFile } from './file-states.ts'
import { importRecords, lookThrough, type Source } from './import-file.ts'
import { deletePieces, FOLDER, openPieces } from './pieces.ts'
import { deleteFiles, findFile, listUnfinished, type FileRow } from './store.ts'
import { matchWaiting } from './take-record.ts'
import { Unreadable } from './walker.ts'

const MATCHED_AT_ONCE = 100
const FIRST = '00000000-0000-0000-0000-000000000000'
const HOUR_MS = 3_600_000

/** read_hospital_file: takes in what a facility has sent. match_hospital_records: looks at night for people who have come since.
 *  sweep_hospital_files: forgets what stopped coming, and bytes that no row names. */
export const hospitalJobs = (platform: Platform, files: FileStore): JobHandlers => ({
  read_hospital_file: async ({ fileId }, jobId) => {
    if (typeof fileId === 'string' && isUuid(fileId)) await readSent(platform, files, fileId, jobId)
  },
  match_hospital_records: async (_, jobId) => {
    let after: string | undefined = FIRST
    while (after !== undefined) {
      const from: string = after
      after = (await transact(platform, workOf(jobId), ctx => matchWaiting(ctx, from, MATCHED_AT_ONCE))).next
    }
  },
  sweep_hospital_files: async (_, jobId) => {
    const now = await transact(platform, workOf(jobId), async ctx => ctx.now)
    const gone = await transact(platform, workOf(jobId), async ctx => {
      const ids = await listUnfinished(ctx.tx, new Date(now.getTime() - HOUR_MS), 500)
      await deleteFiles(ctx.tx, ids)
      await ctx.vault.destroy(ctx.tx, ids)
      return ids
    })
    await deletePieces(files, gone)
    for (const key of olderThan(await files.list(FOLDER), 24 * HOUR_MS, now)) {
      const id = key.split('/')[1] ?? ''
      const row = isUuid(id) ? await transact(platform, workOf(jobId), ctx => findFile(ctx.tx, id)) : undefined
      if (row?.state !== 'received') await files.delete(key)
    }
  },
})

export const HOSPITAL_CRONTAB: readonly string[] = ['12 20 * * * match_hospital_records ?max=1', '42 * * * * sweep_hospital_files ?max=1']

const workOf = (jobId: string) => ({ traceId: `job-${jobId}`, guard: asSystem })

/** Safe to repeat: a record that is in already is put in again, under its id. */
async function readSent(platform: Platform, files: FileStore, id: Uuid, jobId: string): Promise<void> {
  const inTransaction: Source['inTransaction'] = work => transact(platform, workOf(jobId), work)
  const begun = await inTransaction(async ctx => {
    const file = await findFile(ctx.tx, id)
    return file?.state === 'received' ? { file, key: await ctx.vault.keyOf(ctx.tx, id) } : undefined
  })
  if (!begun) return
  const { file, key } = begun
  const how = await read({ inTransaction, pieces: () => openPieces(files, key, file) }, file)
  await inTransaction(async ctx => {
    await endFile(ctx, id, how)
    await ctx.vault.destroy(ctx.tx, [id])
  })
  await deletePieces(files, [id])
}

async function read(source: Source, { id, facilityCode }: FileRow): Promise<Parameters<typeof endFile>[2]> {
  try {
    const envelope = await lookThrough(source, facilityCode)
    await importRecords(source, envelope, { fileId: id })
    return { state: 'done', recordCount: envelope.recordCount, findings: envelope.warnings }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { state: 'refused', recordCount: 0, findings: [error.finding] }
  }
}
