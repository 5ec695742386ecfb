import { expect, test } from 'vitest'
import { compareWithRegistry, contactOf, matchesRegistry, type RegistryRecord } from './compare.ts'
import type { Declaration } from './declaration.ts'
import type { Scanned } from './scanned.ts'

const declared: Declaration = {
  socialInsuranceNo: '0000199401', fullName: 'Đặng Minh Châu', personalId: '079599199401', provinceCode: '79', communeCode: '27142', street: '12 đường Thử',
  phone: '0500199401', email: 'chau@vidu.example', agencyCode: '07911', emailForm: 'no', contactChannel: 'sms',
  birthDate: '',
  relation: '',
  dataConsent: '2026-11',
  guardianConsent: '',
  childConsent: '',
} // prettier-ignore
const onFile: RegistryRecord = {
  fullName: 'Đặng Minh Châu', personalId: '079599199401', phone: '0500199401', email: 'chau@vidu.example', address: '12 Đường Thử, phường Nhiêu Lộc',
} // prettier-ignore
const address = '12 đường Thử, Phường Nhiêu Lộc'
const resultOf = (item: string, d: Partial<Declaration>, r: Partial<RegistryRecord>): string | undefined =>
  compareWithRegistry({ ...declared, ...d }, address, { ...onFile, ...r }).find(row => row.item === item)?.result

/** A scanned CCCD that names an older number. */
function scanOf(oldPersonalId: string): Scanned {
  const said = { fullName: 'Đặng Minh Châu', personalId: '079599199402', socialInsuranceNo: '', birthDate: '', address: '' }
  return { source: 'citizen_card', sex: '', oldPersonalId, ...said }
}

test('everything the same is shown as the same', () => {
  expect(compareWithRegistry(declared, address, onFile).map(row => row.result)).toEqual(Array(6).fill('same'))
})

test('somebody who is not on file is compared with nothing', () => {
  expect(compareWithRegistry(declared, address, undefined).map(row => [row.registry, row.result])).toEqual(
    Array.from({ length: 6 }, () => [null, 'not_on_file']),
  )
})

test.each([
  ['a diacritic in the name', 'fullName', { fullName: 'Đặng Minh Chầu' }, {}, 'differs'],
  ['capitals in the name', 'fullName', { fullName: 'ĐẶNG MINH CHÂU' }, {}, 'same'],
  ['decomposed letters', 'fullName', { fullName: 'Đặng Minh Châu'.normalize('NFD') }, {}, 'same'],
  ['another identity number', 'personalId', { personalId: '079599199402' }, {}, 'differs'],
  ['an identity number not on file', 'personalId', {}, { personalId: null }, 'not_on_file'],
  ['another phone', 'phone', { phone: '0500199402' }, {}, 'differs'],
  ['an email that was not given', 'email', { email: '' }, {}, 'same'],
  ['another email', 'email', { email: 'x@vidu.example' }, {}, 'differs'],
] as const)('%s: %s', (_, item, d, r, result) => {
  expect(resultOf(item, d, r)).toBe(result)
})

test.each([
  ['the same', {}, {}, true],
  ['without diacritics', { fullName: 'dang minh chau' }, {}, true],
  ['with more spaces', { fullName: 'Đặng  Minh   Châu' }, {}, true],
  ['another name', { fullName: 'Đặng Minh Chi' }, {}, false],
  ['part of the name', { fullName: 'Đặng Châu' }, {}, false],
  ['another identity number', { personalId: '079599199402' }, {}, false],
  ['a CCCD where a CMND is on file', {}, { personalId: '024500111' }, true],
  ['a CCCD where a passport is on file', {}, { personalId: 'C5001234' }, true],
  ['a CMND where the CCCD is on file', { personalId: '024500111' }, {}, true],
  ['a passport where the CCCD is on file', { personalId: 'C5001234' }, {}, true],
  ['a CMND where another CMND is on file', { personalId: '024500111' }, { personalId: '024500222' }, false],
  ['a passport where another passport is on file', { personalId: 'C5001234' }, { personalId: 'C5004321' }, false],
  ['another paper and another name', { personalId: '024500111', fullName: 'Đặng Minh Chi' }, {}, false],
  ['a CCCD whose old number is on file', { personalId: '079599199402', scanned: [scanOf('079599199401')] }, {}, true],
  ['a CCCD with another old number', { personalId: '079599199402', scanned: [scanOf('079599199403')] }, {}, false],
  ['no identity number on file', { personalId: '079599199402' }, { personalId: null }, true],
] as const)('a declaration with %s may become a dossier: %#', (_, d, r, may) => {
  expect(matchesRegistry({ ...declared, ...d }, { ...onFile, ...r })).toBe(may)
})

test('a number that nobody has matches nobody', () => {
  expect(matchesRegistry(declared, undefined)).toBe(false)
})

test.each([
  ['no', 'sms', 'sms'],
  ['no', 'email', 'email'],
  ['yes', 'sms', 'email'],
  ['yes', 'email', 'email'],
] as const)('with the form by email %s and the choice %s the code goes by %s', (emailForm, contactChannel, channel) => {
  expect(contactOf({ ...declared, emailForm, contactChannel })).toEqual({
    channel,
    to: channel === 'sms' ? declared.phone : declared.email,
  })
})
