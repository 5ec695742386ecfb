import * as z from 'zod/mini'
import { birthOnCard } from '#domain/card/validity.ts'
import { nameAsInPassport, personalId } from '#domain/participants/identifiers.ts'
import { field, operation } from './core.ts'

/** The same for every question: whether somebody was found, has a contact or was told before is nobody's business. */
export const OwnNumberAnswer = z.strictObject({
  /** So soon a message has come, to who has a contact on file. */
  minutes: z.int(),
})
export type OwnNumberAnswer = z.output<typeof OwnNumberAnswer>

const COMMON = {
  method: 'POST',
  tag: 'participants',
  caller: 'guest',
  output: OwnNumberAnswer,
  status: 202,
  problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
  perMinute: 6,
  proofOfWork: 'always',
} as const

export const ownNumber = {
  askNumberByPersonalId: operation({
    ...COMMON,
    path: '/api/v1/public/own-number/by-personal-id',
    summary:
      'Ask for the own social-insurance number by an identity number. The number goes to the contact on file; the answer is the same in every case',
    body: z.strictObject({ personalId: field(personalId, 40) }),
  }),
  askNumberByName: operation({
    ...COMMON,
    path: '/api/v1/public/own-number/by-name',
    summary:
      'The same by name, birth date and province (two_tier). Of up to three namesakes each gets the own number; the answer is the same in every case',
    body: z.strictObject({
      fullName: field(nameAsInPassport),
      birth: field(birthOnCard, 40),
      provinceCode: z.string('REQUIRED').check(z.regex(/^\d{2}$/u, 'CHOICE')),
    }),
  }),
}
