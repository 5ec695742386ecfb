import type { Uuid } from '#domain/kernel/ids.ts'
import { handleOf } from '#server/platform/database/query.ts'
import type { FileStore } from '#server/platform/files.ts'
import type { TableSource } from '#server/platform/tables/index.ts'
import type { Platform } from '#server/platform/transact.ts'
import type { BatchRow } from './batch-store.ts'
import { listParts } from './part-store.ts'
import { PART_PLACE } from './send.ts'

/** A file that the console has sent: its parts are opened one by one, and one of them is in memory. */
export async function sentSource(platform: Platform, files: FileStore, batch: BatchRow): Promise<TableSource> {
  const tx = handleOf(platform.pool)
  const key = await platform.vault.keyOf(tx, batch.id as Uuid)
  const parts = await listParts(tx, batch.id)
  let held: { readonly id: string; readonly bytes: Uint8Array } | undefined
  const open = async (part: (typeof parts)[number]): Promise<Uint8Array> => {
    if (held?.id !== part.id) held = { id: part.id, bytes: key.open(PART_PLACE, part.id, await files.get(part.fileKey)) }
    return held.bytes
  }
  return {
    size: batch.size,
    async read(from, length) {
      const pieces: Uint8Array[] = []
      const until = Math.min(from + length, batch.size)
      for (let at = from; at < until;) {
        const part = partAt(parts, at)
        if (!part) throw new Error('a part of the file is missing')
        const bytes = await open(part)
        const piece = bytes.subarray(at - part.fromByte, until - part.fromByte)
        pieces.push(piece)
        at += piece.length
      }
      return Buffer.concat(pieces)
    },
  }
}

/** The part that has a byte, by halving: a large file has thousands. */
function partAt<P extends { readonly fromByte: number; readonly size: number }>(parts: readonly P[], at: number): P | undefined {
  let [low, high] = [0, parts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((parts[middle]?.fromByte ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const part = parts[low]
  return part && at < part.fromByte + part.size ? part : undefined
}
