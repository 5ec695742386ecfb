import { FUNDS } from '#domain/contributions/book.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { isMonth, monthOf, type Month } from '#domain/kernel/month.ts'
import {
  problemsOf,
  recipientName,
  TRANSCRIPT_DAYS,
  TRANSCRIPT_FIELDS,
  TRANSCRIPT_LANGUAGES,
  TRANSCRIPT_PURPOSES,
  USUAL_CHOICE,
  type TranscriptChoice,
} from '#domain/transcripts/choice.ts'
import type { Rule, Rules } from '#web/shared/forms/check.ts'

/** What is chosen, as the form holds it: texts only, several choices of one list with a comma between. */
export type Values = Readonly<
  Record<'scope' | 'fromMonth' | 'toMonth' | 'funds' | 'fields' | 'purpose' | 'recipient' | 'days' | 'language', string>
>

/** The whole book, with everything. What it is for is printed, so nobody else chooses that. */
export const START: Values = {
  scope: 'whole',
  fromMonth: '',
  toMonth: '',
  funds: USUAL_CHOICE.funds.join(),
  fields: USUAL_CHOICE.fields.join(),
  purpose: '',
  recipient: '',
  days: String(USUAL_CHOICE.days),
  language: USUAL_CHOICE.language,
}

export const thisMonth = (): Month => monthOf(dayInVietnam(new Date()))

/** Those of a list that a field names, in the order of the list. */
export const chosenOf = <T extends string>(all: readonly T[], value: string): T[] => all.filter(each => value.split(',').includes(each))

/** A field with one of its choices turned over. */
export const toggled = <T extends string>(all: readonly T[], value: string, one: T): string =>
  all.filter(each => chosenOf(all, value).includes(each) !== (each === one)).join()

const oneOf = <T>(all: readonly T[], value: string, usual: T): T => all.find(each => String(each) === value) ?? usual
const monthFrom = ({ scope }: Values, value: string): Month | null => (scope === 'part' && isMonth(value) ? value : null)

export const choiceOf = (values: Values): TranscriptChoice => ({
  fromMonth: monthFrom(values, values.fromMonth),
  toMonth: monthFrom(values, values.toMonth),
  funds: chosenOf(FUNDS, values.funds),
  fields: chosenOf(TRANSCRIPT_FIELDS, values.fields),
  purpose: oneOf(TRANSCRIPT_PURPOSES, values.purpose, USUAL_CHOICE.purpose),
  recipient: values.recipient.trim(),
  days: oneOf(TRANSCRIPT_DAYS, values.days, USUAL_CHOICE.days),
  language: oneOf(TRANSCRIPT_LANGUAGES, values.language, USUAL_CHOICE.language),
})

/** What a choice says of the record itself, without what it is for: what is shown before it is sent. */
export const contentOf = (values: Values) => {
  const { fromMonth, toMonth, funds, fields } = choiceOf(values)
  return { fromMonth: fromMonth ?? '', toMonth: toMonth ?? '', funds: [...funds], fields: [...fields] }
}

export const requestOf = (values: Values) => {
  const { purpose, recipient, days, language } = choiceOf(values)
  return { ...contentOf(values), purpose, recipient, days, language }
}

/** What does not fit together, told at the field. */
const fits =
  (name: keyof Values): Rule<Values> =>
  (raw, values) => {
    const problem = problemsOf(choiceOf(values), thisMonth()).find(({ field }) => field === name)
    return problem ? wrong(problem.code, problem.values) : good(raw)
  }
/** Month and year are both chosen. */
const month =
  (name: 'fromMonth' | 'toMonth'): Rule<Values> =>
  (raw, values) =>
    values.scope === 'part' && !isMonth(raw) ? wrong('REQUIRED') : fits(name)(raw, values)

export const RULES: Rules<Values> = {
  fromMonth: month('fromMonth'),
  toMonth: month('toMonth'),
  funds: fits('funds'),
  fields: fits('fields'),
  purpose: raw => (raw === '' ? wrong('REQUIRED') : good(raw)),
  recipient: (raw, values) => {
    const name = recipientName(raw)
    return name.ok ? fits('recipient')(raw, values) : name
  },
}

/** Whether enough fits to show what would stand on it. */
export const hasContent = (values: Values): boolean =>
  (['fromMonth', 'toMonth', 'funds', 'fields'] as const).every(name => RULES[name]?.(values[name], values).ok ?? true)
