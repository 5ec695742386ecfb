import type { PlainDate } from '#domain/kernel/date.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { Fund, Movement, MovementKind } from './book.ts'
import type { FindingKind, WatchedPeriod } from './findings.ts'

/** Invented working lives with faults planted by a seed. It knows what happened, month by month, and writes it down as units and agencies do; it
 *  shares nothing with the rule but the shape of its input: months here are plain numbers, counted from the year 0. */
export interface Life {
  readonly periods: readonly WatchedPeriod[]
  readonly movements: readonly Movement[]
  /** What the rule has to find: kind, units and month. */
  readonly planted: ReadonlySet<string>
  /** Months of leave by unit, where nothing may be missed. */
  readonly onLeave: ReadonlySet<string>
  /** Months in which the person worked for somebody. */
  readonly workedMonths: number
}

export const TODAY = '2026-11-21' as PlainDate
const NOW = 2026 * 12 + 10
export const point = (kind: FindingKind, units: string, month: number): string => `${kind} ${units} ${month}`

const ALL: readonly Fund[] = ['social', 'unemployment', 'accident', 'health']
const LEVELS: readonly (readonly [month: number, vnd: number])[] = [
  [0, 730_000],
  [2013 * 12 + 6, 1_150_000],
  [2017 * 12 + 6, 1_300_000],
  [2019 * 12 + 6, 1_490_000],
  [2023 * 12 + 6, 1_800_000],
  [2024 * 12 + 6, 2_340_000],
  [2026 * 12 + 6, 2_530_000],
]

interface Cell {
  pay: number
  status: 'paid' | 'owed' | 'none'
}
/** One job while it is written: what is on the book in each month, and what was said. */
interface Job {
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly ended: boolean
  readonly cycle: 1 | 3
  readonly paidTo: number
  readonly cells: Map<number, Cell>
  readonly leave: Set<number>
  readonly said: [kind: MovementKind, from: number, to: number | null][]
  /** The unit's coming and going is on record; older books do not tell it. */
  readonly isDeclared: boolean
  readonly touched: Set<number>
}

interface Dice {
  readonly chance: (share: number) => boolean
  /** A whole number, both ends counted. */
  readonly between: (low: number, high: number) => number
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T
}

function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return { chance: share => next() < share, between, oneOf: values => values[between(0, values.length - 1)] ?? values[0] }
}

export function inventLife(seed: number): Life {
  const die = dice(seed * 2_654_435_761)
  const jobs = inventJobs(die, seed)
  const life = { periods: [] as WatchedPeriod[], movements: [] as Movement[], planted: new Set<string>(), onLeave: new Set<string>() }
  for (const job of jobs) takeLeaves(die, job)
  for (const job of jobs) plantFaults(die, job, life.planted)
  for (const [n, job] of jobs.entries()) plantOverlap(die, job, jobs[n + 1], life.planted)
  for (const job of jobs) {
    life.periods.push(...ALL.flatMap(fund => rowsOf(job, fund)))
    if (die.chance(0.06)) life.periods.push(...supplement(die, job))
    if (die.chance(0.1)) turnARow(die, job, life)
    life.movements.push(...movementsOf(job, ALL))
    for (const month of job.leave) life.onLeave.add(`${job.unit} ${month}`)
  }
  addLawfulCompany(die, jobs, life)
  return { ...life, workedMonths: jobs.reduce((sum, job) => sum + job.to - job.from + 1, 0) }
}

/** One job after the other with none, some or many months between them; the last may go on. */
function inventJobs(die: Dice, seed: number): Job[] {
  const jobs: Job[] = []
  let month = die.between(1996 * 12, 2018 * 12)
  const lastMonth = die.chance(0.25) ? die.between(2019 * 12, NOW - 14) : NOW
  while (month < lastMonth - 5) {
    const end = Math.min(month + die.between(8, 130), lastMonth)
    const ended = end < NOW - 1
    const to = ended ? end : NOW
    jobs.push(inventJob(die, { unit: `U${seed}-${jobs.length}`, from: month, to, ended }))
    month = to + (die.chance(0.4) ? 1 : die.between(1, 20))
  }
  return jobs
}

function inventJob(die: Dice, of: { unit: string; from: number; to: number; ended: boolean }): Job {
  const cycle = die.chance(0.05) ? 3 : 1
  // Paid by the middle of the next month, or by its end; who pays by the quarter has paid until September.
  const paidTo = of.ended ? of.to : cycle === 3 ? NOW - 2 : NOW - die.between(1, 2)
  const isDeclared = of.from > 2012 * 12 || die.chance(0.5) || !of.ended
  const job: Job = { ...of, cycle, paidTo, cells: new Map(), leave: new Set(), said: [], isDeclared, touched: new Set() }
  if (isDeclared) job.said.push(['joined', of.from, null])
  const pay = payOf(die, of.from)
  for (let m = of.from; m <= paidTo; m++) job.cells.set(m, { pay: pay(m), status: 'paid' })
  if (die.chance(0.03)) agreeToLess(die, job)
  if (isDeclared && of.ended) job.said.push(['left', of.to + 1, null])
  return job
}

/** Raises each year, a coefficient times the reference level, or piece work with another wage each month. */
function payOf(die: Dice, from: number): (month: number) => number {
  const way = die.between(1, 10)
  if (way <= 6) {
    const [start, raise, at] = [die.between(28, 190) * 100_000, die.between(2, 9) / 100, die.between(0, 11)]
    return m => Math.round((start * (1 + raise) ** Math.floor((m - from + at) / 12)) / 1000) * 1000
  }
  if (way <= 8) {
    const start = die.between(234, 366) / 100
    return m => Math.round((start + 0.33 * Math.floor((m - from) / 36)) * (LEVELS.findLast(([since]) => since <= m)?.[1] ?? 730_000))
  }
  const floor = die.between(40, 60) * 100_000
  return m => floor + (m - from) * 9000 + ((m * 7919) % 12) * 61_000
}

function agreeToLess(die: Dice, job: Job): void {
  if (job.paidTo - job.from < 30) return
  const at = die.between(job.from + 14, job.paidTo - 6)
  for (const [m, cell] of job.cells) if (m >= at) cell.pay = Math.round(cell.pay * 0.8)
  job.said.push(['pay_agreed', at, null])
}

/** Leave as it is declared: with an end, or until the unit says that the person is back, or with nobody saying so. In one of two thousand
 *  cases the unit tells nothing at all: nobody can know such leave from a fault. */
function takeLeaves(die: Dice, job: Job): void {
  let free = job.from + die.between(6, 40)
  while (free + 8 < job.paidTo && die.chance(0.75)) {
    const kind = die.oneOf(['maternity', 'sick', 'unpaid', 'unpaid', 'suspended'] as const)
    const to = Math.min(free + (kind === 'maternity' ? die.between(5, 7) : die.between(1, kind === 'sick' ? 4 : 12)) - 1, job.paidTo - 2)
    for (let m = free; m <= to; m++) {
      job.leave.add(m)
      job.cells.delete(m)
      job.touched.add(m)
    }
    job.touched.add(free - 1).add(to + 1)
    const end = die.between(1, 10)
    if (die.chance(0.0005)) for (let m = free; m <= to; m++) job.leave.delete(m)
    else job.said.push([kind, free, end <= 6 ? to : null])
    if (end > 6 && end <= 9) job.said.push(['returned', to + 1, null])
    free = to + die.between(10, 90)
  }
}

/** At most one fault of each kind in a job, away from leave and from each other. */
function plantFaults(die: Dice, job: Job, planted: Set<string>): void {
  if (die.chance(0.1)) plantRun(die, job, die.between(1, 9), 'none', 'gap', planted)
  if (die.chance(0.1)) plantRun(die, job, die.between(1, 9), 'owed', 'late', planted)
  if (!job.ended && die.chance(0.12)) plantTail(die, job, planted)
  if (die.chance(0.1)) plantDrop(die, job, planted)
}

const freeRun = (job: Job, from: number, length: number): boolean =>
  Array.from({ length: length + 2 }, (_, n) => from - 1 + n).every(m => job.cells.get(m)?.status === 'paid' && !job.touched.has(m))

/** Months in the middle of a job; also the first ones of a job whose beginning is on record. */
function plantRun(die: Dice, job: Job, length: number, status: 'none' | 'owed', kind: 'gap' | 'late', planted: Set<string>): void {
  const from = job.isDeclared && die.chance(0.15) ? job.from : die.between(job.from + 1, job.paidTo)
  const isAtStart = from === job.from
  if (!(isAtStart ? freeRun(job, from + 1, length) : freeRun(job, from, length))) return
  for (let m = from; m < from + length; m++) {
    job.cells.set(m, { pay: job.cells.get(m)?.pay ?? 0, status })
    job.touched.add(m).add(m + 1)
    planted.add(point(kind, job.unit, m))
  }
}

/** A unit that goes on employing and has stopped paying, or reporting. Months that are not due yet are no fault. */
function plantTail(die: Dice, job: Job, planted: Set<string>): void {
  const lastDue = NOW - 2
  const from = lastDue - die.between(0, 14)
  if (from <= job.from || !freeRun(job, from - 1, 1)) return
  for (let m = from; m <= NOW - 1; m++) if (job.touched.has(m)) return
  const status = die.oneOf(['none', 'owed'] as const)
  const last = job.cells.get(job.paidTo)?.pay ?? 0
  for (let m = from; m <= NOW - 1; m++) {
    job.cells.set(m, { pay: job.cells.get(m)?.pay ?? last, status })
    job.touched.add(m)
    if (m <= lastDue) planted.add(point(status === 'none' ? 'gap' : 'late', job.unit, m))
  }
}

/** Pay that falls and nobody agreed to it; mostly by a tenth to a half, rarely by less than a tenth. */
function plantDrop(die: Dice, job: Job, planted: Set<string>): void {
  const at = die.between(job.from + 13, Math.max(job.from + 13, job.paidTo - 3))
  if (!freeRun(job, at - 1, 2) || job.said.some(([kind]) => kind === 'pay_agreed')) return
  const share = die.chance(0.02) ? die.between(91, 97) / 100 : die.between(45, 88) / 100
  for (const [m, cell] of job.cells) if (m >= at) cell.pay = Math.round((cell.pay * share) / 1000) * 1000
  job.touched.add(at)
  planted.add(point('pay_drop', job.unit, at))
}

/** The old unit goes on reporting somebody whom the next one has already reported. */
function plantOverlap(die: Dice, job: Job, next: Job | undefined, planted: Set<string>): void {
  const months = die.between(1, 8)
  if (!next || next.from !== job.to + 1 || next.to < next.from + months || !die.chance(0.3)) return
  for (let m = next.from; m < next.from + months; m++) if (next.touched.has(m) || !next.cells.has(m)) return
  const last = job.cells.get(job.to)
  if (last?.status !== 'paid' || job.touched.has(job.to)) return
  for (let m = next.from; m < next.from + months; m++) {
    job.cells.set(m, { ...last })
    job.touched.add(m)
    next.touched.add(m)
    planted.add(point('two_units', [job.unit, next.unit].toSorted().join('+'), m))
  }
  for (const said of job.said) if (said[0] === 'left') said[1] += months
}

const text = (month: number): Month => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` as Month

interface RowSketch {
  readonly unit: string
  readonly fund: Fund
  readonly from: number
  readonly to: number
  readonly pay: number
}
const row = ({ unit, fund, from, to, pay }: RowSketch, others: Partial<WatchedPeriod> = {}): WatchedPeriod => ({
  fund,
  unitCode: unit,
  unitName: unit,
  fromMonth: text(from),
  toMonth: text(to),
  kind: 'compulsory',
  status: 'paid',
  payVnd: pay,
  rateBps: 2500,
  cycle: 1,
  ...others,
})

/** Months alike become one row, as on the book; now and then a row is cut though nothing changed. */
function rowsOf(job: Job, fund: Fund): WatchedPeriod[] {
  const rows: { from: number; to: number; cell: Cell }[] = []
  for (const [month, cell] of [...job.cells].toSorted(([a], [b]) => a - b)) {
    if (cell.status === 'none') continue
    const last = rows.at(-1)
    if (last && last.to === month - 1 && last.cell.pay === cell.pay && last.cell.status === cell.status && month % 17 !== 0) last.to = month
    else rows.push({ from: month, to: month, cell })
  }
  return rows.map(({ from, to, cell }) =>
    row({ unit: job.unit, fund, from, to, pay: cell.pay }, { status: cell.status === 'owed' ? 'owed' : 'paid', cycle: job.cycle }),
  )
}

/** Paid after the event: the difference to a higher wage, as a row of its own beside the others. */
function supplement(die: Dice, job: Job): WatchedPeriod[] {
  const from = die.between(job.from, job.paidTo)
  const to = Math.min(from + 4, job.paidTo)
  const isWhole = Array.from({ length: to - from + 1 }, (_, n) => from + n).every(m => job.cells.get(m)?.status === 'paid')
  return isWhole ? ALL.map(fund => row({ unit: job.unit, fund, from, to, pay: 150_000 }, { cycle: job.cycle })) : []
}

/** First and last month exchanged, or the year of the last one mistyped: then the months stand nowhere either. */
function turnARow(die: Dice, job: Job, life: { readonly periods: WatchedPeriod[]; readonly planted: Set<string> }): void {
  const months = (m: Month): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1
  const own = life.periods.filter(
    each => each.unitCode === job.unit && each.fund === 'social' && each.status === 'paid' && each.payVnd > 150_000,
  )
  const chosen = own[die.between(0, own.length - 1)]
  if (!chosen || chosen.fromMonth === chosen.toMonth) return
  const [from, to] = [months(chosen.fromMonth), months(chosen.toMonth)]
  for (let m = from - 1; m <= to + 1; m++) if (job.touched.has(m) || !job.cells.has(m) || m === job.from) return
  const isMistyped = to - from < 11 && die.chance(0.3)
  const [written, end] = isMistyped ? [from, to - 12] : [to, from]
  for (const [n, each] of life.periods.entries())
    if (
      each.unitCode === job.unit &&
      each.fromMonth === chosen.fromMonth &&
      each.toMonth === chosen.toMonth &&
      each.payVnd === chosen.payVnd
    )
      life.periods[n] = { ...each, fromMonth: text(written), toMonth: text(end) }
  life.planted.add(point('inverted', job.unit, written))
  const covered = (m: number): boolean =>
    life.periods.some(each => each.unitCode === job.unit && each.fromMonth <= text(m) && text(m) <= each.toMonth)
  if (isMistyped) for (let m = from; m <= to; m++) if (!covered(m)) life.planted.add(point('gap', job.unit, m))
}

const movementsOf = (job: Pick<Job, 'unit' | 'said'>, funds: readonly Fund[]): Movement[] =>
  job.said.map(([kind, from, to]) => ({
    kind,
    funds,
    unitCode: job.unit,
    unitName: job.unit,
    fromMonth: text(from),
    toMonth: to === null ? null : text(to),
  }))

/** What stands beside a job by law: a second employer in the accident fund; between jobs a household's health insurance, or
 *  voluntary insurance whose income the person lowers at will. */
function addLawfulCompany(
  die: Dice,
  jobs: readonly Job[],
  { periods, movements }: { periods: WatchedPeriod[]; movements: Movement[] },
): void {
  for (const [n, job] of jobs.entries()) {
    if (die.chance(0.08) && job.paidTo - job.from > 12) {
      const [unit, from, to] = [`S${job.unit}`, job.from + 3, Math.min(job.from + die.between(4, 40), job.paidTo)]
      periods.push(row({ unit, fund: 'accident', from, to, pay: 6_000_000 }))
      movements.push(
        ...movementsOf(
          {
            unit,
            said: [
              ['joined', from, null],
              ['left', to + 1, null],
            ],
          },
          ['accident'],
        ),
      )
    }
    const next = jobs[n + 1]
    if (!next || next.from - job.to < 4 || !die.chance(0.5)) continue
    const [from, to] = [job.to + 1, next.from - 1]
    const isClear = ![...job.cells.keys()].some(m => m >= from)
    if (!isClear) continue
    if (die.chance(0.5)) periods.push(row({ unit: `H${job.unit}`, fund: 'health', from, to, pay: 2_340_000 }, { kind: 'household' }))
    else
      periods.push(
        row({ unit: `V${job.unit}`, fund: 'social', from, to: from + 1, pay: 5_000_000 }, { kind: 'voluntary' }),
        row({ unit: `V${job.unit}`, fund: 'social', from: from + 2, to, pay: 1_500_000 }, { kind: 'voluntary' }),
      )
  }
}
