import { expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { matchesChild, type ChildRecord } from './child-match.ts'

const TODAY = plainDate('2026-11-21')
const KHOI: ChildRecord = {
  fullName: 'Lê Ngô Minh Khôi',
  birthDate: plainDate('2017-02-20'),
  birthPrecision: 'day',
  personalId: '079517117302',
  phone: null,
  email: null,
  address: null,
}
const DECLARED = { fullName: 'le ngo minh khoi', birthDate: '2017-02-20', personalId: '' }

test.each([
  ['name and birth date of the child', DECLARED, KHOI, true],
  ['the number of a paper that is on file', { ...DECLARED, personalId: '079517117302' }, KHOI, true],
  ['another number than the one on file', { ...DECLARED, personalId: '079517117303' }, KHOI, false],
  ['another name', { ...DECLARED, fullName: 'Lê Ngô Minh Khang' }, KHOI, false],
  ['another day of birth', { ...DECLARED, birthDate: '2017-02-21' }, KHOI, false],
  ['another day, where the registry knows the month', { ...DECLARED, birthDate: '2017-02-21' }, { ...KHOI, birthPrecision: 'month' }, true],
  ['another month, where the registry knows the year', { ...DECLARED, birthDate: '2017-05-01' }, { ...KHOI, birthPrecision: 'year' }, true],
  ['an adult', { ...DECLARED, birthDate: '2008-11-21' }, { ...KHOI, birthDate: plainDate('2008-11-21') }, false],
  ['a child who is eighteen tomorrow', { ...DECLARED, birthDate: '2008-11-22' }, { ...KHOI, birthDate: plainDate('2008-11-22') }, true],
  ['nobody in the registry', DECLARED, undefined, false],
] as const)('a parent who declares %s: %#', (_, declared, registry, expected) => {
  expect(matchesChild(declared, registry, TODAY)).toBe(expected)
})
