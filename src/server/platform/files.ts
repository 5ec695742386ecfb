import { mkdirSync } from 'node:fs'
import { open, opendir, stat, statfs } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Keeps sealed bytes under a key: a folder by default, any object store that flydrive knows in a deployment. What is written is
 *  always sealed before; the store never sees a picture. */
export interface FileStore {
  /** Returns once the bytes are on the disk: the row that names them is written after. */
  put(key: string, sealed: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array>
  delete(key: string): Promise<void>
  /** Keys under a folder, with the instant of their writing. */
  list(folder: string): Promise<readonly StoredFile[]>
  /** How much room there is on the disk. */
  space(): Promise<Space>
}

export interface Space {
  readonly freeBytes: number
  /** What is kept back for everything else on this disk is reached: nothing more is taken in. */
  readonly isShort: boolean
  /** Less than twice of that is left: what is of least use goes first. */
  readonly isScarce: boolean
}

interface StoredFile {
  readonly key: string
  readonly at: Date
}

/** Keys of files that are older than that by the clock of this machine and by that of the database: one of the two may be wrong, and a
 *  file whose row is only just being written must not be taken for one that nobody wants.
 *  @param now of the database */
export const olderThan = (stored: readonly StoredFile[], ms: number, now: Date): readonly string[] =>
  stored.filter(({ at }) => Math.min(Date.now(), now.getTime()) - at.getTime() > ms).map(({ key }) => key)

/** @param reserveBytes of the disk that are never filled */
export function openFileStore(root: string, reserveBytes = 0): FileStore {
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const disk = new Disk(new FSDriver({ location: root, visibility: 'private' }))
  return {
    async put(key, sealed) {
      await disk.put(key, sealed)
      await sync(join(root, key), 'r+')
      // A new name stands in its folder, and a new folder in the one above: they must survive a loss of power too.
      for (let folder = posix.dirname(key); ; folder = posix.dirname(folder)) {
        if (process.platform !== 'win32') await sync(join(root, folder), 'r')
        if (folder === '.') return
      }
    },
    get: key => disk.getBytes(key),
    delete: key => disk.delete(key),
    space: async () => {
      const { bavail, bsize } = await statfs(root)
      const freeBytes = bavail * bsize
      return { freeBytes, isShort: freeBytes < reserveBytes, isScarce: freeBytes < 2 * reserveBytes }
    },
    list: async folder => {
      const files: StoredFile[] = []
      for await (const file of walk(root, folder)) files.push(file)
      return files
    },
  }
}

/** One entry after another: with a million photos the disk and the requests beside have their peace. */
async function* walk(root: string, folder: string): AsyncGenerator<StoredFile> {
  const entries = await opendir(join(root, folder)).catch(nothingThere)
  if (!entries) return
  for await (const entry of entries) {
    const key = posix.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(root, key)
    if (!entry.isFile()) continue
    const found = await stat(join(root, key)).catch(nothingThere)
    if (found) yield { key, at: found.mtime }
  }
}

/** Deleted while we looked, or never there. */
function nothingThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
