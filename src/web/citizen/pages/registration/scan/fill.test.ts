import { expect, test } from 'vitest'
import type { Scanned } from '#domain/registration/scanned.ts'
import { EMPTY } from '../declaration-form.ts'
import { fillingOf, scannedOf, sourceOf } from './fill.ts'

const citizen: Scanned = {
  source: 'citizen_card',
  fullName: 'ĐẶNG MINH CHÂU',
  personalId: '079599199401',
  socialInsuranceNo: '',
  birthDate: '1994-08-20',
  sex: 'female',
  address: '',
}
const card: Scanned = { ...citizen, source: 'insurance_card', personalId: '', socialInsuranceNo: '0000199401', fullName: 'Đặng Minh Châu' }

test('an empty form takes what the code says, and no more', () => {
  expect(fillingOf(EMPTY, citizen)).toEqual({ filled: { personalId: '079599199401', fullName: 'ĐẶNG MINH CHÂU' }, conflicts: [] })
  expect(fillingOf(EMPTY, card)).toEqual({ filled: { socialInsuranceNo: '0000199401', fullName: 'Đặng Minh Châu' }, conflicts: [] })
})

test('what was typed and says the same stays as typed, and counts as confirmed', () => {
  const values = { ...EMPTY, fullName: 'Đặng Minh Châu', personalId: '079 599 199 401' }
  expect(fillingOf(values, citizen)).toEqual({ filled: { fullName: 'Đặng Minh Châu', personalId: '079 599 199 401' }, conflicts: [] })
})

test('what was typed and says something else is asked about, and not filled', () => {
  const values = { ...EMPTY, fullName: 'Dang Minh Chau' }
  expect(fillingOf(values, citizen)).toEqual({
    filled: { personalId: '079599199401' },
    conflicts: [{ field: 'fullName', typed: 'Dang Minh Chau', scanned: 'ĐẶNG MINH CHÂU' }],
  })
})

test('a field is marked as long as it says what the code has put there', () => {
  const kept = [{ scan: citizen, filled: { fullName: 'ĐẶNG MINH CHÂU' } }]
  expect(sourceOf(kept, 'fullName', 'ĐẶNG MINH CHÂU')).toBe('citizen_card')
  expect(sourceOf(kept, 'fullName', 'ĐẶNG MINH CHÂ')).toBeUndefined()
  expect(sourceOf(kept, 'personalId', '')).toBeUndefined()
})

test('a card of which nothing stands in the form any more is not sent along', () => {
  const scans = [
    { scan: citizen, filled: {} },
    { scan: card, filled: {} },
  ]
  expect(scannedOf(scans, { ...EMPTY, fullName: 'Nguyễn Văn An', socialInsuranceNo: '00 0019 9401' })).toEqual([card])
  expect(scannedOf(scans, { ...EMPTY, fullName: 'Nguyễn Văn An' })).toEqual([])
  expect(scannedOf(scans, { ...EMPTY, fullName: 'Đặng Minh Châu' })).toEqual([citizen, card])
})
