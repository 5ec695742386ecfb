import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { keptState, keptUntil, statusAt } from './kept.ts'

const HOUR = 3_600_000
const SERVER = Date.parse('2026-11-20T01:42:00Z')

describe('a card that a phone keeps', () => {
  test.each([
    ['at once', 0, 'usable'],
    ['after 71 hours', 71 * HOUR, 'usable'],
    ['after 72 hours', 72 * HOUR, 'usable'],
    ['a moment later', 72 * HOUR + 1, 'too_old'],
  ])('%s is worth: %s', (_, passed, kind) => {
    const phoneAt = SERVER - 400 * 24 * HOUR
    expect(keptState({ serverAt: SERVER, phoneAt, latestAt: phoneAt }, phoneAt + passed).kind).toBe(kind)
  })

  test('stays closed while the clock shows less than it has shown before', () => {
    const contact = { serverAt: SERVER, phoneAt: SERVER, latestAt: SERVER + 50 * HOUR }
    expect(keptState(contact, SERVER + 10 * HOUR)).toEqual({ kind: 'clock_back' })
    expect(keptState(contact, 0)).toEqual({ kind: 'clock_back' })
    expect(keptState(contact, SERVER + 50 * HOUR - 60_000).kind).toBe('usable')
  })

  test('is never shown longer than 72 hours of a clock that goes forward, however wrong it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.array(fc.integer({ min: 0, max: 30 * HOUR }), { maxLength: 20 }),
        (phoneAt, steps) => {
          let contact = { serverAt: SERVER, phoneAt, latestAt: phoneAt }
          let now = phoneAt
          for (const step of steps) {
            now += step
            const state = keptState(contact, now)
            expect(state.kind).toBe(now - phoneAt > 72 * HOUR ? 'too_old' : 'usable')
            if (state.kind === 'usable') expect(state.now.getTime() - SERVER).toBe(now - phoneAt)
            contact = { ...contact, latestAt: now }
          }
        },
      ),
    )
  })

  test('says when it will be gone, by the server’s time', () => {
    expect(keptUntil({ serverAt: SERVER }).toISOString()).toBe('2026-11-23T01:42:00.000Z')
  })
})

describe('the status of a card that was read days ago', () => {
  const card = { status: 'valid', validFrom: plainDate('2026-01-01'), validUntil: plainDate('2026-11-21') } as const
  test.each([
    ['2026-11-21T16:59:59Z', 'expiring'],
    ['2026-11-21T17:00:00Z', 'expired'],
  ])('at %s is %s', (now, status) => expect(statusAt(card, new Date(now))).toBe(status))

  test('stays locked when it was locked', () => {
    expect(statusAt({ ...card, status: 'locked' }, new Date('2026-06-01T00:00:00Z'))).toBe('locked')
  })
})
