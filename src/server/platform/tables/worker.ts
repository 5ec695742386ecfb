import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '#domain/kernel/problem.ts'
import { readTables } from './read.ts'

/** Runs in a thread of its own for one file: what a file costs in time and memory ends with the thread. */
try {
  parentPort?.postMessage({ sheets: readTables(workerData as Uint8Array) })
} catch (error) {
  const { code, values } = error instanceof Problem ? error : new Problem('TABLE_DAMAGED')
  parentPort?.postMessage({ refusal: { code, values } })
}
