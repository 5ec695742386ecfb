import { parentPort, workerData } from 'node:worker_threads'
import sharp from 'sharp'
import type { PageKind } from '#domain/units/pile-check.ts'
import { isPdf, MAX_SCAN_MEGAPIXELS, refuseScanKind, type ScanRefusal } from '#domain/units/scan.ts'
import type { GreyPage } from '#domain/units/sheet-geometry.ts'
import { openPdf, RefusedScan } from './pdf-pages.ts'
import { readSheetPage, type PageReading } from './sheet-page.ts'

export interface ScannedPage {
  /** 1, 2, 3 … */
  readonly page: number
  readonly pages: number
  readonly kind: PageKind
  readonly token: string | null
  readonly hasInk: boolean
  /** JPEG in grey, upright where a sheet was read, 1,000 pixels high. */
  readonly picture: Uint8Array
  /** The same, 160 pixels high. */
  readonly thumb: Uint8Array
}
export type ScanReply = { readonly page: ScannedPage } | { readonly end: true } | { readonly refused: ScanRefusal; readonly onPage: number }

/** Runs in a worker thread of its own for each file, asked for one page after another, so that the thread holds one page at a time and
 *  everything that a hostile file did to it ends with it. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
declare const WebAssembly: { readonly Memory: { readonly prototype: WasmMemory } }
const MEMORY_BYTES = 640 * 1024 * 1024
const grow = WebAssembly.Memory.prototype.grow
WebAssembly.Memory.prototype.grow = function boundedGrow(this: WasmMemory, pages: number) {
  if (this.buffer.byteLength + pages * 65_536 > MEMORY_BYTES) throw new RangeError('the file needs too much memory')
  return grow.call(this, pages)
}
sharp.cache(false)
sharp.concurrency(1)

/** A4 at 150 and at 225 dots an inch: the second look is for pages on which the first found nothing. */
const LOOKS = [1_754, 2_631] as const
const PICTURE_HEIGHT = 1_000
const THUMB_HEIGHT = 160

interface Pages {
  readonly count: number
  draw(page: number, longSide: number): GreyPage | Promise<GreyPage>
}

const bytes = workerData as Uint8Array
let next = 1
const opened = open()
// Told with the first answer.
opened.catch(() => undefined)
parentPort?.on('message', () => void answer())

async function answer(): Promise<void> {
  try {
    const pages = await opened
    parentPort?.postMessage(next > pages.count ? { end: true } : { page: await look(pages, next++) })
  } catch (error) {
    const { code, page } = error instanceof RefusedScan ? error : { code: 'SCAN_TOO_COSTLY' as const, page: next - 1 }
    parentPort?.postMessage({ refused: code, onPage: page })
  }
}

async function open(): Promise<Pages> {
  const refusal = refuseScanKind(bytes)
  if (refusal) throw new RefusedScan(refusal)
  return isPdf(bytes) ? openPdf(bytes) : openPicture()
}

async function openPicture(): Promise<Pages> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!header) throw new RefusedScan('SCAN_DAMAGED')
  if (header.width * header.height > MAX_SCAN_MEGAPIXELS * 1_000_000) throw new RefusedScan('SCAN_PAGE_TOO_LARGE', 1)
  const draw = async (_page: number, longSide: number): Promise<GreyPage> => {
    try {
      const { data, info } = await sharp(bytes, { limitInputPixels: MAX_SCAN_MEGAPIXELS * 1_000_000, failOn: 'error', pages: 1 })
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .resize(longSide, longSide, { fit: 'inside' })
        .greyscale()
        .raw()
        .timeout({ seconds: 10 })
        .toBuffer({ resolveWithObject: true })
      return { grey: data, width: info.width, height: info.height }
    } catch {
      throw new RefusedScan('SCAN_DAMAGED', 1)
    }
  }
  return { count: 1, draw }
}

async function look(pages: Pages, number: number): Promise<ScannedPage> {
  let page: GreyPage | undefined
  let reading: PageReading | undefined
  for (const longSide of LOOKS) {
    page = await pages.draw(number, longSide)
    reading = await readSheetPage(page)
    if (reading.kind !== 'unread') break
  }
  if (!page || !reading) throw new Error('no look was taken')
  const { kind, token, hasInk, turns } = reading
  const picture = await pictureOf(page, turns)
  return { page: number, pages: pages.count, kind, token, hasInk, picture, thumb: await thumbOf(picture) }
}

async function pictureOf({ grey, width, height }: GreyPage, turns: number): Promise<Uint8Array> {
  const jpeg = await sharp(grey, { raw: { width, height, channels: 1 } })
    .rotate(turns * 90)
    .resize({ height: PICTURE_HEIGHT, withoutEnlargement: true })
    .jpeg({ quality: 55 })
    .toBuffer()
  return new Uint8Array(jpeg)
}

const thumbOf = async (picture: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await sharp(picture).resize({ height: THUMB_HEIGHT, withoutEnlargement: true }).jpeg({ quality: 60 }).toBuffer())
