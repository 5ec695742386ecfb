import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const SHRINKS = /\.(?:js|css|html|svg|webmanifest|txt|wasm)$/u
const WORTH_BYTES = 512

/** Writes `.br` and `.gz` beside every file that gets smaller by it, so that the server sends them without work. */
export function compressFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => SHRINKS.test(name))
  for (const name of files) {
    const path = join(folder, name)
    const content = readFileSync(path)
    if (content.length < WORTH_BYTES) continue
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
  }
}
