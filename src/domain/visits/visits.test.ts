import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addsUp, fundShare, NO_COSTS, sumOfCosts } from './costs.ts'
import { visitFaults, type VisitRecord } from './record.ts'

const costs = (fundVnd: number, coPaidVnd: number, selfPaidVnd = 0, otherVnd = 0) => ({
  totalVnd: fundVnd + coPaidVnd + selfPaidVnd + otherVnd,
  fundVnd,
  coPaidVnd,
  selfPaidVnd,
  otherVnd,
})
const DN4 = { cardNo: 'DN4790000168123', on: '2026-10-12' }

test.each([
  ['80 % by the card', costs(412_000, 103_000), DN4, { coveredVnd: 515_000, percent: 80, isExact: true, why: 'level' }],
  ['all of a cheap visit', costs(145_000, 0), DN4, { coveredVnd: 145_000, percent: 100, isExact: true, why: 'small_cost' }],
  ['one đồng below the limit of July 2026', costs(379_499, 0), DN4, { percent: 100, why: 'small_cost' }],
  ['the limit itself is not below it', costs(379_500, 0), DN4, { percent: 100, why: 'other' }],
  ['the limit of the day before July 2026', costs(360_000, 0), { ...DN4, on: '2026-06-30' }, { percent: 100, why: 'other' }],
  ['95 % of a pensioner', costs(950_000, 50_000), { cardNo: 'HT3790000158032', on: '2026-10-12' }, { percent: 95, why: 'level' }],
  ['all for a small child', costs(2_000_000, 0), { cardNo: 'TE1790000197254', on: '2026-10-12' }, { percent: 100, why: 'all' }],
  ['drugs with another share', costs(500_000, 212_345), DN4, { percent: 70, isExact: false, why: 'other' }],
  ['lines rounded one by one are still 80 %', costs(411_998, 103_002), DN4, { percent: 80, isExact: true, why: 'level' }],
  ['what is not covered has no part in the share', costs(80_000, 20_000, 900_000), DN4, { coveredVnd: 100_000, percent: 80, why: 'level' }],
])('%s', (_, paid, card, share) => {
  expect(fundShare(paid, card)).toMatchObject(share)
})

test('where nothing is covered there is no share', () => {
  expect(fundShare(costs(0, 0, 300_000), DN4)).toBeUndefined()
})

test('sums of what adds up add up', () => {
  const one = fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), fc.nat(1e9)).map(([a, b, c, d]) => costs(a, b, c, d))
  fc.assert(fc.property(fc.array(one), all => addsUp(sumOfCosts(all))))
  expect(addsUp({ ...NO_COSTS, totalVnd: 1 })).toBe(false)
  expect(addsUp(costs(-1, 1))).toBe(false)
})

const record = (change: { readonly head?: object; readonly detail?: object } = {}): VisitRecord => ({
  head: {
    facilityCode: '79031',
    careKind: '01',
    inAt: '2026-10-12T01:00:00.000Z',
    outAt: '2026-10-12T03:00:00.000Z',
    diagnosis: { code: 'I10', words: 'Tăng huyết áp' },
    costs: costs(80_001, 19_999),
    ...change.head,
  },
  detail: {
    ...{ recordNo: 'x', reason: null, admission: null, accompanying: [], treatment: null, result: null, discharge: null, daysOfCare: null },
    ...{ comeBackOn: null, cards: [], papers: [] },
    items: [{ kind: 'service', group: '13', name: 'Khám', dose: null, unit: null, quantity: 1, costs: costs(80_000, 20_000) }],
    ...change.detail,
  },
})

test('a record is kept when its money adds up, and a đồng a line is rounding', () => {
  expect(visitFaults(record())).toEqual([])
  expect(visitFaults(record({ detail: { items: [] } }))).toEqual([])
})

test('each fault is named', () => {
  expect(visitFaults(record({ head: { costs: { ...costs(80_000, 20_000), totalVnd: 99_999 } } }))).toEqual(['COSTS'])
  expect(visitFaults(record({ head: { costs: costs(90_000, 10_000) } }))).toEqual(['LINES'])
  expect(visitFaults(record({ head: { outAt: '2026-10-11T03:00:00.000Z' } }))).toEqual(['ORDER'])
})
