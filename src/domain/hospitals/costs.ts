import type { Costs } from '../visits/costs.ts'

/** What a file says of money: đồng with decimals. */
export interface FileCosts {
  readonly total: number
  readonly fund: number
  readonly coPaid: number
  readonly selfPaid: number
  readonly other: number
}

/** The same in whole đồng, so that the parts come to the total exactly: what rounding leaves over goes to the largest part. Undefined when
 *  the parts differ from the total by more than `tolerance`.
 *  @example wholeCosts({ total: 100.5, fund: 80.4, coPaid: 20.1, selfPaid: 0, other: 0 }, 1) // total 101, fund 81, coPaid 20 */
export function wholeCosts({ total, fund, coPaid, selfPaid, other }: FileCosts, tolerance: number): Costs | undefined {
  if (Math.abs(total - (fund + coPaid + selfPaid + other)) > tolerance + 0.001) return undefined
  const parts = [fund, coPaid, selfPaid, other].map(Math.round)
  const totalVnd = Math.round(total)
  const left = totalVnd - parts.reduce((sum, part) => sum + part, 0)
  const largest = parts.indexOf(Math.max(...parts))
  const [fundVnd = 0, coPaidVnd = 0, selfPaidVnd = 0, otherVnd = 0] = parts.map((part, at) => (at === largest ? part + left : part))
  return Math.min(fundVnd, coPaidVnd, selfPaidVnd, otherVnd) < 0 ? undefined : { totalVnd, fundVnd, coPaidVnd, selfPaidVnd, otherVnd }
}
