import { addDays, isPlainDate, type PlainDate } from '#domain/kernel/date.ts'
import type { FieldProblem } from '#domain/kernel/field.ts'

/** A campaign lasts so long at most. */
const LONGEST_DAYS = 366

interface Days {
  readonly validFrom: string
  readonly validUntil: string
}

/** What is wrong with the days of a campaign that is to begin. */
export function wrongDays(today: PlainDate, { validFrom, validUntil }: Days): readonly FieldProblem[] {
  if (!isPlainDate(validFrom)) return [{ field: 'validFrom', code: 'DAY_REQUIRED' }]
  if (validFrom < today) return [{ field: 'validFrom', code: 'DAY_RANGE', values: { from: today, until: addDays(today, LONGEST_DAYS) } }]
  return wrongEnd(validFrom, validUntil, validFrom)
}

/** What is wrong with the last day. @param earliest not before this day */
export function wrongEnd(validFrom: PlainDate, validUntil: string, earliest: PlainDate): readonly FieldProblem[] {
  if (!isPlainDate(validUntil)) return [{ field: 'validUntil', code: 'DAY_REQUIRED' }]
  const latest = addDays(validFrom, LONGEST_DAYS)
  return validUntil < earliest || validUntil > latest
    ? [{ field: 'validUntil', code: 'DAY_RANGE', values: { from: earliest, until: latest } }]
    : []
}

/** An agency that is not among those that may be chosen. */
export const wrongAgencyOf = (allowed: readonly string[], agencyCode: string): readonly FieldProblem[] =>
  allowed.includes(agencyCode) ? [] : [{ field: 'agencyCode', code: 'AGENCY_REQUIRED' }]
