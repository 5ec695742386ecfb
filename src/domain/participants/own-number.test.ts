import { expect, test } from 'vitest'
import { birthsMeant, whomToTell } from './own-number.ts'

test('who knows the day finds a book that has the month or the year alone', () => {
  expect(birthsMeant('1986-05-14')).toEqual([
    { date: '1986-05-14', precision: 'day' },
    { date: '1986-05-01', precision: 'month' },
    { date: '1986-01-01', precision: 'year' },
  ])
})

test('who gives the year alone finds only a book that has no more', () => {
  expect(birthsMeant('1986')).toEqual([{ date: '1986-01-01', precision: 'year' }])
})

const people = (...provinces: readonly (string | null)[]) => provinces.map((provinceCode, id) => ({ id, provinceCode }))
const told = (...provinces: readonly (string | null)[]) => whomToTell(people(...provinces), '79').map(({ id }) => id)

test.each([
  ['the only one of the province', ['79'], [0]],
  ['two namesakes of the province, each the own number', ['79', '79'], [0, 1]],
  ['three at most', ['79', '79', '79'], [0, 1, 2]],
  ['nobody of four', ['79', '79', '79', '79'], []],
  ['somebody of another province is not meant', ['01'], []],
  ['who has a province before who has none', ['79', null], [0]],
  ['who has none, when the province has nobody', ['01', null, null], [1, 2]],
  ['nobody of four without a province', [null, null, null, null], []],
  ['nobody', [], []],
] as const)('%s', (_, provinces, ids) => {
  expect(told(...provinces)).toEqual(ids)
})
