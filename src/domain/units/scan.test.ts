import { expect, test } from 'vitest'
import { afterScan, MAX_SCAN_BYTES, mayBeHandedOver, refuseScanLength, refuseScanPart, type SheetState } from './scan.ts'

test.each<[SheetState, boolean | null, boolean, ReturnType<typeof afterScan>]>([
  ['waiting', null, true, { state: 'found', hasInk: true }],
  ['waiting', null, false, { state: 'found', hasInk: false }],
  ['found', false, true, { state: 'found', hasInk: true }],
  ['found', true, false, undefined],
  ['found', true, true, undefined],
  ['ticked', null, false, { state: 'ticked', hasInk: false }],
  ['ticked', null, true, { state: 'ticked', hasInk: true }],
  ['set_aside', true, false, { state: 'found', hasInk: false }],
  ['sent_back', true, true, { state: 'found', hasInk: true }],
])('a sheet that is %s (ink: %s) is seen by a scan with ink: %s', (state, hasInk, seen, after) => {
  expect(afterScan({ state, hasInk }, seen)).toEqual(after)
})

test('only what is signed, or ticked by a person, goes to the agency', () => {
  expect(mayBeHandedOver({ state: 'found', hasInk: true })).toBe(true)
  expect(mayBeHandedOver({ state: 'ticked', hasInk: null })).toBe(true)
  for (const state of ['waiting', 'set_aside', 'sent_back'] as const) expect(mayBeHandedOver({ state, hasInk: true })).toBe(false)
  expect(mayBeHandedOver({ state: 'found', hasInk: false })).toBe(false)
})

test('a scan is as long as it says, part after part', () => {
  expect([refuseScanLength(0), refuseScanLength(1), refuseScanLength(MAX_SCAN_BYTES + 1)]).toEqual([
    'SCAN_EMPTY',
    undefined,
    'SCAN_TOO_LARGE',
  ])
  const scan = { length: 10, received: 4 }
  expect(refuseScanPart(scan, { offset: 4, size: 6 })).toBeUndefined()
  expect(refuseScanPart(scan, { offset: 3, size: 6 })).toBe('UPLOAD_OFFSET')
  expect(refuseScanPart(scan, { offset: 4, size: 7 })).toBe('UPLOAD_TOO_LONG')
})
