import { dayInVietnam, formatDay } from '#domain/kernel/date.ts'

export { formatDay } from '#domain/kernel/date.ts'
export { formatMonth } from '#domain/kernel/month.ts'
export { formatVnd } from '#domain/kernel/money.ts'
export { formatSocialInsuranceNo } from '#domain/participants/identifiers.ts'

const HANOI_OFFSET_MS = 7 * 3_600_000

/** "17:05" in Vietnam, whatever zone the phone is set to. */
export const formatTime = (instant: string | number | Date): string =>
  new Date(new Date(instant).getTime() + HANOI_OFFSET_MS).toISOString().slice(11, 16)

/** "17:05, 20/11/2026" in Vietnam. */
export const formatInstant = (instant: string | number | Date): string => `${formatTime(instant)}, ${formatInstantDay(instant)}`

/** "20/11/2026", the day of an instant in Vietnam. */
export const formatInstantDay = (instant: string | number | Date): string => formatDay(dayInVietnam(new Date(instant)))

/** "3:07" for seconds that are left. */
export const formatSeconds = (seconds: number): string => {
  const left = Math.max(0, Math.ceil(seconds))
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}
