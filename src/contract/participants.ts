import * as z from 'zod/mini'
import { CARD_STATUSES } from './card.ts'
import { day, monthText, operation } from './core.ts'

export const Home = z.strictObject({
  fullName: z.string(),
  socialInsuranceNo: z.string(),
  birthDate: day,
  card: z.nullable(z.strictObject({ status: z.enum(CARD_STATUSES), validUntil: z.nullable(day) })),
  contributions: z.strictObject({
    months: z.int(),
    lastMonth: z.nullable(monthText),
    lastUnitName: z.nullable(z.string()),
    lastPaidOn: z.nullable(day),
    owedMonths: z.int(),
  }),
  /** Masked, as in "09•• ••• 123". */
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
})
export type Home = z.output<typeof Home>

export const participants = {
  getHome: operation({
    method: 'GET',
    path: '/api/v1/me/home',
    summary: 'What the first screen shows: card state, last contribution, account',
    tag: 'participants',
    caller: 'participant',
    output: Home,
    status: 200,
    problems: [],
  }),
}
