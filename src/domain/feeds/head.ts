import { tidy } from '#domain/kernel/text.ts'
import { plainWords } from './cells.ts'
import { fault, type FoundFault } from './faults.ts'
import type { FeedColumn, FeedShape } from './kind.ts'

/** The row of a file that names its columns. */
export interface FeedHead {
  readonly line: number
  /** Places up to the last head; a row that goes on beyond it is out of step. */
  readonly width: number
  /** Columns of the shape that the file has, in the order of the shape, each with its place and with what its head says. */
  readonly columns: readonly { readonly column: FeedColumn; readonly place: number; readonly said: string }[]
  /** Heads of columns that are passed over. */
  readonly ignored: readonly string[]
}

/** Titles of the office may stand above the head; so many lines with words are looked at. */
export const HEAD_LINES = 30

/** Heads of the columns of a shape, in plain words. */
export function headsOf(shape: FeedShape): ReadonlyMap<string, FeedColumn> {
  const heads = new Map<string, FeedColumn>()
  for (const column of shape.columns)
    for (const name of [column.vi, column.en, column.key, ...(column.aliases ?? [])]) heads.set(plainWords(name), column)
  return heads
}

/** Reads a line as head. @returns undefined when it is none: less than half of the columns that must be there, or fewer than two */
export function readHead(shape: FeedShape, line: number, cells: readonly string[]): FeedHead | readonly FoundFault[] | undefined {
  const heads = headsOf(shape)
  const found = cells.flatMap((text, place) => {
    const column = heads.get(plainWords(text))
    return column ? [{ column, place, said: tidy(text).slice(0, 60) }] : []
  })
  const missing = shape.columns.filter(({ key, isRequired }) => isRequired && !found.some(({ column }) => column.key === key))
  const needed = shape.columns.filter(({ isRequired }) => isRequired).length
  if (found.length < 2 || missing.length > needed / 2) return undefined
  const twice = found.filter(({ column, place }) => found.some(other => other.column === column && other.place < place))
  const faults: FoundFault[] = [
    ...missing.map(({ vi, en }) => ({ ...fault('COLUMN_MISSING', { vi, en }), line, column: vi })),
    ...twice.map(({ said }) => ({ ...fault('COLUMN_TWICE'), line, column: said })),
  ]
  if (faults.length > 0) return faults
  return {
    line,
    width: cells.findLastIndex(text => tidy(text) !== '') + 1,
    columns: shape.columns.flatMap(column => found.filter(each => each.column === column)),
    ignored: cells.flatMap((text, place) =>
      tidy(text) !== '' && !found.some(each => each.place === place) ? [tidy(text).slice(0, 60)] : [],
    ),
  }
}
