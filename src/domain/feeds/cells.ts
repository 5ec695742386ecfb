import { openWeek } from '#domain/directory/opening-rule.ts'
import { isPlainDate } from '#domain/kernel/date.ts'
import type { FieldRule } from '#domain/kernel/field.ts'
import { isMonth } from '#domain/kernel/month.ts'
import { fold, tidy } from '#domain/kernel/text.ts'
import { fault, type Fault } from './faults.ts'

/** Reads the words of one cell, which is not empty. @returns the value as it is kept, or what is wrong */
export type CellReader = (text: string) => string | Fault

/** How a column is kept; `day` and `month` may come as numbers of Excel's calendar. */
export type CellType = 'text' | 'day' | 'month' | 'amount' | 'number' | 'decimal' | 'yesNo' | 'list' | 'birth'

export const byRule =
  (rule: FieldRule): CellReader =>
  text => {
    const read = rule(text)
    return read.ok ? read.value : { code: read.code, ...(read.values && { values: read.values }) }
  }

/** One line of words. */
export const words =
  (max: number): CellReader =>
  text => {
    const value = tidy(text)
    return value.length <= max ? value : { code: 'TOO_LONG', values: { max } }
  }

/** "31/12/2024", "31-12-2024", "2024-12-31"; between 1900 and 2199. */
export const day: CellReader = text => {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? []
  const stored = y === '' ? text : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  if (!isPlainDate(stored)) return fault('DAY_FORM')
  return stored >= '1900' && stored < '2200' ? stored : fault('DAY_RANGE')
}

/** "10/2024", "2024-10", also its first day. @returns the first day, "2024-10-01" */
export const month: CellReader = text => {
  const [, m = '', y = ''] = /^(\d{1,2})[/.-](\d{4})$/u.exec(text) ?? []
  const asDay = y === '' && !isMonth(text) ? day(text) : undefined
  if (typeof asDay === 'string') return asDay.endsWith('-01') && asDay >= '1960' ? asDay : fault('MONTH_FORM')
  const stored = y === '' ? text : `${y}-${m.padStart(2, '0')}`
  if (!isMonth(stored)) return fault('MONTH_FORM')
  return stored >= '1960' && stored < '2200' ? `${stored}-01` : fault('MONTH_RANGE')
}

/** A birth date of which sometimes only year or month is known. @returns "1961", "1961-07" or "1961-07-31" */
export const birth: CellReader = text => {
  if (/^\d{4}$/u.test(text)) return text >= '1900' && text < '2200' ? text : fault('DAY_RANGE')
  const [, m = '', y = ''] = /^(\d{1,2})[/.-](\d{4})$/u.exec(text) ?? []
  if (y === '') return day(text)
  const stored = `${y}-${m.padStart(2, '0')}`
  return isMonth(stored) && stored >= '1900' && stored < '2200' ? stored : fault('DAY_FORM')
}

const MOST_DIGITS = 15

/** Whole đồng, with or without signs between thousands and a sign of the currency: "5.310.000", "5,310,000 đ", "5310000". */
export const amount: CellReader = text => {
  const bare = text.replace(/\s*(?:đồng|đ|₫|vnđ|vnd)$/iu, '')
  const digits = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/u.test(bare) ? bare.replace(/\D/gu, '') : bare
  if (!/^\d+$/u.test(digits)) return fault('AMOUNT_FORM')
  const plain = digits.replace(/^0+(?=\d)/u, '')
  return plain.length <= MOST_DIGITS ? plain : fault('AMOUNT_RANGE')
}

/** A share in percent with at most two places, kept in hundredths: "17,5" or "17.5%" is 1750. */
export const rate: CellReader = text => {
  const [, whole = '', places = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(text) ?? []
  if (whole === '') return fault('RATE_FORM')
  const bps = Number(whole) * 100 + Number(places.padEnd(2, '0'))
  return bps <= 10_000 ? String(bps) : fault('RATE_FORM')
}

/** "2,34" or "2.34", at most 9999. */
export const decimal: CellReader = text => (/^\d{1,4}(?:[.,]\d{1,2})?$/u.test(text) ? text.replace(',', '.') : fault('NUMBER_FORM'))

/** A place on the globe, in degrees. */
export const degrees =
  (max: number): CellReader =>
  text => {
    const value = text.replace(',', '.')
    if (!/^-?\d{1,3}(?:\.\d{1,12})?$/u.test(value)) return fault('NUMBER_FORM')
    return Math.abs(Number(value)) <= max ? value : fault('NUMBER_RANGE', { min: -max, max })
  }

export const number =
  (min: number, max: number): CellReader =>
  text => {
    if (!/^\d{1,9}$/u.test(text)) return fault('NUMBER_FORM')
    const value = Number(text)
    return value >= min && value <= max ? String(value) : fault('NUMBER_RANGE', { min, max })
  }

const YES = new Set(['co', 'x', '1', 'yes', 'y', 'true', 'dung', 'c'])
const NO = new Set(['khong', '0', 'no', 'n', 'false', 'sai', 'k'])
export const yesNo: CellReader = text => {
  const said = fold(text)
  return YES.has(said) ? 't' : NO.has(said) ? 'f' : fault('YES_NO')
}

/** A code: letters and figures without spaces, in capitals. */
export const code =
  (form: RegExp, example: string): CellReader =>
  text => {
    const value = text.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
    return form.test(value) ? value : fault('CODE_FORM', { example })
  }

/** A word of a closed list, in Vietnamese, in English, or as the program names it. */
export function word<const W extends string>(ways: Readonly<Record<W, readonly string[]>>): CellReader {
  const known = new Map<string, string>()
  for (const [value, names] of Object.entries<readonly string[]>(ways))
    for (const name of [value, value.replaceAll('_', ' '), ...names]) known.set(plainWords(name), value)
  const said = Object.entries<readonly string[]>(ways).map(([value, [first = value]]) => first)
  return text => known.get(plainWords(text)) ?? fault('WORD', { known: said.join(', ') })
}

/** Words of a cell or head, for comparing: "Họ và tên (*)" → "ho va ten". */
export const plainWords = (text: string): string =>
  fold(tidy(text))
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Codes in one cell, separated by commas, semicolons or spaces. @returns as PostgreSQL writes a list */
export const codes =
  (form: RegExp, example: string): CellReader =>
  text => {
    const all = text.split(/[\s,;]+/u).filter(part => part !== '')
    return all.every(part => form.test(part)) ? `{${all.join(',')}}` : fault('CODE_FORM', { example })
  }

/** Words of a closed list in one cell, separated by commas or semicolons. @returns as PostgreSQL writes a list */
export function wordList<const W extends string>(ways: Readonly<Record<W, readonly string[]>>): CellReader {
  const one = word(ways)
  return text => {
    const read = new Set<string>()
    for (const part of text.split(/[,;]/u).filter(each => each.trim() !== '')) {
      const value = one(part)
      if (typeof value !== 'string') return value
      read.add(value)
    }
    return `{${[...read].join(',')}}`
  }
}

/** Opening hours as the program counts with them. */
export const hours: CellReader = text => {
  const rule = text.replaceAll(/\s*;\s*/gu, '; ')
  return openWeek(rule) ? rule : fault('HOURS_FORM')
}
