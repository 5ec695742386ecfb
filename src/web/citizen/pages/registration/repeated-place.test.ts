import { expect, test } from 'vitest'
import { repeatedPlace } from './repeated-place.ts'

const PLACES = ['Phường Nhiêu Lộc', 'Thành phố Hồ Chí Minh']

test.each([
  ['12 Hoa Sim, Nhiêu Lộc', 'Phường Nhiêu Lộc'],
  ['12 Hoa Sim, P. nhieu loc', 'Phường Nhiêu Lộc'],
  ['12 Hoa Sim phường Nhiêu Lộc', 'Phường Nhiêu Lộc'],
  ['12 Hoa Sim, TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
])('the street line %j says again what was chosen', (street, place) => {
  expect(repeatedPlace(street, PLACES)).toBe(place)
})

test.each(['12 Hoa Sim', '5 đường Nhiêu Lộc', 'Thôn 2', '12 Hồ Chí Minh'])('the street line %j stands as it is', street => {
  expect(repeatedPlace(street, PLACES)).toBeUndefined()
})
