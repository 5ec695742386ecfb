import * as z from 'zod/mini'
import { day, instant, operation } from './core.ts'
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

export const card = {
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
