import type { Finding } from '#domain/hospitals/findings.ts'
import { hospitals as en } from '#texts/en/hospitals.ts'
import { format } from '#texts/format.ts'
import { hospitals as vi } from '#texts/vi/hospitals.ts'

export type Language = 'vi' | 'en'
const TEXTS = { vi, en } as const

/** What was found, in a sentence.
 *  @example wordsOf('en', { code: 'REQUIRED', element: 'HO_TEN' }) // 'HO_TEN is missing.' */
export const wordsOf = (language: Language, { code, element, part, values }: Finding): string =>
  format(TEXTS[language][`hospitals.finding.${code}`], { element: element ?? '', part: part ?? '', ...values })

/** Where it stands, in words; '' where that is not known. The line of the file first, then that in the decoded part.
 *  @example placeOf('en', { code: 'REQUIRED', line: 9, part: 'XML1', partLine: 6 }) // 'Line 9, XML1 line 6' */
export function placeOf(language: Language, { line, column, part, partLine, partColumn }: Finding): string {
  const texts = TEXTS[language]
  const own =
    line === undefined
      ? undefined
      : column === undefined
        ? format(texts['hospitals.place.line'], { line })
        : format(texts['hospitals.place.lineColumn'], { line, column })
  const inner =
    part === undefined
      ? undefined
      : partLine === undefined
        ? part
        : partColumn === undefined
          ? format(texts['hospitals.place.partLine'], { part, line: partLine })
          : format(texts['hospitals.place.partColumn'], { part, line: partLine, column: partColumn })
  return [own, inner].filter(place => place !== undefined).join(', ')
}
