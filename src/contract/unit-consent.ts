import * as z from 'zod/mini'
import { FORM_CONSENT_STATES } from '#domain/units/form-consent.ts'
import { instant, operation } from './core.ts'

/** Whether a unit may print the filled form 01 of this dossier, as the person behind the dossier sees it. */
export const FormConsent = z.strictObject({
  unitCode: z.string(),
  unitName: z.string(),
  state: z.enum(FORM_CONSENT_STATES),
  answeredAt: z.nullable(instant),
  /** When the unit has opened the form to print it, newest first. */
  printedAt: z.array(instant),
})
export type FormConsent = z.output<typeof FormConsent>

export const unitConsent = {
  listFormConsents: operation({
    method: 'GET',
    path: '/api/v1/registrations/current/form-consents',
    summary: 'The units of which the person of this dossier is a member today, and whether each may print the filled form',
    tag: 'units',
    caller: 'applicant',
    output: z.array(FormConsent),
    status: 200,
    problems: ['REGISTRATION_EXPIRED'],
  }),
  answerFormConsent: operation({
    method: 'PUT',
    path: '/api/v1/registrations/current/form-consents/:unitCode',
    summary: 'Let a unit print the filled form of this dossier, or refuse and take that back; answers as listFormConsents',
    tag: 'units',
    caller: 'applicant',
    params: z.strictObject({ unitCode: z.string().check(z.maxLength(20, 'FORM')) }),
    /** `text`: number of the words that the person has read, FORM_CONSENT_TEXT of the page that showed them. */
    body: z.strictObject({ isGiven: z.boolean('CHOICE'), text: z.int('FORM') }),
    output: z.array(FormConsent),
    status: 200,
    problems: ['REGISTRATION_EXPIRED', 'NOT_FOUND', 'CONSENT_TEXT_CHANGED', 'FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
}
