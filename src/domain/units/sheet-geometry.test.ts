import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inkShare, looksSigned, placeSheet, quarterTurns, type Point, type SeenMark } from './sheet-geometry.ts'
import { INK_AREA, MARKS } from './sheet-layout.ts'
import type { MarkPlace } from './sheet-token.ts'

const MM = 6
const turnedBy = (degrees: number) => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return ({ x, y }: Point): Point => ({
    x: 900 + MM * ((x - 105) * cos - (y - 148) * sin),
    y: 1_200 + MM * ((x - 105) * sin + (y - 148) * cos),
  })
}
const slanted = ({ x, y }: Point): Point => ({ x: (MM * x + 40) / (1 + y / 1_500), y: (MM * y + 25) / (1 + y / 1_500) })

function markAt(place: MarkPlace, toPage: (point: Point) => Point): SeenMark {
  const { left, top, width, height } = MARKS[place]
  return {
    place,
    topLeft: toPage({ x: left, y: top }),
    topRight: toPage({ x: left + width, y: top }),
    bottomRight: toPage({ x: left + width, y: top + height }),
    bottomLeft: toPage({ x: left, y: top + height }),
  }
}

test('however a sheet is turned, one mark is enough to find every place on it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 360, noNaN: true }), fc.constantFrom<MarkPlace>('1', '2'), (degrees, place) => {
      const truly = turnedBy(degrees)
      const found = placeSheet([markAt(place, truly)])
      const [seen, real] = [found?.({ x: 140, y: 220 }), truly({ x: 140, y: 220 })]
      expect(Math.hypot((seen?.x ?? 0) - real.x, (seen?.y ?? 0) - real.y)).toBeLessThan(0.01)
    }),
  )
})

test('both marks straighten a photo that was taken at a slant', () => {
  const found = placeSheet([markAt('1', slanted), markAt('2', slanted)])
  const [seen, real] = [found?.({ x: 140, y: 220 }), slanted({ x: 140, y: 220 })]
  expect(Math.hypot((seen?.x ?? 0) - real.x, (seen?.y ?? 0) - real.y)).toBeLessThan(0.05)
})

test.each([
  [0, 0],
  [4, 0],
  [-5, 0],
  [90, 3],
  [180, 2],
  [184, 2],
  [270, 1],
])('a page turned by %d degrees stands upright after %d quarter turns', (degrees, turns) => {
  expect(quarterTurns(turnedBy(degrees))).toBe(turns)
})

test('without a mark nothing is found', () => {
  expect(placeSheet([])).toBeUndefined()
})

/** A white page of the sheet with so many millimetres of dark in the place to sign. */
function pageWith(darkMm: number) {
  const [width, height] = [210 * MM, 297 * MM]
  const grey = new Uint8Array(width * height).fill(235)
  for (let y = 0; y < MM; y += 1)
    for (let x = 0; x < darkMm * MM; x += 1)
      grey[(Math.round((INK_AREA.top + 10) * MM) + y) * width + Math.round((INK_AREA.left + 3) * MM) + x] = 60
  return { grey, width, height }
}
const straight = ({ x, y }: Point): Point => ({ x: x * MM, y: y * MM })

test('the dark share of the place to sign is measured, and dust is no signature', () => {
  const area = INK_AREA.width * INK_AREA.height
  expect(inkShare(pageWith(0), straight)).toBe(0)
  expect(inkShare(pageWith(40), straight)).toBeCloseTo(40 / area, 3)
  expect(looksSigned(inkShare(pageWith(2), straight))).toBe(false)
  expect(looksSigned(inkShare(pageWith(40), straight))).toBe(true)
})

test('a shadow over the whole place is paper, a black page is no signature', () => {
  const dark = { ...pageWith(0), grey: new Uint8Array(210 * MM * 297 * MM).fill(90) }
  expect(inkShare(dark, straight)).toBe(0)
  expect(looksSigned(0.8)).toBe(false)
})
