import { expect, test } from 'vitest'
import { adviseOn, lumaOf, measurePhoto, type Luma } from './photo-quality.ts'

const SIZE = { width: 320, height: 480 }
const LARGE = { width: 1067, height: 1600 }

/** A picture whose brightness is a function of the place. */
const drawn = (level: (x: number, y: number) => number, { width, height } = SIZE): Luma => ({
  width,
  height,
  values: Uint8Array.from({ length: width * height }, (_, at) => Math.max(0, Math.min(255, level(at % width, Math.floor(at / width))))),
})
const stripes = (dark: number, bright: number) => drawn(x => (x % 24 < 12 ? dark : bright))
/** Brightness that rises and falls once in `period` pixels: the longer, the softer. */
const waves = (period: number) => drawn(x => 128 + 80 * Math.sin((2 * Math.PI * x) / period))
const advice = (luma: Luma, subject: 'portrait' | 'paper' = 'portrait', size = LARGE) => adviseOn(measurePhoto(luma), size, subject)

test('hard edges are sharp, spread ones are blurred, and a picture of one colour is blurred', () => {
  expect(advice(stripes(60, 190))).toEqual([])
  expect(advice(waves(10))).toEqual([])
  expect(advice(waves(48))).toEqual(['blurred'])
  expect(advice(drawn(() => 128))).toEqual(['blurred'])
})

test('small print needs more sharpness than a face', () => {
  const between = waves(21)
  expect([advice(between, 'portrait'), advice(between, 'paper')]).toEqual([[], ['blurred']])
})

test('the same picture in less light is as sharp', () => {
  const sharpnessAt = (light: number) => measurePhoto(stripes(60 * light, 190 * light)).sharpness
  expect(sharpnessAt(0.3) / sharpnessAt(1)).toBeCloseTo(1, 1)
})

test('a dark picture is told, a bright card on a dark table is not', () => {
  expect(advice(stripes(20, 80))).toEqual(['dark'])
  const onTable = drawn((x, y) => (x > 60 && x < 260 && y > 150 && y < 300 ? (x % 8 < 4 ? 90 : 220) : 15 + (x % 2)))
  expect(advice(onTable, 'paper')).toEqual([])
})

test('a washed-out picture is told, a white wall behind a face is not', () => {
  expect(advice(stripes(190, 255))).toContain('bright')
  expect(advice(drawn((x, y) => (x > 100 && x < 220 && y > 100 ? 40 + (x % 6) * 20 : 253)))).toEqual([])
})

test('a reflection on a paper is told, the white of a photocopy and a white wall behind a face are not', () => {
  const text = (x: number, y: number) => (y % 12 < 5 && x % 5 < 3 ? 60 : 215)
  const reflection = drawn((x, y) => ((x - 200) ** 2 + (y - 200) ** 2 < 70 ** 2 ? 255 : text(x, y)))
  expect(advice(reflection, 'paper')).toEqual(['glare'])
  expect(advice(reflection, 'portrait')).toEqual([])
  expect(
    advice(
      drawn((x, y) => (x > 40 && x < 280 && y > 60 && y < 420 && y % 24 < 8 && x % 5 < 3 ? 40 : 255)),
      'paper',
    ),
  ).toEqual([])
})

test('a portrait is measured across, a paper along its longer side', () => {
  const sharp = stripes(60, 190)
  expect(advice(sharp, 'portrait', { width: 299, height: 449 })).toEqual(['small'])
  expect(advice(sharp, 'portrait', { width: 300, height: 450 })).toEqual([])
  expect(advice(sharp, 'paper', { width: 699, height: 440 })).toEqual(['small'])
  expect(advice(sharp, 'paper', { width: 440, height: 700 })).toEqual([])
})

test('what helps most is said first', () => {
  expect(
    advice(
      drawn(() => 12),
      'paper',
      { width: 100, height: 90 },
    ),
  ).toEqual(['dark', 'blurred', 'small'])
})

test('green counts most for brightness, as for the eye', () => {
  const rgba = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 0]
  expect([...lumaOf(rgba, { width: 4, height: 1 }).values]).toEqual([76, 149, 29, 255])
})

test('pictures of a few pixels, or none, can be measured', () => {
  for (const [width, height] of [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 1],
  ] as const)
    // prettier-ignore
    expect(measurePhoto(drawn(() => 100, { width, height }))).toMatchObject({ sharpness: 0, blank: 0 })
})
