import type { FieldProblem } from '#domain/kernel/field.ts'
import type { CorrectionItem } from '#domain/review/corrections.ts'
import { DECLARATION_FIELDS, type Declaration, type DeclarationField } from './declaration.ts'
import { PHOTO_KINDS, type PhotoKind } from './photo-kinds.ts'
import { isAsked, kindOf } from './kinds.ts'

/** To which item of a correction each field belongs. `whose` says whose dossier it is and never changes; `way` is only the way that
 *  code and news take, or the consent that is given anew each time, and may always be chosen. */
export const FIELD_ITEM: Readonly<Record<DeclarationField, CorrectionItem | 'whose' | 'way'>> = {
  socialInsuranceNo: 'whose',
  fullName: 'fullName',
  personalId: 'personalId',
  provinceCode: 'address',
  communeCode: 'address',
  street: 'address',
  phone: 'phone',
  email: 'email',
  emailForm: 'email',
  agencyCode: 'agency',
  contactChannel: 'way',
  dataConsent: 'way',
  birthDate: 'birthDate',
  relation: 'relation',
  guardianConsent: 'way',
  childConsent: 'way',
}

/** Whether a field may be changed when these items are named. */
export const mayChange = (field: DeclarationField, items: readonly CorrectionItem[]): boolean => {
  const item = FIELD_ITEM[field]
  return item === 'way' || (item !== 'whose' && items.includes(item))
}

/** The declaration of the dossier with the named items, and nothing else, as they were corrected. */
export function withCorrections(before: Declaration, typed: Declaration, items: readonly CorrectionItem[]): Declaration {
  const changes = DECLARATION_FIELDS.filter(field => mayChange(field, items)).map(field => [field, typed[field]] as const)
  return { ...before, ...Object.fromEntries(changes) }
}

/** Fields that were changed although nobody asked for it. The contact of a child is its parent's, which nobody types.
 *  @example a street that differs when only the portrait is named → street NOT_TO_CORRECT */
export const changedOtherwise = (before: Declaration, after: Declaration, items: readonly CorrectionItem[]): readonly FieldProblem[] =>
  DECLARATION_FIELDS.filter(
    field => isAsked(field, kindOf(before)) && FIELD_ITEM[field] !== 'whose' && !mayChange(field, items) && before[field] !== after[field],
  ).map(field => ({ field, code: 'NOT_TO_CORRECT' }))

export const photosOf = (items: readonly CorrectionItem[]): readonly PhotoKind[] =>
  PHOTO_KINDS.filter(kind => items.some(item => item === kind))

/** Whether a photo may be changed when these items are named: those of the paper also when its number is. */
export const mayRetake = (kind: PhotoKind, items: readonly CorrectionItem[]): boolean =>
  items.some(item => item === kind) || ((kind === 'id_front' || kind === 'id_back') && items.includes('personalId'))

/** Named photos that were not sent anew since the dossier was returned. */
export const photosToRetake = (
  items: readonly CorrectionItem[],
  photos: readonly { readonly kind: PhotoKind; readonly at: Date }[],
  returnedAt: Date,
): readonly PhotoKind[] =>
  photosOf(items).filter(kind => !photos.some(photo => photo.kind === kind && photo.at.getTime() > returnedAt.getTime()))
