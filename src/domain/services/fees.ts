import { referenceLevelOn } from '#domain/benefits/levels.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { monthOf } from '#domain/kernel/month.ts'
import type { ServiceValues } from './fields.ts'

/** What a line of a reckoning says; texts `payments.line.*`. */
export const FEE_WORDS = ['reference', 'month', 'member', 'months', 'income', 'contribution', 'period', 'ahead', 'support', 'own'] as const
export type FeeWord = (typeof FEE_WORDS)[number]

/** One step of a reckoning: `amountVnd` is what stands after it, of `support` what is taken off; the others are what it was reckoned with. */
export interface FeeLine {
  readonly word: FeeWord
  readonly rateBps: number | null
  readonly count: number | null
  /** The first of `count` months, where they are months of the book. */
  readonly fromMonth?: string | undefined
  readonly amountVnd: number
}

/** What is to be paid and how it is reckoned; the last line is the total. */
export interface Fee {
  readonly lines: readonly FeeLine[]
  readonly totalVnd: number
}
/** What of the record a fee is reckoned from; the form gets it with the rest of the standing. */
export interface FeeBasis {
  /** The first month that is paid next, "2026-12". */
  readonly fromMonth: string
  /** Months that the State still supports. */
  readonly supportedMonths: number
}

/** Browser and server reckon with the same rule. */
export interface FeeDay {
  readonly today: PlainDate
  readonly basis?: FeeBasis | undefined
}
export type FeeRule = (on: FeeDay, values: ServiceValues) => Fee | undefined

const HEALTH_RATE_BPS = 450
/** Of what the first member of a household pays: the second, the third, the fourth, from the fifth on. */
const MEMBER_SHARES_BPS = [10_000, 7_000, 6_000, 5_000, 4_000] as const

/** đồng for a share in hundredths of a percent, rounded to the đồng. */
export const share = (vnd: number, bps: number): number => Math.round((vnd * bps) / 10_000)
export const line = (word: FeeWord, amountVnd: number, more: Partial<Pick<FeeLine, 'rateBps' | 'count' | 'fromMonth'>> = {}): FeeLine => ({
  word,
  rateBps: null,
  count: null,
  ...more,
  amountVnd,
})
export const feeOf = (lines: readonly FeeLine[]): Fee => ({ lines, totalVnd: lines.at(-1)?.amountVnd ?? 0 })

/** Health insurance of a household: 4.5 % of the reference level a month for the first member, less for each further one.
 *  Undefined until both are chosen.
 *  @law Luật BHYT Điều 13; Nghị định 188/2025/NĐ-CP
 *  @example householdFee({ today: '2026-11-22' }, { memberRank: '2', cardMonths: '12' })?.totalVnd // 956_340 */
export const householdFee: FeeRule = ({ today }, { memberRank = '', cardMonths = '' }) => {
  const [member, months] = [Number(memberRank), Number(cardMonths)]
  if (!(member >= 1 && months >= 1)) return undefined
  const reference = referenceLevelOn(monthOf(today))
  const month = share(reference, HEALTH_RATE_BPS)
  const bps = MEMBER_SHARES_BPS[Math.min(member, 5) - 1] ?? 4_000
  const own = share(month, bps)
  return feeOf([
    line('reference', reference),
    line('month', month, { rateBps: HEALTH_RATE_BPS }),
    line('member', own, { rateBps: bps, count: member }),
    line('months', own * months, { count: months }),
  ])
}
