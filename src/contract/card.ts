import * as z from 'zod/mini'
import { birthOnCard, cardNumber } from '#domain/card/validity.ts'
import { nameAsInPassport } from '#domain/participants/identifiers.ts'
import { day, field, instant, operation } from './core.ts'
import { childParams } from './guardians.ts'

export const CARD_STATUSES = ['valid', 'expiring', 'not_yet_valid', 'expired', 'locked'] as const

export const Card = z.strictObject({
  cardNo: z.string(),
  socialInsuranceNo: z.string(),
  fullName: z.string(),
  birthDate: day,
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female', 'unknown']),
  validFrom: day,
  validUntil: z.nullable(day),
  status: z.enum(CARD_STATUSES),
  statusReason: z.nullable(z.string()),
  coverageLevel: z.int(),
  areaCode: z.nullable(z.string()),
  fiveYearDate: z.nullable(day),
  facility: z.strictObject({ code: z.string(), name: z.string(), address: z.string() }),
  /** The text of the card's QR code, in the layout that hospitals read. */
  qrText: z.string(),
  asOf: instant,
})
export type Card = z.output<typeof Card>

/** What a guest may know who has number, name and birth date of a card. Null for every mistake, and when there is no such card. */
export const CardValidity = z.strictObject({
  asOf: instant,
  card: z.nullable(
    z.strictObject({
      status: z.enum(CARD_STATUSES),
      validFrom: day,
      validUntil: z.nullable(day),
      areaCode: z.nullable(z.string()),
    }),
  ),
})
export type CardValidity = z.output<typeof CardValidity>

export const card = {
  checkCardValidity: operation({
    method: 'POST',
    path: '/api/v1/public/card-validity',
    summary:
      'Whether a health-insurance card counts, by its number, name and birth date together; one answer for every mistake. Tells nothing that was not asked with',
    tag: 'card',
    caller: 'guest',
    body: z.strictObject({ cardNo: field(cardNumber, 40), fullName: field(nameAsInPassport), birth: field(birthOnCard, 40) }),
    output: CardValidity,
    status: 200,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 6,
    proofOfWork: 'always',
  }),
  getOwnCard: operation({
    method: 'GET',
    path: '/api/v1/me/card',
    summary: 'The health-insurance card of the signed-in person; null when there is none',
    tag: 'card',
    caller: 'participant',
    output: z.nullable(Card),
    status: 200,
    problems: [],
  }),
  getChildCard: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/card',
    summary: "The health-insurance card of the signed-in person's child; null when there is none",
    tag: 'card',
    caller: 'guardian',
    params: childParams,
    output: z.nullable(Card),
    status: 200,
    problems: ['NOT_FOUND'],
  }),
}
