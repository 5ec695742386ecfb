import type { FundBook } from '#domain/contributions/insured.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { addMonths, month } from '#domain/kernel/month.ts'
import type { InsuredRecord } from '#domain/services/claim.ts'

/** Months in a row that end with one, all with the same pay. */
export const aBook = (count: number, { end = '2026-10', payVnd = 9_000_000, leftIn = null as string | null } = {}): FundBook => {
  const last = { lastMonth: count > 0 ? month(end) : null, leftIn: leftIn === null ? null : month(leftIn) }
  return {
    months: Array.from({ length: count }, (_, n) => ({ month: addMonths(month(end), n - count + 1), payVnd, isVoluntary: false })),
    owed: 0,
    ...last,
    compulsory: last,
    hasCoefficients: false,
  }
}

/** Somebody of 40 who works; say what is else. */
export const anInsured = (more: Partial<InsuredRecord> = {}): InsuredRecord => ({
  birthDate: plainDate('1986-05-14'),
  sex: 'female',
  social: aBook(60),
  unemployment: aBook(60),
  benefits: [],
  ...more,
})
