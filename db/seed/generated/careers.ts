import type { Fund, Leave } from '#domain/contributions/book.ts'
import type { ContributionKind, PeriodStatus } from '../people/rows.ts'
import { householdRates, PAID_FOR, VOLUNTARY } from '../people/law.ts'
import type { Random } from '../people/random.ts'
import type { Place } from './country.ts'
import type { Employer, Employers } from './employers.ts'
import type { Kind } from './kinds.ts'
import {
  EMPLOYMENT_RATES,
  FIRST_MONTH,
  indexOf,
  REFERENCE_LEVELS,
  REGIONAL_WAGES,
  STUDENT_RATES,
  valueAt,
  type Rates,
  type Steps,
} from './months.ts'

export interface Pay {
  readonly baseVnd: number
  readonly coefficient: number | null
  readonly professionVnd: number
}

/** Months in a row with one unit, as running numbers; becomes a row for each change of pay or rates in each fund. */
export interface Stretch {
  readonly unitCode: string
  readonly from: number
  readonly to: number
  readonly position: string | null
  readonly workplace: string | null
  readonly kind: ContributionKind
  readonly rates: Partial<Readonly<Record<Fund, Steps<Rates>>>>
  readonly pay: Steps<Pay>
  readonly status: PeriodStatus
  /** First month that is owed. */
  readonly owedFrom: number | undefined
  readonly isHazardous: boolean
  /** Declared before it: joined, or back from an absence. */
  readonly begins: 'joined' | 'returned' | undefined
  /** Declared after it: left, an absence until the next stretch, or nothing. */
  readonly ends: 'left' | Leave | undefined
}

/** Somebody as far as a working life needs it. */
export interface Worker {
  readonly kind: Kind
  readonly sex: 'male' | 'female'
  /** Month of birth. */
  readonly born: number
  /** The last month that is paid. */
  readonly last: number
  readonly place: Place
  readonly employers: Employers
}

/** What somebody has contributed in life, oldest first. */
export function careerOf(worker: Worker, random: Random): readonly Stretch[] {
  const { kind, born, last } = worker
  switch (kind) {
    case 'worker':
      return jobs(worker, { from: firstWork(worker, random), until: last, sector: 'company' }, random)
    case 'public':
      return jobs(worker, { from: firstWork(worker, random), until: last, sector: 'public' }, random)
    case 'former':
      return formerWorker(worker, random)
    case 'pensioner':
      return pensioner(worker, random)
    case 'voluntary':
      return voluntary(worker, random)
    case 'household':
      return [household(worker, Math.max(born + 18 * 12, last - random.between(6, 130)), random)]
    case 'student':
      return school(worker, random)
    case 'child':
      return [paidFor(worker, Math.max(born, last - 71))]
    case 'poor':
      return [paidFor(worker, Math.max(born, last - random.between(6, 110)))]
  }
}

const YEAR = 12
/** Most begin young; some come from farms and trades later. Nobody's book is older than the fund. */
function firstWork({ born, last, kind }: Worker, random: Random): number {
  const age = kind === 'public' ? random.between(22, 27) : 18 + Math.floor(22 * random.next() ** 2.2)
  const from = born + age * YEAR + random.between(0, 11)
  return Math.max(FIRST_MONTH, Math.min(from, last - random.between(1, 10)))
}

interface Span {
  readonly from: number
  readonly until: number
  readonly sector: 'company' | 'public'
  readonly status?: PeriodStatus
}

/** Jobs one after the other, as long as the span lasts, with months without work between some of them. */
function jobs(worker: Worker, { from, until, sector, status = 'paid' }: Span, random: Random): Stretch[] {
  const found: Stretch[] = []
  let at = from
  while (at <= until) {
    const stay = sector === 'public' ? random.between(120, 480) : Math.max(2, Math.round(-Math.log(1 - random.next()) * 52))
    const to = Math.min(until, at + stay - 1)
    const employer = worker.employers.pick(worker.place, sector, random)
    found.push(...job(worker, employer, { from: at, until: to, sector, status }, random))
    at = to + 1 + (random.chance(0.45) ? random.between(1, 9) : 0)
  }
  return found
}

/** One job, interrupted by absences that the employer declares. */
function job(worker: Worker, employer: Employer, span: Required<Span>, random: Random): Stretch[] {
  const [position, times] = random.pick(employer.trade.jobs)
  const common = {
    unitCode: employer.code,
    position,
    workplace: random.chance(0.7) ? random.pick(employer.trade.workplaces) : null,
    kind: 'compulsory',
    rates: EMPLOYMENT_RATES[span.sector],
    pay: span.sector === 'public' ? publicPay(span, times, random) : companyPay(span, times, random),
    status: span.status,
    owedFrom: employer.owes > 0 && span.until === worker.last ? worker.last - employer.owes + 1 : undefined,
    isHazardous: employer.isHazardous,
  } as const
  const parts = interrupted(worker, span, random)
  return parts.map((part, nth) => ({
    ...common,
    ...part.run,
    begins: nth === 0 ? 'joined' : 'returned',
    ends: part.away ?? (span.until < worker.last ? 'left' : undefined),
  }))
}

interface Part {
  readonly run: { readonly from: number; readonly to: number }
  readonly away: Leave | undefined
}

/** Births of working women, illness, unpaid leave: months in which nothing is paid, at most two of them in one job. */
function interrupted({ sex, born }: Worker, { from, until }: Required<Span>, random: Random): readonly Part[] {
  const parts: Part[] = []
  let at = from
  for (let times = 0; times < 2 && until - at > 20; times++) {
    const begins = at + random.between(10, until - at - 8)
    const age = Math.floor((begins - born) / YEAR)
    const isBirth = sex === 'female' && age >= 21 && age <= 39 && begins >= BIRTHS_SINCE && random.chance(0.42)
    const away = isBirth ? 'maternity' : random.chance(0.06) ? 'sick' : random.chance(0.05) ? 'unpaid' : undefined
    const months = isBirth ? 6 : random.between(1, 3)
    if (!away || begins + months >= until) continue
    parts.push({ run: { from: at, to: begins - 1 }, away })
    at = begins + months
  }
  return [...parts, { run: { from: at, to: until }, away: undefined }]
}
/** Six months for a birth since May 2013. @law Bộ luật Lao động 2012 Điều 157 */
const BIRTHS_SINCE = indexOf('2013-05')

/** A wage of so many times the lowest one, raised most Januaries, and whenever the lowest wage overtakes it. */
function companyPay({ from, until }: Span, times: number, random: Random): Steps<Pay> {
  const own = times * (0.9 + random.next() * 0.35)
  let base = tenThousands((valueAt(REGIONAL_WAGES, from) ?? 0) * own)
  const steps: (readonly [number, Pay])[] = [[from, payOf(base)]]
  for (const at of raises(from, until)) {
    const floor = (valueAt(REGIONAL_WAGES, at) ?? 0) * 1.05
    const raised = at % YEAR === 0 && random.chance(0.62) ? tenThousands(base * (1.02 + random.next() * 0.09)) : base
    const next = Math.max(raised, tenThousands(floor))
    if (next !== base) steps.push([at, payOf((base = next))])
  }
  return steps
}

/** Januaries and the months in which the lowest wage rose. */
const raises = (from: number, until: number): readonly number[] => RAISES.filter(at => at > from && at <= until)
const RAISES: readonly number[] = [
  ...new Set([...Array.from({ length: 41 }, (_, n) => FIRST_MONTH + n * YEAR), ...REGIONAL_WAGES.map(([from]) => from)]),
].toSorted((a, b) => a - b)

const payOf = (baseVnd: number): Pay => ({ baseVnd, coefficient: null, professionVnd: 0 })
const tenThousands = (amount: number): number => Math.round(amount / 10_000) * 10_000

/** A coefficient that grows by 0.33 every three years, times the reference level. */
function publicPay({ from, until }: Span, start: number, random: Random): Steps<Pay> {
  const first = from - random.between(0, 30)
  const changes = new Set([from])
  for (let at = first; at <= until; at += 36) if (at > from) changes.add(at)
  for (const [at] of REFERENCE_LEVELS) if (at > from && at <= until) changes.add(at)
  return [...changes]
    .toSorted((a, b) => a - b)
    .map(at => {
      const coefficient = Math.round((start + 0.33 * Math.min(9, Math.floor((at - first) / 36))) * 100) / 100
      return [at, { baseVnd: Math.round(coefficient * (valueAt(REFERENCE_LEVELS, at) ?? 0)), coefficient, professionVnd: 0 }] as const
    })
}

/** Somebody who has left work: settled at once, or reserved; insured with the household since. */
function formerWorker(worker: Worker, random: Random): readonly Stretch[] {
  const from = firstWork(worker, random)
  const until = Math.max(from, worker.last - random.between(4, 140))
  const isSettled = worker.last - until > YEAR && until - from < 240 && random.chance(0.45)
  const status = isSettled ? 'settled_lump_sum' : worker.last - until > 2 * YEAR ? 'reserved' : 'paid'
  return [...jobs(worker, { from, until, sector: 'company', status }, random), household(worker, until + 1, random)]
}

/** A working life of at least fifteen years; the insurance pays for the card since. */
function pensioner(worker: Worker, random: Random): readonly Stretch[] {
  const retired = Math.min(worker.last - 1, worker.born + (worker.sex === 'male' ? 60 : 55) * YEAR + random.between(0, 24))
  const until = Math.max(FIRST_MONTH + 6, retired)
  const from = Math.max(FIRST_MONTH, until - random.between(15, 32) * YEAR)
  const sector = random.chance(0.55) ? 'public' : 'company'
  return [...jobs(worker, { from, until, sector }, random), paidFor(worker, until + 1)]
}

/** Voluntary insurance by the quarter or the year, on an income that people choose; health insurance with the household. */
function voluntary(worker: Worker, random: Random): readonly Stretch[] {
  const from = Math.max(worker.born + 20 * YEAR, worker.last - random.between(3, 150))
  const incomes = Array.from({ length: 1 + Math.floor((worker.last - from) / 36) }, (_, n): readonly [number, Pay] => [
    from + n * 36,
    payOf(1_500_000 + 500_000 * (n + random.between(0, 4))),
  ])
  return [
    {
      ...familyStretch(`TNT${worker.place.province.code}`, from, worker.last),
      kind: 'voluntary',
      rates: { social: [[FIRST_MONTH, VOLUNTARY]] },
      pay: incomes,
    },
    household(worker, from, random),
  ]
}

const familyStretch = (unitCode: string, from: number, to: number) =>
  ({
    unitCode,
    from,
    to,
    position: null,
    workplace: null,
    pay: LEVEL,
    status: 'paid',
    owedFrom: undefined,
    isHazardous: false,
    begins: undefined,
    ends: undefined,
  }) as const
const LEVEL: Steps<Pay> = REFERENCE_LEVELS.map(([from, level]) => [from, payOf(level)])

/** Health insurance of a household, since it may be bought by one (2015). */
function household({ place, last }: Worker, from: number, random: Random): Stretch {
  const rates: Steps<Rates> = [[FIRST_MONTH, householdRates(random.between(1, 4))]]
  return {
    ...familyStretch(`HGDT${place.province.code}`, Math.max(from, HOUSEHOLDS_SINCE), last),
    kind: 'household',
    rates: { health: rates },
  }
}
const HOUSEHOLDS_SINCE = indexOf('2015-01')

const paidFor = ({ place, last }: Worker, from: number): Stretch => ({
  ...familyStretch(`BHXHT${place.province.code}`, Math.max(from, HOUSEHOLDS_SINCE), last),
  kind: 'state_budget',
  rates: { health: [[FIRST_MONTH, PAID_FOR]] },
})

/** From the school year of the sixth birthday on, through up to three schools. */
function school(worker: Worker, random: Random): readonly Stretch[] {
  const starts = worker.born + 6 * YEAR
  const schools = [starts, starts + 9 * YEAR, starts + 12 * YEAR].map(at => at - (at % YEAR) + 8).filter(at => at <= worker.last)
  return schools.map((from, nth) => ({
    ...familyStretch(
      worker.employers.pick(worker.place, 'school', random).code,
      Math.max(from, HOUSEHOLDS_SINCE),
      (schools[nth + 1] ?? worker.last + 1) - 1,
    ),
    kind: 'state_budget',
    rates: { health: STUDENT_RATES },
  }))
}
