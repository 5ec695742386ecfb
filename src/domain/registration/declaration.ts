import { RELATIONS } from '#domain/guardians/childhood.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldProblem, type FieldRule } from '#domain/kernel/field.ts'
import {
  birthDate,
  email,
  fullName,
  line,
  mobilePhone,
  nameAsInPassport,
  optional,
  personalId,
  personalIdKind,
  socialInsuranceNo,
} from '#domain/participants/identifiers.ts'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { childRule, fieldsOf, type RegistrationKind } from './kinds.ts'
import type { DeclarationPhoto } from './photo-kinds.ts'
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
  /** In a declaration for oneself: the version of the words that the person has read and agreed to (CONSENT_VERSIONS); else empty. */
  readonly dataConsent: string
  /** The following stand in a child's declaration only, which a parent hands in: "2019-11-22". */
  readonly birthDate: string
  readonly relation: string
  /** 'yes' when the parent declares to be the legal representative, and when the child of seven or more agrees. */
  readonly guardianConsent: string
  readonly childConsent: string
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
  fullName: nameAsInPassport,
  personalId,
  provinceCode: code(/^\d{2}$/u, 'PROVINCE_REQUIRED'),
  communeCode: code(/^\d{5}$/u, 'COMMUNE_REQUIRED'),
  street: line(150),
  phone: mobilePhone,
  email: optional(email),
  agencyCode: code(/^\d{3}$|^\d{5}$/u, 'AGENCY_REQUIRED'),
  emailForm: choice('yes', 'no'),
  contactChannel: choice('sms', 'email'),
  dataConsent: optional(choice(CONSENT_VERSIONS.account)),
  birthDate: optional(birthDate),
  relation: optional(choice(...RELATIONS)),
  guardianConsent: optional(choice('yes', 'no')),
  childConsent: optional(choice('yes', 'no')),
}

/** The rule of a field in its declaration: what a child's needs beyond the form of each value, and a name of two words but in passports. */
function ruleFor(
  field: DeclarationField,
  declaration: Declaration,
  { kind = 'own', today }: { readonly kind?: RegistrationKind; readonly today?: PlainDate },
): FieldRule {
  const ofChild = kind === 'child' ? childRule(field, declaration, today) : undefined
  if (ofChild) return ofChild
  if (field === 'dataConsent' && kind === 'own') return agreedToWords
  return field === 'fullName' && !hasPassport(declaration) ? fullName : DECLARATION_RULES[field]
}

const agreedToWords: FieldRule = raw => (raw === CONSENT_VERSIONS.account ? good(raw) : wrong('CONSENT_REQUIRED'))

const hasPassport = (declaration: Declaration): boolean => {
  const identity = personalId(declaration.personalId)
  return identity.ok && personalIdKind(identity.value) === 'passport'
}

/** Rules that look at several fields: an email is needed where something shall be sent to it. */
export function emailNeeded(d: Pick<Declaration, 'email' | 'emailForm' | 'contactChannel'>, emailRequired: boolean): boolean {
  return d.email.trim() === '' && (emailRequired || d.emailForm === 'yes' || d.contactChannel === 'email')
}

/** Checks the given fields (all by default) and returns every wrong one, in the order of the form. */
export function checkDeclaration(
  declaration: Declaration,
  options: {
    readonly fields?: readonly DeclarationField[]
    readonly emailRequired?: boolean
    readonly kind?: RegistrationKind
    /** Decides the age of a child; without it nothing about age is checked. */
    readonly today?: PlainDate
  } = {},
): readonly FieldProblem[] {
  const fields = options.fields ?? fieldsOf(options.kind ?? 'own')
  const problems: FieldProblem[] = []
  for (const field of fields) {
    const result = ruleFor(field, declaration, options)(declaration[field])
    if (!result.ok) problems.push({ field, code: result.code, ...(result.values && { values: result.values }) })
    else if (field === 'email' && emailNeeded(declaration, options.emailRequired ?? false)) problems.push({ field, code: 'REQUIRED' })
  }
  return problems
}

export const DECLARATION_FIELDS = Object.keys(DECLARATION_RULES) as readonly DeclarationField[]

/** The photos that a declaration needs: a passport has one side; a person whom the population database has confirmed
 *  shows only the portrait (policy); a child shows the birth certificate instead of an identity paper. */
export function requiredPhotos(
  identity: string,
  options: { readonly portraitRequired: boolean; readonly identityConfirmed: boolean; readonly kind?: RegistrationKind },
): readonly DeclarationPhoto[] {
  const portrait: readonly DeclarationPhoto[] = options.portraitRequired ? ['portrait'] : []
  if (options.kind === 'child') return [...portrait, 'birth_certificate']
  if (options.identityConfirmed) return portrait
  return personalIdKind(identity) === 'passport' ? [...portrait, 'id_front'] : [...portrait, 'id_front', 'id_back']
}

/** What form 01 shows of a declaration: another channel for messages needs no other signature. */
const ON_PAPER: readonly DeclarationField[] = [
  'socialInsuranceNo',
  'fullName',
  'personalId',
  'provinceCode',
  'communeCode',
  'street',
  'phone',
  'email',
  'agencyCode',
]

/** Whether a form signed for one declaration is good for the other. */
export const isSameOnPaper = (a: Declaration, b: Declaration): boolean => ON_PAPER.every(field => a[field] === b[field])
