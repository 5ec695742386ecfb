import * as z from 'zod/mini'
import { formCode } from '#domain/registration/form-code.ts'
import { day, field, operation } from './core.ts'

/** What somebody who holds a printed form may know of it: enough to compare, too little to learn anything. */
export const VerifiedForm = z.strictObject({
  /** `filed`: this is what the agency has · `replaced`: a corrected form was handed in since. */
  state: z.enum(['filed', 'replaced']),
  caseNo: z.string(),
  /** The day it was handed in, as printed. */
  date: day,
  agencyName: z.string(),
  /** "N••••• T•• H••" */
  fullName: z.string(),
  /** "•• •••• 8123" */
  socialInsuranceNo: z.string(),
  /** "••••••••0001" */
  personalId: z.string(),
  /** "05•• ••• 123" */
  phone: z.string(),
  /** "la••••@vidu.example"; empty when none was given. */
  email: z.string(),
})
export type VerifiedForm = z.output<typeof VerifiedForm>

export const registrationForm = {
  verifyForm: operation({
    method: 'POST',
    path: '/api/v1/forms/verify',
    summary: 'Whether a printed form 01 with this code was made here, and what must stand on it',
    tag: 'registration',
    caller: 'guest',
    body: z.strictObject({ code: field(formCode, 60) }),
    output: VerifiedForm,
    status: 200,
    problems: ['FIELDS_INVALID', 'FORM_UNKNOWN', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
}
