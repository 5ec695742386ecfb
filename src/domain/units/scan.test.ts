import { expect, test } from 'vitest'
import {
  afterScan,
  inPiles,
  MAX_SCAN_BYTES,
  mayBeHandedOver,
  refuseScanKind,
  refuseScanLength,
  refuseScanPart,
  type SheetState,
} from './scan.ts'

test.each<[SheetState, boolean | null, boolean, ReturnType<typeof afterScan>]>([
  ['waiting', null, true, { state: 'found', hasInk: true }],
  ['waiting', null, false, { state: 'found', hasInk: false }],
  ['found', false, true, { state: 'found', hasInk: true }],
  ['found', true, false, undefined],
  ['found', true, true, undefined],
  ['ticked', null, false, { state: 'ticked', hasInk: false }],
  ['ticked', null, true, { state: 'ticked', hasInk: true }],
  ['set_aside', true, false, { state: 'found', hasInk: false }],
  ['sent_back', null, true, { state: 'found', hasInk: true }],
  ['void', null, true, undefined],
])('a sheet that is %s (ink: %s) is seen by a scan with ink: %s', (state, hasInk, seen, after) => {
  expect(afterScan({ state, hasInk, refusedAt: null }, seen, new Date(5))).toEqual(after)
})

test('a scan that was sent before a sheet was refused shows the refused paper, one after it another', () => {
  const refused = { state: 'set_aside', hasInk: null, refusedAt: new Date(10) } as const
  expect([9, 10].map(at => afterScan(refused, true, new Date(at)))).toEqual([undefined, undefined])
  expect(afterScan(refused, true, new Date(11))).toEqual({ state: 'found', hasInk: true })
})

test('more than six hundred people are several piles, as even as they can be, and nobody is left out', () => {
  const people = Array.from({ length: 1_201 }, (_, n) => n)
  expect(inPiles(people).map(pile => pile.length)).toEqual([401, 400, 400])
  expect(inPiles(people).flat()).toEqual(people)
  expect(inPiles(people.slice(0, 600)).length).toBe(1)
})

test('only what is signed, or ticked by a person, goes to the agency', () => {
  expect(mayBeHandedOver({ state: 'found', hasInk: true })).toBe(true)
  expect(mayBeHandedOver({ state: 'ticked', hasInk: null })).toBe(true)
  for (const state of ['waiting', 'set_aside', 'sent_back', 'void'] as const) expect(mayBeHandedOver({ state, hasInk: true })).toBe(false)
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

test('a scan is known by its first bytes, and a picture of a phone that nobody can open is told apart', () => {
  const heic = Uint8Array.from(Buffer.from('\0\0\0\u0018ftypheic', 'latin1'))
  const files = [Buffer.from('xx%PDF-1.7'), Uint8Array.of(0xff, 0xd8, 0xff), heic, Buffer.from('PK')]
  expect(files.map(refuseScanKind)).toEqual([undefined, undefined, 'SCAN_HEIC', 'SCAN_KIND'])
})
