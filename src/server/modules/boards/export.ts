import { BOARD_TABLES, type Board, type BoardTable } from '#contract/boards.ts'
import { formatDay } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileAnswer } from '#server/platform/http/call.ts'
import { getStaffName } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { boardOf, type BoardChoice } from './board.ts'
import { csvBytes, xlsxBytes } from './table-file.ts'
import { cut, tableOf, wordsOf, type Language, type Table } from './tables.ts'

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

/** One table as CSV. */
export function csvFile({ board }: Taken, table: BoardTable, language: Language): FileAnswer {
  return { bytes: csvBytes(cut(tableOf(board, table, language), language), language), fileName: fileName(board, `-${table}.csv`) }
}

/** All tables as an Excel workbook, each on a sheet, behind one that says what is counted, of which area, until when, and who took it. */
export async function workbook(taken: Taken, language: Language): Promise<FileAnswer> {
  const tables = [about(taken, language), ...BOARD_TABLES.map(name => tableOf(taken.board, name, language))].filter(
    ({ rows }) => rows.length,
  )
  return { bytes: await xlsxBytes(tables.map(table => cut(table, language))), fileName: fileName(taken.board, '.xlsx') }
}

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
export function inVietnam(at: Date): string {
  const local = new Date(at.getTime() + HANOI_OFFSET_MS).toISOString()
  return `${local.slice(11, 16)}, ${formatDay(local)}`
}

const fileName = ({ period }: Board, ending: string): string => `bang-dieu-hanh-${period.from}-${period.until}${ending}`
