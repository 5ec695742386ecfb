import type { PlainDate } from '#domain/kernel/date.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { checkDeclaration, DECLARATION_RULES, type Declaration, type DeclarationField } from '#domain/registration/declaration.ts'
import { fieldsOf, isAsked, type RegistrationKind } from '#domain/registration/kinds.ts'
import type { Rule, Rules } from '#web/shared/forms/check.ts'

/** What stands in the fields of the declaration, as typed. */
export type Values = Readonly<Record<DeclarationField, string>>

export const EMPTY: Values = {
  socialInsuranceNo: '',
  fullName: '',
  birthDate: '',
  relation: '',
  personalId: '',
  provinceCode: '',
  communeCode: '',
  street: '',
  phone: '',
  agencyCode: '',
  contactChannel: 'sms',
  emailForm: 'no',
  email: '',
  dataConsent: '',
  guardianConsent: 'no',
  childConsent: 'no',
}

/** True when an email address is asked for: by policy, for the form, or for the code. */
export const asksEmail = (values: Values, emailRequired: boolean): boolean =>
  emailRequired || values.emailForm === 'yes' || values.contactChannel === 'email'

/** The declaration that the fields make; an email address that nothing asks for is left out, though its field remembers it. */
export const declared = (values: Values, emailRequired: boolean): Declaration => ({
  ...values,
  email: asksEmail(values, emailRequired) ? values.email : '',
  emailForm: values.emailForm === 'yes' ? 'yes' : 'no',
  contactChannel: values.contactChannel === 'email' ? 'email' : 'sms',
})

const ruleOf =
  (field: DeclarationField, { emailRequired, kind, today }: Whose): Rule<Values> =>
  (_, all) => {
    const [problem] = isAsked(field, kind)
      ? checkDeclaration(declared(all, emailRequired), { fields: [field], emailRequired, kind, ...(today && { today }) })
      : []
    return problem ? wrong(problem.code, problem.values) : good('')
  }

/** For whom the form is filled in, and what decides about its fields. */
export interface Whose {
  readonly emailRequired: boolean
  readonly kind: RegistrationKind
  /** The server's day; unknown until it has answered. */
  readonly today?: PlainDate | undefined
}

/** The rules of the domain for every field of the form. */
export const rulesOf = (whose: Whose): Rules<Values> => ({
  socialInsuranceNo: ruleOf('socialInsuranceNo', whose),
  fullName: ruleOf('fullName', whose),
  personalId: ruleOf('personalId', whose),
  provinceCode: ruleOf('provinceCode', whose),
  communeCode: ruleOf('communeCode', whose),
  street: ruleOf('street', whose),
  phone: ruleOf('phone', whose),
  agencyCode: ruleOf('agencyCode', whose),
  contactChannel: ruleOf('contactChannel', whose),
  emailForm: ruleOf('emailForm', whose),
  email: ruleOf('email', whose),
  birthDate: ruleOf('birthDate', whose),
  relation: ruleOf('relation', whose),
  dataConsent: ruleOf('dataConsent', whose),
  guardianConsent: ruleOf('guardianConsent', whose),
  childConsent: ruleOf('childConsent', whose),
})

/** A field in the form in which the server keeps it; as typed when it is wrong. */
export const stored = (field: DeclarationField, raw: string): string => {
  const result = DECLARATION_RULES[field](raw)
  return result.ok ? result.value : raw
}

/** Whether two declarations of a kind say the same, however their numbers were typed. */
export const isSame = (one: Declaration, other: Declaration, kind: RegistrationKind): boolean =>
  fieldsOf(kind).every(field => stored(field, one[field]) === stored(field, other[field]))
