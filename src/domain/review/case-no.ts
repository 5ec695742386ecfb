/** Numbers of one series. */
export const SERIES_LENGTH = 99_999
/** Near the end of the first series the people who run the product are told, once. */
export const TELL_AT = 80_000
/** G stands in numbers of before for "handed in electronically". */
const LETTERS = 'ABCDEFHIJKLMNOPQRSTUVWXYZ'

/** The number of a case file: five digits of sequence, the year, and the receiving agency in five digits. Dossiers and support requests
 *  of an agency share one sequence, so that a number names one thing. When the five digits are used up a letter begins the next series:
 *  nobody is refused because of a number.
 *  @example formatCaseNo({ sequence: 12, year: 2026, agencyCode: '079' }) // 00012/2026/07900
 *  @example formatCaseNo({ sequence: 100_000, year: 2026, agencyCode: '07911' }) // 00001.A/2026/07911 */
export const formatCaseNo = (parts: { readonly sequence: number; readonly year: number; readonly agencyCode: string }): string => {
  const series = Math.floor((parts.sequence - 1) / SERIES_LENGTH)
  const letter = series === 0 ? '' : LETTERS[series - 1]
  if (letter === undefined) throw new Error(`agency ${parts.agencyCode} has used up its numbers of ${parts.year}`)
  const digits = String(((parts.sequence - 1) % SERIES_LENGTH) + 1).padStart(5, '0')
  return `${digits}${letter && `.${letter}`}/${parts.year}/${parts.agencyCode.padEnd(5, '0')}`
}
