import { expect, test } from 'vitest'
import { afterFailure, mayBeSent, PROMISED_FOR_MS } from '#domain/notifications/delivery.ts'

const now = new Date('2026-11-20T02:00:00Z')
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

test('a code that could be typed in for less than a minute is not sent', () => {
  expect(mayBeSent({ class: 'A', expiresAt: inSeconds(60) }, now)).toBe('send')
  expect(mayBeSent({ class: 'A', expiresAt: inSeconds(59) }, now)).toBe('expired')
})

test('a code is tried again after 1, 2, 4 and 8 seconds, then no more', () => {
  const message = { class: 'A', expiresAt: inSeconds(240) } as const
  const pauses = [1, 2, 3, 4, 5].map(failures => afterFailure(message, failures, now))
  expect(pauses.map(next => (next.kind === 'retry' ? next.afterMs / 1_000 : next.kind))).toEqual([1, 2, 4, 8, 'expired'])
  expect(afterFailure({ class: 'A', expiresAt: inSeconds(65) }, 4, now)).toEqual({ kind: 'expired' })
})

test('a promised message is tried for 72 hours, ever more rarely, and then put before an officer', () => {
  const expiresAt = new Date(now.getTime() + PROMISED_FOR_MS)
  let [at, failures] = [now, 0]
  const pauses: number[] = []
  for (;;) {
    const next = afterFailure({ class: 'B', expiresAt }, (failures += 1), at)
    if (next.kind !== 'retry') {
      expect(next).toEqual({ kind: 'dead' })
      break
    }
    pauses.push(next.afterMs / 1_000)
    at = new Date(at.getTime() + next.afterMs)
  }
  expect(pauses.slice(0, 8)).toEqual([10, 30, 60, 120, 300, 900, 3_600, 3_600])
  expect(expiresAt.getTime() - at.getTime()).toBeLessThanOrEqual(3_600_000)
})
