import { expect, test } from 'vitest'
import { disputeWords, needsWords, VISIT_REASONS, visitReasonsFor } from './dispute.ts'

test('a row and what cannot be looked up without words need words; a finding, an absence and a paper speak for themselves', () => {
  expect(needsWords('period:1')).toBe(true)
  expect(needsWords('finding:gap')).toBe(false)
  expect(VISIT_REASONS.filter(reason => needsWords('visit:1', reason))).toEqual(['other_day', 'costs'])
})

test('papers can be wrong only where there are some', () => {
  expect(visitReasonsFor(0)).toEqual(['not_there', 'other_day', 'costs'])
  expect(visitReasonsFor(1)).toEqual(VISIT_REASONS)
})

test('words are tidied, may be none, and end at a thousand signs', () => {
  expect(disputeWords('  Tôi ở nhà.  ')).toMatchObject({ ok: true, value: 'Tôi ở nhà.' })
  expect(disputeWords('')).toMatchObject({ ok: true, value: '' })
  expect(disputeWords('a'.repeat(1001))).toMatchObject({ ok: false })
})
