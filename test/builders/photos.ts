import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

let tiny: Promise<Buffer> | undefined
/** A photo of very few pixels, for tests that need any photo at all. */
export const aTinyPhoto = (): Promise<Buffer> =>
  (tiny ??= sharp({ create: { width: 90, height: 120, channels: 3, background: '#4477aa' } })
    .jpeg()
    .toBuffer())

let clear: Promise<Buffer> | undefined
/** A photo that a phone finds sharp, bright enough and large enough: a chequered picture, upright. */
export const aPhoto = (): Promise<Buffer> => (clear ??= chequered(720, 960))

/** A photo like no other: dossiers of different people must not share one. Sharp and large enough unless made small. */
export function aPhotoOfItsOwn({ width, height } = { width: 720, height: 960 }): Promise<Buffer> {
  const [across, down] = [9, 12]
  return sharp(randomBytes(across * down * 3), { raw: { width: across, height: down, channels: 3 } })
    .linear(0.5, 70)
    .resize(width, height, { kernel: 'nearest', fit: 'fill' })
    .jpeg()
    .toBuffer()
}
export const SMALL = { width: 90, height: 120 }

/** Squares of 24 pixels in two middle tones. */
export function chequered(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)]
    const isDark = (Math.floor(x / 24) + Math.floor(y / 24)) % 2 === 0
    pixels.set(isDark ? [90, 60, 70] : [180, 200, 190], at)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer()
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG whose header promises this many pixels and whose body is small. */
export function aPixelBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(60_000))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A chunk of a PNG. */
export function pngChunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
