import { open } from 'node:fs/promises'
import type { TableSource } from '#server/platform/tables/index.ts'

/** A file on this machine, read where it lies. */
export async function fileSource(path: string): Promise<TableSource & { close(): Promise<void> }> {
  const handle = await open(path, 'r')
  const { size } = await handle.stat()
  return {
    size,
    async read(from, length) {
      const bytes = new Uint8Array(length)
      let filled = 0
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    },
    close: () => handle.close(),
  }
}

/** Bytes that are in memory already. */
export const bytesSource = (bytes: Uint8Array): TableSource => ({
  size: bytes.length,
  read: async (from, length) => bytes.slice(from, from + length),
})
