import { PARTS_OF_BASE, type QuantityUnit } from './regimes.ts'

export interface Reckoning {
  /** How many of the unit; null for what is a share of the base in each month (pension, unemployment). */
  readonly quantity: number | null
  readonly quantityUnit: QuantityUnit | null
  /** Average salary of the months that the law names, or the reference level. */
  readonly baseVnd: number
  /** Hundredths of a percent: 7500 is 75 %. */
  readonly rateBps: number
}

/** What a benefit comes to: base ÷ parts × rate × quantity, in whole đồng; half a đồng and more is rounded up.
 *  @law Luật BHXH 41/2024/QH15, Điều 45 (sickness: 75 % ÷ 24), Điều 46 and 60 (rest: 30 % of the reference level a day), Điều 58 (two
 *  reference levels for each child), Điều 59 (birth: the average of six months); Luật Việc làm 74/2025/QH15, Điều 39 (60 %)
 *  @example 5 working days of 8,560,000 at 75 % → 1,337,500
 *  @example one child, 2,530,000 at 200 % → 5,060,000 */
export function reckonedVnd({ quantity, quantityUnit, baseVnd, rateBps }: Reckoning): number {
  const parts = quantityUnit ? PARTS_OF_BASE[quantityUnit] : 1
  return Math.round((baseVnd * rateBps * (quantity ?? 1)) / (parts * 10_000))
}

interface Decided {
  readonly amountVnd: number
  readonly quantity: number | null
  readonly quantityUnit: QuantityUnit | null
  readonly baseVnd: number | null
  readonly rateBps: number | null
}

/** How an amount came about, if base and rate are known and give that very amount. An amount that was raised since, or that follows other
 *  rules, is not explained by figures that do not lead to it. */
export function reckoningOf({ amountVnd, baseVnd, rateBps, quantity, quantityUnit }: Decided): Reckoning | undefined {
  if (baseVnd === null || rateBps === null) return undefined
  const reckoning = { quantity, quantityUnit, baseVnd, rateBps }
  return Math.abs(reckonedVnd(reckoning) - amountVnd) <= 1 ? reckoning : undefined
}
