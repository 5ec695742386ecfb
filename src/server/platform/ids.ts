import { randomFillSync } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'

/** Random bytes are fetched for many ids at once: asking the system for each one takes longer than everything else. */
const random = Buffer.alloc(16 * 512)
let used = random.length

/** A new id (UUID version 7): the time in milliseconds first, so that new rows lie together; 74 random bits after it. */
export function newId(): Uuid {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  const bytes = random.subarray(used, (used += 16))
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid
}

/** A UUID of version 8 (RFC 9562: made by a rule of one's own) from the first bytes of a hash; it can never be one of newId(). */
export function idFromHash(hash: Buffer): Uuid {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-') as Uuid
}
