import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_POLICIES } from '#domain/kernel/policy.ts'
import { graceLeft, rotationOf } from './rotation.ts'

const set = new Date('2026-01-01T00:00:00.000Z')
const at = (text: string) => rotationOf(set, new Date(text), DEFAULT_POLICIES)

test('a password is to be changed 180 days after it was set', () => {
  expect(at('2026-01-01T00:00:00.000Z').dueAt.toISOString()).toBe('2026-06-30T00:00:00.000Z')
})

test.each([
  ['2026-01-01T00:00:00.000Z', 'fresh'],
  ['2026-06-15T23:59:59.999Z', 'fresh'],
  ['2026-06-16T00:00:00.000Z', 'soon'],
  ['2026-06-29T23:59:59.999Z', 'soon'],
  ['2026-06-30T00:00:00.000Z', 'due'],
  ['2027-06-30T00:00:00.000Z', 'due'],
])('at %s a password of 1 January is %s', (now, state) => {
  expect(at(now).state).toBe(state)
})

test('a deployment may choose another number of days', () => {
  const rotation = rotationOf(set, new Date('2026-01-22T00:00:00.000Z'), { passwordDays: 30 })
  expect(rotation).toEqual({ dueAt: new Date('2026-01-31T00:00:00.000Z'), state: 'soon' })
})

test('nothing becomes newer by waiting', () => {
  const order = ['fresh', 'soon', 'due']
  const days = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 400 }), (first, more, passwordDays) => {
      const state = (after: number) => order.indexOf(rotationOf(set, new Date(set.getTime() + after * 86_400_000), { passwordDays }).state)
      expect(state(first + more)).toBeGreaterThanOrEqual(state(first))
    }),
  )
})

test('a due password under "force" opens the account three times more; who signs in by passkey is left alone', () => {
  const due = at('2026-06-30T00:00:00.000Z')
  const left = (sinceDue: number, byPasskey = false) => graceLeft(due, { passwordRotation: 'force' }, { sinceDue, byPasskey })
  expect([0, 1, 2, 3, 9].map(times => left(times))).toEqual([3, 2, 1, 0, 0])
  expect(left(9, true)).toBe(null)
  expect(graceLeft(due, { passwordRotation: 'remind' }, { sinceDue: 9, byPasskey: false })).toBe(null)
  for (const early of [at('2026-06-29T23:59:59.999Z'), null])
    expect(graceLeft(early, { passwordRotation: 'force' }, { sinceDue: 9, byPasskey: false })).toBe(null)
})
