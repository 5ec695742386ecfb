import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { checkPile } from '#domain/units/pile-check.ts'
import { PICTURE_DAYS } from '#domain/units/scan-retention.ts'
import { afterScan } from '#domain/units/scan.ts'
import { readScan, type ScannedPage } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { olderThan, type FileStore } from '#server/platform/files.ts'
import { newId } from '#server/platform/ids.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordAudit } from '../audit/index.ts'
import { lockSheets, noteInk, settleSheet, type SheetRow } from './pile-store.ts'
import {
  closeScan,
  deleteExpiredScans,
  forgetPictures,
  insertPages,
  knownScanFiles,
  listScanParts,
  lockWaitingScan,
  releaseScan,
  takeNextScan,
  type PageRow,
} from './scan-store.ts'
import { PAGE_PLACE, PART_PLACE, scanFileKey, THUMB_PLACE } from './scans.ts'

const PICTURES_AT_ONCE = 500
const ORPHAN_AFTER_MS = 24 * 3_600_000
/** Longer than a file may take: whoever has not come back by then was cut off. */
const HOLD_S = 11 * 60
const AGAIN_S = 3
const READINGS = 2

/** read_scans: reads what has arrived, one scan after another in a process, since a page takes a core; units take turns, so that nobody
 *  waits for the fifty files of another. sweep_unit_scans: forgets what was begun and never finished, pictures
 *  whose time is over, and files that no row names. */
export function unitScanJobs(platform: Platform, files: FileStore): JobHandlers {
  const readAll = oneAtATime(work => readScans({ platform, files, work }))
  return {
    read_scans: (_, jobId) => readAll({ traceId: `job-${jobId}`, guard: asSystem }),
    sweep_unit_scans: async (_, jobId) => {
      const work = { traceId: `job-${jobId}`, guard: asSystem }
      const now = await transact(platform, work, async ctx => {
        await deleteFiles(ctx, (await deleteExpiredScans(ctx.tx, 200)).files)
        return ctx.now
      })
      while ((await transact(platform, work, forgetOldPictures)) === PICTURES_AT_ONCE);
      const old = olderThan(await files.list('unit'), ORPHAN_AFTER_MS, now)
      for (let from = 0; from < old.length; from += 500) {
        const keys = old.slice(from, from + 500)
        const known = await transact(platform, work, ctx => knownScanFiles(ctx.tx, keys))
        for (const key of keys) if (!known.has(key)) await files.delete(key)
      }
    },
  }
}

type Work = { readonly traceId: string; readonly guard: typeof asSystem }

/** A job that comes while another one reads gives back its place, which a one-time code may need; the other one looks once more. */
function oneAtATime(run: (work: Work) => Promise<void>): (work: Work) => Promise<void> {
  let [isRunning, isWanted] = [false, false]
  return async work => {
    isWanted = true
    if (isRunning) return
    isRunning = true
    try {
      while (isWanted) {
        isWanted = false
        await run(work)
      }
    } finally {
      isRunning = false
    }
  }
}

interface Reading {
  readonly platform: Platform
  readonly files: FileStore
  readonly work: Work
}

/** Reads until nothing waits. What fails for another reason than the file is tried once more and then refused in words; the failure is
 *  thrown at the end, for operators to see. */
async function readScans(reading: Reading): Promise<void> {
  const { platform, work } = reading
  const failures: unknown[] = []
  for (;;) {
    const scan = await transact(platform, work, takeScan)
    if (!scan) break
    try {
      if (scan.readings > READINGS) throw new Error('a scan was cut off while it was read, twice')
      await readPile(reading, scan.id)
    } catch (error) {
      failures.push(error)
      const isLast = scan.readings >= READINGS
      await transact(platform, work, ctx => (isLast ? refuse(ctx, scan.id, new Problem('SCAN_FAILED')) : again(ctx, scan.id)))
    }
  }
  if (failures.length) throw failures[0]
}

/** The next scan. Should this process end while it reads, another job comes when the scan is free again. */
async function takeScan(ctx: Ctx) {
  const scan = await takeNextScan(ctx.tx, HOLD_S)
  if (scan) await enqueueReading(ctx, HOLD_S + 1)
  return scan
}

async function again(ctx: Ctx, scanId: string): Promise<void> {
  await releaseScan(ctx.tx, scanId, AGAIN_S)
  await enqueueReading(ctx, AGAIN_S + 1)
}

const enqueueReading = (ctx: Ctx, inS: number): Promise<void> =>
  ctx.enqueue('read_scans', {}, { key: `read_scans:in_${inS}_s`, afterMs: inS * 1_000, priority: 5 })

/** Reads the pages outside any transaction, keeps the pictures that a person may need, and ticks in one transaction at the end. A scan
 *  whose reading was cut short is read again from its beginning; the pictures of before are swept. */
async function readPile({ platform, files, work }: Reading, scanId: string): Promise<void> {
  const arrived = await transact(platform, work, ctx => arrivedScan(ctx, files, scanId))
  if (!arrived) return
  const pages: SeenPage[] = []
  try {
    for await (const page of readScan(await arrived.bytes()))
      pages.push({ ...page, picture: undefined, thumb: undefined, ...(await keep(page)) })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return transact(platform, work, ctx => refuse(ctx, scanId, error))
  }
  await transact(platform, work, ctx => tickPile(ctx, scanId, pages))

  async function keep(page: ScannedPage): Promise<KeptPage> {
    const isOurs = page.token !== null && arrived?.tokens.has(page.token) === true
    const id = newId()
    if (!arrived || !(isOurs || page.kind === 'unread')) return { id, fileKey: null, thumbSealed: null }
    const fileKey = scanFileKey(scanId, id)
    await files.put(fileKey, arrived.key.seal(PAGE_PLACE, id, page.picture))
    return { id, fileKey, thumbSealed: arrived.key.seal(THUMB_PLACE, id, page.thumb) }
  }
}

interface KeptPage {
  readonly id: string
  readonly fileKey: string | null
  readonly thumbSealed: Buffer | null
}
type SeenPage = Omit<ScannedPage, 'picture' | 'thumb'> & KeptPage & { readonly picture: undefined; readonly thumb: undefined }

async function arrivedScan(ctx: Ctx, files: FileStore, scanId: string) {
  const scan = await lockWaitingScan(ctx.tx, scanId)
  if (!scan) return undefined
  const [key, parts, sheets] = [
    await ctx.vault.keyOf(ctx.tx, scan.pileId as Uuid),
    await listScanParts(ctx.tx, scanId),
    await lockSheets(ctx.tx, scan.pileId),
  ]
  const bytes = async (): Promise<Uint8Array> => {
    const whole = new Uint8Array(scan.length)
    let at = 0
    for (const part of parts) {
      const opened = key.open(PART_PLACE, part.id, await files.get(part.fileKey))
      whole.set(opened, at)
      at += opened.length
    }
    return whole
  }
  return { key, bytes, tokens: new Set(sheets.map(({ token }) => token)) }
}

async function refuse(ctx: Ctx, scanId: string, { code, values }: Problem): Promise<void> {
  if (!(await lockWaitingScan(ctx.tx, scanId))) return
  await deleteFiles(ctx, await closeScan(ctx.tx, scanId, { refusal: code, page: Number(values['page'] ?? 0) }))
  await recordAudit(ctx, { action: 'units.scan_refused', subjectKind: 'unit_scan', subjectId: scanId as Uuid, reason: code })
}

async function tickPile(ctx: Ctx, scanId: string, pages: readonly SeenPage[]): Promise<void> {
  const scan = await lockWaitingScan(ctx.tx, scanId)
  if (!scan) return
  const sheets = await lockSheets(ctx.tx, scan.pileId)
  const idOf = new Map(sheets.map(({ token, id }) => [token, id]))
  const seen = pages.map(page => ({ ...page, token: page.token ?? undefined }))
  const { found, foreign } = checkPile([...idOf.keys()], seen)
  const rows = pages.map((page): PageRow => ({
    id: page.id,
    page: page.page,
    kind: page.kind,
    sheetId: page.token === null ? null : (idOf.get(page.token) ?? null),
    isForeign: foreign.includes(page.page),
    hasInk: page.hasInk,
    fileKey: page.fileKey,
    thumbSealed: page.thumbSealed,
  }))
  await insertPages(ctx.tx, scanId, rows)
  const ink = new Map(found.map(({ token, hasInk }) => [token, hasInk]))
  for (const sheet of sheets) {
    const hasInk = ink.get(sheet.token)
    if (hasInk !== undefined && !sheet.isHandedOver) await tick(ctx, sheet, { hasInk, sentAt: scan.createdAt })
  }
  await deleteFiles(ctx, await closeScan(ctx.tx, scanId, { pages: pages.length }))
  const detail = { pages: pages.length, found: found.length }
  await recordAudit(ctx, { action: 'units.scan_read', subjectKind: 'unit_scan', subjectId: scanId as Uuid, detail })
}

async function tick(ctx: Ctx, sheet: SheetRow, { hasInk, sentAt }: { readonly hasInk: boolean; readonly sentAt: Date }): Promise<void> {
  const after = afterScan(sheet, hasInk, sentAt)
  if (!after) return
  const subjectVersion =
    after.state === 'ticked'
      ? await noteInk(ctx.tx, sheet, after.hasInk)
      : await settleSheet(ctx.tx, sheet, { ...after, reasonSealed: null, settledBy: null, settledAt: ctx.now })
  await recordAudit(ctx, { action: 'units.sheet_found', subjectKind: 'unit_sheet', subjectId: sheet.id as Uuid, subjectVersion })
}

/** @returns how many there were */
async function forgetOldPictures(ctx: Ctx): Promise<number> {
  const files = await forgetPictures(ctx.tx, PICTURE_DAYS, PICTURES_AT_ONCE)
  await deleteFiles(ctx, files)
  return files.length
}

/** Files go after the commit: until then a row may still name them. */
const deleteFiles = async (ctx: Ctx, keys: readonly string[]): Promise<void> => {
  if (keys.length) await ctx.enqueue('delete_files', { keys })
}
