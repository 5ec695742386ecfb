import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstFrame, moveFrame, mustBeSeen, PORTRAIT_RATIO, zoomFrame, zoomOf } from './photo-frame.ts'

const rounded = (value: object) => Object.fromEntries(Object.entries(value).map(([name, length]) => [name, Math.round(Number(length))]))

test.each([
  ['an upright 3:4 picture loses its sides', { width: 1200, height: 1600 }, { x: 67, y: 0, width: 1067, height: 1600 }, false],
  ['a 4×6 picture loses nothing', { width: 800, height: 1200 }, { x: 0, y: 0, width: 800, height: 1200 }, false],
  ['a picture on its side loses more than half', { width: 1600, height: 1200 }, { x: 400, y: 0, width: 800, height: 1200 }, true],
  ['a tall picture loses more below than above', { width: 900, height: 1600 }, { x: 0, y: 83, width: 900, height: 1350 }, true],
] as const)('%s', (_, picture, frame, isAsked) => {
  expect(rounded(firstFrame(picture))).toEqual(frame)
  expect(mustBeSeen(firstFrame(picture), picture)).toBe(isAsked)
})

test('a known face lies in the middle of the frame, a little above its half', () => {
  const face = { x: 900, y: 400, width: 300, height: 400 }
  const frame = firstFrame({ width: 3000, height: 2000 }, face)
  expect(rounded(frame)).toEqual({ x: 717, y: 150, width: 667, height: 1000 })
})

test('a face at the edge or as large as the picture has a frame inside the picture', () => {
  const picture = { width: 640, height: 480 }
  for (const face of [
    { x: 0, y: 0, width: 60, height: 80 },
    { x: -20, y: 300, width: 90, height: 200 },
    { x: 0, y: 0, ...picture },
  ]) {
    const { x, y, width, height } = firstFrame(picture, face)
    expect([x >= 0, y >= 0, x + width <= 640.001, y + height <= 480.001]).toEqual([true, true, true, true])
  }
})

test('however it is moved and zoomed, the frame is 4×6, inside the picture, and not smaller than a portrait may be', () => {
  const step = fc.oneof(
    fc.record({ x: fc.double({ min: -3, max: 3, noNaN: true }), y: fc.double({ min: -3, max: 3, noNaN: true }) }),
    fc.double({ min: 0.2, max: 5, noNaN: true }),
  )
  const picture = fc.record({ width: fc.integer({ min: 40, max: 9000 }), height: fc.integer({ min: 40, max: 9000 }) })
  fc.assert(
    fc.property(picture, fc.array(step, { maxLength: 30 }), (extent, steps) => {
      let frame = firstFrame(extent)
      for (const by of steps) frame = typeof by === 'number' ? zoomFrame(frame, by, extent) : moveFrame(frame, by, extent)
      expect(frame.width / frame.height).toBeCloseTo(PORTRAIT_RATIO, 6)
      expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0)
      expect(frame.x + frame.width).toBeLessThanOrEqual(extent.width + 0.001)
      expect(frame.y + frame.height).toBeLessThanOrEqual(extent.height + 0.001)
      expect(frame.width).toBeGreaterThanOrEqual(Math.min(300, extent.width, extent.height * PORTRAIT_RATIO) - 0.001)
      expect(zoomOf(frame, extent)).toBeGreaterThanOrEqual(0.999)
    }),
  )
})
