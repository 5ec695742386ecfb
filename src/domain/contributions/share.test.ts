import { expect, test } from 'vitest'
import { monthlyShareVnd } from './share.ts'

const none = { allowancePositionVnd: 0, allowanceSeniorityVnd: 0, allowanceProfessionVnd: 0, allowanceOtherVnd: 0 }

test('a worker with 7,420,000 đồng pays 8 % and the employer 17.5 %', () => {
  expect(monthlyShareVnd({ baseVnd: 7_420_000, ...none }, 800)).toBe(593_600)
  expect(monthlyShareVnd({ baseVnd: 7_420_000, ...none }, 1750)).toBe(1_298_500)
})

test('allowances count like the salary, and half a đồng is rounded up', () => {
  expect(monthlyShareVnd({ baseVnd: 1_000_000, ...none, allowancePositionVnd: 200_000, allowanceProfessionVnd: 50_000 }, 800)).toBe(100_000)
  expect(monthlyShareVnd({ baseVnd: 50, ...none }, 100)).toBe(1)
})
