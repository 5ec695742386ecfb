import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, NAME_GRADES, type NameGrade } from './compare-names.ts'

test.each([
  ['Nguyễn Văn An', 'Nguyễn Văn An', 'same', []],
  ['  Nguyễn  Văn An ', 'Nguyễn Văn An', 'same', []],
  ['NGUYỄN VĂN AN', 'Nguyễn Văn An', 'writing', ['case']],
  ['Lê Thị Hoà', 'Lê Thị Hòa', 'writing', ['tone_place']],
  ['LÊ THỊ HOÀ', 'Lê Thị Hòa', 'writing', ['case', 'tone_place']],
  ['Trần Thuý Vi', 'Trần Thúy Vi', 'writing', ['tone_place']],
  ['Lý Mỹ Kỳ', 'Lí Mĩ Kì', 'writing', ['y_i']],
  ['Phan Quý', 'Phan Quí', 'writing', ['y_i']],
  ['Đỗ Ánh-Tuyết', 'Đỗ Ánh Tuyết', 'writing', ['signs']],
  ['Đỗ Ánhtuyết', 'Đỗ Ánh Tuyết', 'possible', ['joined']],
  ['Nguyen Van An', 'Nguyễn Văn An', 'possible', ['no_marks']],
  ['Nguyên Văn An', 'Nguyễn Văn An', 'possible', ['marks_missing']],
  ['Dặng Minh Châu', 'Đặng Minh Châu', 'possible', ['marks_missing']],
  ['Nguyển Văn An', 'Nguyễn Văn An', 'possible', ['hoi_nga']],
  ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng', 'possible', ['marks']],
  ['Ng. Văn An', 'Nguyễn Văn An', 'possible', ['abbreviated']],
  ['N.V.A', 'Nguyễn Văn An', 'possible', ['abbreviated']],
  ['Nguyễn V An', 'Nguyễn Văn An', 'possible', ['abbreviated']],
  ['Nguyễn An', 'Nguyễn Văn An', 'possible', ['middle_missing']],
  ['Nguyễn Thị An', 'Nguyễn Thị Thu An', 'possible', ['middle_missing']],
  ['Văn An Nguyễn', 'Nguyễn Văn An', 'possible', ['order']],
  ['An Nguyen Van', 'Nguyễn Văn An', 'possible', ['no_marks', 'order']],
  ['Nguyễn Văm An', 'Nguyễn Văn An', 'possible', ['typo']],
  ['Nguyễn Văn An', 'Trần Văn An', 'different', []],
  ['Nguyễn Văn An', 'Nguyễn Văn Bình', 'different', []],
  ['Thúy', 'Thúi', 'different', []],
  ['An', 'Nguyễn Văn An', 'different', []],
  ['', 'Nguyễn Văn An', 'different', []],
] as const)('"%s" beside "%s": %s', (one, other, grade, reasons) => {
  expect(compareNames(one, other)).toEqual({ grade, reasons })
})

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Huỳnh', 'Lý', 'Tôn', 'Nông']
const MIDDLES = ['Văn', 'Thị', 'Thuý', 'Minh', 'Hữu', 'Mỹ', 'Ngọc', 'Quốc']
const GIVEN = ['An', 'Hoà', 'Thủy', 'Hùng', 'Châu', 'Đào', 'Kỳ', 'Khuê', 'Loan']
const name = fc.record({
  family: fc.constantFrom(...FAMILIES),
  middles: fc.uniqueArray(fc.constantFrom(...MIDDLES), { maxLength: 2 }),
  given: fc.constantFrom(...GIVEN),
})
const whole = ({ family, middles, given }: { family: string; middles: readonly string[]; given: string }): string =>
  [family, ...middles, given].join(' ')
const anyText = fc.oneof(name.map(whole), fc.string({ unit: 'grapheme', maxLength: 30 }))

describe('for every name', () => {
  const holds = <T>(property: fc.IPropertyWithHooks<T>) => fc.assert(property, { numRuns: 500 })
  const atMost = (grade: NameGrade, one: string, other: string): void => {
    expect(NAME_GRADES.indexOf(compareNames(one, other).grade)).toBeLessThanOrEqual(NAME_GRADES.indexOf(grade))
  }

  test('it is the same as itself, composed or decomposed, with whatever spaces', () => {
    holds(fc.property(anyText, one => void expect(compareNames(one, ` ${one.normalize('NFD')}  `).grade).toBe('same')))
  })
  test('it does not matter which of two comes first', () => {
    holds(fc.property(anyText, anyText, (one, other) => void expect(compareNames(one, other)).toEqual(compareNames(other, one))))
  })
  test('capitals are only writing', () => {
    holds(fc.property(name, one => void atMost('writing', whole(one), whole(one).toUpperCase())))
  })
  test('without diacritics, abbreviated, without its middle or in another order it is possibly the same', () => {
    holds(
      fc.property(name, one => {
        const bare = whole(one)
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/gu, '')
          .replace(/[đĐ]/gu, 'd')
        const initials = whole(one)
          .split(' ')
          .map(word => `${word[0]}.`)
          .join('')
        for (const other of [bare, initials, `${one.family} ${one.given}`, [one.given, one.family, ...one.middles].join(' ')])
          atMost('possible', whole(one), other)
      }),
    )
  })
  test('another family name or another given name is another person', () => {
    holds(
      fc.property(name, fc.constantFrom('Vương', 'Bạch', 'Quách'), (one, other) => {
        expect(compareNames(whole(one), whole({ ...one, family: other })).grade).toBe('different')
        expect(compareNames(whole(one), whole({ ...one, given: other })).grade).toBe('different')
      }),
    )
  })
  test('what is not the same says why, unless it is different', () => {
    holds(
      fc.property(anyText, anyText, (one, other) => {
        const { grade, reasons } = compareNames(one, other)
        expect(reasons.length > 0).toBe(grade === 'writing' || grade === 'possible')
      }),
    )
  })
})
