import type { Comparison, ScannedItem } from '#contract/review-evidence.ts'
import { formatDay, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'

/** A compared value as an officer reads it: numbers in groups, days as they are written here. */
export function readable(item: Comparison['item'] | ScannedItem['item'], value: string): string {
  if (item === 'socialInsuranceNo') return formatSocialInsuranceNo(value)
  if (item === 'birthDate') return value.length === 10 ? formatDay(value) : value.split('-').toReversed().join('/')
  if (item === 'sex') return t(value === 'female' ? 'review.sex.female' : value === 'male' ? 'review.sex.male' : 'review.sex.unknown')
  return item === 'personalId' || item === 'oldPersonalId' ? value.replace(/(\d{3})(?=\d)/gu, '$1 ') : value
}
