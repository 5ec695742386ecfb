import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIST_SIZE, lookAt, placeOf, type ProofLook } from './proof.ts'

const HOUR = 3600
const NOW = 1_764_000_000
const good: ProofLook = {
  now: NOW,
  issuedAt: NOW - HOUR,
  expiresAt: NOW + 23 * HOUR,
  shownAt: NOW - 5,
  listAt: NOW - 2 * HOUR,
  isRevoked: false,
  isKnown: false,
}

describe('a code that is signed rightly', () => {
  test.each([
    ['shown just now', {}, 'valid'],
    ['shown 90 seconds ago', { shownAt: NOW - 90 }, 'valid'],
    ['shown 91 seconds ago: a picture of a screen', { shownAt: NOW - 91 }, 'replayed'],
    ['that was checked here already', { isKnown: true }, 'replayed'],
    ['of a proof that has run out', { expiresAt: NOW }, 'expired'],
    ['of a proof that was revoked', { isRevoked: true }, 'revoked'],
    ['of a proof that was revoked and is shown as a picture', { isRevoked: true, shownAt: NOW - HOUR / 2 }, 'revoked'],
    ['against a list of a day ago', { listAt: NOW - 24 * HOUR }, 'valid'],
    ['against a list that is older', { listAt: NOW - 24 * HOUR - 1 }, 'stale'],
    ['of the future', { shownAt: NOW + 91 }, 'clock'],
    ['from before its own proof', { shownAt: NOW - 2 * HOUR }, 'clock'],
    ['where the clerk’s clock is behind the list', { listAt: NOW + HOUR }, 'clock'],
    ['where the clerk’s clock is behind the proof', { issuedAt: NOW + HOUR, shownAt: NOW + HOUR }, 'clock'],
  ] as const)('%s', (_, change, verdict) => {
    expect(lookAt({ ...good, ...change })).toBe(verdict)
  })

  test('is valid exactly when nothing at all speaks against it', () => {
    const near = (...around: readonly number[]) =>
      fc.tuple(fc.constantFrom(...around), fc.integer({ min: -120, max: 120 })).map(([hours, more]) => NOW + hours * HOUR + more)
    const looks = fc.record({
      now: fc.constant(NOW),
      issuedAt: near(-1, 0, 5),
      expiresAt: near(23, 0),
      shownAt: near(0, 0, -2),
      listAt: near(-24, -2, 0),
      isRevoked: fc.constantFrom(false, false, true),
      isKnown: fc.constantFrom(false, false, true),
    })
    fc.assert(
      fc.property(looks, look => {
        const { now, issuedAt, expiresAt, shownAt, listAt } = look
        const isGood =
          !look.isRevoked &&
          !look.isKnown &&
          now < expiresAt &&
          Math.abs(now - shownAt) <= 90 &&
          shownAt >= issuedAt - 90 &&
          now >= Math.max(issuedAt, listAt) - 90 &&
          now - listAt <= 24 * HOUR
        expect(lookAt(look) === 'valid').toBe(isGood)
      }),
      { numRuns: 2000 },
    )
  })
})

test('every number has a place of its own in the lists', () => {
  expect(placeOf(LIST_SIZE - 1)).toEqual({ list: 0, index: LIST_SIZE - 1 })
  expect(placeOf(LIST_SIZE)).toEqual({ list: 1, index: 0 })
})
