/** What a cell of a table held: `text` is what to read. A formula is told apart because what it shows may be old or of another file. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date' | 'formula' | 'fault'
  readonly text: string
}

export interface SheetRow {
  /** As the spreadsheet counts: the first line is 1. */
  readonly line: number
  /** By column; what the file leaves out is undefined. */
  readonly cells: readonly (Cell | undefined)[]
}

/** Cells that were joined into one, both corners included; lines from 1, columns from 0. */
export interface Merge {
  readonly cells: string
  readonly firstLine: number
  readonly lastLine: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** One sheet of a workbook, or the only table of a CSV file. */
export interface Sheet {
  /** Empty for a CSV file. */
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
}

/** Letters of a column, as spreadsheets name it. @example columnName(27) // 'AB' */
export const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`
