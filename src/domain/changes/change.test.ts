import { expect, test } from 'vitest'
import { changeState, checkChange, effectOf, itemsOf, type AskedChange } from './change.ts'
import { cancelCode } from './cancel-code.ts'
import { NOTHING_PERSONAL } from './personal.ts'

const NOTHING: AskedChange = { phone: '', email: '', provinceCode: '', communeCode: '', street: '' }
const ADDRESS = { provinceCode: '79', communeCode: '27142', street: '5 đường Mới' }
const wrongIn = (asked: Partial<AskedChange>) => checkChange({ ...NOTHING, ...asked }).map(({ field, code }) => `${field} ${code}`)

test('what is left empty stays as it is', () => {
  expect(wrongIn({})).toEqual([])
  const nothing = { ...NOTHING, ...NOTHING_PERSONAL }
  expect(itemsOf({ ...nothing, email: 'moi@vidu.example', ...ADDRESS })).toEqual(['email', 'address'])
  expect(itemsOf({ ...nothing, fullName: 'Lê Thị Mai', sex: 'female' })).toEqual(['fullName', 'sex'])
  expect(itemsOf(nothing)).toEqual([])
})

test('an address that was begun is asked for as a whole', () => {
  expect(wrongIn(ADDRESS)).toEqual([])
  expect(wrongIn({ provinceCode: '79' })).toEqual(['communeCode COMMUNE_REQUIRED', 'street REQUIRED'])
  expect(wrongIn({ street: '5 đường Mới' })).toEqual(['provinceCode PROVINCE_REQUIRED', 'communeCode COMMUNE_REQUIRED'])
})

test('a wrong phone and a wrong email are told together', () => {
  expect(wrongIn({ phone: '0281234567', email: 'moi@' })).toEqual(['phone PHONE_NOT_MOBILE', 'email EMAIL_FORM'])
})

test('an approved contact is held, and what has ended says how', () => {
  const at = new Date('2026-11-20T02:00:00Z')
  const asked = { outcome: null, takesEffectAt: null, aboutPerson: false }
  expect(changeState(asked, null)).toBe('proving')
  expect(changeState({ ...asked, aboutPerson: true }, null)).toBe('papers')
  expect(changeState(asked, 'submitted')).toBe('submitted')
  expect(changeState(asked, 'in_review')).toBe('in_review')
  expect(changeState({ ...asked, takesEffectAt: at }, 'approved')).toBe('held')
  expect(changeState({ ...asked, outcome: 'cancelled', takesEffectAt: at }, 'approved')).toBe('cancelled')
})

test('the hold is counted in hours', () => {
  const at = new Date('2026-11-20T02:00:00Z')
  expect(effectOf(at, 72).toISOString()).toBe('2026-11-23T02:00:00.000Z')
})

test('the code of the text message may be typed as people type', () => {
  expect(cancelCode(' 7k3m-x9qw ')).toEqual({ ok: true, value: '7K3MX9QW' })
  expect(cancelCode('O1l0 0000')).toEqual({ ok: true, value: '01100000' })
  expect(cancelCode('')).toMatchObject({ ok: false, code: 'REQUIRED' })
  expect([cancelCode('7K3M'), cancelCode('7K3MX9Q!')]).toMatchObject([{ code: 'CANCEL_CODE_FORM' }, { code: 'CANCEL_CODE_FORM' }])
})
