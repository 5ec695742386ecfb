import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFormCode, formCode, formCodeOf } from './form-code.ts'

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = fc.uint8Array({ minLength: 12, maxLength: 32 }).map(formCodeOf)
const at = fc.nat({ max: 19 })

test('a code is twenty symbols in five groups, and is read as it was printed', () => {
  fc.assert(
    fc.property(codes, code => {
      expect(formatFormCode(code)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/u)
      expect(formCode(formatFormCode(code))).toEqual({ ok: true, value: code })
    }),
  )
})

test('one wrong symbol is always noticed', () => {
  fc.assert(
    fc.property(codes, at, fc.constantFrom(...SYMBOLS), (code, place, symbol) => {
      fc.pre(code[place] !== symbol)
      expect(formCode(code.slice(0, place) + symbol + code.slice(place + 1))).toMatchObject({ code: 'FORM_CODE_SLIP' })
    }),
  )
})

test('two neighbours in the wrong order are always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat({ max: 18 }), (code, place) => {
      const [one = '', other = ''] = code.slice(place, place + 2)
      fc.pre(one !== other)
      expect(formCode(code.slice(0, place) + other + one + code.slice(place + 2))).toMatchObject({ code: 'FORM_CODE_SLIP' })
    }),
  )
})

test('unlike bytes give unlike codes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), fc.nat({ max: 94 }), (bytes, bit) => {
      const other = Uint8Array.from(bytes, (byte, index) => (index === bit >> 3 ? byte ^ (128 >> (bit & 7)) : byte))
      expect(formCodeOf(other)).not.toBe(formCodeOf(bytes))
    }),
  )
})

test('what looks like a figure is read as one', () => {
  const code = formCodeOf(new Uint8Array(12))
  expect(formCode(code.replaceAll('0', 'o').toLowerCase())).toEqual({ ok: true, value: code })
})

test.each([
  ['', 'REQUIRED'],
  ['   ', 'REQUIRED'],
  ['7K3M', 'FORM_CODE_LENGTH'],
  ['7K3M-X9QW-Z2HD-4TRB-6FP*', 'FORM_CODE_LETTERS'],
  ['7K3M-X9QW-Z2HD-4TRB-6FPU', 'FORM_CODE_LETTERS'],
])('%j is told what is wrong with it', (typed, told) => {
  expect(formCode(typed)).toMatchObject({ ok: false, code: told })
})
