import { expect, test } from 'vitest'
import { caseSearch } from './search.ts'

test.each([
  ['00 0000 0012', { by: 'socialInsuranceNo', value: '0000000012' }],
  ['0000000012', { by: 'socialInsuranceNo', value: '0000000012' }],
  ['00012/2026/07911', { by: 'caseNo', prefix: '00012/2026/07911' }],
  ['12/2026', { by: 'caseNo', prefix: '00012/2026' }],
  ['1.a/2026/07911', { by: 'caseNo', prefix: '00001.A/2026/07911' }],
  ['0001', { by: 'caseNo', prefix: '0001' }],
  ['  Đào  Lan ', { by: 'name', words: ['dao', 'lan'] }],
  ['   ', undefined],
])('what is typed as "%s" is looked for in the right place', (typed, expected) => {
  expect(caseSearch(typed)).toEqual(expected)
})
