import writeXlsxFile from 'write-excel-file/node'
import { BOARD_TABLES, type Board, type BoardTable } from '#contract/boards.ts'
import { harmlessCell } from '#domain/boards/harmless-cell.ts'
import { formatDay } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileAnswer } from '#server/platform/http/call.ts'
import { getStaffName } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { boardOf, type BoardChoice } from './board.ts'
import { cut, tableOf, wordsOf, type Cell, type Language, type Table } from './tables.ts'

/** Who takes the numbers along, and of which area. */
interface Taken {
  readonly board: Board
  readonly name: string
  readonly agencyCode: string
  readonly at: Date
}

/** Reads the board for a file; that it is taken along is recorded, with what was asked for.
 *  @throws as boardOf() */
export async function takeBoard(ctx: Ctx, choice: BoardChoice, file: string): Promise<Taken> {
  const { actor } = ctx
  if (actor.kind !== 'staff') throw new Problem('FORBIDDEN')
  const board = await boardOf(ctx, choice)
  const what = [file, board.period.from, board.period.until, choice.office ?? actor.agencyCode].join(' ')
  const subjectId: Uuid = actor.staffId
  await recordAudit(ctx, { action: 'boards.take', subjectKind: 'staff', subjectId, reason: what })
  return { board, name: await getStaffName(ctx.tx, actor.staffId), agencyCode: choice.office ?? actor.agencyCode, at: ctx.now }
}

/** One table as CSV: UTF-8 with a byte-order mark, ";" between cells, lines end with CR LF (RFC 4180); texts are harmless. Spreadsheets
 *  set to Vietnamese read ";" as it stands; decimals have a comma for the same reason. */
export function csvFile({ board }: Taken, table: BoardTable, language: Language): FileAnswer {
  const { head, rows } = cut(tableOf(board, table, language), language)
  const lines = [head, ...rows].map(cells => cells.map(cell => csvCell(cell, language)).join(';'))
  return { bytes: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`), fileName: fileName(board, `-${table}.csv`) }
}

function csvCell(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return language === 'vi' ? String(cell).replace('.', ',') : String(cell)
  return `"${harmlessCell(cell).replaceAll('"', '""')}"`
}

/** All tables as an Excel workbook, each on a sheet, behind one that says what is counted, of which area, until when, and who took it. */
export async function workbook(taken: Taken, language: Language): Promise<FileAnswer> {
  const tables = [about(taken, language), ...BOARD_TABLES.map(name => tableOf(taken.board, name, language))].filter(
    ({ rows }) => rows.length,
  )
  const sheets = tables.map(table => {
    const { title, head, rows } = cut(table, language)
    return {
      sheet: sheetName(title),
      data: [
        head.map(text => ({ value: harmlessCell(text), type: String, fontWeight: 'bold' as const })),
        ...rows.map(row => row.map(excelCell)),
      ],
      columns: head.map((_, n) => ({ width: widthOf(table, n) })),
      stickyRowsCount: 1,
    }
  })
  return { bytes: await writeXlsxFile(sheets).toBuffer(), fileName: fileName(taken.board, '.xlsx') }
}

const excelCell = (cell: Cell) => {
  if (cell === null) return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: harmlessCell(cell), type: String }
}

/** Excel allows 31 signs, and none of []:*?/\ */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31)

const widthOf = ({ head, rows }: Table, column: number): number =>
  Math.min(80, Math.max(10, ...[head, ...rows.slice(0, 200)].map(row => String(row[column] ?? '').length + 2)))

function about({ board, name, agencyCode, at }: Taken, language: Language): Table {
  const t = wordsOf(language)
  const days = ({ from, until }: { readonly from: string; readonly until: string }) => `${formatDay(from)} – ${formatDay(until)}`
  return {
    title: t['boards.about'],
    head: [t['boards.about'], ''],
    rows: [
      [t['boards.about.area'], agencyCode],
      [t['boards.about.period'], days(board.period)],
      [t['boards.about.before'], days(board.before)],
      [t['boards.about.asOf'], board.asOf === null ? '' : inVietnam(new Date(board.asOf))],
      [t['boards.about.takenBy'], name],
      [t['boards.about.takenAt'], inVietnam(at)],
      [t['boards.about.rules'], t['boards.about.rulesText']],
    ],
  }
}

const HANOI_OFFSET_MS = 7 * 3_600_000

/** "17:05, 20/11/2026". */
function inVietnam(at: Date): string {
  const local = new Date(at.getTime() + HANOI_OFFSET_MS).toISOString()
  return `${local.slice(11, 16)}, ${formatDay(local)}`
}

const fileName = ({ period }: Board, ending: string): string => `bang-dieu-hanh-${period.from}-${period.until}${ending}`
