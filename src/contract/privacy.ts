import * as z from 'zod/mini'
import { keepCode } from '#domain/privacy/closing.ts'
import { CONSENT_PURPOSES } from '#domain/privacy/consent.ts'
import { field, instant, oneOf, operation, uuid } from './core.ts'

/** Something that the person has agreed to. */
export const Consent = z.strictObject({
  id: uuid,
  purpose: z.enum(CONSENT_PURPOSES),
  /** The child whom it is about. */
  about: z.nullable(z.string()),
  textVersion: z.string(),
  /** The very words, in the language in which they were read. */
  words: z.string(),
  givenAt: instant,
  /** Taken back, or what it was given for is over. */
  endedAt: z.nullable(instant),
  /** "Chrome · Android" */
  device: z.string(),
})
export type Consent = z.output<typeof Consent>

export const Consents = z.strictObject({
  consents: z.array(Consent),
  /** The words in force have not been agreed to yet: an account of before they were asked for. */
  asked: z.nullable(z.strictObject({ purpose: z.literal('account'), textVersion: z.string() })),
})
export type Consents = z.output<typeof Consents>

/** An account that is being closed. */
export const Closing = z.strictObject({ askedAt: instant, effectiveAt: instant })
export type Closing = z.output<typeof Closing>

export const privacy = {
  listConsents: operation({
    method: 'GET',
    path: '/api/v1/me/consents',
    summary: 'What the signed-in person has agreed to, with the very words, newest first; and what is still to be asked',
    tag: 'privacy',
    caller: 'participant',
    output: Consents,
    status: 200,
    problems: [],
  }),
  giveConsent: operation({
    method: 'POST',
    path: '/api/v1/me/consents',
    summary: 'Agree to the words of a version; answers as listConsents. Sent twice it is one consent',
    tag: 'privacy',
    caller: 'participant',
    freshProof: true,
    body: z.strictObject({
      purpose: oneOf(['account']),
      textVersion: z.string().check(z.maxLength(20, 'FORM')),
      language: oneOf(['vi', 'en']),
    }),
    output: Consents,
    status: 200,
    problems: ['FIELDS_INVALID', 'CONSENT_TEXT_CHANGED', 'STEP_UP_REQUIRED'],
  }),
  withdrawConsent: operation({
    method: 'DELETE',
    path: '/api/v1/me/consents/:id',
    summary:
      'Take a consent back. That for a child ends the access to the child’s records; that for the account begins the closing of the account',
    tag: 'privacy',
    caller: 'participant',
    freshProof: true,
    params: z.strictObject({ id: uuid }),
    output: Consents,
    status: 200,
    problems: ['NOT_FOUND', 'STEP_UP_REQUIRED'],
  }),
  exportOwnData: operation({
    method: 'POST',
    path: '/api/v1/me/export',
    summary: 'Everything that is kept about the signed-in person, in one ZIP: JSON with its schema, a PDF to read, the own photos',
    tag: 'privacy',
    caller: 'participant',
    freshProof: true,
    body: z.strictObject({ language: oneOf(['vi', 'en']) }),
    output: { file: 'application/zip' },
    status: 200,
    problems: ['FIELDS_INVALID', 'STEP_UP_REQUIRED', 'NEW_DEVICE', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 5,
  }),
  getClosing: operation({
    method: 'GET',
    path: '/api/v1/me/closing',
    summary: 'When the own account will be closed; null when nobody has asked for it',
    tag: 'privacy',
    caller: 'participant',
    output: z.nullable(Closing),
    status: 200,
    problems: [],
  }),
  closeAccount: operation({
    method: 'POST',
    path: '/api/v1/me/closing',
    summary: 'Ask for the own account to be closed (form 01 "ngừng"): it is, after 72 hours in which that can be taken back',
    tag: 'privacy',
    caller: 'participant',
    freshProof: true,
    output: Closing,
    status: 202,
    problems: ['STEP_UP_REQUIRED'],
  }),
  cancelClosing: operation({
    method: 'DELETE',
    path: '/api/v1/me/closing',
    summary: 'Keep the own account after all. When nothing is waiting, nothing happens',
    tag: 'privacy',
    caller: 'participant',
    output: z.null(),
    status: 200,
    problems: [],
  }),
  cancelClosingByLink: operation({
    method: 'POST',
    path: '/api/v1/closing/cancel',
    summary: 'Keep an account by the code of the notice, without signing in. An opened link alone does nothing',
    tag: 'privacy',
    caller: 'guest',
    body: z.strictObject({ code: field(keepCode, 40) }),
    output: z.undefined(),
    status: 204,
    problems: ['FIELDS_INVALID', 'CLOSING_OVER', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
}
