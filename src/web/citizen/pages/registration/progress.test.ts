import { expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { declared, EMPTY, isSame, rulesOf, type Values } from './declaration-form.ts'
import { firstOpenStep, photosFor, redirectOf, stepOf } from './progress.ts'

const USUAL = { emailRequired: false, portraitRequired: true, kind: 'own' } as const
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
  expect(isSame(sent, { ...sent, phone: '0500199401', socialInsuranceNo: '0000199401' }, 'own')).toBe(true)
  expect(isSame(sent, { ...sent, phone: '0500199402' }, 'own')).toBe(false)
})

test('a passport has one side, and a deployment may do without the portrait', () => {
  expect(photosFor('b1234567', USUAL)).toEqual(['portrait', 'id_front'])
  expect(photosFor('079599199401', { ...USUAL, portraitRequired: false })).toEqual(['id_front', 'id_back'])
})

test('an email address is needed only where something goes to it, and is not sent otherwise', () => {
  const { email } = rulesOf(USUAL)
  const wrong = { ...PERSON, email: 'chau@' }
  expect(email?.(wrong.email, wrong)).toMatchObject({ ok: true })
  expect(declared(wrong, false).email).toBe('')
  expect(email?.('', { ...PERSON, emailForm: 'yes' })).toMatchObject({ ok: false, code: 'REQUIRED' })
  expect(email?.('', { ...PERSON, contactChannel: 'email' })).toMatchObject({ ok: false, code: 'REQUIRED' })
  expect(rulesOf({ ...USUAL, emailRequired: true }).email?.('', PERSON)).toMatchObject({ ok: false, code: 'REQUIRED' })
})

test('a field that the server refuses is found on its step', () => {
  expect(stepOf('communeCode')).toBe('details')
  expect(stepOf('agencyCode')).toBe('agency')
  expect(stepOf('nothing')).toBeUndefined()
})

const TODAY = plainDate('2026-11-21')
const CHILD: Values = { ...EMPTY, ...PERSON, personalId: '', phone: '', birthDate: '22/11/2019', relation: 'mother', agencyCode: '07911' }
const FOR_CHILD = { ...USUAL, kind: 'child', today: TODAY } as const

test('the same journey opens for a child, with a birth certificate in the place of an identity paper', () => {
  expect(firstOpenStep({ ...CHILD, relation: '' }, [], FOR_CHILD)).toBe('details')
  expect(firstOpenStep({ ...CHILD, birthDate: '22/11/2008' }, [], FOR_CHILD)).toBe('photos')
  expect(firstOpenStep({ ...CHILD, birthDate: '21/11/2008' }, [], FOR_CHILD)).toBe('details')
  expect(firstOpenStep(CHILD, ['portrait'], FOR_CHILD)).toBe('photos')
  expect(firstOpenStep(CHILD, ['portrait', 'birth_certificate'], FOR_CHILD)).toBe('review')
})

test('a child of seven agrees along with the parent', () => {
  const wrong = (birthDate: string) => rulesOf(FOR_CHILD).childConsent?.('no', { ...CHILD, birthDate })
  expect([wrong('22/11/2019'), wrong('21/11/2019')]).toMatchObject([{ ok: true }, { ok: false, code: 'CONSENT_REQUIRED' }])
})

test('what the server adds of the parent’s contact makes no other declaration of it', () => {
  const mine = declared(CHILD, false)
  expect(isSame({ ...mine, phone: '0500181209', birthDate: '2019-11-22' }, mine, 'child')).toBe(true)
  expect(isSame({ ...mine, relation: 'father' }, mine, 'child')).toBe(false)
})
