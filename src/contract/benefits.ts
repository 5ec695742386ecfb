import * as z from 'zod/mini'
import { BENEFIT_GROUPS, BENEFIT_METHODS, BENEFIT_STATES, QUANTITY_UNITS, REGIME_CODES } from '#domain/benefits/regimes.ts'
import { amountVnd, day, monthText, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'

export const Benefit = z.strictObject({
  id: uuid,
  regime: z.enum(REGIME_CODES),
  group: z.enum(BENEFIT_GROUPS),
  fromDay: day,
  toDay: z.nullable(day),
  /** Of one month in the groups `monthly` and `unemployment`, else of the whole. */
  amountVnd,
  /** How it was reckoned; null where it is not known, or where the amount was raised since. */
  reckoning: z.nullable(
    z.strictObject({
      quantity: z.nullable(z.int()),
      quantityUnit: z.nullable(z.enum(QUANTITY_UNITS)),
      baseVnd: amountVnd,
      rateBps: z.int(),
    }),
  ),
  unitName: z.nullable(z.string()),
  agencyName: z.nullable(z.string()),
  decisionNo: z.nullable(z.string()),
  decidedOn: z.nullable(day),
  state: z.enum(BENEFIT_STATES),
  stateSince: z.nullable(day),
  stateReason: z.nullable(z.string()),
  method: z.nullable(z.enum(BENEFIT_METHODS)),
  place: z.nullable(z.string()),
  paidOn: z.nullable(day),
  /** Months that were paid, oldest first; empty for what is paid at once. */
  paidMonths: z.array(z.strictObject({ fromMonth: monthText, toMonth: monthText, monthlyVnd: amountVnd })),
})
export type Benefit = z.output<typeof Benefit>

export const Benefits = z.strictObject({
  /** Newest first. */
  items: z.array(Benefit),
  /** What has arrived, one for each group; years newest first. */
  received: z.array(
    z.strictObject({
      group: z.enum(BENEFIT_GROUPS),
      vnd: amountVnd,
      byYear: z.array(z.strictObject({ year: z.int(), vnd: amountVnd })),
    }),
  ),
})
export type Benefits = z.output<typeof Benefits>

export const benefits = {
  listOwnBenefits: operation({
    method: 'GET',
    path: '/api/v1/me/benefits',
    summary: 'What the insurance has given the signed-in person, in four groups, with what was received by year',
    tag: 'benefits',
    caller: 'participant',
    output: Benefits,
    status: 200,
    problems: [],
  }),
  listChildBenefits: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/benefits',
    summary: "What the insurance has given the signed-in person's child",
    tag: 'benefits',
    caller: 'guardian',
    params: childParams,
    output: Benefits,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
}
