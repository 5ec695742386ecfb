import type { CellReader, CellType } from './cells.ts'
import type { Fault } from './faults.ts'

export const FEED_KINDS = [
  'participants',
  'units',
  'contributions',
  'cards',
  'benefits',
  'communes',
  'agencies',
  'facilities',
  'collection_points',
] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** A column of a feed: what its head may say, how its cells are read. What it means: texts `feeds.column.*`, by `means` or key. */
export interface FeedColumn {
  readonly key: string
  /** Texts that say what it means, where other kinds have a column of the same key. */
  readonly means?: string
  readonly vi: string
  readonly en: string
  /** Other heads that stand for it, in plain words. */
  readonly aliases?: readonly string[]
  readonly type: CellType
  readonly isRequired?: true
  readonly read: CellReader
  /** What an empty cell means for a new row, where that is something; an empty cell of any other column means nothing is known. */
  readonly whenEmpty?: string
  readonly example: string
}

/** Values of a row by column; null where a cell is empty, undefined where the file has no such column. */
export type RowValues = (key: string) => string | null | undefined

export interface FeedShape {
  readonly kind: FeedKind
  readonly columns: readonly FeedColumn[]
  /** What names a row beside the others, by keys of columns. */
  readonly naturalKey: readonly string[]
  /** What is kept beside the columns and follows from one of them. */
  readonly derived?: readonly { readonly key: string; readonly from: string; readonly of: (value: string) => string }[]
  /** What is wrong with the cells of a row together, with the column that it is told at. */
  readonly together?: (value: RowValues) => (Fault & { readonly column: string }) | undefined
}
