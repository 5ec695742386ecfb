/** Why a file cannot be read on; each has a sentence. */
export type StreamFaultCode =
  | 'EMPTY'
  | 'NOT_A_TABLE'
  | 'ENCODING'
  | 'OLD_EXCEL'
  | 'ENCRYPTED'
  | 'MACROS'
  | 'DAMAGED'
  | 'TOO_MUCH'
  | 'OPEN_QUOTE'
  | 'LINE_TOO_LONG'
  | 'SHEETS'

/** Where in the file it was noticed. */
interface Where {
  readonly line?: number
  readonly column?: string
}

/** Ends the reading of a file, in words and with the place. */
export class StreamFault extends Error {
  readonly code: StreamFaultCode
  readonly where: Where
  constructor(code: StreamFaultCode, where: Where = {}) {
    super(code)
    this.code = code
    this.where = where
  }
}

export function refuse(code: StreamFaultCode, where?: Where): never {
  throw new StreamFault(code, where)
}
