import { expect, test } from 'vitest'
import { nearText, placeWords, readNear, roundedPosition } from './places.ts'

test('names lose case, diacritics and signs', () => {
  expect(placeWords('  BV. Đa khoa–Chợ Rẫy (cơ sở 2) ')).toEqual(['bv', 'da', 'khoa', 'cho', 'ray', 'co', 'so', '2'])
  expect(placeWords('…')).toEqual([])
})

test('a place is rounded to about a kilometre before it is sent', () => {
  expect(roundedPosition({ latitude: 10.776_889, longitude: 106.700_806 })).toEqual({ latitude: 10.78, longitude: 106.7 })
  expect(nearText({ latitude: 10.776_889, longitude: 106.700_806 })).toBe('10.78,106.70')
})

test('a finer place is not read, so that none can come to lie in a log', () => {
  expect(readNear('10.78,106.70')).toEqual({ latitude: 10.78, longitude: 106.7 })
  for (const text of ['10.7769,106.7008', '10.8,106.7', '91.00,106.70', '10.78', '10.78,106.70,1', ''])
    expect(readNear(text)).toBeUndefined()
})
