/** What can be wrong with one typed value. Each code has a sentence in texts/{vi,en}/field.ts, with the values named here. */
export type FieldCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'SOCIAL_INSURANCE_NO_LENGTH'
  | 'SOCIAL_INSURANCE_NO_DIGITS'
  | 'SOCIAL_INSURANCE_NO_OTHER_DOSSIER'
  | 'SIGN_IN_NAME_LENGTH'
  | 'SIGN_IN_NAME_DIGITS'
  | 'STAFF_NAME_FORM'
  | 'STAFF_NAME_TAKEN'
  | 'RECOVERY_CODE_FORM'
  | 'ACCOUNT_UNKNOWN'
  | 'STAFF_NO_UNKNOWN'
  | 'STAFF_NO_TAKEN'
  | 'NAME_LETTERS'
  | 'NAME_WORDS'
  | 'PERSONAL_ID_FORM'
  | 'PERSONAL_ID_LENGTH'
  | 'PERSONAL_ID_ENDED'
  | 'PHONE_LENGTH'
  | 'PHONE_DIGITS'
  | 'PHONE_NOT_MOBILE'
  | 'PHONE_TWICE'
  | 'EMAIL_FORM'
  | 'PROVINCE_REQUIRED'
  | 'COMMUNE_REQUIRED'
  | 'AGENCY_REQUIRED'
  | 'UNIT_REQUIRED'
  | 'FACILITY_CLOSED'
  | 'PHOTO_REQUIRED'
  | 'BIRTH_DATE_FORM'
  | 'BIRTH_DATE_FUTURE'
  | 'CHILD_GROWN_UP'
  | 'RELATION_REQUIRED'
  | 'CONSENT_REQUIRED'
  | 'CODE_LENGTH'
  | 'CODE_DIGITS'
  | 'CANCEL_CODE_FORM'
  | 'CASE_NO_FORM'
  | 'CARD_NO_FORM'
  | 'FORM_CODE_LENGTH'
  | 'FORM_CODE_LETTERS'
  | 'FORM_CODE_SLIP'
  | 'PASSWORD_SHORT'
  | 'PASSWORD_LONG'
  | 'PASSWORD_COMMON'
  | 'PASSWORD_CONTEXT'
  | 'PASSWORD_SIMILAR'
  | 'PASSWORD_USED'
  | 'PASSWORD_OWN_DATA'
  | 'PASSWORD_SAME'
  | 'PASSWORD_REPEAT'
  | 'CURRENT_PASSWORD'
  | 'MONTH_LATER'
  | 'MONTH_ORDER'
  | 'RECIPIENT_SIGNS'
  | 'CHOICE'
  | 'CHOICE_ONE_AT_LEAST'
  | 'CLAIM_NOT_MET'
  | 'NUMBER_RANGE'
  | 'NUMBER_STEP'
  | 'DAY_REQUIRED'
  | 'DAY_RANGE'
  | 'AGENCY_OF_CAMPAIGN'
  | 'REASON_REQUIRED'
  | 'CHECKLIST_REQUIRED'
  | 'NOT_TO_CORRECT'
  | 'OTHER_PERSON'
  | 'TEXT_SHORT'
  | 'NO_PERSONAL_DATA'
  | 'NO_LINKS'
  | 'FORM'

export type FieldValues = Readonly<Record<string, string | number>>

export type FieldResult<T = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FieldCode; readonly values?: FieldValues }

/** Checks one typed value and gives it back in stored form; pure, so browser and server use the same. */
export type FieldRule<T = string> = (raw: string) => FieldResult<T>

/** A wrong field of a form: `field` is the path, as in "address.communeCode". */
export interface FieldProblem {
  readonly field: string
  readonly code: FieldCode
  readonly values?: FieldValues
}

export const good = <T>(value: T): FieldResult<T> => ({ ok: true, value })
export const wrong = (code: FieldCode, values?: FieldValues): FieldResult<never> =>
  values ? { ok: false, code, values } : { ok: false, code }
