import { expect, test } from 'vitest'
import { memberCount, UNIT_ACCOUNT_RULES } from './account-request.ts'

test.each([
  ['500', '500'],
  ['1.200', '1200'],
  [' 1 200 ', '1200'],
  ['100,000', '100000'],
  ['', 'REQUIRED'],
  ['năm trăm', 'NUMBER_RANGE'],
  ['-5', 'NUMBER_RANGE'],
  ['0', 'NUMBER_RANGE'],
  ['100001', 'NUMBER_RANGE'],
])('a unit of %j people is written %s', (raw, written) => {
  const result = memberCount(raw)
  expect(result.ok ? result.value : result.code).toBe(written)
})

test('who asks says for which unit and as what', () => {
  expect(UNIT_ACCOUNT_RULES.unitCode('')).toMatchObject({ code: 'UNIT_REQUIRED' })
  expect(UNIT_ACCOUNT_RULES.position('  ')).toMatchObject({ code: 'REQUIRED' })
  expect(UNIT_ACCOUNT_RULES.position(' Kế toán   trưởng ')).toEqual({ ok: true, value: 'Kế toán trưởng' })
})
