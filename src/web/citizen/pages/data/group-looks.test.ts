import { expect, test } from 'vitest'
import type { Look } from '#contract/access.ts'
import { visitsOf } from './group-looks.ts'

let made = 0
const look = (minutesAgo: number, more: Partial<Look> = {}): Look => ({
  id: String(++made),
  at: new Date(Date.parse('2026-11-20T03:00:00Z') - minutesAgo * 60_000).toISOString(),
  role: 'officer',
  place: 'BHXH cơ sở Nhiêu Lộc',
  reader: '7K3M2P',
  seen: 'file',
  purpose: 'decide',
  reason: null,
  ...more,
})

test('an officer who opens a file, its photos and its form has come once', () => {
  const [visit, ...others] = visitsOf([look(0, { seen: 'form' }), look(1, { seen: 'photo' }), look(1, { seen: 'photo' }), look(2)])
  expect(others).toEqual([])
  expect(visit).toMatchObject({ from: '2026-11-20T02:58:00.000Z', until: '2026-11-20T03:00:00.000Z', seen: ['file', 'photo', 'form'] })
})

test('half an hour later, for another purpose, with a reason, or somebody else: that is another visit', () => {
  const first = look(90)
  for (const other of [look(59.9), look(89, { purpose: 'look_up' }), look(89, { reason: 'complaint' }), look(89, { reader: 'AAAAAA' })])
    expect(visitsOf([other, first])).toHaveLength(2)
  expect(visitsOf([look(61), first])).toHaveLength(1)
})

test('a visit may be longer than half an hour, as long as no half hour lies in between', () => {
  expect(visitsOf([look(0), look(20), look(40), look(60)])).toHaveLength(1)
})
