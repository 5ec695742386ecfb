import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '#server/platform/config.ts'

export type Cell = string | number | undefined
export type Row = Readonly<Record<string, Cell>>

export interface Report {
  readonly name: string
  /** What is compared, in a sentence. */
  readonly title: string
  readonly rows: readonly Row[]
  /** What a reader must know: conditions, what could not be measured and why. */
  readonly notes: readonly string[]
}

/** Prints the table and keeps everything measured in bench/results/<name>.json, which git ignores. */
export function publish(report: Report, measured: unknown): void {
  console.log(`\n${report.name}: ${report.title}\n`)
  for (const line of tableLines(report.rows)) console.log(line)
  for (const note of report.notes) console.log(`- ${note}`)
  const folder = join(ROOT, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const machine = { cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version }
  writeFileSync(join(folder, `${report.name}.json`), `${JSON.stringify({ at: new Date(), machine, ...report, measured }, undefined, 2)}\n`)
}

/** The rows as a Markdown table with even columns. */
function tableLines(rows: readonly Row[]): readonly string[] {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const texts = rows.map(row => names.map(name => textOf(row[name])))
  const widths = names.map((name, n) => Math.max(name.length, 3, ...texts.map(cells => cells[n]?.length ?? 0)))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  return [line(names), line(widths.map(width => '-'.repeat(width))), ...texts.map(line)]
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '–'
  if (typeof cell === 'string') return cell
  if (!Number.isFinite(cell)) return '–'
  return Math.abs(cell) >= 100 ? Math.round(cell).toLocaleString('en-US') : String(Number(cell.toPrecision(3)))
}
