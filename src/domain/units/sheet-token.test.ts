import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPileCode, formatSheetToken, markText, pileCodeOf, pileOfToken, readMark, sheetTokenOf } from './sheet-token.ts'

const bytes = fc.uint8Array({ minLength: 8, maxLength: 32 })
const tokens = fc.tuple(bytes, bytes).map(([pile, member]) => sheetTokenOf(pileCodeOf(pile), member))

test('both marks of a sheet name it, and say which of the two they are', () => {
  fc.assert(
    fc.property(tokens, fc.constantFrom('1' as const, '2' as const), (token, place) => {
      expect(markText(token, place)).toMatch(/^[0-9A-Z]{19}$/u)
      expect(readMark(markText(token, place))).toEqual({ token, place })
    }),
  )
})

test('sheets of one pile begin alike, and no two are the same', () => {
  const pile = pileCodeOf(new Uint8Array([1, 2, 3, 4]))
  const sheets = Array.from({ length: 500 }, (_, n) => sheetTokenOf(pile, new Uint8Array([n >> 8, n & 255, 7, 7, 7, 7])))
  expect(new Set(sheets.map(pileOfToken))).toEqual(new Set([pile]))
  expect(new Set(sheets).size).toBe(500)
})

test('one wrong symbol makes no other sheet', () => {
  fc.assert(
    fc.property(tokens, fc.nat({ max: 15 }), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (token, at, symbol) => {
      fc.pre(token[at] !== symbol)
      expect(readMark(markText(token.slice(0, at) + symbol + token.slice(at + 1), '1'))).toBeUndefined()
    }),
  )
})

test.each(['', 'https://vidu.example/verify/form/7K3M', '00001/2026/07911', 'BH1', 'BHAAAAAAAAAAAAAAAA1', 'bh'])(
  'the code %j, which others print, is no sheet',
  text => expect(readMark(text)).toBeUndefined(),
)

test('codes are written in groups', () => {
  expect(formatSheetToken('7K3MX9QWZ2HD4TRB')).toBe('7K3M-X9QW-Z2HD-4TRB')
  expect(formatPileCode('7K3MX9')).toBe('7K3-MX9')
})
