import { Worker } from 'node:worker_threads'
import { Problem } from '#domain/kernel/problem.ts'
import type { Sheet } from '#domain/kernel/sheet.ts'
import { openTurns } from '../turns.ts'
import { TABLE_LIMITS } from './limits.ts'
import { tooLarge, tooMuch, type Refusal } from './refusal.ts'

type Reply = { readonly sheets: readonly Sheet[] } | { readonly refusal: Refusal }

const inTurn = openTurns({ atOnce: 2, waiting: 20 })

/** Reads a CSV file or an Excel workbook in a thread of its own, two at a time.
 *  @throws Problem TABLE_TOO_LARGE · BUSY when many wait · what readTables() refuses; TABLE_TOO_MUCH also when time or memory ran out */
export async function readTableFile(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.length > TABLE_LIMITS.fileBytes) throw tooLarge()
  const reply = await inTurn(() => readInThread(bytes))
  if ('sheets' in reply) return reply.sheets
  throw new Problem(reply.refusal.code, reply.refusal.values)
}

async function readInThread(bytes: Uint8Array): Promise<Reply> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: TABLE_LIMITS.memoryMb },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const timer = setTimeout(() => reject(tooMuch()), TABLE_LIMITS.ms)
  worker.once('message', resolve)
  worker.once('error', () => reject(tooMuch()))
  worker.once('exit', () => reject(tooMuch()))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

export { streamTable, type StreamLine, type TableSource } from './stream.ts'
export { StreamFault } from './stream-fault.ts'
