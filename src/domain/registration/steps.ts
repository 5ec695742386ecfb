import type { DeclarationField } from './declaration.ts'
import { isAsked, type RegistrationKind } from './kinds.ts'

/** The order of the journey; progress bar, next and back button and address read this list. Review and code belong to the last bar. */
export const STEPS = ['details', 'photos', 'agency', 'review', 'code'] as const
export type Step = (typeof STEPS)[number]

/** The bar that a step lights: four bars, as review and code are both "send". */
export const barOf = (step: Step): number => Math.min(STEPS.indexOf(step) + 1, 4)

export const STEP_FIELDS: Readonly<Record<Step, readonly DeclarationField[]>> = {
  details: ['socialInsuranceNo', 'fullName', 'birthDate', 'relation', 'personalId', 'provinceCode', 'communeCode', 'street', 'phone'],
  photos: [],
  agency: ['agencyCode', 'emailForm', 'email', 'contactChannel'],
  review: ['dataConsent', 'guardianConsent', 'childConsent'],
  code: [],
}

/** The fields of a step for a person of one's own, or for a child. */
export const stepFields = (step: Step, kind: RegistrationKind): readonly DeclarationField[] =>
  STEP_FIELDS[step].filter(field => isAsked(field, kind))

export const nextStep = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1]
export const previousStep = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1]
