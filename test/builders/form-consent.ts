import { FormConsent } from '#contract/unit-consent.ts'
import { FORM_CONSENT_TEXT } from '#domain/units/form-consent.ts'
import * as z from 'zod/mini'
import { bodyOf } from '#test/support/answer.ts'
import type { Answer, Browser } from '#test/support/product.ts'
import { REGISTRATION } from './registration.ts'
import { UNIT } from './units.ts'

const CONSENTS = `${REGISTRATION}/form-consents`

export const consentsOf = async (applicant: Browser): Promise<readonly FormConsent[]> =>
  bodyOf(await applicant.get(CONSENTS), z.array(FormConsent))

/** The person behind a dossier says whether the unit may print the filled form. */
export const answerConsent = (
  applicant: Browser,
  isGiven: boolean,
  { unit = UNIT, text = FORM_CONSENT_TEXT }: { readonly unit?: string; readonly text?: number } = {},
): Promise<Answer> => applicant.put(`${CONSENTS}/${unit}`, { isGiven, text })
