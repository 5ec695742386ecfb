import type { FeedError } from '#contract/feeds.ts'
import { feeds as feedsEn } from '#texts/en/feeds.ts'
import { field as fieldEn } from '#texts/en/field.ts'
import { format } from '#texts/format.ts'
import { feeds as feedsVi } from '#texts/vi/feeds.ts'
import { field as fieldVi } from '#texts/vi/field.ts'

type Language = 'vi' | 'en'
const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { ...feedsVi, ...fieldVi },
  en: { ...feedsEn, ...fieldEn },
}

/** What is wrong, in words. */
export const sayFault = (language: Language, { code, values }: Pick<FeedError, 'code' | 'values'>): string =>
  format(TEXTS[language][`feeds.fault.${code}`] ?? TEXTS[language][`field.${code}`] ?? code, values)

/** All that is wrong in a file, as CSV that spreadsheets open: UTF-8 with its mark, separated by ";". */
export async function* faultLines(
  page: (after: {
    readonly line: number
    readonly n: number
  }) => Promise<{ readonly items: readonly FeedError[]; readonly hasMore: boolean }>,
  language: Language,
): AsyncGenerator<string> {
  const say = (key: string): string => TEXTS[language][key] ?? key
  yield `\uFEFF${csvLine([say('feeds.csv.line'), say('feeds.csv.column'), say('feeds.csv.what'), say('feeds.csv.code')])}`
  let after = { line: -1, n: -1 }
  for (;;) {
    const { items, hasMore } = await page(after)
    const last = items.at(-1)
    yield items
      .map(each =>
        csvLine([each.line === 0 ? say('feeds.wholeFile') : String(each.line), each.column ?? '', sayFault(language, each), each.code]),
      )
      .join('')
    if (!last || !hasMore) return
    after = last
  }
}

/** A cell that begins like a formula is given as words: what comes from a file must not be reckoned by a spreadsheet. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`
