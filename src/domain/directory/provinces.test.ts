import { expect, test } from 'vitest'
import { FORMER_PROVINCES, provinceKind, provinceName, PROVINCES, successorOf } from './provinces.ts'

test('63 provinces have gone into 34, and none of the 34 came from nowhere', () => {
  const successors = new Set(FORMER_PROVINCES.map(province => province.successorCode))
  expect(FORMER_PROVINCES).toHaveLength(63)
  expect(new Set(FORMER_PROVINCES.map(province => province.code)).size).toBe(63)
  expect([...successors].toSorted()).toEqual(Object.keys(PROVINCES).toSorted())
  expect(successors.size).toBe(34)
})

test.each([
  ['15', 'Yên Bái', 'Lào Cai'],
  ['24', 'Bắc Giang', 'Bắc Ninh'],
  ['44', 'Quảng Bình', 'Quảng Trị'],
  ['52', 'Bình Định', 'Gia Lai'],
  ['80', 'Long An', 'Tây Ninh'],
  ['82', 'Tiền Giang', 'Đồng Tháp'],
  ['91', 'Kiên Giang', 'An Giang'],
])('code %s meant %s until 30 June 2025 and means %s since', (code, before, since) => {
  expect(provinceName('three_tier', code)).toBe(before)
  expect(provinceName('two_tier', code)).toBe(since)
})

test('a province that kept its name may have a new code', () => {
  const renumbered = FORMER_PROVINCES.filter(old => PROVINCES[old.successorCode] === old.name && old.successorCode !== old.code)
  expect(renumbered.map(old => `${old.code}→${old.successorCode} ${old.name}`)).toEqual([
    '10→15 Lào Cai',
    '27→24 Bắc Ninh',
    '45→44 Quảng Trị',
    '64→52 Gia Lai',
    '72→80 Tây Ninh',
    '87→82 Đồng Tháp',
    '89→91 An Giang',
  ])
})

test('Bình Dương and Bà Rịa - Vũng Tàu are TP. Hồ Chí Minh now; a code that never was has no successor', () => {
  expect([successorOf('74'), successorOf('77'), successorOf('03')]).toEqual(['79', '79', undefined])
  expect([provinceKind('79'), provinceKind('74')]).toEqual(['city', 'province'])
})
