import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { FeedKind } from '#domain/feeds/shapes.ts'
import type { TableSource } from '#server/platform/tables/index.ts'
import type { Batch, FromWorker, ReadColumns, ReadEnd, ReadOrder, ToWorker } from './read-messages.ts'

/** A file that is being read: columns first, then what its rows say. */
export interface Reading {
  /** Undefined when the file is refused before a head was found. */
  readonly columns: ReadColumns | undefined
  /** Handfuls as they come; the next one is made only while few are waiting. */
  batches(): AsyncGenerator<Batch>
  /** After the last handful. */
  end(): ReadEnd
  preview(): readonly (readonly (string | null)[])[]
  /** SHA-256 of all bytes, after the last handful. */
  hash(): Promise<Buffer>
  close(): Promise<void>
}

/** Memory of the reading thread; the shared words of a large workbook take most of it. */
const MEMORY_MB = 512

/** Begins to read a file in a thread of its own: parsing costs one core and the database another.
 *  @param onRead how many bytes were read, for whoever waits */
export async function openReading(
  source: TableSource,
  order: Omit<ReadOrder, 'size'> & { readonly kind: FeedKind },
  onRead: (bytes: number) => void,
): Promise<Reading> {
  const workerData: ReadOrder = { ...order, size: source.size }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const send = (message: ToWorker): void => worker.postMessage(message)
  const hash = createHash('sha256')
  let hashed = 0
  const waiting: Batch[] = []
  let [end, failure]: [ReadEnd | undefined, Error | undefined] = [undefined, undefined]
  let columns: ReadColumns | undefined
  let preview: readonly (readonly (string | null)[])[] = []
  let wake: () => void = () => undefined

  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error))
    wake()
  }
  const read = async ({ id, from, length }: { readonly id: number; readonly from: number; readonly length: number }): Promise<void> => {
    const bytes = await source.read(from, length)
    if (from <= hashed && from + bytes.length > hashed) {
      hash.update(bytes.subarray(hashed - from))
      hashed = from + bytes.length
    }
    onRead(hashed)
    send({ id, bytes })
  }
  worker.on('message', (message: FromWorker) => {
    if ('read' in message) return void read(message.read).catch(fail)
    if ('batch' in message) waiting.push(message.batch)
    else if ('head' in message) columns = message.head
    else if ('preview' in message) preview = message.preview
    else end = message.end
    wake()
  })
  worker.on('error', fail)
  worker.on('exit', () => {
    if (!end) fail(new Error('the reading thread has ended'))
  })
  const change = async (): Promise<void> => {
    if (failure) throw failure
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    await promise
    if (failure) throw failure
  }

  for (let isKnown = false; !isKnown; isKnown = columns !== undefined || end !== undefined) await change()
  return {
    columns,
    async *batches() {
      for (;;) {
        const batch = waiting.shift()
        if (batch) {
          yield batch
          send({ taken: true })
        } else if (end) return
        else await change()
      }
    },
    end: () => end ?? { rows: 0, faults: [], hasMore: false },
    preview: () => preview,
    async hash() {
      for (; hashed < source.size;) {
        const bytes = await source.read(hashed, 1024 * 1024)
        hash.update(bytes)
        hashed += bytes.length
      }
      return hash.digest()
    },
    close: async () => void (await worker.terminate()),
  }
}
