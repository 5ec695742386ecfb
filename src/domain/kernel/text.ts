import { good, wrong, type FieldRule } from './field.ts'

/** Text as it is stored and shown: composed (NFC), one space between words, none at the ends. */
export const tidy = (raw: string): string => raw.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The rule of words that somebody has to write, such as a reason. */
export const someWords: FieldRule = raw => {
  const words = tidy(raw)
  return words === '' ? wrong('REQUIRED') : good(words)
}

/** Text for search: lower case without diacritics, "Nguyễn Thị Đào" → "nguyen thi dao".
 *  `app_fold` in SQL says the same; đ is no composed letter, so it is replaced by hand. */
export const fold = (value: string): string =>
  value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')

/** The characters that people put between digits when they copy a number: spaces, dots, dashes. */
export const withoutSeparators = (raw: string): string => raw.normalize('NFKC').replace(/[\s.\u2010-\u2015-]/gu, '')
