import type { Board, BoardTable } from '#contract/boards.ts'
import { format } from '#texts/format.ts'
import { boards as en } from '#texts/en/boards.ts'
import { review as reviewEn } from '#texts/en/review.ts'
import { boards as vi } from '#texts/vi/boards.ts'
import { review as reviewVi } from '#texts/vi/review.ts'
import { formatDay } from '#domain/kernel/date.ts'

export type Cell = string | number | null
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Language = 'vi' | 'en'
type Words = Readonly<Record<keyof typeof vi | keyof typeof reviewVi, string>>
export const wordsOf = (language: Language): Words => (language === 'vi' ? { ...vi, ...reviewVi } : { ...en, ...reviewEn })

const SUMS = [
  'received',
  'decided',
  'approved',
  'rejected',
  'helped',
  'returned',
  'withdrawn',
  'inTime',
  'approvedAtFirst',
  'registrations',
  'medianMinutes',
  'p90Minutes',
] as const satisfies readonly (keyof Board['sums'])[]

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10)

/** A table of the board as cells: what the page shows, and nothing that it hides. */
export function tableOf(board: Board, table: BoardTable, language: Language): Table {
  const t = wordsOf(language)
  const { coverage } = board
  switch (table) {
    case 'sums':
      return {
        title: t['boards.sums'],
        head: [t['boards.number'], t['boards.thisPeriod'], t['boards.lastPeriod']],
        rows: SUMS.map(name => [t[`boards.sum.${name}`], board.sums[name], board.sumsBefore[name]]),
      }
    case 'days':
      return {
        title: t['boards.days'],
        head: [t['boards.day'], t['boards.received'], t['boards.decided']],
        rows: board.days.map(({ day, received, decided }) => [formatDay(day), received, decided]),
      }
    case 'reasons':
      return {
        title: t['boards.reasons'],
        head: [t['boards.step'], t['boards.reason'], t['boards.count']],
        rows: board.reasons.map(({ step, reason, count }) => [
          t[`boards.reasons.${step}`],
          t[`review.reason.${reason}`],
          count ?? t['boards.few'],
        ]),
      }
    case 'offices':
      return {
        title: t['boards.offices'],
        head: (['code', 'office', 'waiting', 'overdue', 'received', 'decided', 'inTime', 'sum.medianMinutes'] as const).map(
          name => t[`boards.${name}`],
        ),
        rows: board.offices.map(row => [
          row.code,
          row.name,
          row.waiting,
          row.overdue,
          row.received,
          row.decided,
          row.inTime,
          row.medianMinutes,
        ]),
      }
    case 'coverage':
      return { title: t['boards.coverage.offices'], head: coverageHead(t, 'office'), rows: (coverage?.offices ?? []).map(coverageRow) }
    case 'units':
      return {
        title: t['boards.coverage.units'],
        head: coverageHead(t, 'coverage.unit'),
        rows: [
          ...(coverage?.units ?? []),
          ...(coverage?.otherUnits ? [{ code: '', name: t['boards.coverage.others'], ...coverage.otherUnits }] : []),
        ].map(coverageRow),
      }
  }
}

const coverageHead = (t: Words, what: 'office' | 'coverage.unit'): readonly string[] => [
  t['boards.code'],
  t[`boards.${what}`],
  t['boards.participants'],
  t['boards.accounts'],
  `${t['boards.share']}, %`,
]

const coverageRow = (row: { code: string; name: string; participants: number; accounts: number }): readonly Cell[] => [
  row.code,
  row.name,
  row.participants,
  row.accounts,
  percent(row.accounts, row.participants),
]

/** Rows that a file holds at most. */
const MOST_ROWS = 5_000

/** The first rows, and a last one that says that there are more. */
export function cut(table: Table, language: Language): Table {
  if (table.rows.length <= MOST_ROWS) return table
  return { ...table, rows: [...table.rows.slice(0, MOST_ROWS), [format(wordsOf(language)['boards.cut'], { count: MOST_ROWS })]] }
}
