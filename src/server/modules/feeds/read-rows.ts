import { HEAD_LINES, readHead, type FeedHead } from '#domain/feeds/head.ts'
import { MOST_FAULTS, type FoundFault } from '#domain/feeds/faults.ts'
import { rowReader } from '#domain/feeds/read-row.ts'
import { FEED_SHAPES, type FeedShape } from '#domain/feeds/shapes.ts'
import { copyLine } from '#server/platform/database/copy-in.ts'
import { newId } from '#server/platform/ids.ts'
import { StreamFault, streamTable, type StreamLine, type TableSource } from '#server/platform/tables/index.ts'
import type { Batch, ReadEnd, ReadOrder, ReadPart } from './read-messages.ts'

const LETTERS = 256 * 1024
const VALUES = 2_000
const PREVIEW = 20

/** Reads a file as one of its kind: its columns, its rows in handfuls, the first rows for people to look at, and how it ended. A file that
 *  cannot be read on ends with the reason and its place. */
export async function* readRows(source: TableSource, order: Omit<ReadOrder, 'size'>): AsyncGenerator<ReadPart> {
  const shape = FEED_SHAPES[order.kind]
  let rows: RowTaker | undefined
  let looked = 0
  let end: ReadEnd = {
    rows: 0,
    faults: [{ code: 'NO_HEAD', values: { columns: neededColumns(shape) }, line: 1, column: null }],
    hasMore: false,
  }
  try {
    for await (const lines of streamTable(source, first => looksRight(shape, first))) {
      let rest = lines
      while (!rows && rest.length > 0 && looked < HEAD_LINES) {
        const [line, ...more] = rest
        const head = line && headOf(shape, line)
        looked++
        rest = more
        if (!head) continue
        const { columns, ignored } = head
        yield { head: { keys: columns.map(({ column }) => column.key), said: columns.map(({ said }) => said), ignored, line: head.line } }
        rows = takerOf(shape, head, order)
      }
      if (!rows) {
        if (looked >= HEAD_LINES) break
        continue
      }
      for (const line of rest) {
        const batch = rows.take(line)
        if (batch) yield { batch }
        if (rows.hasEnough()) break
      }
      if (rows.hasEnough()) break
    }
    if (rows) end = rows.end()
  } catch (error) {
    end = { rows: rows?.end().rows ?? 0, faults: faultsOf(error), hasMore: false }
  }
  if (rows) {
    yield { batch: rows.flush() }
    yield { preview: rows.preview }
  }
  yield { end }
}

/** Whether a sheet has what is wanted among its first lines. */
function looksRight(shape: FeedShape, first: readonly StreamLine[]): boolean {
  return first.slice(0, HEAD_LINES).some(({ line, cells }) => readHead(shape, line, cells) !== undefined)
}

function headOf(shape: FeedShape, { line, cells }: StreamLine): FeedHead | undefined {
  const read = readHead(shape, line, cells)
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

function faultsOf(error: unknown): readonly FoundFault[] {
  if (error instanceof WrongHead) return error.faults
  if (error instanceof StreamFault) return [{ code: error.code, line: error.where.line ?? null, column: error.where.column ?? null }]
  throw error
}

const neededColumns = (shape: FeedShape): string =>
  shape.columns
    .filter(({ isRequired }) => isRequired)
    .map(({ vi }) => vi)
    .join(', ')

interface RowTaker {
  /** @returns a handful when there is one */
  take(line: StreamLine): Batch | undefined
  flush(): Batch
  hasEnough(): boolean
  end(): ReadEnd
  readonly preview: readonly (readonly (string | null)[])[]
}

function takerOf(shape: FeedShape, head: FeedHead, { hasId, asValues }: Pick<ReadOrder, 'hasId' | 'asValues'>): RowTaker {
  const read = rowReader(shape, head)
  const write = copyText(shape, head, hasId)
  const preview: (readonly (string | null)[])[] = []
  let [text, rows, count, lastLine]: [string, number, number, number] = ['', 0, 0, head.line]
  let values: (readonly (string | null)[])[] = []
  let found: FoundFault[] = []
  const flush = (): Batch => {
    const batch = { text, values, faults: found, line: lastLine }
    ;[text, values, found] = ['', [], []]
    return batch
  }
  return {
    preview,
    flush,
    take(line) {
      rows++
      lastLine = line.line
      const before = found.length
      const row = read(line, found)
      count += found.length - before
      if (row) {
        if (preview.length < PREVIEW) preview.push(row)
        if (asValues) values.push([String(line.line), ...row])
        else text += write(line.line, row)
      }
      return text.length > LETTERS || values.length >= VALUES || found.length >= VALUES ? flush() : undefined
    },
    hasEnough: () => count >= MOST_FAULTS,
    end: () => ({ rows, faults: rows === 0 ? [{ code: 'NO_ROWS', line: head.line, column: null }] : [], hasMore: count >= MOST_FAULTS }),
  }
}

/** Makes the text of a row for COPY: line, id, the columns of the file, and what follows from them. */
function copyText(shape: FeedShape, { columns }: FeedHead, hasId: boolean): (line: number, row: readonly (string | null)[]) => string {
  const isPlain = columns.map(({ column }) => column.type !== 'text' && column.type !== 'list')
  const derived = (shape.derived ?? []).map(({ from, of }) => ({ of, at: columns.findIndex(({ column }) => column.key === from) }))
  return (line, row) => {
    let written = hasId ? `${line}\t${newId()}` : String(line)
    for (let at = 0; at < row.length; at++) {
      const value = row[at]
      written += value === null || value === undefined ? '\t\\N' : isPlain[at] ? `\t${value}` : `\t${escaped(value)}`
    }
    for (const { at, of } of derived) written += `\t${escaped(of(row[at] ?? ''))}`
    return `${written}\n`
  }
}

/** Only what COPY would read as something else is written as its function writes it. */
const escaped = (value: string): string => (/[\\\t\n\r]/u.test(value) ? copyLine([value]).slice(0, -1) : value)
