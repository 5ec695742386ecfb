import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'
// oxlint-disable-next-line import/default -- with this question the build answers the address of the worker
import script from './qr-worker.ts?worker&url'

/** Where the service worker looks for the reader (citizen/pwa/sw.ts). */
const READER_CACHE = 'qr-reader'

/** Fetches the reader of QR codes for the hours without network, on a first visit too, when the service worker does not see to it yet. */
export async function keepReader(): Promise<void> {
  if (!('caches' in globalThis)) return
  const cache = await caches.open(READER_CACHE)
  for (const address of [script, wasmAddress]) if (!(await cache.match(address))) await cache.add(address)
}
