import { createInflateRaw } from 'node:zlib'
import type { TableSource } from './stream.ts'
import { refuse } from './stream-fault.ts'

/** One part of an archive, as its directory says. */
export interface ZipPart {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly at: number
  readonly method: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const [STORED, DEFLATED] = [0, 8]
/** Parts of an archive: a plain workbook has about twelve. */
const MOST_PARTS = 2_000
const MOST_DIRECTORY_BYTES = 4 * 1024 * 1024
/** Deflate makes at most about a thousandth of what repeats; tables of numbers and words stay far above a three-hundredth. */
const MOST_GROWTH = 300
const NO_MATTER_BYTES = 16 * 1024 * 1024
const MOST_UNPACKED = 8 * 1024 ** 3
const PIECE = 256 * 1024

/** The parts that an archive has, from the directory at its end, which alone is believed; each part is checked against it when it is read.
 *  @throws StreamFault DAMAGED · TOO_MUCH · ENCRYPTED */
export async function zipParts(source: TableSource): Promise<ReadonlyMap<string, ZipPart>> {
  const { count, size, at } = await findDirectory(source)
  const directory = Buffer.from(await source.read(at, size))
  if (directory.length !== size) refuse('DAMAGED')
  const parts = new Map<string, ZipPart>()
  let offset = 0
  for (let n = 0; n < count; n++) {
    if (offset + 46 > size || directory.readUInt32LE(offset) !== ENTRY) refuse('DAMAGED')
    const flags = directory.readUInt16LE(offset + 8)
    const lengths = [28, 30, 32].map(place => directory.readUInt16LE(offset + place))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths
    if (offset + 46 + nameLength > size) refuse('DAMAGED')
    const name = directory.toString('utf8', offset + 46, offset + 46 + nameLength).toLowerCase()
    const part = {
      name,
      method: directory.readUInt16LE(offset + 10),
      packed: directory.readUInt32LE(offset + 20),
      unpacked: directory.readUInt32LE(offset + 24),
      at: directory.readUInt32LE(offset + 42),
    }
    if (flags & 1) refuse('ENCRYPTED')
    // A name twice: two programs would read two different workbooks.
    if (parts.has(name) || part.at + 30 + part.packed > source.size) refuse('DAMAGED')
    parts.set(name, part)
    offset += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

async function findDirectory(source: TableSource): Promise<{ readonly count: number; readonly size: number; readonly at: number }> {
  const length = Math.min(source.size, 65_557)
  const tail = Buffer.from(await source.read(source.size - length, length))
  for (let place = tail.length - 22; place >= 0; place--) {
    if (tail.readUInt32LE(place) !== END || place + 22 + tail.readUInt16LE(place + 20) !== tail.length) continue
    const [count, size, at] = [tail.readUInt16LE(place + 10), tail.readUInt32LE(place + 12), tail.readUInt32LE(place + 16)]
    if (tail.readUInt16LE(place + 8) !== count || at + size > source.size) refuse('DAMAGED')
    if (count > MOST_PARTS || size > MOST_DIRECTORY_BYTES) refuse('TOO_MUCH')
    return { count, size, at }
  }
  return refuse('DAMAGED')
}

/** Bytes of a part as they unpack, no more than its directory declares: neither the archive nor the part is ever whole in memory.
 *  @throws StreamFault DAMAGED for a part that is not what is declared · TOO_MUCH for one that unpacks to a bomb */
export async function* unpackPart(source: TableSource, part: ZipPart): AsyncGenerator<Uint8Array> {
  const { packed, unpacked, method } = part
  if (unpacked > MOST_UNPACKED || (unpacked > NO_MATTER_BYTES && unpacked > packed * MOST_GROWTH)) refuse('TOO_MUCH')
  const local = Buffer.from(await source.read(part.at, 30))
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL || local.readUInt16LE(8) !== method) refuse('DAMAGED')
  const begin = part.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  if (begin + packed > source.size) refuse('DAMAGED')
  const pieces =
    method === STORED
      ? packedPieces(source, begin, packed)
      : method === DEFLATED
        ? inflated(packedPieces(source, begin, packed))
        : refuse('DAMAGED')
  let count = 0
  for await (const piece of pieces) {
    count += piece.length
    if (count > unpacked) refuse('DAMAGED')
    yield piece
  }
  if (count !== unpacked) refuse('DAMAGED')
}

async function* packedPieces(source: TableSource, begin: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += PIECE) {
    const piece = await source.read(begin + at, Math.min(PIECE, length - at))
    if (piece.length === 0) refuse('DAMAGED')
    yield piece
  }
}

/** Inflates piece by piece; the next one is read when the one before has been taken. */
async function* inflated(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE })
  const feeding = (async () => {
    for await (const piece of packed) if (!inflate.write(piece)) await once(inflate, 'drain')
    inflate.end()
  })().catch((error: unknown) => void inflate.destroy(error instanceof Error ? error : new Error(String(error))))
  try {
    for await (const piece of inflate) yield piece as Buffer
    await feeding
  } catch {
    refuse('DAMAGED')
  } finally {
    inflate.destroy()
  }
}

const once = (inflate: ReturnType<typeof createInflateRaw>, event: 'drain'): Promise<void> =>
  new Promise(resolve => {
    inflate.once(event, resolve)
    inflate.once('close', resolve)
  })
