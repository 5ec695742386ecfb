import * as z from 'zod/mini'
import { amountVnd, day, monthText, operation, oneOf, uuid } from './core.ts'
import { childParams } from './guardians.ts'

export const FUNDS = ['social', 'unemployment', 'accident', 'health'] as const
export const CONTRIBUTION_STATUSES = ['paid', 'owed', 'reserved', 'settled_lump_sum'] as const
export const CONTRIBUTION_KINDS = ['compulsory', 'voluntary', 'household', 'state_budget'] as const

export const ContributionPeriod = z.strictObject({
  id: uuid,
  fromMonth: monthText,
  toMonth: monthText,
  unitCode: z.string(),
  unitName: z.string(),
  position: z.nullable(z.string()),
  workplace: z.nullable(z.string()),
  kind: z.enum(CONTRIBUTION_KINDS),
  status: z.enum(CONTRIBUTION_STATUSES),
  currency: z.string(),
  baseVnd: amountVnd,
  coefficient: z.nullable(z.number()),
  allowancePositionVnd: amountVnd,
  allowanceSeniorityVnd: amountVnd,
  allowanceProfessionVnd: amountVnd,
  allowanceOtherVnd: amountVnd,
  employeeRateBps: z.int(),
  employerRateBps: z.int(),
  hazardous: z.boolean(),
  paidOn: z.nullable(day),
})
export type ContributionPeriod = z.output<typeof ContributionPeriod>

const ContributionPage = z.strictObject({ items: z.array(ContributionPeriod), next: z.nullable(z.string()) })

const pageQuery = z.strictObject({
  fund: oneOf(FUNDS),
  /** `next` of the page before. */
  after: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}_[0-9a-f-]{36}$/u, 'FORM'))),
  limit: z._default(z.coerce.number('FORM').check(z.int('FORM'), z.gte(1, 'FORM'), z.lte(100, 'FORM')), 20),
})

const ContributionSummary = z.array(
  z.strictObject({
    fund: z.enum(FUNDS),
    /** Distinct calendar months that count. */
    months: z.int(),
    fromMonth: z.nullable(monthText),
    toMonth: z.nullable(monthText),
    byYear: z.array(z.strictObject({ year: z.int(), paid: z.int(), owed: z.int() })),
    /** Runs of months without contribution between the first and the last one. */
    gaps: z.array(z.strictObject({ fromMonth: monthText, toMonth: monthText })),
    owed: z.array(z.strictObject({ fromMonth: monthText, toMonth: monthText, unitName: z.string() })),
    settledMonths: z.int(),
  }),
)

export const contributions = {
  listOwnContributions: operation({
    method: 'GET',
    path: '/api/v1/me/contributions',
    summary: 'Contribution history of the signed-in person in one fund, newest first, page by page',
    tag: 'contributions',
    caller: 'participant',
    query: pageQuery,
    output: ContributionPage,
    status: 200,
    problems: [],
  }),
  getOwnContributionSummary: operation({
    method: 'GET',
    path: '/api/v1/me/contributions/summary',
    summary: 'Totals by fund: distinct paid months, gaps, months that an employer owes, months by year',
    tag: 'contributions',
    caller: 'participant',
    output: ContributionSummary,
    status: 200,
    problems: [],
  }),
  listChildContributions: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/contributions',
    summary: "Contribution history of the signed-in person's child in one fund, newest first, page by page",
    tag: 'contributions',
    caller: 'guardian',
    params: childParams,
    query: pageQuery,
    output: ContributionPage,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  getChildContributionSummary: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/contributions/summary',
    summary: "Totals by fund of the signed-in person's child",
    tag: 'contributions',
    caller: 'guardian',
    params: childParams,
    output: ContributionSummary,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
}
