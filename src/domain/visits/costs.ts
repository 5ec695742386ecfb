/** Who paid what, in whole đồng. total = fund + coPaid + selfPaid + other.
 *  coPaid (cùng chi trả): the person's share of what the insurance covers · selfPaid (tự trả): what it does not cover · other: other sources */
export interface Costs {
  readonly totalVnd: number
  readonly fundVnd: number
  readonly coPaidVnd: number
  readonly selfPaidVnd: number
  readonly otherVnd: number
}

export const NO_COSTS: Costs = { totalVnd: 0, fundVnd: 0, coPaidVnd: 0, selfPaidVnd: 0, otherVnd: 0 }

export const addsUp = ({ totalVnd, fundVnd, coPaidVnd, selfPaidVnd, otherVnd }: Costs): boolean =>
  totalVnd === fundVnd + coPaidVnd + selfPaidVnd + otherVnd && [totalVnd, fundVnd, coPaidVnd, selfPaidVnd, otherVnd].every(vnd => vnd >= 0)

export const sumOfCosts = (all: readonly Costs[]): Costs =>
  all.reduce(
    (sum, one) => ({
      totalVnd: sum.totalVnd + one.totalVnd,
      fundVnd: sum.fundVnd + one.fundVnd,
      coPaidVnd: sum.coPaidVnd + one.coPaidVnd,
      selfPaidVnd: sum.selfPaidVnd + one.selfPaidVnd,
      otherVnd: sum.otherVnd + one.otherVnd,
    }),
    NO_COSTS,
  )

/** Share of the fund by the third sign of a card number, in percent. @law Luật BHYT Điều 22 */
const PERCENT_OF_LEVEL: Readonly<Record<string, number>> = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 }

/** Cost of a visit below which the fund pays all of it: 15 % of the reference level of the day.
 *  @law Luật BHYT Điều 22 khoản 1; Nghị định 24/2023, 73/2024, 161/2026 (the level) */
const SMALL_COST: readonly (readonly [from: string, vnd: number])[] = [
  ['2019-07-01', 223_500],
  ['2023-07-01', 270_000],
  ['2024-07-01', 351_000],
  ['2026-07-01', 379_500],
]

/** @example smallCostLimit('2026-10-12') // 379_500 */
export const smallCostLimit = (on: string): number => SMALL_COST.findLast(([from]) => from <= on)?.[1] ?? 0

/** all: the card pays everything · level: the share of the card · small_cost: everything, because the visit cost little · other: another
 *  share, as for drugs with a share of their own or care elsewhere than sent. */
export const SHARE_REASONS = ['all', 'level', 'small_cost', 'other'] as const

export interface FundShare {
  /** What the insurance covers: the fund's part and the person's. */
  readonly coveredVnd: number
  /** Whole percent of it that the fund pays; `isExact` is false where it is rounded. */
  readonly percent: number
  readonly isExact: boolean
  readonly why: (typeof SHARE_REASONS)[number]
}

/** What the fund's part is of what it covers, and why; undefined where it covers nothing. Amounts come rounded line by line, so a few đồng
 *  beside a whole percent are that percent.
 *  @example fundShare({ totalVnd: 515_000, fundVnd: 412_000, coPaidVnd: 103_000, … }, { cardNo: 'DN4…', on: '2026-10-12' })
 *  // { coveredVnd: 515_000, percent: 80, isExact: true, why: 'level' } */
export function fundShare(
  { fundVnd, coPaidVnd }: Costs,
  { cardNo, on }: { readonly cardNo: string | null; readonly on: string },
): FundShare | undefined {
  const coveredVnd = fundVnd + coPaidVnd
  if (coveredVnd === 0) return undefined
  const percent = Math.round((fundVnd * 100) / coveredVnd)
  const isExact = Math.abs((coveredVnd * percent) / 100 - fundVnd) <= ROUNDED_LINES
  const ofCard = PERCENT_OF_LEVEL[cardNo?.charAt(2) ?? '']
  const isSmall = coveredVnd < smallCostLimit(on)
  const why = !isExact
    ? 'other'
    : percent === ofCard
      ? percent === 100
        ? 'all'
        : 'level'
      : percent === 100 && isSmall
        ? 'small_cost'
        : 'other'
  return { coveredVnd, percent, isExact, why }
}
const ROUNDED_LINES = 100
