import { expect, test } from 'vitest'
import { settledFrom } from './device.ts'

test('the first day of a device is counted in hours, not to midnight', () => {
  expect(settledFrom(new Date('2026-11-20T02:00:00Z')).toISOString()).toBe('2026-11-21T02:00:00.000Z')
})
