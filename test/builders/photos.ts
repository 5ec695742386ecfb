import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

let small: Promise<Buffer> | undefined
/** A small photo as a phone takes it. */
export const aPhoto = (): Promise<Buffer> =>
  (small ??= sharp({ create: { width: 90, height: 120, channels: 3, background: '#4477aa' } })
    .jpeg()
    .toBuffer())

/** A PNG whose header promises this many pixels and whose body is small. */
export function aPixelBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(60_000))), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
