import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import encodeQr from 'qr'
import sharp, { type Sharp } from 'sharp'

const QUIET = 4

/** A QR code, black on white, with so many pixels for each square. */
export function aQrCode(text: string, squarePx = 6): Promise<Buffer> {
  const rows = encodeQr(text, 'raw', { border: QUIET, ecc: 'medium' })
  const side = rows.length
  const pixels = Buffer.from(rows.flatMap(row => row.map(isDark => (isDark ? 0 : 255))))
  return sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * squarePx, side * squarePx, { kernel: 'nearest' })
    .png()
    .toBuffer()
}

interface CardOptions {
  readonly width?: number
  readonly height?: number
  readonly squarePx?: number
  /** Where the codes lie, from the left and the top, as parts of the picture. */
  readonly at?: readonly (readonly [x: number, y: number])[]
}

/** A photo of a card that carries the codes: coloured ground, some print. */
export async function aCardPhoto(
  texts: readonly string[],
  { width = 1600, height = 1200, squarePx = 6, at = [[0.5, 0.1]] }: CardOptions = {},
): Promise<Sharp> {
  const codes = await Promise.all(texts.map(text => aQrCode(text, squarePx)))
  const line = await sharp({
    create: { width: Math.round(width * 0.4), height: Math.round(height * 0.03), channels: 3, background: '#31525b' },
  })
    .png()
    .toBuffer()
  const print = [0.62, 0.7, 0.78, 0.86].map(y => ({ input: line, left: Math.round(width * 0.05), top: Math.round(height * y) }))
  const layers = codes.map((input, index) => {
    const [x, y] = at[index] ?? [0.1, 0.1]
    return { input, left: Math.round(width * x), top: Math.round(height * y) }
  })
  const card = await sharp({ create: { width, height, channels: 3, background: '#b9d8d2' } })
    .composite([...print, ...layers])
    .png()
    .toBuffer()
  return sharp(card)
}

/** A film for the browser's stand-in camera (uncompressed YUV 4:2:0): the picture, still, for a second. @returns its path, and how to
 *  remove it */
export async function aFilm(picture: Sharp, width = 1280, height = 720): Promise<{ readonly path: string; readonly remove: () => void }> {
  const rgb = await picture.resize(width, height, { fit: 'cover' }).removeAlpha().raw().toBuffer()
  const frame = toYuv(rgb, width, height)
  const mark = Buffer.from('FRAME\n')
  const folder = mkdtempSync(join(tmpdir(), 'vssid-film-'))
  const path = join(folder, 'card.y4m')
  const frames = Array.from({ length: 5 }, () => [mark, frame]).flat()
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`), ...frames]))
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Luma of each pixel; colour of each square of four is left neutral. */
function toYuv(rgb: Buffer, width: number, height: number): Buffer {
  const luma = Buffer.alloc(width * height)
  for (let n = 0, at = 0; n < luma.length; n++, at += 3)
    luma[n] = ((rgb[at] ?? 0) * 77 + (rgb[at + 1] ?? 0) * 151 + (rgb[at + 2] ?? 0) * 28) >> 8
  return Buffer.concat([luma, Buffer.alloc((width * height) / 2, 128)])
}
