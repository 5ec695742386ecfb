/** The number of a dossier: five digits of sequence, the year, and the receiving agency in five digits.
 *  @example formatCaseNo({ sequence: 12, year: 2026, agencyCode: '079' }) // 00012/2026/07900 */
export const formatCaseNo = (parts: { readonly sequence: number; readonly year: number; readonly agencyCode: string }): string => {
  if (parts.sequence > 99_999) throw new Error(`agency ${parts.agencyCode} has used up its numbers of ${parts.year}`)
  return `${String(parts.sequence).padStart(5, '0')}/${parts.year}/${parts.agencyCode.padEnd(5, '0')}`
}
