import { expect, test } from 'vitest'
import { formerProvinceOf, suggestAgency, type AgencyReach } from './agencies.ts'

const agency = (code: string, provinceCode: string, communeCodes: string[] = []): AgencyReach => ({
  code,
  level: code.length === 3 ? 'province' : 'local',
  provinceCode,
  communeCodes,
})
const agencies = [
  agency('001', '01'),
  agency('079', '79', ['25747']),
  agency('07906', '79', ['26929']),
  agency('07911', '79', ['27142', '27154']),
]
const suggested = (provinceCode: string, communeCode?: string) =>
  suggestAgency(agencies, communeCode ? { provinceCode, communeCode } : { provinceCode })?.code

test('a person of phường Bàn Cờ is led to the office that serves the ward', () => {
  expect(suggested('79', '27154')).toBe('07911')
})

test('where no local office serves the commune, the office of the province does', () => {
  expect([suggested('79', '25747'), suggested('79', '99999'), suggested('79')]).toEqual(['079', '079', '079'])
})

test('no agency of another province is suggested', () => {
  expect([suggested('01', '27142'), suggested('48', '20194')]).toEqual(['001', undefined])
})

test('the code of an office keeps the digits of its old province', () => {
  expect(formerProvinceOf('07402')).toBe('74')
})
