import { expect, test } from 'vitest'
import { help, type Pixels } from './pixels.ts'

/** A picture of grey values, in rows. */
const pictureOf = (rows: readonly (readonly number[])[]): Pixels => ({
  data: new Uint8ClampedArray(rows.flat().flatMap(grey => [grey, grey, grey, 255])),
  width: rows[0]?.length ?? 0,
  height: rows.length,
})
const greysOf = ({ data }: Pixels): readonly number[] => [...data].filter((_, index) => index % 4 === 0)
/** A stripe of four dark columns in a lighter ground, forty wide. */
const stripe = (dark: number, light: number) =>
  pictureOf(Array.from({ length: 12 }, () => Array.from({ length: 40 }, (_, x) => (x >= 18 && x < 22 ? dark : light))))

test('a dark picture is spread from black to white', () => {
  const greys = greysOf(help(stripe(20, 40), 'contrast'))
  expect([Math.min(...greys), Math.max(...greys)]).toEqual([0, 255])
})

test('a picture of one grey stays as it is', () => {
  expect(new Set(greysOf(help(stripe(90, 90), 'contrast')))).toEqual(new Set([90]))
})

test('sharpening makes the dark of a faint stripe darker and leaves the ground far from it alone', () => {
  const greys = greysOf(help(stripe(110, 140), 'sharpen'))
  expect(greys[20]).toBeLessThan(60)
  expect(greys[0]).toBe(140)
})

test('inverting twice gives the picture back', () => {
  expect(greysOf(help(help(stripe(30, 200), 'invert'), 'invert'))).toEqual(greysOf(stripe(30, 200)))
})

test('colours become grey and opacity stays', () => {
  const { data } = help({ data: new Uint8ClampedArray([255, 0, 0, 128]), width: 1, height: 1 }, 'invert')
  expect([...data]).toEqual([179, 179, 179, 128])
})
