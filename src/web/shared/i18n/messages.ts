import { format } from '#texts/format.ts'
import type { FieldValues } from '#domain/kernel/field.ts'
import { formatInstant } from './formats.ts'
import { textOf } from './language.ts'
import { t } from './texts.ts'

interface Refusal {
  readonly code: string
  readonly values: FieldValues
  readonly traceId: string
}

const instantsReadable = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value) ? formatInstant(value) : value,
    ]),
  )

/** The sentence for a refusal: what happened and what to do. */
export const problemText = ({ code, values, traceId }: Refusal): string =>
  format(textOf(`problem.${code}`) ?? t('problem.INTERNAL', { traceId }), { traceId, ...instantsReadable(values) })

/** The sentence for a wrong field. */
export const fieldText = (code: string, values: FieldValues = {}): string => format(textOf(`field.${code}`) ?? t('field.FORM'), values)
