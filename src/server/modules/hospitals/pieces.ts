import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { FileStore } from '#server/platform/files.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import type { WholeFile } from './store.ts'

const PIECE_BYTES = 1024 * 1024
const PLACE = 'hospital_file.piece'
export const FOLDER = 'hospitals'
const nameOf = (id: Uuid, no: number): string => `${FOLDER}/${id}/${String(no).padStart(4, '0')}`

/** Keeps a file that comes down a line, sealed piece by piece: of its bytes one piece is in memory, and none lies open on the disk.
 *  @throws HOSPITAL_FILE_TOO_LARGE · REQUEST_MALFORMED when the line breaks: half a file is none · BUSY when the disk is short */
export async function keepPieces(
  { files, key, id, maxBytes }: { readonly files: FileStore; readonly key: SubjectKey; readonly id: Uuid; readonly maxBytes: number },
  stream: AsyncIterable<Uint8Array>,
): Promise<WholeFile> {
  const hash = createHash('sha256')
  let held: Uint8Array[] = []
  let heldBytes = 0
  let byteCount = 0
  let pieceCount = 0
  const put = async (): Promise<void> => {
    if ((await files.space()).isShort) throw new Problem('BUSY')
    const name = nameOf(id, pieceCount)
    pieceCount += 1
    await files.put(name, key.seal(PLACE, name, Buffer.concat(held)))
    held = []
    heldBytes = 0
  }
  for await (const chunk of received(stream)) {
    byteCount += chunk.length
    if (byteCount > maxBytes) throw new Problem('HOSPITAL_FILE_TOO_LARGE', { maxMb: maxBytes / 1024 / 1024 })
    hash.update(chunk)
    held.push(chunk)
    heldBytes += chunk.length
    if (heldBytes >= PIECE_BYTES) await put()
  }
  if (heldBytes > 0) await put()
  return { sha256: hash.digest(), byteCount, pieceCount }
}

/** The line stays open when no more is taken: the answer goes over it. */
async function* received(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream instanceof Readable ? stream.iterator({ destroyOnReturn: false }) : stream
  try {
    for await (const chunk of chunks) yield chunk as Uint8Array
  } catch {
    throw new Problem('REQUEST_MALFORMED')
  }
}

/** The bytes of a kept file, from its beginning. */
export async function* openPieces(
  files: FileStore,
  key: SubjectKey,
  { id, pieceCount }: { readonly id: Uuid; readonly pieceCount: number },
): AsyncGenerator<Uint8Array> {
  for (let no = 0; no < pieceCount; no += 1) yield key.open(PLACE, nameOf(id, no), await files.get(nameOf(id, no)))
}

/** Forgets the bytes of files, those too that no row counts because their line broke. */
export async function deletePieces(files: FileStore, ids: readonly Uuid[]): Promise<void> {
  for (const id of ids) for (const { key } of await files.list(`${FOLDER}/${id}`)) await files.delete(key)
}
