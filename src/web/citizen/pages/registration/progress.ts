import { checkDeclaration, requiredPhotos } from '#domain/registration/declaration.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { stepFields, STEP_FIELDS, STEPS, type Step } from '#domain/registration/steps.ts'
import { declared, stored, type Values, type Whose } from './declaration-form.ts'

/** What this deployment asks for, of whom. */
export interface Asked extends Whose {
  readonly portraitRequired: boolean
  /** The population database has confirmed the person, and that is enough. */
  readonly identityConfirmed?: boolean
}

/** The photos that this person needs, in the order of the page. */
export const photosFor = (personalId: string, { portraitRequired, identityConfirmed = false, kind }: Asked): readonly PhotoKind[] =>
  requiredPhotos(stored('personalId', personalId), { portraitRequired, identityConfirmed, kind })

/** Kinds of photos that are neither stored nor on their way. */
export const missingPhotos = (values: Values, there: readonly PhotoKind[], asked: Asked): readonly PhotoKind[] =>
  photosFor(values.personalId, asked).filter(kind => !there.includes(kind))

const isFilled = (step: Step, values: Values, { emailRequired, kind, today }: Asked): boolean =>
  checkDeclaration(declared(values, emailRequired), { fields: stepFields(step, kind), emailRequired, kind, ...(today && { today }) })
    .length === 0

/** The first step that still needs something; `review` when nothing is missing. */
export function firstOpenStep(values: Values, photos: readonly PhotoKind[], asked: Asked): Step {
  if (!isFilled('details', values, asked)) return 'details'
  if (missingPhotos(values, photos, asked).length > 0) return 'photos'
  return isFilled('agency', values, asked) ? 'review' : 'agency'
}

/** Where an address leads that is not open yet, or undefined when it may be shown. The code has its own key: what was sent and is
 *  still what stands in the form. */
export const redirectOf = (step: Step, open: Step, codeIsOpen: boolean): Step | undefined => {
  if (step === 'code') return codeIsOpen ? undefined : open
  return STEPS.indexOf(step) <= STEPS.indexOf(open) ? undefined : open
}

/** The step on which a field stands. */
export const stepOf = (field: string): Step | undefined => STEPS.find(step => STEP_FIELDS[step].some(name => name === field))

/** Steps of the address; undefined for anything else. */
export const stepNamed = (name: string | undefined): Step | undefined => STEPS.find(step => step === name)
