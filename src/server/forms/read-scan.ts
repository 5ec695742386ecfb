import { Worker } from 'node:worker_threads'
import { Problem } from '#domain/kernel/problem.ts'
import { MAX_SCAN_BYTES, MAX_SCAN_MEGAPIXELS, MAX_SCAN_PAGES, refuseScanLength, type ScanRefusal } from '#domain/units/scan.ts'
import type { ScannedPage, ScanReply } from './scan-worker.ts'

export type { ScannedPage } from './scan-worker.ts'

const PAGE_MS = 20_000
/** Ten times what a full scan takes: whoever sends pages that are slow on purpose does not keep a core for hours. */
const FILE_MS = 10 * 60_000

/** The pages of a scanned pile, one after another: PDF, JPEG or PNG, sheets in any order, upside down or skewed. A page is read when it
 *  is asked for, in a thread that ends with the file; a page that takes longer than 20 s ends it, and so do ten minutes for the whole file.
 *  @param bytes given away: they are not to be used afterwards
 *  @throws Problem SCAN_*: what is wrong with the file, in words */
export async function* readScan(bytes: Uint8Array): AsyncGenerator<ScannedPage> {
  const refusal = refuseScanLength(bytes.length)
  if (refusal) throw refused(refusal)
  // Bytes that share their memory with others are copied; their own memory moves to the thread.
  const own = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer ? bytes : Uint8Array.from(bytes)
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), {
    workerData: own,
    transferList: own.buffer instanceof ArrayBuffer ? [own.buffer] : [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    env: {},
    stdout: true,
    stderr: true,
  })
  const until = performance.now() + FILE_MS
  try {
    for (;;) {
      const reply = await ask(worker)
      if (performance.now() > until) throw refused('SCAN_TOO_COSTLY')
      if ('refused' in reply) throw refused(reply.refused, reply.onPage)
      if ('end' in reply) return
      yield reply.page
    }
  } finally {
    await worker.terminate()
  }
}

const refused = (code: ScanRefusal, page = 0): Problem =>
  new Problem(code, {
    page,
    maxMb: MAX_SCAN_BYTES / 1024 / 1024,
    maxPages: MAX_SCAN_PAGES,
    maxMegapixels: MAX_SCAN_MEGAPIXELS,
  })

/** Whatever ends the thread (no memory left, too slow) is one answer: the file costs too much. */
async function ask(worker: Worker): Promise<ScanReply> {
  const { promise, resolve } = Promise.withResolvers<ScanReply>()
  const gaveUp = () => resolve({ refused: 'SCAN_TOO_COSTLY', onPage: 0 })
  const timer = setTimeout(gaveUp, PAGE_MS)
  worker.once('message', resolve).once('error', gaveUp).once('exit', gaveUp)
  worker.postMessage('next')
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
    // An error that comes between two questions is found by the next one.
    worker.on('error', () => undefined)
  }
}
