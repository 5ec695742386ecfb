import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { bandsOf, isTelling, NEAR, PRINT_BYTES, printDistance, printOf, SAMPLE_EDGE, underPad } from './picture-print.ts'

const folder = new URL('../../../db/seed/photos/', import.meta.url)
const print = async (picture: Buffer): Promise<Uint8Array> =>
  printOf(await sharp(picture).greyscale().resize(SAMPLE_EDGE, SAMPLE_EDGE, { fit: 'fill' }).raw().toBuffer())
const pictures = await Promise.all(
  readdirSync(folder)
    .filter(name => name.endsWith('.jpg'))
    .map(async name => {
      const bytes = readFileSync(new URL(name, folder))
      return { name, bytes, print: await print(bytes) }
    }),
)

test.each(pictures.map(picture => [picture.name, picture] as const))(
  'a copy of %s is near it, every other picture is not',
  async (_, picture) => {
    const copies = [
      sharp(picture.bytes).jpeg({ quality: 50 }),
      sharp(picture.bytes).resize({ width: 500 }).jpeg({ quality: 60 }),
      sharp(picture.bytes).modulate({ brightness: 1.1 }).jpeg({ quality: 75 }),
    ]
    for (const copy of copies) expect(printDistance(picture.print, await print(await copy.toBuffer()))).toBeLessThanOrEqual(NEAR)
    for (const other of pictures.filter(one => one !== picture))
      expect([other.name, printDistance(picture.print, other.print) > NEAR]).toEqual([other.name, true])
  },
)

const bytes = fc.uint8Array({ minLength: PRINT_BYTES, maxLength: PRINT_BYTES })

test('prints that differ in fewer than sixteen places share a band', () => {
  fc.assert(
    fc.property(bytes, fc.uniqueArray(fc.nat(PRINT_BYTES * 8 - 1), { maxLength: 15 }), (one, places) => {
      const other = Uint8Array.from(one)
      for (const place of places) other[place >> 3] = (other[place >> 3] ?? 0) ^ (1 << (place & 7))
      expect(printDistance(one, other)).toBe(places.length)
      expect(bandsOf(one).some(band => bandsOf(other).includes(band))).toBe(true)
    }),
  )
})

test('under a pad two prints differ in as many places as before', () => {
  fc.assert(
    fc.property(bytes, bytes, bytes, (a, b, pad) => {
      expect(printDistance(underPad(a, pad), underPad(b, pad))).toBe(printDistance(a, b))
    }),
  )
})

test('a blank picture is like no other', async () => {
  const blank = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#4477aa' } })
    .jpeg()
    .toBuffer()
  expect([isTelling(await print(blank)), ...pictures.map(picture => isTelling(picture.print))]).toEqual([
    false,
    ...pictures.map(() => true),
  ])
})
