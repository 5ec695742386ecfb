import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { hasOnlySymbols, typedCode } from '#domain/kernel/written-code.ts'

/** So long a closing waits, and its owner may take it back: whoever has got hold of the phone for an hour closes nothing. */
export const CLOSING_HOURS = 72

/** Signs of the code that keeps an account: 50 random bits, of letters and figures that nobody mistakes for each other. */
export const KEEP_CODE_SIGNS = 10

/** When an account that is being closed is closed. */
export const closesAt = (asked: Date): Date => new Date(asked.getTime() + CLOSING_HOURS * 3_600_000)

/** The code of a notice, as it was typed or came in the link. @example keepCode('7k3m-x9qw-2h') // '7K3MX9QW2H' */
export const keepCode: FieldRule = raw => {
  const code = typedCode(raw)
  if (code === '') return wrong('REQUIRED')
  return code.length === KEEP_CODE_SIGNS && hasOnlySymbols(code) ? good(code) : wrong('FORM')
}
