import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'

/** Figures and letters that nobody mistakes for each other in print: no I, L, O and U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 20
const BITS = 5

/** The code on a printed form, by which anybody can ask whether the agency's system made it: nineteen symbols of the given bytes
 *  (95 bits) and one that tells a slip.
 *  @param bytes at least twelve
 *  @example formCodeOf(bytes) // '7K3MX9QWZ2HD4TRB6FPN' */
export function formCodeOf(bytes: Uint8Array): string {
  const values: number[] = []
  let [held, bits] = [0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= BITS; bits -= BITS) values.push((held >> (bits - BITS)) & 31)
  }
  if (values.length < LENGTH - 1) throw new Error('too few bytes for a code of a form')
  const body = values.slice(0, LENGTH - 1)
  return [...body, checkOf(body)].map(value => SYMBOLS[value]).join('')
}

/** "7K3M-X9QW-Z2HD-4TRB-6FPN", as it is printed. */
export const formatFormCode = (code: string): string => code.replace(/(.{4})(?!$)/gu, '$1-')

/** A code as typed from paper: small letters, spaces and dashes do not matter, and O, I and L are read as the figures they look like. */
export const formCode: FieldRule = raw => {
  const typed = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\u2010-\u2015-]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')
  if (typed === '') return wrong('REQUIRED')
  const values = [...typed].map(symbol => SYMBOLS.indexOf(symbol))
  if (values.includes(-1)) return wrong('FORM_CODE_LETTERS')
  if (values.length !== LENGTH) return wrong('FORM_CODE_LENGTH', { typed: values.length })
  return checkOf(values.slice(0, -1)) === values.at(-1) ? good(typed) : wrong('FORM_CODE_SLIP')
}

/** One wrong symbol, or two neighbours in the wrong order, always give another check: a sum over the field of 32 elements in which
 *  each place has a weight of its own. */
const checkOf = (values: readonly number[]): number => values.reduce((sum, value) => times2(sum ^ value), 0)

/** Doubles in the field with x⁵ = x² + 1. */
const times2 = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31
