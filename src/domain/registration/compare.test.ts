import { expect, test } from 'vitest'
import { compareWithRegistry } from './compare.ts'
import type { Declaration } from './declaration.ts'

const declared: Declaration = {
  socialInsuranceNo: '0000000012',
  fullName: 'Nguyễn Thị Lan',
  personalId: '079486000012',
  provinceCode: '79',
  communeCode: '27142',
  street: 'Số 50 đường Hoa Quỳnh',
  phone: '0500000012',
  email: '',
  agencyCode: '07911',
  emailForm: 'no',
  contactChannel: 'sms',
  birthDate: '',
  relation: '',
  dataConsent: '2026-11',
  guardianConsent: '',
  childConsent: '',
}
const registry = { fullName: 'Nguyễn Thị Lan', personalId: '079486000012', phone: '0500000012', email: null, address: null }
const addressResult = (here: string, onFile: string) =>
  compareWithRegistry(declared, here, { ...registry, address: onFile }).find(row => row.item === 'address')?.result

test('an address is the same with or without the kind of place, case and signs', () => {
  expect(
    addressResult('Số 50 đường Hoa Quỳnh, Phường Nhiêu Lộc, Hồ Chí Minh', 'Số 50 đường Hoa Quỳnh, phường Nhiêu Lộc, TP. Hồ Chí Minh'),
  ).toBe('same')
  expect(addressResult('12 Lý Tự Trọng, Xã Tân Hà, Tỉnh Hà Tĩnh', '12 lý tự trọng, Tân Hà, Hà Tĩnh')).toBe('same')
})

test('another house, ward or province differs', () => {
  expect(
    addressResult('Số 50 đường Hoa Quỳnh, Phường Nhiêu Lộc, Hồ Chí Minh', 'Số 51 đường Hoa Quỳnh, phường Nhiêu Lộc, TP. Hồ Chí Minh'),
  ).toBe('differs')
  expect(addressResult('Số 50, Phường Tân Hà, Huế', 'Số 50, Phường Tân An, Huế')).toBe('differs')
  expect(addressResult('Số 50, Xã Xạ Hương, Huế', 'Số 50, Xã Hương, Huế')).toBe('differs')
})

test('what the registry has not got is not called a difference', () => {
  expect(compareWithRegistry(declared, 'Số 50, Huế', registry).map(row => [row.item, row.result])).toEqual([
    ['fullName', 'same'],
    ['socialInsuranceNo', 'same'],
    ['personalId', 'same'],
    ['phone', 'same'],
    ['email', 'not_on_file'],
    ['address', 'not_on_file'],
  ])
})
