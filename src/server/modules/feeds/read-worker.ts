import { parentPort, workerData } from 'node:worker_threads'
import { HEAD_LINES, readHead, type FeedHead } from '#domain/feeds/head.ts'
import { MOST_FAULTS, type FoundFault } from '#domain/feeds/faults.ts'
import { rowReader } from '#domain/feeds/read-row.ts'
import { FEED_SHAPES, type FeedShape } from '#domain/feeds/shapes.ts'
import { copyLine } from '#server/platform/database/copy-in.ts'
import { newId } from '#server/platform/ids.ts'
import { StreamFault, streamTable, type StreamLine } from '#server/platform/tables/index.ts'
import type { FromWorker, ReadOrder, ToWorker } from './read-messages.ts'

/** Reads one file in a thread of its own and hands over what it understands in handfuls; waits while the other side has enough of them. */

const { kind, size, hasId, asValues } = workerData as ReadOrder
const shape = FEED_SHAPES[kind]

/** Handfuls that are on their way at most. */
const ON_THE_WAY = 4
const LETTERS = 256 * 1024
const VALUES = 2_000
const PREVIEW = 20

let reading: ((bytes: Uint8Array) => void) | undefined
let taken: (() => void) | undefined
let onTheWay = 0

parentPort?.on('message', (message: ToWorker) => {
  if ('bytes' in message) reading?.(message.bytes)
  else {
    onTheWay--
    taken?.()
  }
})
const tell = (message: FromWorker): void => parentPort?.postMessage(message)

const source = {
  size,
  read: (from: number, length: number): Promise<Uint8Array> => {
    const { promise, resolve } = Promise.withResolvers<Uint8Array>()
    reading = resolve
    tell({ read: { from, length: Math.min(length, size - from) } })
    return promise
  },
}

async function handOver(message: FromWorker): Promise<void> {
  while (onTheWay >= ON_THE_WAY) {
    const { promise, resolve } = Promise.withResolvers<void>()
    taken = resolve
    await promise
  }
  onTheWay++
  tell(message)
}

/** Whether a sheet has what is wanted among its first lines. */
const looksRight = (first: readonly StreamLine[]): boolean => first.slice(0, HEAD_LINES).some(({ line, cells }) => readHead(shape, line, cells) !== undefined)

async function readFile(): Promise<void> {
  let head: FeedHead | undefined
  let looked = 0
  let take: ((lines: readonly StreamLine[]) => Promise<boolean>) | undefined
  for await (const lines of streamTable(source, looksRight)) {
    let rest = lines
    while (!head && rest.length > 0) {
      const [line, ...more] = rest
      if (line) head = headOf(shape, line)
      rest = more
      if (!head && ++looked >= HEAD_LINES) break
    }
    if (!head && looked >= HEAD_LINES) break
    if (!head) continue
    take ??= begin(head)
    if (!(await take(rest))) return
  }
  if (!head) return tell({ end: { rows: 0, faults: [{ code: 'NO_HEAD', line: 1, column: null, values: { columns: neededColumns() } }], hasMore: false } })
  take ??= begin(head)
  await take([])
  await finish?.()
}

let finish: (() => Promise<void>) | undefined

function headOf(of: FeedShape, { line, cells }: StreamLine): FeedHead | undefined {
  const read = readHead(of, line, cells)
  if (read === undefined || 'columns' in read) return read
  throw new WrongHead(read)
}

class WrongHead extends Error {
  readonly faults: readonly FoundFault[]
  constructor(faults: readonly FoundFault[]) {
    super('head')
    this.faults = faults
  }
}

const neededColumns = (): string =>
  shape.columns
    .filter(({ isRequired }) => isRequired)
    .map(({ vi }) => vi)
    .join(', ')

/** @returns takes lines; false once there are so many faults that nothing more is read */
function begin(head: FeedHead): (lines: readonly StreamLine[]) => Promise<boolean> {
  const { columns, ignored } = head
  tell({ head: { keys: columns.map(({ column }) => column.key), said: columns.map(({ said }) => said), ignored, line: head.line } })
  const read = rowReader(shape, head)
  const derived = (shape.derived ?? []).map(each => ({ ...each, at: columns.findIndex(({ column }) => column.key === each.from) }))
  const isPlain = columns.map(({ column }) => column.type !== 'text')
  let [text, values, rows, count]: [string, (readonly (string | null)[])[], number, number] = ['', [], 0, 0]
  let lastLine = head.line
  let found: FoundFault[] = []
  const preview: (string | null)[][] = []

  const flush = (): Promise<void> => {
    const message: FromWorker = { batch: { text, values, faults: found, line: lastLine } }
    ;[text, values, found] = ['', [], []]
    return handOver(message)
  }
  finish = async () => {
    await flush()
    tell({ preview })
    tell({ end: { rows, faults: rows === 0 ? [{ code: 'NO_ROWS', line: head.line, column: null }] : [], hasMore: count >= MOST_FAULTS } })
  }

  return async lines => {
    for (const line of lines) {
      rows++
      lastLine = line.line
      const before = found.length
      const row = read(line, found)
      count += found.length - before
      if (!row) {
        if (count >= MOST_FAULTS) {
          await finish?.()
          return false
        }
        continue
      }
      if (preview.length < PREVIEW) preview.push(row)
      if (asValues) values.push([String(line.line), ...row])
      else {
        let written = hasId ? `${line.line}\t${newId()}` : String(line.line)
        for (let at = 0; at < row.length; at++) {
          const value = row[at]
          written += value === null || value === undefined ? '\t\\N' : isPlain[at] ? `\t${value}` : `\t${escaped(value)}`
        }
        for (const { at, of } of derived) written += `\t${escaped(of(row[at] ?? ''))}`
        text += `${written}\n`
      }
      if (text.length > LETTERS || values.length >= VALUES || found.length >= VALUES) await flush()
    }
    return true
  }
}

/** Only what COPY would read as something else is written as its function writes it. */
const escaped = (value: string): string => (/[\\\t\n\r]/u.test(value) ? copyLine([value]).slice(0, -1) : value)

try {
  await readFile()
} catch (error) {
  const faults = error instanceof WrongHead ? error.faults : error instanceof StreamFault ? [{ code: error.code, line: error.where.line ?? null, column: error.where.column ?? null }] : undefined
  if (!faults) throw error
  await finish?.()
  tell({ end: { rows: 0, faults, hasMore: false } })
}
