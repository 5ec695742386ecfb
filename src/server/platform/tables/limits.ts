/** What a table file may ask of this program. A roster of 20,000 people stays far below all of them. */
export const TABLE_LIMITS = {
  fileBytes: 5 * 1024 * 1024,
  /** Files inside a workbook: a plain one has about twelve. */
  entries: 500,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
  sheets: 60,
  /** Of all sheets together. */
  rows: 20_000,
  /** Beyond it a column is not looked at. */
  columns: 200,
  cells: 600_000,
  /** Letters of a cell. */
  cellLetters: 1_000,
  ms: 20_000,
  memoryMb: 384,
} as const
