import { expect, test } from 'vitest'
import type { PlainDate } from '#domain/kernel/date.ts'
import { checkPersonal, mayExchangePerson, NOTHING_PERSONAL, papersFor, personalItemsOf, type AskedPersonal } from './personal.ts'

const today = '2026-11-21' as PlainDate
const wrongIn = (asked: Partial<AskedPersonal>, onFile: string | null = '079405000001') =>
  checkPersonal({ ...NOTHING_PERSONAL, ...asked }, { onFile, today }).map(({ field, code }) => `${field}: ${code}`)

test('what is left empty stays, and is never wrong', () => {
  expect(wrongIn({})).toEqual([])
  expect(personalItemsOf({ ...NOTHING_PERSONAL, sex: 'female', birthDate: '1990-02-28' })).toEqual(['birthDate', 'sex'])
})

test('each wrong field is named, in the order of the form', () => {
  expect(wrongIn({ fullName: 'Mai', birthDate: '31/02/1990', sex: 'unknown', personalId: '12345' })).toEqual([
    'fullName: NAME_WORDS',
    'birthDate: BIRTH_DATE_FORM',
    'sex: CHOICE',
    'personalId: PERSONAL_ID_LENGTH',
  ])
})

test('nobody is born tomorrow', () => {
  expect(wrongIn({ birthDate: '22/11/2026' })).toEqual(['birthDate: BIRTH_DATE_FUTURE'])
  expect(wrongIn({ birthDate: '21/11/2026' })).toEqual([])
})

test('a CMND proves nobody any more', () => {
  expect(wrongIn({ personalId: '024500001' })).toEqual(['personalId: PERSONAL_ID_ENDED'])
})

test('one word is a name where the paper is a passport, on file or asked for', () => {
  expect(wrongIn({ fullName: 'Suharto' }, 'B4500001')).toEqual([])
  expect(wrongIn({ fullName: 'Suharto', personalId: 'B4500001' }, null)).toEqual([])
  expect(wrongIn({ fullName: 'Suharto', personalId: '079405000001' }, 'B4500001')).toEqual(['fullName: NAME_WORDS'])
})

test('a passport has one side, any other paper two; the face is always shown', () => {
  expect(papersFor('B4500001')).toEqual(['portrait', 'id_front'])
  expect(papersFor('079405000001')).toEqual(['portrait', 'id_front', 'id_back'])
  expect(papersFor(null)).toEqual(['portrait', 'id_front', 'id_back'])
})

test('another number, or another name with another birth date, may be another person', () => {
  expect(mayExchangePerson(['personalId'])).toBe(true)
  expect(mayExchangePerson(['fullName', 'birthDate'])).toBe(true)
  expect(mayExchangePerson(['fullName', 'sex'])).toBe(false)
  expect(mayExchangePerson(['birthDate', 'sex'])).toBe(false)
})
