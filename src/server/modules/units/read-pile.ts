import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { checkPile } from '#domain/units/pile-check.ts'
import { afterScan } from '#domain/units/scan.ts'
import { readScan, type ScannedPage } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileStore } from '#server/platform/files.ts'
import { newId } from '#server/platform/ids.ts'
import type { JobHandlers } from '#server/platform/jobs.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { recordAudit } from '../audit/index.ts'
import { lockSheets, noteInk, settleSheet, type SheetRow } from './pile-store.ts'
import { closeScan, deleteExpiredScans, insertPages, knownScanFiles, listScanParts, lockWaitingScan, type PageRow } from './scan-store.ts'
import { PAGE_PLACE, PART_PLACE, scanFileKey } from './scans.ts'

const AGAIN_MS = 3_000
const ORPHAN_AFTER_MS = 24 * 3_600_000

/** read_scan: reads a scan that has arrived, one at a time in a process, since a page takes a core; a second one comes back in three
 *  seconds instead of holding a place that a one-time code may need. sweep_unit_scans: forgets what was begun and never finished, and
 *  files that no row names. */
export function unitScanJobs(platform: Platform, files: FileStore): JobHandlers {
  let isReading = false
  return {
    read_scan: async ({ scanId }, jobId) => {
      if (typeof scanId !== 'string') return
      const work = { traceId: `job-${jobId}`, guard: asSystem }
      if (isReading) {
        const runAt = new Date(Date.now() + AGAIN_MS)
        return transact(platform, work, ctx =>
          ctx.enqueue('read_scan', { scanId }, { key: `read_scan:${scanId}:again`, runAt, priority: 5 }),
        )
      }
      isReading = true
      try {
        await readPile({ platform, files, work }, scanId)
      } finally {
        isReading = false
      }
    },
    sweep_unit_scans: async (_, jobId) => {
      const work = { traceId: `job-${jobId}`, guard: asSystem }
      await transact(platform, work, async ctx => deleteFiles(ctx, (await deleteExpiredScans(ctx.tx, 200)).files))
      const old = (await files.list('unit')).filter(({ at }) => at.getTime() < Date.now() - ORPHAN_AFTER_MS).map(({ key }) => key)
      for (let from = 0; from < old.length; from += 500) {
        const keys = old.slice(from, from + 500)
        const known = await transact(platform, work, ctx => knownScanFiles(ctx.tx, keys))
        for (const key of keys) if (!known.has(key)) await files.delete(key)
      }
    },
  }
}

interface Reading {
  readonly platform: Platform
  readonly files: FileStore
  readonly work: { readonly traceId: string; readonly guard: typeof asSystem }
}

/** Reads the pages outside any transaction, keeps the pictures that a person may need, and ticks in one transaction at the end. A scan
 *  whose reading was cut short is read again from its beginning; the pictures of before are swept. */
async function readPile({ platform, files, work }: Reading, scanId: string): Promise<void> {
  const arrived = await transact(platform, work, ctx => arrivedScan(ctx, files, scanId))
  if (!arrived) return
  const pages: SeenPage[] = []
  try {
    for await (const page of readScan(await arrived.bytes())) pages.push({ ...page, picture: undefined, ...(await keep(page)) })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return transact(platform, work, ctx => refuse(ctx, scanId, error))
  }
  await transact(platform, work, ctx => tickPile(ctx, scanId, pages))

  async function keep(page: ScannedPage): Promise<{ readonly id: string; readonly fileKey: string | null }> {
    const isOurs = page.token !== null && arrived?.tokens.has(page.token) === true
    const id = newId()
    if (!arrived || !(isOurs || page.kind === 'unread')) return { id, fileKey: null }
    const fileKey = scanFileKey(scanId, id)
    await files.put(fileKey, arrived.key.seal(PAGE_PLACE, id, page.picture))
    return { id, fileKey }
  }
}

type SeenPage = Omit<ScannedPage, 'picture'> & { readonly id: string; readonly fileKey: string | null; readonly picture: undefined }

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
  await recordAudit(ctx, { action: 'unit.scan_refused', subjectKind: 'unit_scan', subjectId: scanId as Uuid, reason: code })
}

async function tickPile(ctx: Ctx, scanId: string, pages: readonly SeenPage[]): Promise<void> {
  const scan = await lockWaitingScan(ctx.tx, scanId)
  if (!scan) return
  const sheets = await lockSheets(ctx.tx, scan.pileId)
  const idOf = new Map(sheets.map(({ token, id }) => [token, id]))
  const seen = pages.map(page => ({ ...page, token: page.token ?? undefined }))
  const check = checkPile(scan.pileCode, [...idOf.keys()], seen)
  const foreign = new Set(check.foreign.map(({ page }) => page))
  const rows = pages.map((page): PageRow => ({
    id: page.id,
    page: page.page,
    kind: page.kind,
    sheetId: page.token === null ? null : (idOf.get(page.token) ?? null),
    isForeign: foreign.has(page.page),
    hasInk: page.hasInk,
    fileKey: page.fileKey,
  }))
  await insertPages(ctx.tx, scanId, rows)
  const ink = new Map(check.found.map(({ token, hasInk }) => [token, hasInk]))
  for (const sheet of sheets) {
    const hasInk = ink.get(sheet.token)
    if (hasInk !== undefined && !sheet.isHandedOver) await tick(ctx, sheet, hasInk)
  }
  await deleteFiles(ctx, await closeScan(ctx.tx, scanId, { pages: pages.length }))
  const detail = { pages: pages.length, found: check.found.length }
  await recordAudit(ctx, { action: 'unit.scan_read', subjectKind: 'unit_scan', subjectId: scanId as Uuid, detail })
}

async function tick(ctx: Ctx, sheet: SheetRow, hasInk: boolean): Promise<void> {
  const after = afterScan(sheet, hasInk)
  if (!after) return
  const subjectVersion =
    after.state === 'ticked'
      ? await noteInk(ctx.tx, sheet, after.hasInk)
      : await settleSheet(ctx.tx, sheet, { ...after, reasonSealed: null, settledBy: null, settledAt: ctx.now })
  await recordAudit(ctx, { action: 'unit.sheet_found', subjectKind: 'unit_sheet', subjectId: sheet.id as Uuid, subjectVersion })
}

/** Files go after the commit: until then a row may still name them. */
const deleteFiles = async (ctx: Ctx, keys: readonly string[]): Promise<void> => {
  if (keys.length) await ctx.enqueue('delete_files', { keys })
}
