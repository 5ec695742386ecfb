interface Base {
  readonly baseVnd: number
  readonly allowancePositionVnd: number
  readonly allowanceSeniorityVnd: number
  readonly allowanceProfessionVnd: number
  readonly allowanceOtherVnd: number
}

/** What one side pays in a month: its rate of the salary and the allowances that count, in whole đồng.
 *  @param bps rate in hundredths of a percent, 800 is 8 %
 *  @law Luật BHXH 41/2024/QH15, Điều 31–34
 *  @example monthlyShareVnd({ baseVnd: 7_420_000, … }, 800) // 593_600 */
export const monthlyShareVnd = (of: Base, bps: number): number =>
  Math.round(
    ((of.baseVnd + of.allowancePositionVnd + of.allowanceSeniorityVnd + of.allowanceProfessionVnd + of.allowanceOtherVnd) * bps) / 10_000,
  )
