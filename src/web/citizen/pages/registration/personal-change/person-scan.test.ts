import { expect, test } from 'vitest'
import type { OwnData } from '#contract/changes.ts'
import type { Scanned } from '#domain/registration/scanned.ts'
import { personFrom } from './person-scan.tsx'

const own = { fullName: 'Nguyễn Thị Mai', birthDate: '1986-01-01', birthPrecision: 'day', sex: 'female', personalId: '•••••••••123' }
const scan: Scanned = {
  source: 'citizen_card',
  fullName: 'NGUYỄN THỊ MAI',
  personalId: '079586168123',
  socialInsuranceNo: '',
  birthDate: '1986-01-01',
  sex: 'female',
  address: '',
}
const nothing = { fullName: '', birthDate: '', sex: '', personalId: '' }
const filled = (said: Partial<Scanned>, onFile: Partial<OwnData> = {}, typed = nothing) =>
  personFrom({ ...scan, ...said }, { ...own, ...onFile } as OwnData, typed)

test('a card that says what is on file fills in nothing', () => {
  expect(filled({})).toEqual({})
})

test('what the card says otherwise is filled in, the day as people write it', () => {
  expect(filled({ birthDate: '1986-02-03', sex: 'male' })).toEqual({ birthDate: '03/02/1986', sex: 'male' })
  expect(filled({ personalId: '079586168124' })).toEqual({ personalId: '079586168124' })
})

test('of a birth date that is on file as a year the whole day is filled in', () => {
  expect(filled({}, { birthPrecision: 'year' })).toEqual({ birthDate: '01/01/1986' })
})

test('what was typed stays', () => {
  expect(filled({ sex: 'male' }, {}, { ...nothing, sex: 'female' })).toEqual({})
})
