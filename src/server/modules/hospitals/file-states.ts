import type { Finding } from '#domain/hospitals/findings.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { findSameFile, finishFile, insertFileAtHand, type FileRow } from './store.ts'

/** A file that an operator brings. The same bytes again are the same file: read already, or stopped on the way and to be read again.
 *  @param facilityCode '' when the file names none */
export async function bringFile(
  ctx: Ctx,
  { facilityCode, sha256, byteCount }: { readonly facilityCode: string; readonly sha256: Buffer; readonly byteCount: number },
): Promise<Pick<FileRow, 'id' | 'state' | 'finishedAt'>> {
  const earlier = await findSameFile(ctx.tx, facilityCode, sha256)
  if (earlier) return earlier
  const id = ctx.newId()
  await insertFileAtHand(ctx.tx, { id, facilityCode, keyId: null, receivedAt: ctx.now, sha256, byteCount, pieceCount: 0 })
  await recordAudit(ctx, { action: 'hospitals.bring_file', subjectKind: 'hospital_file', subjectId: id, reason: facilityCode })
  return { id, state: 'received', finishedAt: null }
}

/** A file was read to its end, or is refused as a whole. */
export async function endFile(
  ctx: Ctx,
  id: Uuid,
  how: { readonly state: 'done' | 'refused'; readonly recordCount: number; readonly findings: readonly Finding[] },
): Promise<void> {
  await finishFile(ctx.tx, id, { ...how, at: ctx.now })
  await recordAudit(ctx, {
    action: how.state === 'done' ? 'hospitals.read_file' : 'hospitals.refuse_file',
    subjectKind: 'hospital_file',
    subjectId: id,
    reason: how.state === 'done' ? `${how.recordCount} records` : (how.findings[0]?.code ?? ''),
  })
}
