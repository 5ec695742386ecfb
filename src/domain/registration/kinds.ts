import { agreesToo, isMinor, RELATIONS } from '#domain/guardians/childhood.ts'
import { isPlainDate, type PlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { birthDate, optional, personalId } from '#domain/participants/identifiers.ts'
import type { Declaration, DeclarationField } from './declaration.ts'

/** For oneself, or by a signed-in parent for a child. */
export const REGISTRATION_KINDS = ['own', 'child'] as const
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number]

const OF_CHILD: readonly DeclarationField[] = ['birthDate', 'relation', 'guardianConsent', 'childConsent']
/** A child has no contact of its own: code and notices go to the parent's proven one. */
const OF_CONTACT: readonly DeclarationField[] = ['phone', 'emailForm', 'email', 'contactChannel']

/** Who declares for oneself agrees for oneself. */
const OF_OWN: readonly DeclarationField[] = ['dataConsent']

/** Whether a field stands in declarations of a kind. */
export const isAsked = (field: DeclarationField, kind: RegistrationKind): boolean =>
  OF_OWN.includes(field) ? kind === 'own' : kind === 'child' ? !OF_CONTACT.includes(field) : !OF_CHILD.includes(field)

/** The fields of a kind, in the order of the form. */
export const fieldsOf = (kind: RegistrationKind): readonly DeclarationField[] => ALL.filter(field => isAsked(field, kind))

const ALL: readonly DeclarationField[] = [
  'socialInsuranceNo',
  'fullName',
  'birthDate',
  'relation',
  'personalId',
  'provinceCode',
  'communeCode',
  'street',
  'phone',
  'email',
  'agencyCode',
  'emailForm',
  'contactChannel',
  'dataConsent',
  'guardianConsent',
  'childConsent',
]

/** What a declaration is for, by what stands in it. */
export const kindOf = (d: Pick<Declaration, 'relation'>): RegistrationKind => (d.relation ? 'child' : 'own')

/** The rules of a child's declaration where they differ: under eighteen; the number of an identity paper only where there is one;
 *  the parent's word, and the child's own from the seventh birthday on. */
export const childRule = (field: DeclarationField, declaration: Declaration, today: PlainDate | undefined): FieldRule | undefined =>
  CHILD_RULES[field]?.(declaration, today)

type ChildRule = (declaration: Declaration, today: PlainDate | undefined) => FieldRule
const CHILD_RULES: Readonly<Partial<Record<DeclarationField, ChildRule>>> = {
  birthDate: (_, today) => raw => {
    const day = birthDate(raw)
    if (!day.ok || !today || !isPlainDate(day.value)) return day
    if (day.value > today) return wrong('BIRTH_DATE_FUTURE')
    return isMinor(day.value, today) ? day : wrong('CHILD_GROWN_UP')
  },
  relation: () => raw => (RELATIONS.some(relation => relation === raw) ? good(raw) : wrong('RELATION_REQUIRED')),
  personalId: () => optional(personalId),
  guardianConsent: () => agreed,
  childConsent: (declaration, today) => (mustAgree(declaration.birthDate, today) ? agreed : good),
}

const agreed: FieldRule = raw => (raw === 'yes' ? good(raw) : wrong('CONSENT_REQUIRED'))

/** Whether the child's own word is asked for: unknown while the birth date is. */
export function mustAgree(born: string, today: PlainDate | undefined): boolean {
  const day = birthDate(born)
  return day.ok && today !== undefined && isPlainDate(day.value) && day.value <= today && agreesToo(day.value, today)
}
