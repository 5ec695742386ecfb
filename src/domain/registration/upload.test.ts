import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_PARTS, MAX_PHOTO_BYTES, refuseFinish, refuseLength, refusePart } from './upload.ts'

test.each([
  [0, 'PHOTO_EMPTY'],
  [-1, 'PHOTO_EMPTY'],
  [1, undefined],
  [MAX_PHOTO_BYTES, undefined],
  [MAX_PHOTO_BYTES + 1, 'PHOTO_TOO_LARGE'],
] as const)('a photo of %i bytes is begun or refused: %s', (length, refusal) => {
  expect(refuseLength(length)).toBe(refusal)
})

test.each([
  ['the next part', 40, 30, undefined],
  ['the last part', 40, 60, undefined],
  ['nothing at the right place', 40, 0, undefined],
  ['a part after a gap', 41, 10, 'UPLOAD_OFFSET'],
  ['a part that overlaps', 39, 10, 'UPLOAD_OFFSET'],
  ['the first part once more', 0, 40, 'UPLOAD_OFFSET'],
  ['a part far beyond the end', 2 ** 40, 1, 'UPLOAD_OFFSET'],
  ['a byte more than was declared', 40, 61, 'UPLOAD_TOO_LONG'],
] as const)('%s is taken or refused', (_, offset, size, refusal) => {
  expect(refusePart({ length: 100, received: 40, parts: 1 }, { offset, size })).toBe(refusal)
})

test('a photo does not come in more crumbs than a poor line makes', () => {
  expect(refusePart({ length: 1000, received: 400, parts: MAX_PARTS }, { offset: 400, size: 1 })).toBe('UPLOAD_PARTS')
})

test('whatever parts are offered, what was taken is one piece from the first byte on and never longer than declared', () => {
  const offer = fc.record({ offset: fc.integer({ min: -5, max: 60 }), size: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.array(offer, { maxLength: 60 }), (length, offers) => {
      const taken: number[] = []
      for (const { offset, size } of offers) {
        if (refusePart({ length, received: taken.length, parts: 0 }, { offset, size })) continue
        for (let at = offset; at < offset + size; at++) taken.push(at)
      }
      expect(taken).toEqual(taken.map((_, at) => at))
      expect(taken.length).toBeLessThanOrEqual(length)
      expect(refuseFinish({ length, received: taken.length, parts: 0 })).toBe(taken.length === length ? undefined : 'UPLOAD_INCOMPLETE')
    }),
  )
})
