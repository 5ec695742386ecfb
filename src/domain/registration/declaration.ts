import { good, wrong, type FieldProblem, type FieldRule } from '#domain/kernel/field.ts'
import {
  email,
  fullName,
  line,
  mobilePhone,
  optional,
  personalId,
  personalIdKind,
  socialInsuranceNo,
} from '#domain/participants/identifiers.ts'
import type { Scanned } from './scanned.ts'

/** What a person declares to open an e-transaction account (tờ khai mẫu số 01), as flat fields of a form. All values are strings;
 *  the empty string stands for "not given". */
interface DeclaredFields {
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly personalId: string
  readonly provinceCode: string
  readonly communeCode: string
  readonly street: string
  readonly phone: string
  readonly email: string
  readonly agencyCode: string
  /** 'yes' when the filled form shall also go to the email address. */
  readonly emailForm: 'yes' | 'no'
  /** Where the code and the notices go. */
  readonly contactChannel: 'sms' | 'email'
}
export type DeclarationField = keyof DeclaredFields

export interface Declaration extends DeclaredFields {
  /** What the QR codes said that filled the form, for the officer to compare; one of each paper at most. */
  readonly scanned?: readonly Scanned[] | undefined
}

const code =
  (pattern: RegExp, missing: 'PROVINCE_REQUIRED' | 'COMMUNE_REQUIRED' | 'AGENCY_REQUIRED'): FieldRule =>
  raw => {
    const value = raw.trim()
    return pattern.test(value) ? good(value) : wrong(missing)
  }
const choice =
  (...allowed: readonly string[]): FieldRule =>
  raw =>
    allowed.includes(raw) ? good(raw) : wrong('CHOICE')

/** One rule for each field; browser and server check with these and nothing else. */
export const DECLARATION_RULES: Readonly<Record<DeclarationField, FieldRule>> = {
  socialInsuranceNo,
  fullName,
  personalId,
  provinceCode: code(/^\d{2}$/u, 'PROVINCE_REQUIRED'),
  communeCode: code(/^\d{5}$/u, 'COMMUNE_REQUIRED'),
  street: line(150),
  phone: mobilePhone,
  email: optional(email),
  agencyCode: code(/^\d{3}$|^\d{5}$/u, 'AGENCY_REQUIRED'),
  emailForm: choice('yes', 'no'),
  contactChannel: choice('sms', 'email'),
}

/** Rules that look at several fields: an email is needed where something shall be sent to it. */
export function emailNeeded(d: Pick<Declaration, 'email' | 'emailForm' | 'contactChannel'>, emailRequired: boolean): boolean {
  return d.email.trim() === '' && (emailRequired || d.emailForm === 'yes' || d.contactChannel === 'email')
}

/** Checks the given fields (all by default) and returns every wrong one, in the order of the form. */
export function checkDeclaration(
  declaration: Declaration,
  options: { readonly fields?: readonly DeclarationField[]; readonly emailRequired?: boolean } = {},
): readonly FieldProblem[] {
  const fields = options.fields ?? DECLARATION_FIELDS
  const problems: FieldProblem[] = []
  for (const field of fields) {
    const result = DECLARATION_RULES[field](declaration[field])
    if (!result.ok) problems.push({ field, code: result.code, ...(result.values && { values: result.values }) })
    else if (field === 'email' && emailNeeded(declaration, options.emailRequired ?? false)) problems.push({ field, code: 'REQUIRED' })
  }
  return problems
}

export const DECLARATION_FIELDS = Object.keys(DECLARATION_RULES) as readonly DeclarationField[]

export const PHOTO_KINDS = ['portrait', 'id_front', 'id_back'] as const
export type PhotoKind = (typeof PHOTO_KINDS)[number]

/** The photos that a declaration needs: a passport has one side; a person whom the population database has confirmed
 *  shows only the portrait (policy). */
export function requiredPhotos(
  identity: string,
  options: { readonly portraitRequired: boolean; readonly identityConfirmed: boolean },
): readonly PhotoKind[] {
  const portrait: readonly PhotoKind[] = options.portraitRequired ? ['portrait'] : []
  if (options.identityConfirmed) return portrait
  return personalIdKind(identity) === 'passport' ? [...portrait, 'id_front'] : [...portrait, 'id_front', 'id_back']
}
