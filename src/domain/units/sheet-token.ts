import { hasOnlySymbols, inFours, isChecked, symbolsOf, withCheck } from '#domain/kernel/written-code.ts'

/** What stands in the marks of a printed sheet: six symbols of the pile, nine of the sheet in it, one that tells a slip. Both parts are
 *  drawn by a key of the server, so nobody guesses the sheet of another pile (45 bits), and nothing in them says who the member is. */
const PILE_LENGTH = 6
const SHEET_LENGTH = 9
const LENGTH = PILE_LENGTH + SHEET_LENGTH + 1

/** Tells our marks from others that lie on the same paper. */
const PREFIX = 'BH'

/** A sheet carries its token twice, so that a staple, a fold or a thumb on one of them costs nothing. */
export const MARK_PLACES = ['1', '2'] as const
export type MarkPlace = (typeof MARK_PLACES)[number]

/** @param bytes at least four, of the pile
 *  @example pileCodeOf(bytes) // '7K3MX9' */
export const pileCodeOf = (bytes: Uint8Array): string => symbolsOf(bytes, PILE_LENGTH)

/** @param bytes at least six, of the member in this pile
 *  @example sheetTokenOf('7K3MX9', bytes) // '7K3MX9QWZ2HD4TRB' */
export const sheetTokenOf = (pileCode: string, bytes: Uint8Array): string => withCheck(pileCode + symbolsOf(bytes, SHEET_LENGTH))

/** The pile that a sheet was printed in. */
export const pileOfToken = (token: string): string => token.slice(0, PILE_LENGTH)

/** "7K3M-X9QW-Z2HD-4TRB", as it stands beneath the marks. */
export const formatSheetToken = inFours

/** "7K3-MX9". */
export const formatPileCode = (code: string): string => code.replace(/(.{3})(?!$)/gu, '$1-')

/** What a mark says; capital letters and figures only, which makes its dots large. */
export const markText = (token: string, place: MarkPlace): string => `${PREFIX}${token}${place}`

/** What the list on top of a pile says, so that it is not taken for a sheet that could not be read. */
export const coverText = (pileCode: string): string => `${PREFIX}L${pileCode}`

export interface ReadMark {
  readonly token: string
  readonly place: MarkPlace
}

/** The sheet that a mark names; undefined for every other code that may lie on a page. */
export function readMark(text: string): ReadMark | undefined {
  const place = MARK_PLACES.find(known => text.endsWith(known))
  const token = text.slice(PREFIX.length, -1)
  if (!place || !text.startsWith(PREFIX) || !isToken(token)) return undefined
  return { token, place }
}

const isToken = (text: string): boolean => text.length === LENGTH && hasOnlySymbols(text) && isChecked(text)
