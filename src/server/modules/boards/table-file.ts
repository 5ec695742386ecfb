import writeXlsxFile from 'write-excel-file/node'
import { harmlessCell } from '#domain/boards/harmless-cell.ts'
import type { Cell, Language, Table } from './tables.ts'

/** A table as CSV: UTF-8 with a byte-order mark, ";" between cells, lines end with CR LF (RFC 4180); texts are harmless. Spreadsheets
 *  set to Vietnamese read ";" as it stands; decimals have a comma for the same reason. */
export function csvBytes({ head, rows }: Pick<Table, 'head' | 'rows'>, language: Language): Uint8Array {
  const lines = [head, ...rows].map(cells => cells.map(cell => csvCell(cell, language)).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function csvCell(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return language === 'vi' ? String(cell).replace('.', ',') : String(cell)
  return `"${harmlessCell(cell).replaceAll('"', '""')}"`
}

/** Tables as an Excel workbook, each on a sheet; texts are harmless. */
export const xlsxBytes = (tables: readonly Table[]): Promise<Uint8Array> => writeXlsxFile(tables.map(sheetOf)).toBuffer()

const sheetOf = (table: Table) => ({
  sheet: sheetName(table.title),
  data: [
    table.head.map(text => ({ value: harmlessCell(text), type: String, fontWeight: 'bold' as const })),
    ...table.rows.map(row => row.map(excelCell)),
  ],
  columns: table.head.map((_, n) => ({ width: widthOf(table, n) })),
  stickyRowsCount: 1,
})

const excelCell = (cell: Cell) => {
  if (cell === null) return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: harmlessCell(cell), type: String }
}

/** Excel allows 31 signs, and none of []:*?/\ */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31)

const widthOf = ({ head, rows }: Table, column: number): number =>
  Math.min(80, Math.max(10, ...[head, ...rows.slice(0, 200)].map(row => String(row[column] ?? '').length + 2)))
