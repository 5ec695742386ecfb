import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'
import { isSimilar, judgePassword, PASSWORD_MAX, PASSWORD_MIN, passwordStrength } from './password.ts'

const owner = { socialInsuranceNo: '0000168123', fullName: 'Nguyễn Thị Mai', birthDate: '1986-05-14', phone: '0500168123' }
const judged = (raw: string): string => {
  const result = judgePassword(raw, owner, isCommonPassword)
  return result.ok ? 'ok' : result.code
}

test.each([
  ['', 'REQUIRED'],
  ['bảy chữ', 'PASSWORD_SHORT'],
  ['x y'.repeat(43), 'PASSWORD_LONG'],
  ['password', 'PASSWORD_COMMON'],
  ['MatKhau123', 'PASSWORD_COMMON'],
  ['aaaaaaaaaaaa', 'PASSWORD_COMMON'],
  ['abababababa', 'PASSWORD_COMMON'],
  ['123123123123', 'PASSWORD_COMMON'],
  ['12345678', 'PASSWORD_COMMON'],
  ['hgfedcba', 'PASSWORD_COMMON'],
  ['bhxh@2026 !!', 'PASSWORD_CONTEXT'],
  ['VssID của tôi', 'PASSWORD_CONTEXT'],
  ['bảo hiểm là của để dành cho ta', 'ok'],
  ['ma so 00 0016 8123', 'PASSWORD_OWN_DATA'],
  ['x14-05-1986x', 'PASSWORD_OWN_DATA'],
  ['19860514 abc', 'PASSWORD_OWN_DATA'],
  ['0500.168.123', 'PASSWORD_OWN_DATA'],
  ['nguyen thi mai', 'PASSWORD_OWN_DATA'],
  ['NguyễnThịMai', 'PASSWORD_OWN_DATA'],
  ['Nguyễn Thị Mai 1986!', 'PASSWORD_OWN_DATA'],
  ['đường về nhà xa', 'ok'],
  ['k9#mQz!r', 'ok'],
  ['🐟🐠🐡🦐🦑🐙🦀🐚', 'ok'],
])('the password %j is judged %s', (raw, verdict) => {
  expect(judged(raw)).toBe(verdict)
})

test('length is counted in letters as they are seen, however they are composed', () => {
  const eight = 'ắặểộừỹạị'
  expect([judged(eight), judged(eight.normalize('NFD')), judged('🐟🐠🐡🦐🦑🐙🦀')]).toEqual(['ok', 'ok', 'PASSWORD_SHORT'])
})

test('composed and decomposed spelling are one password', () => {
  const [composed, decomposed] = ['đường về nhà'.normalize('NFC'), 'đường về nhà'.normalize('NFD')].map(raw =>
    judgePassword(raw, owner, isCommonPassword),
  )
  expect(composed).toEqual(decomposed)
})

test('any password of fitting length gets a verdict, and only fitting ones are good', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), raw => {
      const length = [...raw.normalize('NFC')].length
      if (judged(raw) === 'ok') expect(length >= PASSWORD_MIN && length <= PASSWORD_MAX).toBe(true)
      else expect(judged(raw)).toMatch(/^(?:REQUIRED|PASSWORD_)/u)
    }),
  )
})

test('the number of the owner is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      fc.pre(!/\d/u.test(before + after))
      expect(['PASSWORD_OWN_DATA', 'PASSWORD_COMMON']).toContain(judged(`${before}${owner.socialInsuranceNo}${after}`))
    }),
  )
})

test('who is nobody in particular is judged by length and commonness only', () => {
  expect(judgePassword('nguyen thi mai', undefined, () => false)).toEqual({ ok: true, value: 'nguyen thi mai' })
})

test('the bar never says less for more of the same', () => {
  expect(['ngắn', 'daitamchu', 'dài hơn một chút', 'Dài hơn nữa, có 2 loại chữ'].map(passwordStrength)).toEqual([0, 1, 3, 3])
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), raw => void expect(passwordStrength(`${raw}x`)).toBeGreaterThanOrEqual(passwordStrength(raw))),
  )
})

test.each([
  ['đường về nhà 1', 'đường về nhà 2', true],
  ['đường về nhà', 'đường về nhà!!', true],
  ['đường về nhà', 'đừng về nhà', true],
  ['đường về nhà', 'đường về nhà!!!', false],
  ['đường về nhà', 'sông sâu tĩnh lặng', false],
  ['', 'ab', true],
  ['', 'abc', false],
])('%s and %s: nearly the same %s', (one, other, expected) => {
  expect(isSimilar(one, other)).toBe(expected)
  expect(isSimilar(other, one)).toBe(expected)
})
