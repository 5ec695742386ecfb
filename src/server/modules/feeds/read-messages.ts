import type { FeedKind } from '#domain/feeds/shapes.ts'
import type { FoundFault } from '#domain/feeds/faults.ts'

/** What the reading thread begins with. */
export interface ReadOrder {
  readonly kind: FeedKind
  readonly size: number
  /** Each row gets an id. */
  readonly hasId: boolean
  /** Rows as values, for what has to be sealed before it goes on; else as text for COPY. */
  readonly asValues: boolean
}

export type ToWorker = { readonly id: number; readonly bytes: Uint8Array } | { readonly taken: true }

/** Columns of the shape that the file has, what their heads say, and heads that are passed over. */
export interface ReadColumns {
  readonly keys: readonly string[]
  readonly said: readonly string[]
  readonly ignored: readonly string[]
  readonly line: number
}

export interface Batch {
  readonly text: string
  /** Line, then the values in the order of the columns. */
  readonly values: readonly (readonly (string | null)[])[]
  readonly faults: readonly FoundFault[]
  /** The last line that was read. */
  readonly line: number
}

export interface ReadEnd {
  readonly rows: number
  readonly faults: readonly FoundFault[]
  /** There are more faults than are told. */
  readonly hasMore: boolean
}

/** What the reading of a file gives, in this order: columns, handfuls, the first rows, the end. */
export type ReadPart =
  | { readonly head: ReadColumns }
  | { readonly batch: Batch }
  | { readonly preview: readonly (readonly (string | null)[])[] }
  | { readonly end: ReadEnd }

export type FromWorker = ReadPart | { readonly read: { readonly id: number; readonly from: number; readonly length: number } }
