import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
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
  list(folder: string): Promise<readonly { readonly key: string; readonly at: Date }[]>
}

export function openFileStore(root: string): FileStore {
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const disk = new Disk(new FSDriver({ location: root, visibility: 'private' }))
  return {
    async put(key, sealed) {
      await disk.put(key, sealed)
      sync(join(root, key))
    },
    get: key => disk.getBytes(key),
    delete: key => disk.delete(key),
    list: async folder => {
      if (!existsSync(join(root, folder))) return []
      const { objects } = await disk.listAll(folder, { recursive: true })
      const files = [...objects].filter(object => object.isFile)
      return Promise.all(files.map(async ({ key }) => ({ key, at: (await disk.getMetaData(key)).lastModified })))
    },
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
