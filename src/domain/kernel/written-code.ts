import { good, wrong, type FieldRule } from './field.ts'

/** Codes that people copy from paper. Figures and letters that nobody mistakes for each other in print: no I, L, O and U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5

/** The first symbols that some bytes give, five bits each.
 *  @throws Error when there are too few bytes
 *  @example symbolsOf(Uint8Array.of(0xff, 0), 3) // 'ZW0' */
export function symbolsOf(bytes: Uint8Array, length: number): string {
  const values: number[] = []
  let [held, bits] = [0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= BITS; bits -= BITS) values.push((held >> (bits - BITS)) & 31)
  }
  if (values.length < length) throw new Error('too few bytes for a code')
  return textOf(values.slice(0, length))
}

/** The code with one symbol behind it that tells a slip of the pen. */
export const withCheck = (code: string): string => code + textOf([checkOf(valuesOf(code))])

/** One wrong symbol, or two neighbours in the wrong order, are always noticed. */
export const isChecked = (code: string): boolean => withCheck(code.slice(0, -1)) === code

/** What was typed from paper: small letters, spaces and dashes do not matter, and O, I and L are read as the figures they look like. */
export const typedCode = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\u2010-\u2015-]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')

export const hasOnlySymbols = (code: string): boolean => !valuesOf(code).includes(-1)

/** The rule of a code of so many symbols, the last of which tells a slip: small letters, spaces and dashes do not matter. */
export const writtenCode =
  (length: number): FieldRule =>
  raw => {
    const typed = typedCode(raw)
    if (typed === '') return wrong('REQUIRED')
    if (!hasOnlySymbols(typed)) return wrong('FORM_CODE_LETTERS')
    const symbols = [...typed].length
    if (symbols !== length) return wrong('FORM_CODE_LENGTH', { typed: symbols })
    return isChecked(typed) ? good(typed) : wrong('FORM_CODE_SLIP')
  }

/** Groups of four, as they are printed: "7K3M-X9QW". */
export const inFours = (code: string): string => code.replace(/(.{4})(?!$)/gu, '$1-')

const valuesOf = (code: string): readonly number[] => [...code].map(symbol => SYMBOLS.indexOf(symbol))
const textOf = (values: readonly number[]): string => values.map(value => SYMBOLS[value]).join('')

/** A sum over the field of 32 elements in which each place has a weight of its own. */
const checkOf = (values: readonly number[]): number => values.reduce((sum, value) => times2(sum ^ value), 0)

/** Doubles in the field with x⁵ = x² + 1. */
const times2 = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31
