import { isPlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { tidy, withoutSeparators } from '#domain/kernel/text.ts'
import { isMonth } from '#domain/kernel/month.ts'
import { formatVnd } from '#domain/kernel/money.ts'
import { INCOME_STEP_VND, SUPPORT_GROUPS } from './voluntary.ts'
import { RECOVERY_KINDS } from '#domain/benefits/recovery.ts'
import { fullName, optional, personalId, socialInsuranceNo } from '#domain/participants/identifiers.ts'

/** How a field is typed: an amount of money, one of some words, a sentence that is ticked, a day, a facility of the directory, a line or some
 *  lines of text. A month is never typed: the record adds it. */
type FieldKind = 'amount' | 'choice' | 'confirm' | 'day' | 'facility' | 'line' | 'month' | 'text'

export interface FieldSpec {
  readonly kind: FieldKind
  /** Of a choice: words with a text `services.choice.*`. */
  readonly choices?: readonly string[]
  /** Without what is missing: an empty value is asked for by the procedure. */
  readonly rule: FieldRule
}

const one = (choices: readonly string[]): FieldSpec => ({
  kind: 'choice',
  choices,
  rule: raw => (choices.includes(raw) ? good(raw) : wrong('CHOICE')),
})
const words =
  (most: number): FieldRule =>
  raw => {
    const text = tidy(raw)
    if (text === '') return wrong('REQUIRED')
    return text.length > most ? wrong('TOO_LONG') : good(text)
  }
const day: FieldRule = raw => (isPlainDate(raw) ? good(raw) : wrong('DAY_REQUIRED'))
/** The record keeps no whole account number: words beside one have no six figures in a row. */
const wordsWithoutNumber =
  (most: number): FieldRule =>
  raw =>
    /\d{6}/u.test(raw) ? wrong('NO_PERSONAL_DATA') : words(most)(raw)
const account: FieldRule = raw => {
  const number = withoutSeparators(raw)
  if (number === '') return wrong('REQUIRED')
  return /^\d{6,19}$/u.test(number) ? good(number) : wrong('FORM')
}
/** đồng in whole steps. */
const amount =
  (stepVnd: number): FieldRule =>
  raw => {
    const figures = raw.replaceAll(/[\s.,₫]/gu, '')
    if (figures === '') return wrong('REQUIRED')
    if (!/^[1-9]\d{0,9}$/u.test(figures)) return wrong('FORM')
    return Number(figures) % stepVnd === 0 ? good(figures) : wrong('NUMBER_STEP', { step: formatVnd(stepVnd) })
  }
const month: FieldRule = raw => (isMonth(raw) ? good(raw) : wrong('REQUIRED'))
const confirmed: FieldRule = raw => (raw === 'yes' ? good(raw) : wrong('CONSENT_REQUIRED'))
const facility: FieldRule = raw => (/^\d{2}[0-9A-Z]{3,4}$/u.test(raw) ? good(raw) : wrong('REQUIRED'))

/** Everything that a procedure may ask for; a procedure names some of these. Labels: texts `services.field.*`, `message.item.*`. */
export const SERVICE_FIELDS = {
  lossReason: one(['lost', 'damaged']),
  receiveBy: one(['electronic', 'paper']),
  deliverTo: { kind: 'line', rule: words(200) },
  facilityCode: { kind: 'facility', rule: facility },
  moveReason: one(['home', 'work', 'other']),
  areaCode: one(['none', 'K1', 'K2', 'K3']),
  fiveYearDate: { kind: 'day', rule: day },
  payMethod: one(['account', 'cash']),
  bankName: { kind: 'line', rule: wordsWithoutNumber(120) },
  bankAccount: { kind: 'line', rule: account },
  payPlace: { kind: 'line', rule: wordsWithoutNumber(200) },
  otherNumber: { kind: 'line', rule: socialInsuranceNo },
  contractEnd: { kind: 'day', rule: day },
  contractKind: one(['long', 'short']),
  endPaper: { kind: 'line', rule: words(200) },
  oneTimeCase: one(['stopped', 'age', 'abroad', 'illness', 'disabled']),
  casePaper: { kind: 'line', rule: words(200) },
  recoveryKind: one(RECOVERY_KINDS),
  restFrom: { kind: 'day', rule: day },
  receiverDo: one(['authorise', 'end']),
  receiverName: { kind: 'line', rule: fullName },
  receiverId: { kind: 'line', rule: personalId },
  receiverRelation: one(['spouse', 'child', 'parent', 'sibling', 'other']),
  receiverUntil: { kind: 'day', rule: day },
  certifiedBy: { kind: 'line', rule: words(200) },
  memberRank: one(['1', '2', '3', '4', '5']),
  cardMonths: one(['3', '6', '12']),
  incomeBase: { kind: 'amount', rule: amount(INCOME_STEP_VND) },
  payFor: one(['1', '3', '6', '12', '24', '36', '48', '60']),
  payFrom: { kind: 'month', rule: month },
  supportGroup: one(SUPPORT_GROUPS),
  payKnown: { kind: 'confirm', rule: confirmed },
  explanation: { kind: 'text', rule: words(1000) },
  understood: { kind: 'confirm', rule: confirmed },
} as const satisfies Readonly<Record<string, FieldSpec>>

export type ServiceField = keyof typeof SERVICE_FIELDS
/** The order of `SERVICE_FIELDS`. */
export const SERVICE_FIELD_NAMES = Object.keys(SERVICE_FIELDS) as readonly ServiceField[]
export const isServiceField = (name: string): name is ServiceField => Object.hasOwn(SERVICE_FIELDS, name)

/** What was typed, by field; the empty string: nothing. */
export type ServiceValues = Readonly<Partial<Record<ServiceField, string>>>

export const specOf = (field: ServiceField): FieldSpec => SERVICE_FIELDS[field]
export const ruleOf = (field: ServiceField, isNeeded: boolean): FieldRule => {
  const { rule, kind } = specOf(field)
  if (!isNeeded) return optional(rule)
  return kind === 'choice' || kind === 'day' || kind === 'facility' ? raw => (raw === '' ? wrong('REQUIRED') : rule(raw)) : rule
}
