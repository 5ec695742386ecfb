import { formatMonth } from '#web/shared/i18n/formats.ts'
import type { Answer } from '#web/shared/api/client.ts'
import { t } from '../../t.ts'

export type Summary = Answer<'getOwnContributionSummary'>[number]
export type Fund = Summary['fund']

interface Run {
  readonly fromMonth: string
  readonly toMonth: string
}

/** "01/2024 – 10/2026", or "03/2022" for one month. */
export const periodText = ({ fromMonth, toMonth }: Run): string =>
  fromMonth === toMonth ? formatMonth(fromMonth) : t('contributions.run', { from: formatMonth(fromMonth), to: formatMonth(toMonth) })

/** A row that ends before it begins counts for nothing. */
export const isInverted = ({ fromMonth, toMonth }: Run): boolean => fromMonth > toMonth

/** Shorter, for sentences: "10/2017", "10–12/2017", "06/2017–02/2018". Never broken over two lines. */
export function runText({ fromMonth, toMonth }: Run): string {
  const [from, to] = [formatMonth(fromMonth), formatMonth(toMonth)]
  if (from === to) return from
  return `${fromMonth.slice(0, 4) === toMonth.slice(0, 4) ? from.slice(0, 2) : from}\u2013\u2060${to}`
}

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
