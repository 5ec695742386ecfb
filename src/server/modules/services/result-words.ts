import type { ServiceEntry } from '#contract/services.ts'
import { formatDay, isPlainDate } from '#domain/kernel/date.ts'
import { formatVnd } from '#domain/kernel/money.ts'
import { formatMonth } from '#domain/kernel/month.ts'
import type { Relation } from '#domain/guardians/childhood.ts'
import type { Effect } from '#domain/services/procedure.ts'
import { specOf } from '#domain/services/fields.ts'
import { procedures as proceduresEn } from '#texts/en/procedures.ts'
import { registrationTracking as reasonsEn } from '#texts/en/registration-tracking.ts'
import { resultForm as formEn } from '#texts/en/result-form.ts'
import { services as servicesEn } from '#texts/en/services.ts'
import { format } from '#texts/format.ts'
import { procedures as proceduresVi } from '#texts/vi/procedures.ts'
import { registrationTracking as reasonsVi } from '#texts/vi/registration-tracking.ts'
import { resultForm as formVi } from '#texts/vi/result-form.ts'
import { services as servicesVi } from '#texts/vi/services.ts'

type Words = Readonly<Record<string, string>>
const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: { ...proceduresVi, ...reasonsVi, ...servicesVi, ...formVi },
  en: { ...proceduresEn, ...reasonsEn, ...servicesEn, ...formEn },
}

/** Words of a result in the language of whoever has asked; what has none is printed as it is kept. */
export const resultWords = (language: 'vi' | 'en') => {
  const words = WORDS[language]
  const say = (key: string, otherwise: string): string => words[key] ?? otherwise
  return {
    procedure: (code: string): string => say(`procedures.name.${code}`, code),
    effect: (effect: Effect): string => say(`services.grantedText.${effect}`, ''),
    reason: (reason: string): string => say(`registration.reason.${reason}`, reason),
    askedBy: (relation: Relation, name: string): string => format(say(`resultForm.relation.${relation}`, '{name}'), { name }),
    entry: ({ field, value, name }: ServiceEntry): readonly [string, string] => [
      say(`services.field.${field}`, field),
      name ?? readable(field, value, say),
    ],
  }
}

/** Of an account only the end is printed: a result is shown to others. */
function readable(field: ServiceEntry['field'], value: string, say: (key: string, otherwise: string) => string): string {
  if (field === 'bankAccount') return format(say('resultForm.endsWith', '{figures}'), { figures: value.slice(-4) })
  const { kind } = specOf(field)
  if (kind === 'day' && isPlainDate(value)) return formatDay(value)
  if (kind === 'month') return formatMonth(value)
  if (kind === 'amount') return formatVnd(Number(value))
  return say(`services.choice.${field}.${value}`, value)
}
