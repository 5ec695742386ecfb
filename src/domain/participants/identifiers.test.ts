import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldResult, FieldRule } from '#domain/kernel/field.ts'
import {
  birthDate,
  shortName,
  email, formatSocialInsuranceNo, fullName, line, maskEmail, maskPhone, mobilePhone, optional, personalId, personalIdKind, signInName, socialInsuranceNo,
} from './identifiers.ts' // prettier-ignore

const told = (result: FieldResult): string => (result.ok ? `= ${result.value}` : result.code)

const CASES: readonly (readonly [string, FieldRule, readonly (readonly [string, string])[]])[] = [
  ['the social insurance number', socialInsuranceNo, [
    ['0000168123', '= 0000168123'],
    [' 00.0016-8123\u00a0', '= 0000168123'],
    ['００００１６８１２３', '= 0000168123'],
    ['DN4790000168123', '= 0000168123'],
    ['dn 4 79 00 0016 8123', '= 0000168123'],
    ['', 'REQUIRED'],
    [' . - ', 'REQUIRED'],
    ['000016812', 'SOCIAL_INSURANCE_NO_LENGTH'],
    ['00001681234', 'SOCIAL_INSURANCE_NO_LENGTH'],
    ['O000168123', 'SOCIAL_INSURANCE_NO_DIGITS'],
    ['DN9790000168123', 'SOCIAL_INSURANCE_NO_DIGITS'],
    ['٠٠٠٠١٦٨١٢٣', 'SOCIAL_INSURANCE_NO_DIGITS'],
  ]],
  ['the sign-in name', signInName, [
    ['0000168123', '= 0000168123'],
    ['079 586 168 123', '= 079586168123'],
    ['00001681230', 'SIGN_IN_NAME_LENGTH'],
    ['mai@vidu.example', 'SIGN_IN_NAME_DIGITS'],
    ['', 'REQUIRED'],
  ]],
  ['the full name', fullName, [
    ['  Nguyễn   Thị\tMai ', '= Nguyễn Thị Mai'],
    ['Nguyễn Thị Mai'.normalize('NFD'), '= Nguyễn Thị Mai'],
    ["H'Ngân Niê Kđăm", "= H'Ngân Niê Kđăm"],
    ['Công Tằng Tôn Nữ Hoàng Thị Quỳnh Như Nguyễn Phước Thuỷ Tiên', '= Công Tằng Tôn Nữ Hoàng Thị Quỳnh Như Nguyễn Phước Thuỷ Tiên'],
    ['Mai', 'NAME_WORDS'],
    ['', 'REQUIRED'],
    ['Nguyễn Mai 2', 'NAME_LETTERS'],
    ['@Nguyễn Mai', 'NAME_LETTERS'],
    [`Nguyễn ${'a'.repeat(94)}`, 'TOO_LONG'],
  ]],
  ['the identity number', personalId, [
    ['079 586 168 123', '= 079586168123'],
    ['123456789', '= 123456789'],
    ['c1234567', '= C1234567'],
    ['C12345678', '= C12345678'],
    ['12345678901', 'PERSONAL_ID_LENGTH'],
    ['CC1234567', '= CC1234567'],
    ['p 4821 95k', '= P482195K'],
    ['CC12345', '= CC12345'],
    ['CC12', 'PERSONAL_ID_FORM'],
    ['CC12345678', 'PERSONAL_ID_FORM'],
    ['', 'REQUIRED'],
  ]],
  ['the phone', mobilePhone, [
    ['0500 168 123', '= 0500168123'],
    ['+84 500 168 123', '= 0500168123'],
    ['0084500168123', '= 0500168123'],
    ['84500168123', '= 0500168123'],
    ['(0500) 168-123', '= 0500168123'],
    ['0500.168.12', 'PHONE_LENGTH'],
    ['0238123456', 'PHONE_NOT_MOBILE'],
    ['0123456789', 'PHONE_NOT_MOBILE'],
    ['không', 'PHONE_DIGITS'],
    ['', 'REQUIRED'],
  ]],
  ['the email', email, [
    [' Mai.Nguyen+bhxh@ViDu.Example ', '= mai.nguyen+bhxh@vidu.example'],
    ['mai@vidu', 'EMAIL_FORM'],
    ['mai@@vidu.example', 'EMAIL_FORM'],
    ['mai nguyen@vidu.example', 'EMAIL_FORM'],
    ['a@vidu.example,b@vidu.example', 'EMAIL_FORM'],
    ['a@vidu.example\nBcc: b@vidu.example', 'EMAIL_FORM'],
    [`${'a'.repeat(110)}@vidu.example`, 'TOO_LONG'],
    ['', 'REQUIRED'],
  ]],
  ['a line of text', line(10), [
    ['  12  đường ', '= 12 đường'],
    ['12 đường dài', 'TOO_LONG'],
    ['\n', 'REQUIRED'],
  ]],
  ['a field that may stay empty', optional(email), [
    ['  ', '= '],
    ['x', 'EMAIL_FORM'],
  ]],
] // prettier-ignore

test.each(
  CASES.flatMap(([name, rule, rows]) =>
    rows.map(([raw, result]) => [name, raw.slice(0, 60), result.slice(0, 60), rule, raw, result] as const),
  ),
)('%s typed as %j becomes %s', (_name, _raw, _result, rule, raw, result) => {
  expect(told(rule(raw))).toBe(result)
})

test.each(CASES)('%s in stored form is its own stored form, and no typing breaks the rule', (_, rule) => {
  const typed = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 .+-]{0,16}$/u))
  const kept = (raw: string): boolean => {
    const first = rule(raw)
    return !first.ok || told(rule(first.value)) === told(first)
  }
  expect(fc.check(fc.property(typed, kept))).toMatchObject({ failed: false, numRuns: 100 })
})

test('how digits are separated does not matter', () => {
  const separated = fc.tuple(
    fc.stringMatching(/^\d{10}$/u),
    fc.array(fc.constantFrom('', ' ', '.', '-', '–', '\u00a0'), { minLength: 11, maxLength: 11 }),
  )
  fc.assert(
    fc.property(separated, ([digits, between]) => {
      const typed = between.map((sign, i) => sign + (digits[i] ?? '')).join('')
      expect(socialInsuranceNo(typed)).toEqual({ ok: true, value: digits })
    }),
  )
})

test('the kind of a paper follows from its number', () => {
  expect(['079586168123', '123456789', 'C1234567'].map(personalIdKind)).toEqual(['citizen_id', 'old_id', 'passport'])
})

test('numbers are shown in groups, contacts with their ends only', () => {
  expect([formatSocialInsuranceNo('0000168123'), maskPhone('0500168123'), maskEmail('lan.tran@vidu.example')]).toEqual([
    '00 0016 8123',
    '05•• ••• 123',
    'la••••@vidu.example',
  ])
})

test.each([
  ['22/11/2019', '2019-11-22'],
  ['2-1-2019', '2019-01-02'],
  ['22.11.2019', '2019-11-22'],
  ['22112019', '2019-11-22'],
  ['2019-11-22', '2019-11-22'],
  ['29/02/2020', '2020-02-29'],
])('a birth date typed as %s is the day %s', (typed, day) => {
  expect(birthDate(typed)).toEqual({ ok: true, value: day })
})

test.each(['29/02/2019', '31/11/2019', '22/13/2019', '22/11/19', '11/2019', 'hôm qua', '01/01/1899'])('%s is no birth date', typed => {
  expect(birthDate(typed)).toEqual({ ok: false, code: 'BIRTH_DATE_FORM' })
})

test('a name in the list of a phone shows the given name and the first letters of the others', () => {
  expect(['Đặng Minh Châu', "H'Ngân Niê Kđăm"].map(shortName)).toEqual(['Đ. M. Châu', 'H. N. Kđăm'])
})
