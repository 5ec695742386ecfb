import { expect, test } from 'vitest'
import { distanceKm, nearestFirst } from './distance.ts'

const HA_NOI = { latitude: 21.03, longitude: 105.85 }
const HUE = { latitude: 16.46, longitude: 107.59 }
const HO_CHI_MINH = { latitude: 10.78, longitude: 106.7 }

test('from Hà Nội to TP. Hồ Chí Minh it is some 1,143 km, from a place to itself none', () => {
  expect(distanceKm(HA_NOI, HO_CHI_MINH)).toBeCloseTo(1143, -1)
  expect(distanceKm(HO_CHI_MINH, HA_NOI)).toBeCloseTo(distanceKm(HA_NOI, HO_CHI_MINH), 6)
  expect(distanceKm(HUE, HUE)).toBe(0)
})

test('the nearest comes first, what has no coordinates last and in its order', () => {
  const nowhere = { latitude: null, longitude: null }
  const places = [
    { name: 'A', ...nowhere },
    { name: 'Hà Nội', ...HA_NOI },
    { name: 'B', ...nowhere },
    { name: 'Huế', ...HUE },
  ]
  expect(nearestFirst(places, HO_CHI_MINH).map(place => place.name)).toEqual(['Huế', 'Hà Nội', 'A', 'B'])
})
