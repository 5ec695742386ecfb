import type { Answer } from '#web/shared/api/client.ts'
import { runText, type Run } from '../../reports/runs.ts'
import { t } from '../../t.ts'

export type Summary = Answer<'getOwnContributionSummary'>[number]
export type Fund = Summary['fund']

/** A row that ends before it begins counts for nothing. */
export const isInverted = ({ fromMonth, toMonth }: Run): boolean => fromMonth > toMonth

const NAMED = 3
/** "a, b và c"; when there are many, the newest ones and how many more. */
export function runsText(runs: readonly Run[]): string {
  const newest = runs.slice(-NAMED).map(runText)
  if (runs.length > NAMED) return t('contributions.gap.more', { runs: newest.join(', '), count: runs.length - NAMED })
  const last = newest.at(-1) ?? ''
  return newest.length > 1 ? t('contributions.and', { first: newest.slice(0, -1).join(', '), last }) : last
}

/** "8%", "17,5%" for 800 and 1750 hundredths of a percent. */
export const rateText = (bps: number): string => `${String(bps / 100).replace('.', ',')}%`

export const STATUS_LOOKS = { paid: 'ok', owed: 'warn', reserved: 'info', settled_lump_sum: 'plain' } as const
