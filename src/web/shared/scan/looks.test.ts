import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksAt } from './looks.ts'

const sizes = fc.record({ width: fc.integer({ min: 1, max: 12_000 }), height: fc.integer({ min: 1, max: 12_000 }) })

test('every look stays inside the picture, and is small enough for a cheap phone', () => {
  fc.assert(
    fc.property(sizes, ({ width, height }) => {
      const looks = looksAt(width, height)
      expect(looks.length).toBeGreaterThan(0)
      expect(looks.length).toBeLessThanOrEqual(12)
      for (const { part, scale } of looks) {
        expect(Math.min(part.x, part.y)).toBeGreaterThanOrEqual(0)
        expect(part.x + part.width).toBeLessThanOrEqual(width)
        expect(part.y + part.height).toBeLessThanOrEqual(height)
        expect(Math.max(part.width, part.height) * scale).toBeLessThanOrEqual(2601)
      }
    }),
  )
})

test('no look is taken twice', () => {
  for (const [width, height] of [
    [200, 100],
    [1600, 1200],
    [8000, 6000],
  ] as const) {
    const looks = looksAt(width, height).map(look => JSON.stringify(look))
    expect(new Set(looks).size).toBe(looks.length)
  }
})

test('the quarters of a large picture cover all of it, and overlap in the middle', () => {
  const quarters = looksAt(4000, 3000).filter(({ part }) => part.width < 4000)
  expect(quarters.map(({ part }) => part)).toEqual([
    { x: 0, y: 0, width: 2400, height: 1800 },
    { x: 0, y: 1200, width: 2400, height: 1800 },
    { x: 1600, y: 0, width: 2400, height: 1800 },
    { x: 1600, y: 1200, width: 2400, height: 1800 },
  ])
  expect(looksAt(1600, 1200).some(({ part }) => part.width < 1600)).toBe(false)
})
