import * as z from 'zod/mini'
import { DECLARATION_RULES, PHOTO_KINDS } from '#domain/registration/declaration.ts'
import { CORRECTION_ITEMS, CORRECTION_REASONS } from '#domain/review/corrections.ts'
import { CASE_STATES, REASONS } from '#domain/review/transitions.ts'
import { otpCode, caseNo } from '#domain/registration/typed.ts'
import { contact } from '#domain/support/request.ts'
import { day, field, instant, operation, oneOf, uuid } from './core.ts'

const language = z._default(oneOf(['vi', 'en']), 'vi')

export const Declaration = z.strictObject({
  socialInsuranceNo: field(DECLARATION_RULES.socialInsuranceNo),
  fullName: field(DECLARATION_RULES.fullName),
  personalId: field(DECLARATION_RULES.personalId),
  provinceCode: field(DECLARATION_RULES.provinceCode),
  communeCode: field(DECLARATION_RULES.communeCode),
  street: field(DECLARATION_RULES.street),
  phone: field(DECLARATION_RULES.phone),
  email: field(DECLARATION_RULES.email),
  agencyCode: field(DECLARATION_RULES.agencyCode),
  emailForm: oneOf(['yes', 'no']),
  contactChannel: oneOf(['sms', 'email']),
})

export const Photo = z.strictObject({ kind: z.enum(PHOTO_KINDS), width: z.int(), height: z.int(), sizeBytes: z.int(), at: instant })
export type Photo = z.output<typeof Photo>

/** One item that an officer wants corrected, and what is wrong about it. */
export const Correction = z.strictObject({ item: z.enum(CORRECTION_ITEMS), reason: z.enum(CORRECTION_REASONS) })

/** A step in the life of a dossier, for the tracker. */
export const CaseEvent = z.strictObject({
  action: z.string(),
  state: z.enum(CASE_STATES),
  at: instant,
  reasons: z.array(z.enum(REASONS)),
  /** What was named to be corrected, item by item. */
  corrections: z.array(Correction),
  note: z.nullable(z.string()),
})
export type CaseEvent = z.output<typeof CaseEvent>

/** A message that was promised for this dossier; never its text. */
export const SentMessage = z.strictObject({
  template: z.string(),
  channel: z.enum(['sms', 'email']),
  recipient: z.string(),
  state: z.enum(['queued', 'sent', 'delivered', 'expired', 'dead']),
  createdAt: instant,
  sentAt: z.nullable(instant),
  deliveredAt: z.nullable(instant),
})
export type SentMessage = z.output<typeof SentMessage>

export const Tracking = z.strictObject({
  no: z.string(),
  state: z.enum(CASE_STATES),
  submittedAt: instant,
  dueAt: instant,
  /** Working days from today until the due day; 0 on that day and after it. */
  workingDaysLeft: z.int(),
  decidedAt: z.nullable(instant),
  /** The due day was missed: until when the answer is promised now. */
  expectedAt: z.nullable(instant),
  /** What is to be corrected now; empty unless returned. */
  corrections: z.array(Correction),
  /** Until when a correction is waited for; null unless returned. */
  correctUntil: z.nullable(instant),
  agency: z.strictObject({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
  events: z.array(CaseEvent),
  messages: z.array(SentMessage),
  /** The notice of approval may be asked for again from this instant on; null when not approved. */
  resendFrom: z.nullable(instant),
  /** The receipt may be asked for again from this instant on; null when the dossier is over. */
  receiptFrom: z.nullable(instant),
  signedDeclaration: z.enum(['not_needed', 'hand_in']),
})
export type Tracking = z.output<typeof Tracking>

export const OtpSent = z.strictObject({
  channel: z.enum(['sms', 'email']),
  /** "09•• ••• 123" */
  sentTo: z.string(),
  expiresAt: instant,
  resendFrom: instant,
  /** The server's clock, so that the countdown is right on a phone whose clock is wrong. */
  now: instant,
  /** Also possible: the other contact, when one was given. */
  otherChannel: z.nullable(z.enum(['sms', 'email'])),
})
export type OtpSent = z.output<typeof OtpSent>

export const Registration = z.strictObject({
  state: z.enum(['open', 'code_sent', 'sent']),
  photos: z.array(Photo),
  declaration: z.nullable(Declaration),
  otp: z.nullable(OtpSent),
  tracking: z.nullable(Tracking),
})
export type Registration = z.output<typeof Registration>

const mutation = ['REGISTRATION_EXPIRED', 'REGISTRATION_ALREADY_SENT', 'TOO_MANY_REQUESTS'] as const
/** A dossier as somebody names it who knows it: its number, and the declared phone or the contact of its settled support request. */
const dossier = z.strictObject({ no: field(caseNo, 40), contact: field(contact, 120) })
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
    problems: ['TOO_MANY_REQUESTS'],
    perMinute: 20,
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
  putRegistrationPhoto: operation({
    method: 'PUT',
    path: '/api/v1/registrations/current/photos/:kind',
    summary: 'Store a photo: JPEG, PNG or WebP up to 8 MB and 25 megapixels; it is turned upright, re-encoded without metadata and sealed',
    tag: 'registration',
    caller: 'applicant',
    params: photoParams,
    upload: { contentTypes: ['application/octet-stream'], maxBytes: 8 * 1024 * 1024 },
    output: Photo,
    status: 200,
    problems: [
      ...mutation,
      'FIELDS_INVALID',
      'PHOTO_EMPTY',
      'PHOTO_NOT_AN_IMAGE',
      'PHOTO_TOO_LARGE',
      'PHOTO_TOO_MANY_PIXELS',
      'PHOTO_UNREADABLE',
      'BUSY',
    ],
    perMinute: 30,
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
  sendRegistration: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/send',
    summary: 'Hand in what was declared; a code goes to the chosen contact',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({ declaration: Declaration, language }),
    output: OtpSent,
    status: 202,
    problems: [...mutation, 'FIELDS_INVALID', 'REGISTRATION_PHOTOS_MISSING', 'OTP_WAIT', 'OTP_BUDGET'],
    perMinute: 10,
  }),
  resendRegistrationCode: operation({
    method: 'POST',
    path: '/api/v1/registrations/current/codes',
    summary: 'Another code, to the same or the other contact; earlier codes live on for their four minutes',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({ channel: oneOf(['sms', 'email']) }),
    output: OtpSent,
    status: 202,
    problems: [...mutation, 'REGISTRATION_NOT_SENT', 'OTP_WAIT', 'OTP_BUDGET'],
    perMinute: 10,
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
    summary: 'Form 01 filled with what was declared, as PDF',
    tag: 'registration',
    caller: 'applicant',
    output: { file: 'application/pdf' },
    status: 200,
    problems: ['NOT_FOUND', 'REGISTRATION_EXPIRED', 'REGISTRATION_NOT_SENT', 'BUSY'],
    perMinute: 20,
  }),
  trackCaseFile: operation({
    method: 'POST',
    path: '/api/v1/case-files/track',
    summary: 'Where a dossier is, by its number and the phone that was declared or the contact of its settled support request',
    tag: 'registration',
    caller: 'guest',
    body: dossier,
    output: Tracking,
    status: 200,
    problems: ['CASE_FILE_NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  resendApproval: operation({
    method: 'POST',
    path: '/api/v1/case-files/resend',
    summary: 'Ask for the approval notice again when nothing has come for 72 hours; a new first password goes to the proven contact',
    tag: 'registration',
    caller: 'guest',
    body: dossier,
    output: Tracking,
    status: 202,
    problems: ['CASE_FILE_NOT_FOUND', 'RESEND_TOO_EARLY', 'ACTION_NOT_ALLOWED', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 5,
  }),
  resendReceipt: operation({
    method: 'POST',
    path: '/api/v1/case-files/receipt',
    summary: 'Ask for the receipt of a dossier again; it goes to the proven contact',
    tag: 'registration',
    caller: 'guest',
    body: dossier,
    output: Tracking,
    status: 202,
    problems: ['CASE_FILE_NOT_FOUND', 'RESEND_TOO_EARLY', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 5,
  }),
  requestCorrection: operation({
    method: 'POST',
    path: '/api/v1/case-files/correct',
    summary: 'Correct a returned dossier in this browser: a code goes to the proven contact',
    tag: 'registration',
    caller: 'guest',
    body: z.extend(dossier, { language }),
    output: z.strictObject({ flow: uuid, otp: OtpSent }),
    status: 202,
    problems: ['CASE_FILE_NOT_FOUND', 'ACTION_NOT_ALLOWED', 'OTP_WAIT', 'OTP_BUDGET', 'TOO_MANY_REQUESTS'],
    perMinute: 5,
  }),
  openCorrection: operation({
    method: 'POST',
    path: '/api/v1/case-files/correct/confirm',
    summary: 'Prove the contact; from here on this browser holds the dossier, and the one before does not',
    tag: 'registration',
    caller: 'guest',
    body: z.extend(dossier, { flow: uuid, code: field(otpCode, 40) }),
    output: Tracking,
    status: 201,
    problems: [
      'CASE_FILE_NOT_FOUND',
      'ACTION_NOT_ALLOWED',
      'FIELDS_INVALID',
      'OTP_WRONG',
      'OTP_EXPIRED',
      'OTP_USED',
      'OTP_EXHAUSTED',
      'TOO_MANY_REQUESTS',
    ],
    perMinute: 20,
  }),
  /** The policies that a registration form needs to know. */
  getRegistrationPolicy: operation({
    method: 'GET',
    path: '/api/v1/public/registration-policy',
    summary: 'What this deployment asks for: email, portrait, channels, time limits',
    tag: 'registration',
    caller: 'guest',
    output: z.strictObject({
      emailRequired: z.boolean(),
      portraitRequired: z.boolean(),
      channels: z.array(z.enum(['sms', 'email'])),
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
