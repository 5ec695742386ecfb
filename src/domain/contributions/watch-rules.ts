import { month, type Month } from '#domain/kernel/month.ts'

interface WatchRules {
  readonly from: Month
  /** A fall of pay smaller than this is not told, in hundredths of a percent: corrections by some thousand đồng are no news. */
  readonly dropBps: number
  /** Days after the deadline in which the agency records what was paid: before that a month is not missed. */
  readonly recordingDays: number
  /** How far back pay is compared, in months. */
  readonly lookBack: number
  /** So many paid months make a year, in which a season of low pay has shown. */
  readonly wholeYear: number
  /** From so many different amounts in a year on, pay goes by piece or hour and is compared with the lowest of them. */
  readonly changingPay: number
}

/** Choices of this house, not of a law (ADR 0050). A row that was in force is not edited; a later one is added. */
const RULES: readonly WatchRules[] = [
  { from: month('1995-01'), dropBps: 500, recordingDays: 10, lookBack: 24, wholeYear: 12, changingPay: 4 },
]

export const watchRules = (on: Month): WatchRules => {
  const rules = RULES.findLast(({ from }) => from <= on) ?? RULES[0]
  if (!rules) throw new Error('the watch has no rules')
  return rules
}
