import type { OwnData } from '#contract/changes.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'

/** As much of the day as the registry knows. */
export const bornText = ({ birthDate, birthPrecision }: Pick<OwnData, 'birthDate' | 'birthPrecision'>): string => {
  const whole = formatDay(birthDate)
  return birthPrecision === 'day' ? whole : birthPrecision === 'month' ? whole.slice(3) : whole.slice(6)
}

/** The same of a stored day, month or year: "1990-04-15", "1990-04", "1990". */
export const partOfDay = (stored: string): string => stored.split('-').toReversed().join('/')
