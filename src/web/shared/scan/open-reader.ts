import { openNativeReader } from './native-reader.ts'
import type { QrReader } from './reader.ts'
import { openWasmReader } from './wasm-reader.ts'

/** The browser's own reader where it has one, else one in WebAssembly that is fetched now (330 kB) and runs in a worker.
 *  @throws ReaderMissing */
export const openReader = async ({ native }: { readonly native: boolean }): Promise<QrReader> =>
  (native ? await openNativeReader() : undefined) ?? openWasmReader()
