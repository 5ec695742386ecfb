import * as z from 'zod/mini'
import { cancelCode } from '#domain/changes/cancel-code.ts'
import { PERSONAL_RULES } from '#domain/changes/personal.ts'
import { CHANGE_ITEMS, CHANGE_RULES, CHANGE_STATES } from '#domain/changes/change.ts'
import { socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import { TOLD_OUTCOMES } from '#domain/registration/identity-check.ts'
import { otpCode } from '#domain/registration/typed.ts'
import { REASONS } from '#domain/review/reasons.ts'
import { day, field, instant, oneOf, operation, uuid } from './core.ts'
import { OtpSent } from './one-time-code.ts'
import { Photo } from './registration-declaration.ts'

/** A change that was asked for, as its owner may see it. */
export const Change = z.strictObject({
  state: z.enum(CHANGE_STATES),
  /** What is asked for, beside what was there; contacts and identity number hidden but for what the owner recognises. A birth date is a
   *  day, a sex `male` or `female`. */
  items: z.array(z.strictObject({ item: z.enum(CHANGE_ITEMS), from: z.nullable(z.string()), to: z.string() })),
  /** The code for the contact that is to be proven next; null when none is. */
  otp: z.nullable(OtpSent),
  /** Of a change about the person that is not sent yet: where its photos go (`X-Registration` of the uploads), which are needed, which are
   *  there, and what the population database says; null when it was not asked. */
  papers: z.nullable(
    z.strictObject({
      registrationId: uuid,
      needed: z.array(z.enum(PHOTO_KINDS)),
      photos: z.array(Photo),
      identity: z.nullable(z.enum(TOLD_OUTCOMES)),
    }),
  ),
  /** Null before it was sent. */
  file: z.nullable(
    z.strictObject({
      no: z.string(),
      submittedAt: instant,
      dueAt: instant,
      expectedAt: z.nullable(instant),
      decidedAt: z.nullable(instant),
      agency: z.strictObject({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
      reasons: z.array(z.enum(REASONS)),
      note: z.nullable(z.string()),
    }),
  ),
  /** From when on the new contact counts; null when no contact was approved. */
  takesEffectAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  canWithdraw: z.boolean(),
})
export type Change = z.output<typeof Change>

/** What is on file about the person who is signed in. */
export const OwnData = z.strictObject({
  fullName: z.string(),
  socialInsuranceNo: z.string(),
  birthDate: day,
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female', 'unknown']),
  /** The last three signs are shown. */
  personalId: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  phoneProven: z.boolean(),
  email: z.nullable(z.string()),
  emailProven: z.boolean(),
  address: z.nullable(z.string()),
  /** The newest change; null when none was ever asked for. */
  change: z.nullable(Change),
  /** How many working days the agency takes for a change. */
  reviewWorkingDays: z.int(),
  /** How many hours an approved contact waits before it counts. */
  holdHours: z.int(),
  /** Nothing can be changed from this device before; null when it is known long enough. */
  changeFrom: z.nullable(instant),
})
export type OwnData = z.output<typeof OwnData>

const asked = {
  phone: field(CHANGE_RULES.phone, 40),
  email: field(CHANGE_RULES.email),
  provinceCode: field(CHANGE_RULES.provinceCode, 10),
  communeCode: field(CHANGE_RULES.communeCode, 10),
  street: field(CHANGE_RULES.street),
}

const askedPersonal = {
  fullName: field(PERSONAL_RULES.fullName),
  birthDate: field(PERSONAL_RULES.birthDate, 40),
  sex: field(PERSONAL_RULES.sex, 10),
  personalId: field(PERSONAL_RULES.personalId, 40),
}

export const changes = {
  getOwnData: operation({
    method: 'GET',
    path: '/api/v1/me/data',
    summary: 'What is on file about oneself, and the newest change that was asked for',
    tag: 'changes',
    caller: 'participant',
    output: OwnData,
    status: 200,
    problems: [],
  }),
  startChange: operation({
    method: 'POST',
    path: '/api/v1/me/change',
    summary: 'Ask to change phone, email or postal address; new contacts get a code. One that waits for its code is replaced',
    tag: 'changes',
    caller: 'participant',
    freshProof: true,
    body: z.strictObject({ ...asked, language: z._default(oneOf(['vi', 'en']), 'vi') }),
    output: Change,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'STEP_UP_REQUIRED',
      'DEVICE_TOO_NEW',
      'CHANGE_NOTHING',
      'CHANGE_UNDER_WAY',
      'OTP_WAIT',
      'OTP_BUDGET',
      'CODES_PAUSED',
      'TOO_MANY_REQUESTS',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  resendChangeCode: operation({
    method: 'POST',
    path: '/api/v1/me/change/code',
    summary: 'Another code to the new contact that is to be proven next',
    tag: 'changes',
    caller: 'participant',
    output: Change,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OTP_WAIT', 'OTP_BUDGET', 'CODES_PAUSED', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  confirmChange: operation({
    method: 'POST',
    path: '/api/v1/me/change/confirm',
    summary: 'Prove a new contact by its code; after the last one the change goes to the agency',
    tag: 'changes',
    caller: 'participant',
    body: z.strictObject({ code: field(otpCode, 40) }),
    output: Change,
    status: 200,
    problems: [
      'FIELDS_INVALID',
      'NOT_FOUND',
      'OTP_WRONG',
      'OTP_EXPIRED',
      'OTP_USED',
      'OTP_EXHAUSTED',
      'OTP_WAIT',
      'OTP_BUDGET',
      'CODES_PAUSED',
      'CONTACT_TAKEN',
      'TOO_MANY_REQUESTS',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 20,
    proofOfWork: 'when_asked',
  }),
  withdrawChange: operation({
    method: 'POST',
    path: '/api/v1/me/change/withdraw',
    summary: 'Take the change back, or stop an approved contact before it counts',
    tag: 'changes',
    caller: 'participant',
    output: Change,
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED'],
    perMinute: 10,
  }),
  startPersonalChange: operation({
    method: 'POST',
    path: '/api/v1/me/personal-change',
    summary: 'Ask to change name, birth date, sex or identity number; photos of the papers follow. What waits unsent is replaced',
    tag: 'changes',
    caller: 'participant',
    freshProof: true,
    body: z.strictObject({ ...askedPersonal, language: z._default(oneOf(['vi', 'en']), 'vi') }),
    output: Change,
    status: 201,
    problems: [
      'FIELDS_INVALID',
      'STEP_UP_REQUIRED',
      'DEVICE_TOO_NEW',
      'CHANGE_NOTHING',
      'CHANGE_NEEDS_HOME',
      'CHANGE_UNDER_WAY',
      'NOT_FOUND',
    ],
    perMinute: 10,
  }),
  sendPersonalChange: operation({
    method: 'POST',
    path: '/api/v1/me/personal-change/send',
    summary: 'Hand the change about the person in to the agency, with the photos of its papers',
    tag: 'changes',
    caller: 'participant',
    freshProof: true,
    output: Change,
    status: 200,
    problems: ['STEP_UP_REQUIRED', 'DEVICE_TOO_NEW', 'NOT_FOUND', 'PAPERS_MISSING'],
    perMinute: 10,
  }),
  cancelChangeByLink: operation({
    method: 'POST',
    path: '/api/v1/contact-changes/cancel',
    summary: 'Stop a change of contact by the secret of the letter to the contact so far; every session of the account ends',
    tag: 'changes',
    caller: 'guest',
    body: z.strictObject({ token: z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(100, 'FORM')) }),
    output: z.strictObject({ cancelledAt: instant }),
    status: 200,
    problems: ['FIELDS_INVALID', 'CANCEL_LINK_OVER', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  cancelChangeByCode: operation({
    method: 'POST',
    path: '/api/v1/contact-changes/cancel-by-code',
    summary: 'The same by mã số BHXH and the code of the text message. Unknown number, wrong code and nothing to stop are one answer',
    tag: 'changes',
    caller: 'guest',
    body: z.strictObject({ socialInsuranceNo: field(socialInsuranceNo, 40), code: field(cancelCode, 40) }),
    output: z.strictObject({ cancelledAt: instant }),
    status: 200,
    problems: ['FIELDS_INVALID', 'CANCEL_CODE_WRONG', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'always',
  }),
}
