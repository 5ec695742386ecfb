import { month, type Month } from '#domain/kernel/month.ts'

/** BHXH, BHTN, TNLĐ-BNN, BHYT. */
export const FUNDS = ['social', 'unemployment', 'accident', 'health'] as const
export type Fund = (typeof FUNDS)[number]

/** First month of each fund: before it nobody owed it anything.
 *  @law Nghị định 299/HĐBT 1992 (BHYT); Nghị định 12/CP 1995 (BHXH); Luật BHXH 2006, Điều 140 (TNLĐ-BNN from 2007, BHTN from 2009) */
export const FUND_SINCE: Readonly<Record<Fund, Month>> = {
  social: month('1995-01'),
  unemployment: month('2009-01'),
  accident: month('2007-01'),
  health: month('1992-10'),
}

export const PERIOD_STATUSES = ['paid', 'owed', 'reserved', 'settled_lump_sum'] as const
export type PeriodStatus = (typeof PERIOD_STATUSES)[number]

export const CONTRIBUTION_KINDS = ['compulsory', 'voluntary', 'household', 'state_budget'] as const
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

/** Months in a row, both counted. */
export interface MonthRun {
  readonly fromMonth: Month
  readonly toMonth: Month
}

/** Absences that a unit declares: while one lasts it neither pays nor owes for the person. */
export const LEAVES = ['maternity', 'sick', 'unpaid', 'suspended'] as const
export type Leave = (typeof LEAVES)[number]

/** What a unit has told the agency about a person (biến động, Mẫu D02): joined (tăng mới), left (giảm hẳn), an absence, back at work (đi làm
 *  lại), or pay that both sides have agreed anew (điều chỉnh lương theo phụ lục hợp đồng). */
export const MOVEMENT_KINDS = ['joined', 'left', ...LEAVES, 'returned', 'pay_agreed'] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** One declared movement of a person at a unit. */
export interface Movement extends UnitRef {
  readonly kind: MovementKind
  /** In which funds it counts: somebody's second employer pays for the accident fund only. */
  readonly funds: readonly Fund[]
  /** First month of what is declared; of `left` the first month that the unit no longer pays. */
  readonly fromMonth: Month
  /** Last month of an absence; null: until the person is back, and for all other kinds. */
  readonly toMonth: Month | null
}

export interface UnitRef {
  readonly unitCode: string
  readonly unitName: string
}

export const isLeave = (kind: MovementKind): kind is Leave => LEAVES.some(leave => leave === kind)
/** A row of the book that ends before it begins. It counts for nothing and is told to its owner. */
export const isInverted = ({ fromMonth, toMonth }: MonthRun): boolean => fromMonth > toMonth
