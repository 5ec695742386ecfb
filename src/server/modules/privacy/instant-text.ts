import { dayInVietnam, formatDay } from '#domain/kernel/date.ts'

const HANOI_OFFSET_MS = 7 * 3_600_000

/** @example instantText('2026-11-20T10:00:00.000Z') // '17:00, 20/11/2026' */
export function instantText(instant: string): string {
  const time = new Date(Date.parse(instant) + HANOI_OFFSET_MS).toISOString().slice(11, 16)
  return `${time}, ${formatDay(dayInVietnam(new Date(instant)))}`
}
