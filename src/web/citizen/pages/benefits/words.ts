import type { Benefit } from '#contract/benefits.ts'
import { isMonthly } from '#domain/benefits/regimes.ts'
import { daysBetween, isPlainDate } from '#domain/kernel/date.ts'
import { formatDay, formatVnd } from '#web/shared/i18n/formats.ts'
import { monthsText } from '../../duration.ts'
import { t } from '../../t.ts'

export const STATE_LOOKS = { paying: 'info', paid: 'ok', receiving: 'ok', paused: 'warn', ended: 'plain' } as const

/** "09/11/2026 – 13/11/2026", one day alone, or "Từ 01/10/2013" for what has no end. */
export function spanText({ fromDay, toDay, regime }: Pick<Benefit, 'fromDay' | 'toDay' | 'regime'>): string {
  if (toDay === null) return isMonthly(regime) ? t('benefits.since', { from: formatDay(fromDay) }) : formatDay(fromDay)
  return fromDay === toDay ? formatDay(fromDay) : t('benefits.span', { from: formatDay(fromDay), to: formatDay(toDay) })
}

const daysText = (days: number): string => (days === 1 ? t('benefits.day') : t('benefits.days', { count: days }))

/** "5 ngày" or "6 tháng": by what was reckoned, else by the calendar; nothing where a length says nothing. */
export function lengthText({ reckoning, group, fromDay, toDay }: Benefit): string | undefined {
  const { quantity = null, quantityUnit = null } = reckoning ?? {}
  if (quantity !== null && quantityUnit === 'month') return monthsText(quantity)
  if (quantity !== null && quantityUnit?.endsWith('_day')) return daysText(quantity)
  if (group !== 'short_term' || toDay === null || !isPlainDate(fromDay) || !isPlainDate(toDay)) return undefined
  return daysText(daysBetween(fromDay, toDay) + 1)
}

/** "1.070.000 ₫", or "4.200.000 ₫ mỗi tháng". */
export const amountText = ({ regime, amountVnd }: Pick<Benefit, 'regime' | 'amountVnd'>): string =>
  isMonthly(regime) ? t('benefits.monthlyAmount', { amount: formatVnd(amountVnd) }) : formatVnd(amountVnd)

const rateText = (bps: number): string => `${String(bps / 100).replace('.', ',')}%`

/** "5 ngày × 75% của 8.560.000 ₫ ÷ 24 ngày"; nothing where no figures lead to the amount. */
export function reckoningText({ reckoning }: Benefit): string | null {
  if (!reckoning) return null
  const { quantity, quantityUnit, baseVnd, rateBps } = reckoning
  const [rate, base] = [rateText(rateBps), formatVnd(baseVnd)]
  if (quantity === null || quantityUnit === null) return t('benefits.reckoning.share', { rate, base })
  return t(`benefits.reckoning.${quantityUnit}`, { count: quantity, rate, base })
}

/** "Ngân hàng …, đuôi 8123", else how it is paid. */
export const wherePaid = ({ method, place }: Benefit): string | null => place ?? (method && t(`benefits.method.${method}`))
