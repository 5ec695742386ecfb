import { MOST_FILE_BYTES, type HospitalReceipt } from '#contract/hospitals.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { recordAudit } from '../audit/index.ts'
import { noteUse } from './key-store.ts'
import { deletePieces, keepPieces } from './pieces.ts'
import { beginFile, completeFile, deleteFiles, findSameFile, type FileRow, type WholeFile } from './store.ts'

/** Files that one key may send in an hour: a large hospital closes a record every few seconds. */
const PER_HOUR = 3_000

/** The facility whose program asks. @throws FACILITY_KEY_WRONG */
export function senderOf({ actor }: Ctx): { readonly keyId: Uuid; readonly facilityCode: string } {
  if (actor.kind !== 'facility') throw new Problem('FACILITY_KEY_WRONG')
  return actor
}

interface Way {
  readonly files: FileStore
  /** One transaction as the program that sends. */
  readonly transact: <T>(use: (ctx: Ctx) => Promise<T | Problem>) => Promise<T>
}

/** Takes a file in: its bytes are kept sealed while they come, and read by a job afterwards. Bytes that the facility has sent before have
 *  their receipt already.
 *  @throws TOO_MANY_REQUESTS and what keepPieces() throws; then nothing of the file is left */
export async function receiveFile({ files, transact }: Way, stream: AsyncIterable<Uint8Array>): Promise<HospitalReceipt> {
  const { id, key } = await transact(async ctx => {
    const { keyId, facilityCode } = senderOf(ctx)
    await countHit(ctx.tx, `facility:${keyId}`, PER_HOUR * ctx.limits.rateFactor, 3_600)
    const begun = ctx.newId()
    await beginFile(ctx.tx, { id: begun, facilityCode, keyId, receivedAt: ctx.now })
    await noteUse(ctx.tx, keyId)
    return { id: begun, key: await ctx.vault.keyOf(ctx.tx, begun) }
  })
  try {
    const whole = await keepPieces({ files, key, id, maxBytes: MOST_FILE_BYTES }, stream)
    const row = await transact(ctx => received(ctx, id, whole))
    if (row.id !== id) await deletePieces(files, [id])
    return { receipt: row.id, state: row.state, receivedAt: row.receivedAt.toISOString() }
  } catch (error) {
    await deletePieces(files, [id])
    await transact(ctx => forget(ctx, id)).catch(() => undefined)
    throw error
  }
}

async function received(ctx: Ctx, id: Uuid, whole: WholeFile): Promise<Pick<FileRow, 'id' | 'state' | 'receivedAt'>> {
  const { facilityCode } = senderOf(ctx)
  const earlier = await findSameFile(ctx.tx, facilityCode, whole.sha256)
  if (earlier) {
    await forget(ctx, id)
    return earlier
  }
  await completeFile(ctx.tx, id, whole)
  await recordAudit(ctx, { action: 'hospitals.send_file', subjectKind: 'hospital_file', subjectId: id, reason: facilityCode })
  await ctx.enqueue('read_hospital_file', { fileId: id }, { priority: 10, maxAttempts: 10 })
  return { id, state: 'received', receivedAt: ctx.now }
}

const forget = async (ctx: Ctx, id: Uuid): Promise<void> => {
  await deleteFiles(ctx.tx, [id])
  await ctx.vault.destroy(ctx.tx, [id])
}
