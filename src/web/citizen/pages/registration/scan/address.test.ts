import { expect, test } from 'vitest'
import { EMPTY } from '../declaration-form.ts'
import { addressStep, placeOf } from './address.ts'

const place = (communeCode: string) => ({ provinceCode: '79', provinceName: 'TP', communeCode, communeName: 'P', isWhole: true })
const street = 'Số 12, Tổ 5'

test('an address that can mean one commune only fills an empty form', () => {
  expect(addressStep(EMPTY, { street, candidates: [place('27142')] })).toEqual({
    kind: 'fill',
    filled: { provinceCode: '79', communeCode: '27142', street },
  })
})

test('several communes, or an address that was typed already, are asked about', () => {
  expect(addressStep(EMPTY, { street, candidates: [place('27142'), place('27139')] })).toEqual({ kind: 'ask' })
  expect(addressStep({ ...EMPTY, street: 'Số 1' }, { street, candidates: [place('27142')] })).toEqual({ kind: 'ask' })
  expect(addressStep({ ...EMPTY, provinceCode: '01', communeCode: '00004' }, { street, candidates: [place('27142')] })).toEqual({
    kind: 'ask',
  })
})

test('what the form says already is not asked about', () => {
  const values = { ...EMPTY, provinceCode: '79', communeCode: '27142', street: 'Số 1' }
  expect(addressStep(values, { street, candidates: [place('27139'), place('27142')] })).toEqual({ kind: 'nothing' })
})

test('an address that was not understood is for the person to read', () => {
  expect(addressStep(EMPTY, { street, candidates: [] })).toEqual({ kind: 'unknown' })
})

test('a paper without a street leaves the street to the person; a very long one is cut where the form ends', () => {
  expect(placeOf(place('27142'), ' ')).toEqual({ provinceCode: '79', communeCode: '27142' })
  expect(placeOf(place('27142'), 'a'.repeat(200)).street).toHaveLength(150)
})
