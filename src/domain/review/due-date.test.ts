import { describe, expect, test } from 'vitest'
import { addDays, dayInVietnam, instantInVietnam, plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { calendarUntil, dueAt, isWorkingDay, workingDaysLeft, workingDaysUntil, type Calendar } from './due-date.ts'

const at = (day: string, hour: number, minute = 0): Date => instantInVietnam(plainDate(day), hour, minute)
const days = (...list: string[]): Calendar => ({ rests: new Set(list.map(plainDate)), works: new Set() })
const none = days()

describe('a dossier is decided by 17:00 of the third working day', () => {
  test('one that comes on a Monday is due on Thursday', () => {
    expect(dueAt(at('2026-11-16', 9), 3, none)).toEqual(at('2026-11-19', 17))
  })
  test('the weekend does not count', () => {
    expect(dueAt(at('2026-11-19', 10), 3, none)).toEqual(at('2026-11-24', 17))
    expect(dueAt(at('2026-11-20', 10), 3, none)).toEqual(at('2026-11-25', 17))
  })
  test('16:30 sharp is still in time, a minute later counts from the next day', () => {
    expect(dueAt(at('2026-11-16', 16, 30), 3, none)).toEqual(at('2026-11-19', 17))
    expect(dueAt(at('2026-11-16', 16, 31), 3, none)).toEqual(at('2026-11-20', 17))
  })
  test('the day is the one in Vietnam: 23:30 in Hà Nội is not yet tomorrow in UTC', () => {
    expect(dueAt(new Date('2026-11-16T16:30:00Z'), 3, none)).toEqual(at('2026-11-20', 17))
  })
  test('over Tết the agencies rest: handed in on Friday before, decided after', () => {
    const tet = days('2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20')
    expect(dueAt(at('2026-02-13', 10), 3, tet)).toEqual(at('2026-02-25', 17))
  })
  test('a dossier that comes on a holiday starts on the day after', () => {
    expect(dueAt(at('2026-09-02', 10), 3, days('2026-09-01', '2026-09-02'))).toEqual(at('2026-09-07', 17))
  })
  test('the hour of a day of rest does not matter: Saturday, Sunday morning and Sunday night start on Monday', () => {
    for (const [day, hour] of [
      ['2026-11-21', 9],
      ['2026-11-21', 20],
      ['2026-11-22', 9],
      ['2026-11-22', 23],
    ] as const)
      expect(dueAt(at(day, hour), 3, none)).toEqual(at('2026-11-25', 17))
    expect(dueAt(at('2026-09-02', 20), 3, days('2026-09-01', '2026-09-02'))).toEqual(at('2026-09-07', 17))
  })
  test('the due day is always a working day, with exactly three of them in between', () => {
    const holidays = days('2026-01-01', '2026-04-27', '2026-04-30', '2026-05-01', '2026-09-02')
    for (let day = plainDate('2026-01-01'); day < '2026-12-31'; day = addDays(day, 1)) {
      const due = dayInVietnam(dueAt(instantInVietnam(day, 8), 3, holidays))
      let working = 0
      for (let next = addDays(day, 1); next <= due; next = addDays(next, 1)) if (isWorkingDay(next, holidays)) working += 1
      expect([day, isWorkingDay(due, holidays), working]).toEqual([day, true, 3])
    }
  })
})

test.each([1, 3, 20, 60, 120])('a rest that moves the day of a %i-day policy is among the holidays that are asked for', workingDays => {
  const submitted = at('2026-11-20', 16, 31)
  // Twenty days of rest, each of them a working day otherwise and as late as it can still count.
  const rests = new Set<PlainDate>()
  for (let n = 0; n < 20; n++) {
    const due = dayInVietnam(dueAt(submitted, workingDays, { rests, works: new Set() }))
    rests.add(due)
    expect(due <= calendarUntil(submitted, workingDays)).toBe(true)
  }
})

test('the example of the span holds', () => {
  expect(calendarUntil(at('2026-11-16', 9), 3)).toBe('2027-01-01')
})

test('a Saturday on which the agencies work in exchange counts, the day off before it does not', () => {
  const swapped: Calendar = {
    rests: new Set([plainDate('2026-01-01'), plainDate('2026-01-02')]),
    works: new Set([plainDate('2026-01-10')]),
  }
  expect(dueAt(at('2025-12-31', 9), 1, swapped)).toEqual(at('2026-01-05', 17))
  expect(dueAt(at('2026-01-08', 9), 2, swapped)).toEqual(at('2026-01-10', 17))
})

describe('the clock rests while the applicant corrects', () => {
  test.each([
    ['on the day after it came', '2026-11-17', 2],
    ['a day before it was due', '2026-11-18', 1],
    ['on the day on which it was due', '2026-11-19', 1],
    ['when it was overdue for a week', '2026-11-26', 1],
  ])('returned %s', (_, day, left) => {
    expect(workingDaysLeft(at(day, 10), at('2026-11-19', 17), none)).toBe(left)
  })
  test('however long the correction takes, the working days that were left are given once more', () => {
    for (let day = plainDate('2026-11-17'); day < '2027-03-01'; day = addDays(day, 1)) {
      const due = dayInVietnam(dueAt(instantInVietnam(day, 9), workingDaysLeft(at('2026-11-17', 10), at('2026-11-19', 17), none), none))
      expect([day, workingDaysUntil(day, due, none)]).toEqual([day, 2])
    }
  })
})
