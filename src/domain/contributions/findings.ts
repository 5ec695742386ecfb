import type { PlainDate } from '#domain/kernel/date.ts'
import type { Month } from '#domain/kernel/month.ts'
import type { ContributionKind, Fund, MonthRun, PeriodStatus, UnitRef } from './book.ts'
import type { PayingCycle } from './due.ts'

/** What the watch may find. `late`: on the book and not paid in time; `gap`: expected and not on the book at all. */
export const FINDING_KINDS = ['late', 'gap', 'inverted', 'two_units', 'pay_drop'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** A row of the book as the watch needs it. */
export interface WatchedPeriod extends MonthRun, UnitRef {
  readonly fund: Fund
  readonly kind: ContributionKind
  readonly status: PeriodStatus
  /** Salary and allowances that count, đồng a month. */
  readonly payVnd: number
  /** Shares of worker and employer together, in hundredths of a percent. */
  readonly rateBps: number
  readonly cycle: PayingCycle
}

/** `none`: nothing stands there. `before` and `after`: next to what is missing or has fallen. */
export const EVIDENCE = ['none', 'owed', 'paid', 'before', 'after', 'inverted'] as const

/** What the finding rests on: a stretch of the book, or what is missing there. */
export interface Evidence extends MonthRun, UnitRef {
  readonly says: (typeof EVIDENCE)[number]
  /** Pay on the book, đồng a month; null where nothing stands. */
  readonly payVnd: number | null
}

export interface Finding extends MonthRun {
  /** The same as long as it is the same matter, though months are added to it: kind, unit, first month and funds. */
  readonly key: string
  readonly kind: FindingKind
  /** In which funds, in the order of the tabs. */
  readonly funds: readonly Fund[]
  /** Whom it is about; both units for `two_units`, in the order of their codes. */
  readonly units: readonly UnitRef[]
  readonly evidence: readonly Evidence[]
  /** Until when the first of the months was to be paid; of `late` and `gap` only. */
  readonly dueOn: PlainDate | null
  /** What is owed in all these funds together, đồng; of `late` only. */
  readonly owedVnd: number | null
}

export const findingKey = (kind: FindingKind, unitCode: string, from: Month): string => `${kind}:${unitCode}:${from}`
