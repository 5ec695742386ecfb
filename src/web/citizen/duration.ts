import { yearsAndMonths } from '#domain/contributions/totals.ts'
import { t } from './t.ts'

/** "2 tháng" */
export const monthsText = (months: number): string =>
  months === 1 ? t('contributions.month') : t('contributions.months', { count: months })

const yearsText = (years: number): string => (years === 1 ? t('contributions.year') : t('contributions.years', { count: years }))

/** "12 năm 2 tháng" for 146; twelve months are a year. Years and months each stay on one line. */
export const yearsMonthsText = (all: number): string => {
  const { years, months } = yearsAndMonths(all)
  const parts = [...(years > 0 ? [yearsText(years)] : []), ...(months > 0 || years === 0 ? [monthsText(months)] : [])]
  return parts.map(part => part.replaceAll(' ', '\u00a0')).join(' ')
}
