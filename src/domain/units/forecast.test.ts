import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { forecast, type ForecastInput } from './forecast.ts'

const today = plainDate('2026-11-20')
const ask = (more: Partial<ForecastInput> = {}) =>
  forecast({
    today,
    members: 418,
    activated: 255,
    past: [{ day: addDays(today, -7), activated: 171 }],
    deadline: addDays(today, 8),
    ...more,
  })

describe('a forecast', () => {
  test('goes on at the pace of the last seven days, with the days between which it probably lies', () => {
    expect(ask()).toEqual({
      kind: 'day',
      windowDays: 7,
      finish: addDays(today, 14),
      earliest: addDays(today, 12),
      latest: addDays(today, 16),
      daysLate: 6,
    })
  })

  test('is in time up to the deadline itself', () => {
    expect(ask({ deadline: addDays(today, 14) })).toMatchObject({ daysLate: 0 })
    expect(ask({ deadline: addDays(today, 13) })).toMatchObject({ daysLate: 1 })
    expect(ask({ deadline: null })).toMatchObject({ daysLate: 0 })
  })

  test('is not made of fewer than three days, nor of days before the window', () => {
    expect(ask({ past: [] })).toEqual({ kind: 'too_early' })
    expect(ask({ past: [{ day: addDays(today, -2), activated: 200 }] })).toEqual({ kind: 'too_early' })
    expect(ask({ past: [{ day: addDays(today, -8), activated: 100 }] })).toEqual({ kind: 'too_early' })
    expect(ask({ past: [{ day: addDays(today, -3), activated: 225 }] })).toMatchObject({ kind: 'day', windowDays: 3 })
    expect(ask({ members: 0, activated: 0 })).toEqual({ kind: 'too_early' })
  })

  test('says that nothing moves, that it is too far away, or that all is done', () => {
    expect(ask({ past: [{ day: addDays(today, -7), activated: 255 }] })).toEqual({ kind: 'stalled', windowDays: 7 })
    expect(ask({ past: [{ day: addDays(today, -7), activated: 260 }] })).toEqual({ kind: 'stalled', windowDays: 7 })
    expect(ask({ past: [{ day: addDays(today, -7), activated: 254 }] })).toEqual({ kind: 'far', windowDays: 7 })
    expect(ask({ activated: 418 })).toEqual({ kind: 'done' })
  })

  test('has no last day where few have come: chance alone could stop it', () => {
    expect(ask({ members: 260, past: [{ day: addDays(today, -7), activated: 254 }] })).toMatchObject({ kind: 'day', latest: null })
  })

  test('is never earlier when fewer have come, and lies between its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000), (members, a, b) => {
        const [activated, before] = [Math.min(a, members - 1), Math.min(a, b, members - 1)]
        const fast = ask({ members, activated, past: [{ day: addDays(today, -7), activated: before }] })
        if (fast.kind !== 'day') return
        expect(fast.earliest <= fast.finish && (fast.latest === null || fast.finish <= fast.latest)).toBe(true)
        const slow = ask({ members, activated, past: [{ day: addDays(today, -7), activated: before + 1 }] })
        if (slow.kind === 'day') expect(slow.finish >= fast.finish).toBe(true)
      }),
    )
  })
})
