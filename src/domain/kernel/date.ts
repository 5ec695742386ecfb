import type { Brand } from './ids.ts'

/** A day of the calendar, "2026-11-20", without time and zone. Never made by `new Date('2026-11-20')`, which is an instant in UTC. */
export type PlainDate = Brand<string, 'PlainDate'>

export const plainDate = (value: string): PlainDate => {
  if (!isPlainDate(value)) throw new Error(`no calendar day: ${value}`)
  return value
}

export function isPlainDate(value: string): value is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value)
  if (!match) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

const HANOI_OFFSET_MS = 7 * 3_600_000

/** The day in Vietnam (UTC+7, no summer time) at an instant. */
export const dayInVietnam = (instant: Date): PlainDate =>
  plainDate(new Date(instant.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 10))

/** The instant at which a day begins in Vietnam, plus hours and minutes. */
export const instantInVietnam = (day: PlainDate, hour = 0, minute = 0): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) - HANOI_OFFSET_MS + (hour * 60 + minute) * 60_000)

export const addDays = (day: PlainDate, days: number): PlainDate =>
  plainDate(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10))

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export const daysBetween = (from: PlainDate, until: PlainDate): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: PlainDate): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** "14/05/1986", as dates are written in Vietnam. */
export const formatDay = (day: string): string => day.slice(0, 10).split('-').reverse().join('/')
