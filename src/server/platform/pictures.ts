import sharp from 'sharp'
import { printOf, SAMPLE_EDGE } from '#domain/kernel/picture-print.ts'
import { pictureKind } from '#domain/kernel/picture.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { openTurns } from './turns.ts'

const MAX_BYTES = 8 * 1024 * 1024
const MAX_PIXELS = 25_000_000
const DECODES_AT_ONCE = 2
const WAITING_AT_MOST = 30
const DECODE_SECONDS = 8

// The library can read vector, office and animation formats too. None of their code is reachable from an upload.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
sharp.cache(false)
sharp.concurrency(1)

export interface Picture {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
  /** What it shows, to find copies of it. */
  readonly print: Uint8Array
}

/** Turns what a stranger sent into a picture that is safe to keep: upright, at most `maxEdge` pixels a side, JPEG, without
 *  any metadata (position, device, time, embedded thumbnail) and without whatever was hidden behind the pixels.
 *  @throws Problem PHOTO_EMPTY · PHOTO_TOO_LARGE over 8 MB · PHOTO_NOT_AN_IMAGE for anything but JPEG, PNG, WebP; PHOTO_HEIC ·
 *  PHOTO_TOO_MANY_PIXELS over 25 million in the header · PHOTO_UNREADABLE · BUSY when 30 others wait */
export const preparePicture = async (bytes: Uint8Array, options: { readonly maxEdge: number }): Promise<Picture> => {
  refuseOther(bytes)
  return inTurn(() => checkAndRedraw(bytes, options.maxEdge))
}

/** As preparePicture(), for bytes that are read when it is their turn: those who wait hold no memory. */
export const prepareStoredPicture = (read: () => Promise<Uint8Array>, options: { readonly maxEdge: number }): Promise<Picture> =>
  inTurn(async () => {
    const bytes = await read()
    refuseOther(bytes)
    return checkAndRedraw(bytes, options.maxEdge)
  })

function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Problem('PHOTO_EMPTY')
  if (bytes.length > MAX_BYTES) throw new Problem('PHOTO_TOO_LARGE', { maxMb: MAX_BYTES / 1024 / 1024 })
  const foreign = refusedKind(bytes)
  if (foreign) throw new Problem(foreign)
}

/** The print of a picture that was prepared before. */
export const printOfPicture = (jpeg: Uint8Array): Promise<Uint8Array> => inTurn(() => printOfStored(jpeg))

const printOfStored = async (jpeg: Uint8Array): Promise<Uint8Array> =>
  printOf(await readable(() => sharp(jpeg).greyscale().resize(SAMPLE_EDGE, SAMPLE_EDGE, { fit: 'fill' }).raw().toBuffer()))

/** The first bytes (at least 12) decide, not the name and not the declared type: the decoder never sees anything else. */
export function refusedKind(bytes: Uint8Array): 'PHOTO_NOT_AN_IMAGE' | 'PHOTO_HEIC' | undefined {
  const kind = pictureKind(bytes)
  if (kind === 'heic') return 'PHOTO_HEIC'
  return kind ? undefined : 'PHOTO_NOT_AN_IMAGE'
}

async function checkAndRedraw(bytes: Uint8Array, maxEdge: number): Promise<Picture> {
  await checkHeader(bytes)
  return redraw(bytes, maxEdge)
}

/** Reads the header only, so a small file that unpacks to gigabytes is refused before a pixel is drawn. */
async function checkHeader(bytes: Uint8Array): Promise<void> {
  const header = await readable(() => sharp(bytes, { limitInputPixels: false }).metadata())
  if (header.width * header.height > MAX_PIXELS) throw new Problem('PHOTO_TOO_MANY_PIXELS', { maxMegapixels: MAX_PIXELS / 1_000_000 })
}

async function redraw(bytes: Uint8Array, maxEdge: number): Promise<Picture> {
  const { data, info } = await readable(() =>
    sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1, sequentialRead: true })
      .autoOrient()
      .resize(maxEdge, maxEdge, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, mozjpeg: true })
      .timeout({ seconds: DECODE_SECONDS })
      .toBuffer({ resolveWithObject: true }),
  )
  return { jpeg: data, width: info.width, height: info.height, print: await printOfStored(data) }
}

/** The decoder's own words may quote the file, so they are not passed on. */
async function readable<T>(decode: () => Promise<T>): Promise<T> {
  try {
    return await decode()
  } catch {
    throw new Problem('PHOTO_UNREADABLE')
  }
}

/** Decoding takes a core and tens of megabytes. */
const inTurn = openTurns({ atOnce: DECODES_AT_ONCE, waiting: WAITING_AT_MOST })
