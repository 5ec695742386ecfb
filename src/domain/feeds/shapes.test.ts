import { expect, test } from 'vitest'
import { amount, month, plainWords, rate } from './cells.ts'
import { readHead } from './head.ts'
import { dayOfExcel } from './read-row.ts'
import { mayDo, FEED_STATES } from './states.ts'
import { FEED_KINDS, FEED_SHAPES } from './shapes.ts'

test.each(FEED_KINDS)('of %s no head could mean two columns, and each key of the natural key is a column', kind => {
  const { columns, naturalKey } = FEED_SHAPES[kind]
  const heads = columns.flatMap(({ vi, en, key, aliases = [] }) =>
    [...new Set([vi, en, key, ...aliases].map(plainWords))].map(head => [head, key] as const),
  )
  const ambiguous = heads.filter(([head, key]) => heads.some(other => other[0] === head && other[1] !== key))
  expect(ambiguous).toEqual([])
  expect(naturalKey.filter(key => !columns.some(column => column.key === key))).toEqual([])
})

test.each(FEED_KINDS)('of %s the heads of the empty file are understood in both languages', kind => {
  const { columns } = FEED_SHAPES[kind]
  for (const language of ['vi', 'en'] as const) {
    const head = readHead(
      FEED_SHAPES[kind],
      1,
      columns.map(column => column[language]),
    )
    expect(head).toMatchObject({ ignored: [], columns: columns.map(column => ({ column })) })
  }
})

test('months, money and rates are read as people write them', () => {
  expect(['1/2024', '2024-01', '01-2024', '01/01/2024'].map(month)).toEqual(['2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01'])
  expect(['5.310.000', '5,310,000 đ', '5 310 000', '5310000', '0', '0005'].map(amount)).toEqual([
    '5310000',
    '5310000',
    '5310000',
    '5310000',
    '0',
    '5',
  ])
  expect(['8', '17,5', '0.5%', '100'].map(rate)).toEqual(['800', '1750', '50', '10000'])
  expect(['45292', '45292.75', '2024-01-01T00:00:00', 'x', '60'].map(dayOfExcel)).toEqual([
    '2024-01-01',
    '2024-01-01',
    '2024-01-01',
    undefined,
    undefined,
  ])
})

test('what an operator has fed is only taken back here; what the console has sent can be read once more', () => {
  const open = (isSent: boolean) =>
    FEED_STATES.flatMap(state =>
      (['check', 'apply', 'takeBack', 'forget'] as const)
        .filter(action => mayDo(action, { state, isSent }))
        .map(action => `${state} ${action}`),
    )
  expect(open(false)).toEqual(['applied takeBack'])
  expect(open(true)).toContain('checked apply')
  expect(open(true)).not.toContain('refused apply')
})
