import { inFours, symbolsOf, typedCode, withCheck, writtenCode } from '#domain/kernel/written-code.ts'

const LENGTH = 20

/** The code on a transcript, by which anybody who holds it can ask whether it counts: nineteen symbols of the given bytes (95 bits) and
 *  one that tells a slip.
 *  @param bytes at least twelve
 *  @example transcriptCodeOf(bytes) // '7K3MX9QWZ2HD4TRB6FPN' */
export const transcriptCodeOf = (bytes: Uint8Array): string => withCheck(symbolsOf(bytes, LENGTH - 1))

/** "7K3M-X9QW-Z2HD-4TRB-6FPN", as it is printed. */
export const formatTranscriptCode = inFours

/** The rule for the browser, which tells a slip before anybody is asked. The server answers a slip as it answers a code that nobody has. */
export const transcriptCode = writtenCode(LENGTH)

/** What was typed, as it is looked up. */
export const askedCode = typedCode

/** Where a transcript is verified, under the origin of the citizen app: in the code on paper. */
export const VERIFY_PATH = '/verify/transcript'
export const verifyAddress = (origin: string, code: string): string => `${origin}${VERIFY_PATH}?code=${code}`
