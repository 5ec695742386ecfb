import { expect, test } from 'vitest'
import { caseNo } from '#domain/registration/typed.ts'
import { formatCaseNo } from './case-no.ts'

const at = (sequence: number, agencyCode = '07911') => formatCaseNo({ sequence, year: 2026, agencyCode })

test.each([
  [1, '00001/2026/07911'],
  [99_999, '99999/2026/07911'],
  [100_000, '00001.A/2026/07911'],
  [199_998, '99999.A/2026/07911'],
  [199_999, '00001.B/2026/07911'],
  [6 * 99_999 + 1, '00001.F/2026/07911'],
  [7 * 99_999 + 1, '00001.H/2026/07911'],
])('number %i of a year is %s, and can be typed', (sequence, no) => {
  expect(at(sequence)).toBe(no)
  expect(caseNo(no)).toEqual({ ok: true, value: no })
})

test('an agency of a province has five digits too', () => expect(at(12, '079')).toBe('00012/2026/07900'))
