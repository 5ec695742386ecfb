import type { Saying } from '#contract/services.ts'
import { format } from '#texts/format.ts'
import { formatDay, formatMonth, formatVnd } from './formats.ts'
import { language, textOf } from './language.ts'

/** A sentence about a claim with its values as they are read: `…Vnd` is money, `…Day` a day, `…Month` a month. */
export const sentenceOf = ({ say, values }: Saying): string =>
  format(
    textOf(`claims.say.${say}`) ?? say,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readable(name, value)])),
  )

function readable(name: string, value: string | number): string | number {
  if (typeof value === 'number') return name.endsWith('Vnd') ? formatVnd(value) : figure(value)
  return name.endsWith('Day') ? formatDay(value) : name.endsWith('Month') ? formatMonth(value) : value
}

/** 2.5 years, with the comma of the language. */
const figure = (value: number): string => (language() === 'vi' ? String(value).replace('.', ',') : String(value))
