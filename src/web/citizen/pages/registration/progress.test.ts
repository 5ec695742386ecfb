import { expect, test } from 'vitest'
import { declared, EMPTY, isSame, rulesOf, type Values } from './declaration-form.ts'
import { firstOpenStep, photosFor, redirectOf, stepOf } from './progress.ts'

const USUAL = { emailRequired: false, portraitRequired: true }
const PERSON: Values = {
  ...EMPTY,
  socialInsuranceNo: '00 0019 9401',
  fullName: 'Đặng Minh Châu',
  personalId: '079 599 199 401',
  provinceCode: '79',
  communeCode: '27154',
  street: '12 Hoa Sim',
  phone: '0500 199 401',
}
const ALL = ['portrait', 'id_front', 'id_back'] as const

test('the journey opens step by step', () => {
  expect(firstOpenStep(EMPTY, [], USUAL)).toBe('details')
  expect(firstOpenStep(PERSON, [], USUAL)).toBe('photos')
  expect(firstOpenStep(PERSON, ['portrait', 'id_front'], USUAL)).toBe('photos')
  expect(firstOpenStep(PERSON, ALL, USUAL)).toBe('agency')
  expect(firstOpenStep({ ...PERSON, agencyCode: '07911' }, ALL, USUAL)).toBe('review')
})

test('an address whose steps before it are incomplete leads to the first of them; going back is always open', () => {
  expect(redirectOf('review', 'photos', false)).toBe('photos')
  expect(redirectOf('details', 'review', false)).toBeUndefined()
  expect(redirectOf('review', 'review', false)).toBeUndefined()
})

test('the code page opens only for a code that was sent for what stands in the form', () => {
  expect(redirectOf('code', 'review', false)).toBe('review')
  expect(redirectOf('code', 'details', true)).toBeUndefined()
  const sent = declared(PERSON, false)
  expect(isSame(sent, { ...sent, phone: '0500199401', socialInsuranceNo: '0000199401' })).toBe(true)
  expect(isSame(sent, { ...sent, phone: '0500199402' })).toBe(false)
})

test('a passport has one side, and a deployment may do without the portrait', () => {
  expect(photosFor('b1234567', USUAL)).toEqual(['portrait', 'id_front'])
  expect(photosFor('079599199401', { ...USUAL, portraitRequired: false })).toEqual(['id_front', 'id_back'])
})

test('an email address is needed only where something goes to it, and is not sent otherwise', () => {
  const { email } = rulesOf(false)
  const wrong = { ...PERSON, email: 'chau@' }
  expect(email?.(wrong.email, wrong)).toMatchObject({ ok: true })
  expect(declared(wrong, false).email).toBe('')
  expect(email?.('', { ...PERSON, emailForm: 'yes' })).toMatchObject({ ok: false, code: 'REQUIRED' })
  expect(email?.('', { ...PERSON, contactChannel: 'email' })).toMatchObject({ ok: false, code: 'REQUIRED' })
  expect(rulesOf(true).email?.('', PERSON)).toMatchObject({ ok: false, code: 'REQUIRED' })
})

test('a field that the server refuses is found on its step', () => {
  expect(stepOf('communeCode')).toBe('details')
  expect(stepOf('agencyCode')).toBe('agency')
  expect(stepOf('nothing')).toBeUndefined()
})
