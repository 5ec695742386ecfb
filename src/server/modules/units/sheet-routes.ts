import type { unitSheets as operations } from '#contract/unit-sheets.ts'
import { formatPileCode } from '#domain/units/sheet-token.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Forms } from '#server/forms/index.ts'
import type { FileStore } from '#server/platform/files.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { handOver, listOwnHandovers, printedOwnHandover } from './handovers.ts'
import { getPile, listPiles, makePiles, printedPile, tickSheet } from './piles.ts'
import { addScanPart, finishScan, scanPageOpener, sealScanPart, startScan } from './scans.ts'

export interface SheetDeps {
  readonly files: FileStore
  readonly forms: Forms
  /** Where people reach the product. */
  readonly origin: string
}

export const unitSheetRoutes = ({ files, forms, origin }: SheetDeps): Handlers<typeof operations> => ({
  listPiles: call => call.transact(listPiles),
  makePiles: (call, { body }) => call.transact(ctx => makePiles(ctx, body.groupId)),
  getPile: (call, { params }) => call.transact(ctx => getPile(ctx, params.id)),
  getPilePdf: async (call, { params }) => {
    const pile = await call.transact(ctx => printedPile(ctx, params.id, origin))
    return { bytes: await forms.renderPile(pile), fileName: `phieu-ky-${formatPileCode(pile.code)}.pdf` }
  },
  startScan: (call, { params, body }) =>
    call.transact(async ctx => {
      await refuseWithoutRoom(files)
      return startScan(ctx, params.id, body.length)
    }),
  addScanPart: async (call, { params, headers, file }) => {
    const { part, sealed } = await call.transact(async ctx => {
      await refuseWithoutRoom(files)
      return sealScanPart(ctx, { scanId: params.id, offset: headers['upload-offset'], bytes: file })
    })
    // The file is written between the transactions; one whose row never comes is swept.
    if (file.length > 0) await files.put(part.fileKey, sealed)
    const received = file.length > 0 ? await call.transact(ctx => addScanPart(ctx, part)) : part.fromByte
    call.setHeader('upload-offset', String(received))
    return undefined
  },
  finishScan: (call, { params }) => call.transact(ctx => finishScan(ctx, params.id)),
  getScanPage: async (call, { params }) => {
    const open = await call.transact(ctx => scanPageOpener(ctx, files, params.id, params.page))
    return { bytes: await open() }
  },
  listOwnHandovers: call => call.transact(listOwnHandovers),
  handOver: (call, { params }) => call.transact(ctx => handOver(ctx, params.id)),
  getOwnHandoverPdf: async (call, { params }) => {
    const list = await call.transact(ctx => printedOwnHandover(ctx, params.id))
    return { bytes: await forms.renderHandover(list), fileName: `bang-ke-${list.no}.pdf` }
  },
  tickSheet: (call, { params, body }) => call.transact(ctx => tickSheet(ctx, { ...params, ...body })),
})

/** A short disk takes in nothing more. */
async function refuseWithoutRoom(files: FileStore): Promise<void> {
  if ((await files.space()).isShort) throw new Problem('STORE_FULL')
}
