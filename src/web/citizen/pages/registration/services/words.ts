import type { ServiceEntry, ServiceRequest } from '#contract/services.ts'
import { specOf } from '#domain/services/fields.ts'
import { formatDay, formatInstant, formatMonth, formatSocialInsuranceNo, formatVnd } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { t } from '../../../t.ts'

type Part = 'name' | 'short' | 'who' | 'papers' | 'next'

/** What is said of a procedure. Procedures are data, so their words are looked up by code; one that is no longer offered keeps its code. */
export const wordsOf = (code: string, part: Part = 'name'): string => textOf(`procedures.${part}.${code}`) ?? code

/** A value of a form as it is read: a facility by its name, a choice by its word, a day as days are written. */
export function readableValue({ field, value, name }: ServiceEntry): string {
  if (name !== null) return name
  const { kind } = specOf(field)
  if (kind === 'day') return formatDay(value)
  if (kind === 'month') return formatMonth(value)
  if (kind === 'amount') return formatVnd(Number(value))
  if (field === 'otherNumber') return formatSocialInsuranceNo(value)
  return textOf(`services.choice.${field}.${value}`) ?? value
}

/** How far a request is, in one line. */
export function stateOf({ state, dueAt, expectedAt, events }: ServiceRequest): string {
  if (state === 'submitted' || state === 'in_review')
    return expectedAt === null
      ? t(`services.state.${state}`, { time: formatInstant(dueAt) })
      : t('services.state.late', { time: formatInstant(expectedAt) })
  if (state === 'returned') return t('services.needsYou')
  if (state === 'approved' || state === 'rejected') return t(`services.track.${state}`)
  return t(events.at(-1)?.action === 'lapse' ? 'services.track.lapsed' : 'services.track.withdrawn')
}
