import { expect, test } from 'vitest'
import { plainDate } from '../kernel/date.ts'
import { birthOnCard, cardAskedFor, cardNumber, type CardOnFile } from './validity.ts'

const today = plainDate('2026-11-22')
const card: CardOnFile = {
  cardNo: 'DN4790000168123',
  fullName: 'Nguyễn Thị Mai',
  birthDate: plainDate('1986-05-14'),
  birthPrecision: 'day',
  state: 'active',
  validFrom: plainDate('2026-01-01'),
  validUntil: plainDate('2026-12-31'),
}
const right = { cardNo: 'DN4790000168123', fullName: 'NGUYEN THI  MAI', birth: '1986-05-14' }

test.each(['DN4 79 0000168123', 'dn4790000168123', '0000168123', '00 0016 8123'])('a number is taken as it is printed: %s', raw => {
  expect(cardNumber(raw)).toMatchObject({ ok: true })
})

test.each(['', '12345', 'DN9790000168123', 'DN479000016812'])('what is no card number is refused: “%s”', raw => {
  expect(cardNumber(raw)).toMatchObject({ ok: false })
})

test('a birth date is a day or, as on old cards, a year', () => {
  expect([birthOnCard('14/05/1986'), birthOnCard('1960'), birthOnCard('05/1986')]).toMatchObject([
    { ok: true, value: '1986-05-14' },
    { ok: true, value: '1960' },
    { ok: false },
  ])
})

test('number, name without diacritics and birth date together find the card; with the ten figures too', () => {
  expect(cardAskedFor([card], right, today)).toBe(card)
  expect(cardAskedFor([card], { ...right, cardNo: '0000168123' }, today)).toBe(card)
})

test.each([
  ['another card number of the same person', { cardNo: 'GD4790000168123' }],
  ['another name', { fullName: 'Nguyễn Thị Mái An' }],
  ['a part of the name', { fullName: 'Nguyễn Thị' }],
  ['another day', { birth: '1986-05-15' }],
  ['the year alone, where the day is known', { birth: '1986' }],
])('%s finds nothing', (_, wrong) => {
  expect(cardAskedFor([card], { ...right, ...wrong }, today)).toBeUndefined()
})

test('where only the year is known, the year is enough and any day of it is right', () => {
  const old = { ...card, birthDate: plainDate('1960-01-01'), birthPrecision: 'year' as const }
  expect(cardAskedFor([old], { ...right, birth: '1960' }, today)).toBe(old)
  expect(cardAskedFor([old], { ...right, birth: '1960-08-09' }, today)).toBe(old)
  expect(cardAskedFor([old], { ...right, birth: '1961' }, today)).toBeUndefined()
})

test('of several cards the one that counts today is told', () => {
  const earlier = { ...card, validFrom: plainDate('2025-01-01'), validUntil: plainDate('2025-12-31') }
  expect(cardAskedFor([earlier, card], { ...right, cardNo: '0000168123' }, today)).toBe(card)
})
