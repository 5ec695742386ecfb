import { expect, test } from 'vitest'
import { codeNameOn, tidyCode, type CodeRow } from './codes.ts'

const row = (validFrom: string, nameVi: string, validUntil: string | null = null): CodeRow => ({
  ...{ list: 'icd10', code: 'I10', nameEn: nameVi },
  ...{ validFrom, validUntil, nameVi },
})
const rows = [row('2026-07-01', 'new'), row('2015-01-01', 'old', '2026-07-01')]

test.each([
  ['2026-06-30', 'old'],
  ['2026-07-01', 'new'],
  ['2010-01-01', 'old'],
])('on %s the code has the name of its time', (on, name) => {
  expect(codeNameOn(rows, { list: 'icd10', code: 'I10' }, on)?.nameVi).toBe(name)
})

test('a code of another list, or of none, has no name', () => {
  expect(codeNameOn(rows, { list: 'care_kind', code: 'I10' }, '2026-07-01')).toBeUndefined()
  expect(codeNameOn(rows, { list: 'icd10', code: 'Z99' }, '2026-07-01')).toBeUndefined()
  expect(tidyCode(' j06.9')).toBe('J06.9')
})
