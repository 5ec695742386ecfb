import { isPlainDate, type PlainDate } from '../kernel/date.ts'
import { tidy } from '../kernel/text.ts'

/** An instant written as yyyymmddHHMM, Vietnamese time; undefined when it is none.
 *  @example dateTime('202611200830') // '2026-11-20T01:30:00.000Z' */
export function dateTime(text: string): string | undefined {
  const [, y, m, d, hour, minute] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})$/u.exec(text) ?? []
  const on = `${y}-${m}-${d}`
  if (!isPlainDate(on) || Number(hour) > 23 || Number(minute) > 59) return undefined
  return new Date(`${on}T${hour}:${minute}:00+07:00`).toISOString()
}

/** A day written as yyyymmdd; yyyymmddHHMM too, as some facilities write days with a time.
 *  @example day('20261120') // '2026-11-20' */
export function day(text: string): PlainDate | undefined {
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})(?:\d{4})?$/u.exec(text) ?? []
  const written = `${y}-${m}-${d}`
  return isPlainDate(written) ? written : undefined
}

export interface Birth {
  readonly date: PlainDate
  readonly precision: 'day' | 'month' | 'year'
}

/** NGAY_SINH: yyyymmddHHMM or yyyymmdd, with 0000 where month and day are not known, 00 where the day is not.
 *  @example birth('195800000000') // { date: '1958-01-01', precision: 'year' } */
export function birth(text: string): Birth | undefined {
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})(?:\d{4})?$/u.exec(text) ?? []
  const precision = m === '00' ? (d === '00' ? 'year' : undefined) : d === '00' ? 'month' : 'day'
  const date = `${y}-${m === '00' ? '01' : m}-${d === '00' ? '01' : d}`
  return precision && isPlainDate(date) ? { date, precision } : undefined
}

/** A number that is not negative, with a point before its decimals; a comma is none.
 *  @example amount('12500.50') // 12500.5 */
export const amount = (text: string): number | undefined => (/^\d{1,13}(?:\.\d{1,6})?$/u.test(text) ? Number(text) : undefined)

/** @example list('GD4…;TE1…') // ['GD4…', 'TE1…'] */
export const list = (text: string): readonly string[] => (text === '' ? [] : text.split(';').map(each => each.trim()))

/** The old number of a card, or the ten digits alone; undefined when it is neither. */
export const numberOfCard = (cardNo: string): string | undefined =>
  /^(?:[A-Z]{2}[1-5]\d{2})?\d{10}$/u.test(cardNo) ? cardNo.slice(-10) : undefined

export const isPersonalId = (text: string): boolean => /^\d{12}$/u.test(text)

/** Five signs, digits first; letters occur, and two facilities of the country have six. */
export const isFacilityCode = (text: string): boolean => /^\d{2}[0-9A-Z]{3,4}$/u.test(text)

/** Words as they are kept: no control signs, and no longer than the book shows. */
export const words = (text: string, maxLength: number): string => tidy(text).slice(0, maxLength)
