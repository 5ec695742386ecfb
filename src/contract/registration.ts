import * as z from 'zod/mini'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import { REGISTRATION_KINDS } from '#domain/registration/kinds.ts'
import { birthDay, citizenId, TOLD_OUTCOMES } from '#domain/registration/identity-check.ts'
import { TOLD_STATES } from '#domain/review/transitions.ts'
import { email, fullName, optional } from '#domain/participants/identifiers.ts'
import { otpCode, caseNo } from '#domain/registration/typed.ts'
import { contact } from '#domain/support/request.ts'
import { day, field, instant, operation, oneOf, uuid } from './core.ts'
import { OtpSent } from './one-time-code.ts'
import { Declaration, Photo } from './registration-declaration.ts'
import { Tracking } from './registration-tracking.ts'

const language = z._default(oneOf(['vi', 'en']), 'vi')

export const Registration = z.strictObject({
  id: uuid,
  kind: z.enum(REGISTRATION_KINDS),
  /** Of a child's: the parent's proven contact, to which code and notices go, masked. */
  guardianContact: z.nullable(z.string()),
  state: z.enum(['open', 'code_sent', 'sent']),
  photos: z.array(Photo),
  /** What the population database was asked about last, and what came of it. */
  identityCheck: z.nullable(z.strictObject({ personalId: z.string(), fullName: z.string(), outcome: z.enum(TOLD_OUTCOMES) })),
  declaration: z.nullable(Declaration),
  otp: z.nullable(OtpSent),
  tracking: z.nullable(Tracking),
})
export type Registration = z.output<typeof Registration>

/** One of the declarations and dossiers that were begun in a browser. */
export const RegistrationHere = z.strictObject({
  id: uuid,
  kind: z.enum(REGISTRATION_KINDS),
  state: z.enum(['open', 'code_sent', 'sent']),
  /** "Đ. M. Châu"; null before anything was sent. */
  name: z.nullable(z.string()),
  startedAt: instant,
  no: z.nullable(z.string()),
  caseState: z.nullable(z.enum(TOLD_STATES)),
  /** By when an answer is promised; null before it is sent. */
  dueAt: z.nullable(instant),
})
export type RegistrationHere = z.output<typeof RegistrationHere>

const mutation = ['REGISTRATION_EXPIRED', 'REGISTRATION_ALREADY_SENT', 'TOO_MANY_REQUESTS'] as const
const photoParams = z.strictObject({ kind: z.enum(PHOTO_KINDS) })

export const registration = {
  startRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations',
    summary:
      'Begin a declaration; the answer sets the cookie that the following calls need. Keeps the one that this browser already has open',
    tag: 'registration',
    caller: 'guest',
    body: z.strictObject({ language, fresh: z._default(z.boolean(), false) }),
    output: Registration,
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
    onceByKey: true,
  }),
  startChildRegistration: operation({
    method: 'POST',
    path: '/api/v1/me/children/registrations',
    summary: 'Begin a declaration for a child of the signed-in person; code and notices go to the own proven contact',
    tag: 'registration',
    caller: 'participant',
    body: z.strictObject({ language }),
    output: Registration,
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
    onceByKey: true,
  }),
  listRegistrationsHere: operation({
    method: 'GET',
    path: '/api/v1/registrations',
    summary: 'The declarations and dossiers that were begun in this browser, newest first; each person has one of their own',
    tag: 'registration',
    caller: 'guest',
    output: z.array(RegistrationHere),
    status: 200,
    problems: [],
  }),
  forgetRegistration: operation({
    method: 'DELETE',
    path: '/api/v1/registrations/current',
    summary: 'Forget a declaration in this browser: unsent it is deleted with its photos, sent it goes its way and is reached by tracking',
    tag: 'registration',
    caller: 'applicant',
    output: z.undefined(),
    status: 204,
    problems: ['REGISTRATION_EXPIRED'],
  }),
  registerAgain: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/again',
    summary: 'Begin anew with what was given in a dossier of this browser that was rejected or taken back: declaration and photos',
    tag: 'registration',
    caller: 'applicant',
    output: Registration,
    status: 201,
    problems: ['REGISTRATION_EXPIRED', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  askEarlierRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/earlier',
    summary:
      'Ask for what was given in a dossier of another browser that was rejected or taken back; a code goes to the contact that was proven for it',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({ no: field(caseNo, 40), contact: field(contact, 120), language }),
    output: OtpSent,
    status: 202,
    problems: [
      'REGISTRATION_EXPIRED',
      'REGISTRATION_ALREADY_SENT',
      'CASE_FILE_NOT_FOUND',
      'ACTION_NOT_ALLOWED',
      'OTP_WAIT',
      'OTP_BUDGET',
      'CODES_PAUSED',
      'TOO_MANY_REQUESTS',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  takeEarlierRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/earlier/confirm',
    summary: 'Take over what was given in the earlier dossier, with the code',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({ code: field(otpCode, 40) }),
    output: Registration,
    status: 200,
    problems: [
      'REGISTRATION_EXPIRED',
      'REGISTRATION_NOT_SENT',
      'REGISTRATION_ALREADY_SENT',
      'ACTION_NOT_ALLOWED',
      'OTP_WRONG',
      'OTP_EXPIRED',
      'OTP_USED',
      'OTP_EXHAUSTED',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 30,
  }),
  getRegistration: operation({
    method: 'GET',
    path: '/api/v1/registrations/current',
    summary: 'The declaration of this browser: photos that have arrived, what was sent, where the dossier is',
    tag: 'registration',
    caller: 'applicant',
    output: Registration,
    status: 200,
    problems: ['REGISTRATION_EXPIRED'],
  }),
  getRegistrationPhoto: operation({
    method: 'GET',
    path: '/api/v1/registrations/current/photos/:kind',
    summary: 'The stored photo, for the person who sent it',
    tag: 'registration',
    caller: 'applicant',
    params: photoParams,
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND', 'REGISTRATION_EXPIRED'],
  }),
  deleteRegistrationPhoto: operation({
    method: 'DELETE',
    path: '/api/v1/registrations/current/photos/:kind',
    summary: 'Remove a photo before sending',
    tag: 'registration',
    caller: 'applicant',
    params: photoParams,
    output: z.undefined(),
    status: 204,
    problems: [...mutation, 'FIELDS_INVALID'],
  }),
  checkIdentity: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/identity-check',
    summary:
      'Ask the national population database whether a 12-digit number and a name belong together. look_again: the name differs or nobody has the number; which of them is not told. unavailable: it did not answer; the photos of the paper take its place',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({
      personalId: field(citizenId),
      fullName: field(fullName),
      birthDate: z._default(z.nullable(field(birthDay, 10)), null),
    }),
    output: z.strictObject({ outcome: z.enum(TOLD_OUTCOMES) }),
    status: 200,
    problems: [...mutation, 'FIELDS_INVALID', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'always',
  }),
  sendRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/send',
    summary: 'Hand in what was declared; a code goes to the chosen contact',
    tag: 'registration',
    caller: 'applicant',
    /** `campaign`: the code of the link by which the person came. */
    body: z.strictObject({ declaration: Declaration, language, campaign: z.optional(z.string().check(z.maxLength(40, 'FORM'))) }),
    output: OtpSent,
    status: 202,
    problems: [
      ...mutation,
      'FIELDS_INVALID',
      'CAMPAIGN_NOT_FOUND',
      'CAMPAIGN_OVER',
      'REGISTRATION_PHOTOS_MISSING',
      'REGISTRATION_CHECKS_EXHAUSTED',
      'OTP_WAIT',
      'OTP_BUDGET',
      'CODES_PAUSED',
      'PROOF_OF_WORK_NEEDED',
    ],
    perMinute: 60,
    proofOfWork: 'when_asked',
  }),
  resendRegistrationCode: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/codes',
    summary:
      'Another code, to the same or the other contact; earlier codes live on for their four minutes. An email given here is declared with it',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({ channel: oneOf(['sms', 'email']), email: z._default(field(optional(email)), '') }),
    output: OtpSent,
    status: 202,
    problems: [...mutation, 'REGISTRATION_NOT_SENT', 'FIELDS_INVALID', 'OTP_WAIT', 'OTP_BUDGET', 'CODES_PAUSED', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 60,
    proofOfWork: 'when_asked',
  }),
  getRegistrationCode: operation({
    method: 'GET',
    path: '/api/v1/registrations/current/codes',
    summary: 'The codes on their way for this browser: how far each has come, how long it works, when another may be asked for',
    tag: 'registration',
    caller: 'applicant',
    output: OtpSent,
    status: 200,
    problems: ['REGISTRATION_EXPIRED', 'REGISTRATION_NOT_SENT', 'TOO_MANY_REQUESTS'],
    // Asked every few seconds by each browser, and many phones share one address.
    perMinute: 600,
  }),
  confirmRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/confirm',
    summary: 'Prove the contact with the code; the dossier is opened and gets its number',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({ code: field(otpCode, 40) }),
    output: Tracking,
    status: 201,
    problems: [
      'REGISTRATION_EXPIRED',
      'REGISTRATION_NOT_SENT',
      'REGISTRATION_ALREADY_SENT',
      'FIELDS_INVALID',
      'REGISTRATION_MISMATCH',
      'REGISTRATION_CHECKS_EXHAUSTED',
      'REGISTRATION_PHOTOS_MISSING',
      'OTP_WRONG',
      'OTP_EXPIRED',
      'OTP_USED',
      'OTP_EXHAUSTED',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 30,
  }),
  withdrawRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/withdraw',
    summary: 'Take the dossier back before it is decided',
    tag: 'registration',
    caller: 'applicant',
    output: Tracking,
    status: 200,
    problems: ['REGISTRATION_EXPIRED', 'REGISTRATION_NOT_SENT', 'ACTION_NOT_ALLOWED'],
  }),
  getRegistrationForm: operation({
    method: 'GET',
    path: '/api/v1/registrations/current/form',
    summary: 'Form 01 filled with what was declared, as PDF: a file to keep, or shown by the browser, which can print it',
    tag: 'registration',
    caller: 'applicant',
    query: z.strictObject({ to: z._default(oneOf(['keep', 'print']), 'keep') }),
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND', 'REGISTRATION_EXPIRED', 'REGISTRATION_NOT_SENT', 'BUSY'],
    perMinute: 20,
  }),
  /** The policies that a registration form needs to know. */
  getRegistrationPolicy: operation({
    method: 'GET',
    path: '/api/v1/public/registration-policy',
    summary: 'What is asked for: email, portrait, channels, signed form, time limits; for an agency and a campaign when they are named',
    tag: 'registration',
    caller: 'guest',
    query: z.strictObject({
      agency: z.optional(z.string().check(z.regex(/^(\d{3}|\d{5})?$/u, 'FORM'))),
      campaign: z.optional(z.string().check(z.maxLength(40, 'FORM'))),
    }),
    output: z.strictObject({
      emailRequired: z.boolean(),
      portraitRequired: z.boolean(),
      identityPhotosWhenConfirmed: z.boolean(),
      /** Whether there is a population database to ask. */
      identityCheck: z.boolean(),
      channels: z.array(z.enum(['sms', 'email'])),
      signedDeclaration: z.boolean(),
      otpLifetimeS: z.int(),
      reviewWorkingDays: z.int(),
      today: day,
      hotline: z.string(),
    }),
    status: 200,
    problems: [],
    cacheSeconds: 60,
  }),
}
