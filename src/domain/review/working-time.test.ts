import { expect, test } from 'vitest'
import { instantInVietnam, plainDate } from '#domain/kernel/date.ts'
import { minutesWithAgency, workMinutes, WORKING_DAY_MINUTES } from './working-time.ts'

const at = (day: string, hour: number, minute = 0): Date => instantInVietnam(plainDate(day), hour, minute)
const none = { rests: new Set<never>(), works: new Set<never>() }

test.each([
  ['within a morning', at('2026-11-16', 8), at('2026-11-16', 9, 30), 90],
  ['over the noon break', at('2026-11-16', 11), at('2026-11-16', 14), 90],
  ['a whole day', at('2026-11-16', 0), at('2026-11-16', 23, 59), 450],
  ['Friday afternoon to Monday morning', at('2026-11-20', 16), at('2026-11-23', 8), 60],
  ['in the evening', at('2026-11-16', 20), at('2026-11-16', 22), 0],
  ['a week', at('2026-11-16', 7, 30), at('2026-11-23', 7, 30), 5 * 450],
])('working minutes %s', (_, from, until, minutes) => {
  expect(workMinutes(from, until, none)).toBe(minutes)
  expect(WORKING_DAY_MINUTES).toBe(450)
})

test('holidays do not count, days worked in exchange do', () => {
  const calendar = { rests: new Set([plainDate('2026-11-17')]), works: new Set([plainDate('2026-11-21')]) }
  expect(workMinutes(at('2026-11-16', 16), at('2026-11-18', 8), calendar)).toBe(60)
  expect(workMinutes(at('2026-11-20', 16), at('2026-11-21', 8), calendar)).toBe(60)
})

test('the time with the applicant is not the time of the agency', () => {
  const steps = [
    { at: at('2026-11-16', 8), toState: 'submitted' },
    { at: at('2026-11-16', 9), toState: 'in_review' },
    { at: at('2026-11-16', 10), toState: 'returned' },
    { at: at('2026-11-18', 8), toState: 'submitted' },
    { at: at('2026-11-18', 8, 30), toState: 'approved' },
  ]
  expect(minutesWithAgency(steps, none)).toBe(150)
  expect(minutesWithAgency(steps.slice(0, 1), none)).toBe(0)
})
