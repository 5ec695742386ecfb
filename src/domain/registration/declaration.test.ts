import { expect, test } from 'vitest'
import { checkDeclaration, DECLARATION_FIELDS, emailNeeded, requiredPhotos, type Declaration } from './declaration.ts'
import { barOf, nextStep, previousStep, STEP_FIELDS, STEPS } from './steps.ts'
import { caseNo, otpCode } from './typed.ts'

const right: Declaration = {
  socialInsuranceNo: '0000199401', fullName: 'Đặng Minh Châu', personalId: '079599199401', provinceCode: '79', communeCode: '27142', street: '12 đường Thử Nghiệm',
  phone: '0500199401', email: '', agencyCode: '07911', emailForm: 'no', contactChannel: 'sms',
  birthDate: '',
  relation: '',
  dataConsent: '2026-11',
  guardianConsent: '',
  childConsent: '',
} // prettier-ignore
const empty = Object.fromEntries(DECLARATION_FIELDS.map(field => [field, ''])) as unknown as Declaration

test('a complete declaration has nothing to correct', () => {
  expect(checkDeclaration(right)).toEqual([])
})

test('an empty one names every field that is needed, in the order of the form', () => {
  expect(checkDeclaration(empty).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'socialInsuranceNo REQUIRED', 'fullName REQUIRED', 'personalId REQUIRED', 'provinceCode PROVINCE_REQUIRED', 'communeCode COMMUNE_REQUIRED', 'street REQUIRED',
    'phone REQUIRED', 'agencyCode AGENCY_REQUIRED', 'emailForm CHOICE', 'contactChannel CHOICE', 'dataConsent CONSENT_REQUIRED',
  ]) // prettier-ignore
})

test('one word is a whole name in a passport, and in no paper of this country', () => {
  expect(checkDeclaration({ ...right, fullName: 'Sukarno', personalId: 'x1234567a' })).toEqual([])
  expect(checkDeclaration({ ...right, fullName: 'Châu' })).toEqual([{ field: 'fullName', code: 'NAME_WORDS' }])
})

test('a step asks for its own fields only', () => {
  const [first] = checkDeclaration(empty, { fields: STEP_FIELDS.agency })
  expect(first).toEqual({ field: 'agencyCode', code: 'AGENCY_REQUIRED' })
  expect(checkDeclaration(empty, { fields: STEP_FIELDS.photos })).toEqual([])
})

test('every field belongs to exactly one step', () => {
  expect(Object.values(STEP_FIELDS).flat().toSorted()).toEqual([...DECLARATION_FIELDS].toSorted())
})

test.each([
  [{}, false, false],
  [{}, true, true],
  [{ emailForm: 'yes' }, false, true],
  [{ contactChannel: 'email' }, false, true],
  [{ emailForm: 'yes', email: 'chau@vidu.example' }, true, false],
] as const)('with %j and email required %s, an email is needed: %s', (wish, emailRequired, needed) => {
  expect(emailNeeded({ ...right, ...wish }, emailRequired)).toBe(needed)
  expect(checkDeclaration({ ...right, ...wish }, { emailRequired })).toEqual(needed ? [{ field: 'email', code: 'REQUIRED' }] : [])
})

test('photos follow from the paper and the policy', () => {
  const asked = { portraitRequired: true, identityConfirmed: false }
  expect(requiredPhotos('079599199401', asked)).toEqual(['portrait', 'id_front', 'id_back'])
  expect(requiredPhotos('C1234567', asked)).toEqual(['portrait', 'id_front'])
  expect(requiredPhotos('C1234567', { ...asked, portraitRequired: false })).toEqual(['id_front'])
  expect(requiredPhotos('079599199401', { portraitRequired: true, identityConfirmed: true })).toEqual(['portrait'])
})

test('steps follow each other both ways, and the last two light one bar', () => {
  expect(STEPS.map(nextStep)).toEqual([...STEPS.slice(1), undefined])
  expect(STEPS.map(previousStep)).toEqual([undefined, ...STEPS.slice(0, -1)])
  expect(STEPS.map(barOf)).toEqual([1, 2, 3, 4, 4])
})

test.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['１２３４５６', '123456'],
  ['', 'REQUIRED'],
  ['12345', 'CODE_LENGTH'],
  ['12345x', 'CODE_DIGITS'],
])('the code %j is read as %s', (raw, read) => {
  const result = otpCode(raw)
  expect(result.ok ? result.value : result.code).toBe(read)
})

test.each([
  [' 00001/2026/07911 ', '00001/2026/07911'],
  ['00001 / 2026 / 07911', '00001/2026/07911'],
  ['04486.g/2019/08708', '04486.G/2019/08708'],
  ['1/2026/07911', '00001/2026/07911'],
  ['2026/07911', 'CASE_NO_FORM'],
  ['', 'REQUIRED'],
])('the dossier number %j is read as %s', (raw, read) => {
  const result = caseNo(raw)
  expect(result.ok ? result.value : result.code).toBe(read)
})
