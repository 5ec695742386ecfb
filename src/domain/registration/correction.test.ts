import { expect, test } from 'vitest'
import { changedOtherwise, photosToRetake, withCorrections } from './correction.ts'
import type { Declaration } from './declaration.ts'

const sent: Declaration = {
  socialInsuranceNo: '0000199401', fullName: 'Đặng Minh Châu', personalId: '079599199401', provinceCode: '79', communeCode: '27142', street: '12 đường Thử',
  phone: '0500199401', email: '', agencyCode: '07911', emailForm: 'no', contactChannel: 'sms',
  birthDate: '', relation: '', dataConsent: '2026-11', guardianConsent: '', childConsent: '',
} // prettier-ignore
const fields = (after: Partial<Declaration>, ...items: Parameters<typeof changedOtherwise>[2]) =>
  changedOtherwise(sent, { ...sent, ...after }, items).map(({ field, code }) => `${field} ${code}`)

test('only the named items may change; the rest is refused field by field', () => {
  expect(fields({ fullName: 'Đặng Minh Chau' }, 'fullName')).toEqual([])
  expect(fields({ fullName: 'Đặng Minh Chau', street: '13 đường Thử', phone: '0500199402' }, 'fullName')).toEqual([
    'street NOT_TO_CORRECT',
    'phone NOT_TO_CORRECT',
  ])
})

test('an address is one item of three fields', () => {
  expect(fields({ provinceCode: '01', communeCode: '00004', street: '1 phố Thử' }, 'address')).toEqual([])
})

test('the way of code and news may always be chosen', () => {
  expect(fields({ contactChannel: 'email' }, 'portrait')).toEqual([])
})

test('what was typed counts for the named items only', () => {
  const typed = { ...sent, fullName: 'Đặng Thị Châu', street: 'nơi khác', phone: '0500199402' }
  expect(withCorrections(sent, typed, ['fullName'])).toEqual({ ...sent, fullName: 'Đặng Thị Châu' })
})

test('a named photo is missing until a newer one than the return is there', () => {
  const returnedAt = new Date('2026-11-20T03:00:00Z')
  const photos = [
    { kind: 'portrait', at: new Date('2026-11-20T02:00:00Z') },
    { kind: 'id_front', at: new Date('2026-11-20T04:00:00Z') },
  ] as const
  expect(photosToRetake(['fullName', 'portrait', 'id_front', 'id_back'], photos, returnedAt)).toEqual(['portrait', 'id_back'])
})

test('of a child the birth date is an item; consent is given anew, and the contact is the one that its parent has now', () => {
  const child = { ...sent, birthDate: '2019-11-22', relation: 'mother', guardianConsent: 'yes' }
  const after = { ...child, birthDate: '2019-11-23', guardianConsent: '', phone: '0500199402' }
  expect(changedOtherwise(child, after, ['portrait']).map(({ field }) => field)).toEqual(['birthDate'])
  expect(changedOtherwise(child, after, ['birthDate'])).toEqual([])
})
