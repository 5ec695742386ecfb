import type { Finding, FindingCode } from './findings.ts'
import { amount, dateTime, day } from './formats.ts'
import type { PartRow } from './parts.ts'

/** Reads the elements of one row and tells what is wrong with each, with part, line and element. */
export interface RowReader {
  readonly line: number
  /** The text of an element; '' when it is empty or not there. */
  text(element: string, rule?: { readonly required?: true; readonly max?: number }): string
  dateTime(element: string, rule?: { readonly required?: true }): string | null
  day(element: string, rule?: { readonly required?: true }): string | null
  /** 0 when it is empty or not there. */
  amount(element: string): number
  whole(element: string): number | null
  tell(code: FindingCode, element?: string, values?: Finding['values']): void
}

export function readerOf(part: string, row: PartRow, found: Finding[]): RowReader {
  const lineOf = (element: string | undefined): number => (element !== undefined && row.fields.get(element)?.line) || row.line
  const tell: RowReader['tell'] = (code, element, values) =>
    void found.push({ code, part, partLine: lineOf(element), ...(element !== undefined && { element }), ...(values && { values }) })
  const text: RowReader['text'] = (element, { required, max = 2_000 } = {}) => {
    const value = row.fields.get(element)?.value.trim() ?? ''
    if (value === '' && required) tell('REQUIRED', element)
    if (value.length <= max) return value
    tell('TOO_LONG', element, { max })
    return ''
  }
  const parsed = <T>(element: string, code: FindingCode, parse: (value: string) => T | undefined, isRequired = false): T | null => {
    const value = text(element, isRequired ? { required: true } : {})
    if (value === '') return null
    const result = parse(value)
    if (result === undefined) tell(code, element)
    return result ?? null
  }
  return {
    line: row.line,
    text,
    tell,
    dateTime: (element, rule) => parsed(element, 'DATE_TIME', dateTime, rule?.required),
    day: (element, rule) => parsed(element, 'DAY', day, rule?.required),
    amount: element => parsed(element, 'NUMBER', amount) ?? 0,
    whole: element => parsed(element, 'NUMBER', value => (/^\d{1,5}$/u.test(value) ? Number(value) : undefined)),
  }
}
