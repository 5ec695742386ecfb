import { inFours, symbolsOf, withCheck, writtenCode } from '#domain/kernel/written-code.ts'

const LENGTH = 20

/** The code on a printed form, by which anybody can ask whether the agency's system made it: nineteen symbols of the given bytes
 *  (95 bits) and one that tells a slip.
 *  @param bytes at least twelve
 *  @example formCodeOf(bytes) // '7K3MX9QWZ2HD4TRB6FPN' */
export const formCodeOf = (bytes: Uint8Array): string => withCheck(symbolsOf(bytes, LENGTH - 1))

/** "7K3M-X9QW-Z2HD-4TRB-6FPN", as it is printed. */
export const formatFormCode = inFours

/** A code as typed from paper: small letters, spaces and dashes do not matter, and O, I and L are read as the figures they look like. */
export const formCode = writtenCode(LENGTH)
