import { good, wrong } from '#domain/kernel/field.ts'
import {
  checkDeclaration,
  DECLARATION_FIELDS,
  DECLARATION_RULES,
  type Declaration,
  type DeclarationField,
} from '#domain/registration/declaration.ts'
import type { Rule, Rules } from '#web/shared/forms/check.ts'

/** Name of the draft in the encrypted store of this device. */
export const DRAFT = 'registration'

/** Kinds of photos that the server had, in the same store. */
export const PHOTOS = 'registration:photos'

/** Kind of the paper that the photos are of, in the same store. */
export const PAPER = 'registration:paper'

/** What stands in the fields of the declaration, as typed. */
export type Values = Readonly<Record<DeclarationField, string>>

export const EMPTY: Values = {
  socialInsuranceNo: '',
  fullName: '',
  personalId: '',
  provinceCode: '',
  communeCode: '',
  street: '',
  phone: '',
  agencyCode: '',
  contactChannel: 'sms',
  emailForm: 'no',
  email: '',
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
  (field: DeclarationField, emailRequired: boolean): Rule<Values> =>
  (_, all) => {
    const [problem] = checkDeclaration(declared(all, emailRequired), { fields: [field], emailRequired })
    return problem ? wrong(problem.code, problem.values) : good('')
  }

/** The rules of the domain for every field of the form. */
export const rulesOf = (emailRequired: boolean): Rules<Values> => ({
  socialInsuranceNo: ruleOf('socialInsuranceNo', emailRequired),
  fullName: ruleOf('fullName', emailRequired),
  personalId: ruleOf('personalId', emailRequired),
  provinceCode: ruleOf('provinceCode', emailRequired),
  communeCode: ruleOf('communeCode', emailRequired),
  street: ruleOf('street', emailRequired),
  phone: ruleOf('phone', emailRequired),
  agencyCode: ruleOf('agencyCode', emailRequired),
  contactChannel: ruleOf('contactChannel', emailRequired),
  emailForm: ruleOf('emailForm', emailRequired),
  email: ruleOf('email', emailRequired),
})

/** A field in the form in which the server keeps it; as typed when it is wrong. */
export const stored = (field: DeclarationField, raw: string): string => {
  const result = DECLARATION_RULES[field](raw)
  return result.ok ? result.value : raw
}

/** Whether two declarations say the same, however their numbers were typed. */
export const isSame = (one: Declaration, other: Declaration): boolean =>
  DECLARATION_FIELDS.every(field => stored(field, one[field]) === stored(field, other[field]))
