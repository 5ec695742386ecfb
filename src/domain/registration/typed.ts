import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { withoutSeparators } from '#domain/kernel/text.ts'

/** A one-time code as typed or pasted: six digits, spaces allowed. */
export const otpCode: FieldRule = raw => {
  const digits = withoutSeparators(raw)
  if (digits === '') return wrong('REQUIRED')
  if (!/^\d+$/u.test(digits)) return wrong('CODE_DIGITS')
  return digits.length === 6 ? good(digits) : wrong('CODE_LENGTH', { typed: digits.length })
}

/** A dossier number, NNNNN/YYYY/AAAAA: sequence, year, receiving agency (older ones carry a letter: 04486.G/2019/08708).
 *  The zeros in front of the sequence may be left out, and dashes may stand for strokes, as in names of files: 13-2026-07911. */
export const caseNo: FieldRule = raw => {
  const value = raw
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[-–—_]/gu, '/')
    .toUpperCase()
  if (value === '') return wrong('REQUIRED')
  const [, sequence = '', rest = ''] = /^(\d{1,5})((?:\.[A-Z])?\/\d{4}\/\d{5})$/u.exec(value) ?? []
  return sequence === '' ? wrong('CASE_NO_FORM') : good(sequence.padStart(5, '0') + rest)
}
