import { good, wrong, type FieldProblem, type FieldRule } from '../kernel/field.ts'

export const TITLE_LENGTH = 80
export const TEXT_LENGTH = 1_000
const SHORTEST_TEXT = 20

/** An address of the web, however it is written: "http…", "www.…", "abc.vn", "abc[.]com". News of the office names pages of the app only. */
const ADDRESS =
  /https?:|www\.|[a-z\d](?:\.|\[\.\]|\(\.\)) ?(?:vn|com|net|org|info|io|me|xyz|top|shop|site|link|app|ly|gl|cc)(?![\p{L}\d])/iu

/** Text of several paragraphs: spaces are tidied within lines, and no more than one empty line stays between them. */
export const tidyLines = (raw: string): string =>
  raw
    .normalize('NFC')
    .split(/\r?\n/u)
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

const words =
  (min: number, max: number): FieldRule =>
  raw => {
    const value = tidyLines(raw)
    if (value === '') return wrong('REQUIRED')
    if (value.length > max) return wrong('TOO_LONG', { max })
    if (value.length < min) return wrong('TEXT_SHORT', { min })
    return ADDRESS.test(value) ? wrong('NO_LINKS') : good(value)
  }

/** One line. */
export const announcementTitle: FieldRule = raw => words(5, TITLE_LENGTH)(raw.replace(/\s+/gu, ' '))
export const announcementText: FieldRule = words(SHORTEST_TEXT, TEXT_LENGTH)

const optional =
  (rule: FieldRule): FieldRule =>
  raw =>
    raw.trim() === '' ? good('') : rule(raw)
/** English may be left out; people who read English are shown the Vietnamese words then. */
export const englishTitle = optional(announcementTitle)
export const englishText = optional(announcementText)

/** English is whole or not there. */
export function wrongEnglish({ titleEn, textEn }: { readonly titleEn: string; readonly textEn: string }): readonly FieldProblem[] {
  if ((titleEn === '') === (textEn === '')) return []
  return [{ field: titleEn === '' ? 'titleEn' : 'textEn', code: 'REQUIRED' }]
}
