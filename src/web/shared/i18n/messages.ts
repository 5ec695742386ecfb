import { format } from '#texts/format.ts'
import type { FieldValues } from '#domain/kernel/field.ts'
import { formatDay, formatInstant } from './formats.ts'
import { textOf } from './language.ts'
import { t } from './texts.ts'

interface Refusal {
  readonly code: string
  readonly values: FieldValues
  readonly traceId: string
}

function timeReadable(value: string): string {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value)) return formatInstant(value)
  return /^\d{4}-\d\d-\d\d$/u.test(value) ? formatDay(value) : value
}

/** Days and instants as people write them. */
const timesReadable = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? timeReadable(value) : value]))

/** The sentence for a refusal: what happened and what to do. */
export const problemText = ({ code, values, traceId }: Refusal): string =>
  format(textOf(`problem.${code}`) ?? t('problem.INTERNAL', { traceId }), { traceId, ...timesReadable(values) })

/** The sentence for a wrong field. */
export const fieldText = (code: string, values: FieldValues = {}): string =>
  format(textOf(`field.${code}`) ?? t('field.FORM'), timesReadable(values))
