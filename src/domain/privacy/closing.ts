import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { hasOnlySymbols, typedCode } from '#domain/kernel/written-code.ts'

/** So long a closing waits, and its owner may take it back: whoever has got hold of the phone for an hour closes nothing. */
export const CLOSING_HOURS = 72

/** Signs of the code that keeps an account: 50 random bits, of letters and figures that nobody mistakes for each other. */
export const KEEP_CODE_SIGNS = 10

/** So long a device is new: nobody takes a copy of all data away on it, although a code was given.
 *  @example a device proven at 09:00 on 20/11 → from 09:00 on 21/11 */
export const NEW_DEVICE_HOURS = 24

/** When an account that is being closed is closed. */
export const closesAt = (asked: Date): Date => new Date(asked.getTime() + CLOSING_HOURS * 3_600_000)

/** From when a device that was proven first at this time is no longer new. */
export const settledFrom = (firstAt: Date): Date => new Date(firstAt.getTime() + NEW_DEVICE_HOURS * 3_600_000)

/** The code of a notice, as it was typed or came in the link. @example keepCode('7k3m-x9qw-2h') // '7K3MX9QW2H' */
export const keepCode: FieldRule = raw => {
  const code = typedCode(raw)
  if (code === '') return wrong('REQUIRED')
  return code.length === KEEP_CODE_SIGNS && hasOnlySymbols(code) ? good(code) : wrong('FORM')
}
