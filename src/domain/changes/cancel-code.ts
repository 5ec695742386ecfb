import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { hasOnlySymbols, typedCode } from '#domain/kernel/written-code.ts'

/** Of the code in the text message that stops a change of contact: 8 symbols of 32, 40 bits. */
export const CANCEL_CODE_LENGTH = 8

/** The code as it was copied from the message.
 *  @example cancelCode('7k3m-x9qw') // 7K3MX9QW */
export const cancelCode: FieldRule = raw => {
  const code = typedCode(raw)
  if (code === '') return wrong('REQUIRED')
  return code.length === CANCEL_CODE_LENGTH && hasOnlySymbols(code) ? good(code) : wrong('CANCEL_CODE_FORM', { length: CANCEL_CODE_LENGTH })
}
