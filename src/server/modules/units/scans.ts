import type { Scan } from '#contract/unit-sheets.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { MAX_SCAN_BYTES, refuseScanLength, refuseScanPart } from '#domain/units/scan.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { recordAudit } from '../audit/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { getPileRow } from './piles.ts'
import { listScanViews } from './pile-views.ts'
import { presentScan } from './present-scan.ts'
import { recordPictureSeen } from './reads.ts'
import { countScan } from './scan-budget.ts'
import { findPagePicture, findScan, insertScan, insertScanPart, queueScan } from './scan-store.ts'

export const PART_PLACE = 'unit_scan_part.file'
export const PAGE_PLACE = 'unit_scan_page.file'
export const THUMB_PLACE = 'unit_scan_page.thumb'
const HOURS = 24

/** Where a sealed file of a scan lies. Its name says nothing. */
export const scanFileKey = (scanId: string, id: string): string => `unit/${scanId.slice(-2)}/${id}`

/** Begins to receive a scan of a pile. @throws NOT_FOUND · SCAN_EMPTY · SCAN_TOO_LARGE · SCAN_BUDGET */
export async function startScan(ctx: Ctx, pileId: string, length: number): Promise<Scan> {
  const { staffId, unitCode } = coordinatorOf(ctx)
  const refusal = refuseScanLength(length)
  if (refusal) throw new Problem(refusal, { maxMb: MAX_SCAN_BYTES / 1024 / 1024 })
  await getPileRow(ctx, pileId)
  await countScan(ctx, unitCode, length)
  const id = ctx.newId()
  const expiresAt = new Date(ctx.now.getTime() + HOURS * 3_600_000)
  await insertScan(ctx.tx, { id, pileId, length, createdBy: staffId, createdAt: ctx.now, expiresAt })
  await recordAudit(ctx, { action: 'units.scan_begun', subjectKind: 'unit_scan', subjectId: id })
  return scanOf(ctx, pileId, id)
}

async function scanOf(ctx: Ctx, pileId: string, id: string): Promise<Scan> {
  const [scan] = await listScanViews(ctx.tx, pileId, id)
  if (!scan) throw new Problem('NOT_FOUND')
  return presentScan(scan)
}

async function ownScan(ctx: Ctx, id: string) {
  const scan = await findScan(ctx.tx, coordinatorOf(ctx).unitCode, id)
  if (!scan) throw new Problem('NOT_FOUND')
  return scan
}

interface Part {
  readonly scanId: string
  readonly offset: number
  readonly bytes: Uint8Array
}

/** Seals a part for its file. @throws NOT_FOUND · UPLOAD_OFFSET · UPLOAD_TOO_LONG */
export async function sealScanPart(ctx: Ctx, { scanId, offset, bytes }: Part) {
  const scan = await ownScan(ctx, scanId)
  const refusal = scan.state === 'receiving' ? refuseScanPart(scan, { offset, size: bytes.length }) : 'UPLOAD_OFFSET'
  if (refusal) throw new Problem(refusal, { offset: scan.received, length: scan.length })
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, scan.pileId as Uuid)
  const part = { id, scanId, fromByte: offset, size: bytes.length, fileKey: scanFileKey(scanId, id) }
  return { part, sealed: key.seal(PART_PLACE, id, bytes) }
}

/** Adds a part whose file is written. @returns the bytes received @throws UPLOAD_OFFSET */
export async function addScanPart(ctx: Ctx, part: Awaited<ReturnType<typeof sealScanPart>>['part']): Promise<number> {
  const received = await insertScanPart(ctx.tx, part)
  if (received !== undefined) return received
  const scan = await ownScan(ctx, part.scanId)
  throw new Problem('UPLOAD_OFFSET', { offset: scan.received, length: scan.length })
}

/** The scan has arrived and waits to be read. May be repeated. @throws NOT_FOUND · UPLOAD_INCOMPLETE */
export async function finishScan(ctx: Ctx, id: string): Promise<Scan> {
  const scan = await ownScan(ctx, id)
  if (scan.received < scan.length) throw new Problem('UPLOAD_INCOMPLETE', { offset: scan.received, length: scan.length })
  if (await queueScan(ctx.tx, id)) await ctx.enqueue('read_scans', {}, { key: 'read_scans', priority: 5 })
  return scanOf(ctx, scan.pileId, id)
}

/** The picture of a page, to be read from its file after the transaction. @throws NOT_FOUND */
export async function scanPageOpener(ctx: Ctx, files: FileStore, scanId: string, page: number): Promise<() => Promise<Uint8Array>> {
  const picture = await findPagePicture(ctx.tx, coordinatorOf(ctx).unitCode, scanId, page)
  if (!picture) throw new Problem('NOT_FOUND')
  const key = await ctx.vault.keyOf(ctx.tx, picture.pileId as Uuid)
  const look = { action: 'units.page_read', subjectKind: 'unit_scan', subjectId: scanId as Uuid, detail: { page } } as const
  await recordPictureSeen(ctx, look, picture.sheetId)
  return async () => key.open(PAGE_PLACE, picture.id, await files.get(picture.fileKey))
}
