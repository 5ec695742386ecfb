import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker, ReadOrder, ToWorker } from './read-messages.ts'
import { readRows } from './read-rows.ts'

/** Reads one file in a thread of its own and hands over what it understands in handfuls; waits while the other side has enough of them. */

/** Handfuls that are on their way at most. */
const ON_THE_WAY = 4

const order = workerData as ReadOrder
const asked = new Map<number, (bytes: Uint8Array) => void>()
let [questions, onTheWay]: [number, number] = [0, 0]
let taken: (() => void) | undefined

const tell = (message: FromWorker): void => parentPort?.postMessage(message)
parentPort?.on('message', (message: ToWorker) => {
  if ('bytes' in message) {
    asked.get(message.id)?.(message.bytes)
    asked.delete(message.id)
  } else {
    onTheWay--
    taken?.()
  }
})

const source = {
  size: order.size,
  read: (from: number, length: number): Promise<Uint8Array> => {
    const { promise, resolve } = Promise.withResolvers<Uint8Array>()
    const id = ++questions
    asked.set(id, resolve)
    tell({ read: { id, from, length: Math.max(0, Math.min(length, order.size - from)) } })
    return promise
  },
}

/** Each handful that is taken makes room for one. */
const oneTaken = (): Promise<void> =>
  new Promise(resolve => {
    taken = resolve
  })

for await (const message of readRows(source, order)) {
  if ('batch' in message) {
    if (onTheWay >= ON_THE_WAY) await oneTaken()
    onTheWay++
  }
  tell(message)
}
