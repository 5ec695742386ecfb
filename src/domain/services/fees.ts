import type { PlainDate } from '#domain/kernel/date.ts'
import type { ServiceValues } from './fields.ts'

/** What a line of a reckoning says; texts `services.feeLine.*`. */
export const FEE_WORDS = ['reference', 'month', 'member', 'months'] as const
export type FeeWord = (typeof FEE_WORDS)[number]

/** One step of a reckoning: `amountVnd` is what stands after it; `rateBps` and `count` are what it was reckoned with. */
export interface FeeLine {
  readonly word: FeeWord
  readonly rateBps: number | null
  readonly count: number | null
  readonly amountVnd: number
}

/** What is to be paid and how it is reckoned; the last line is the total. */
export interface Fee {
  readonly lines: readonly FeeLine[]
  readonly totalVnd: number
}
export type FeeRule = (on: { readonly today: PlainDate }, values: ServiceValues) => Fee | undefined

/** Mức tham chiếu (lương cơ sở), đồng a month, from a day on.
 *  @law Nghị định 73/2024/NĐ-CP (2.340.000), Nghị định 161/2026/NĐ-CP (2.530.000) */
const REFERENCE_LEVELS: readonly (readonly [from: string, vnd: number])[] = [
  ['2024-07-01', 2_340_000],
  ['2026-07-01', 2_530_000],
]
const referenceLevelOn = (day: PlainDate): number => REFERENCE_LEVELS.findLast(([from]) => from <= day)?.[1] ?? 2_340_000

const HEALTH_RATE_BPS = 450
/** Of what the first member of a household pays: the second, the third, the fourth, from the fifth on. */
const MEMBER_SHARES_BPS = [10_000, 7_000, 6_000, 5_000, 4_000] as const

/** đồng for a share in hundredths of a percent, rounded to the đồng. */
const share = (vnd: number, bps: number): number => Math.round((vnd * bps) / 10_000)
const line = (word: FeeWord, amountVnd: number, more: Partial<Pick<FeeLine, 'rateBps' | 'count'>> = {}): FeeLine => ({
  word,
  rateBps: null,
  count: null,
  ...more,
  amountVnd,
})
const feeOf = (lines: readonly FeeLine[]): Fee => ({ lines, totalVnd: lines.at(-1)?.amountVnd ?? 0 })

/** Health insurance of a household: 4.5 % of the reference level a month for the first member, less for each further one.
 *  Undefined until both are chosen.
 *  @law Luật BHYT Điều 13; Nghị định 188/2025/NĐ-CP
 *  @example householdFee({ today: '2026-11-22' }, { memberRank: '2', cardMonths: '12' })?.totalVnd // 956_340 */
export const householdFee: FeeRule = ({ today }, { memberRank = '', cardMonths = '' }) => {
  const [member, months] = [Number(memberRank), Number(cardMonths)]
  if (!(member >= 1 && months >= 1)) return undefined
  const reference = referenceLevelOn(today)
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
