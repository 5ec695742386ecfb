import * as z from 'zod/mini'
import { CONTRIBUTION_KINDS, FUNDS, LEAVES, PERIOD_STATUSES } from '#domain/contributions/book.ts'
import { EVIDENCE, FINDING_KINDS } from '#domain/contributions/findings.ts'
import { amountVnd, day, monthText, operation, oneOf, uuid } from './core.ts'
import { childParams } from './guardians.ts'

export const ContributionPeriod = z.strictObject({
  id: uuid,
  fromMonth: monthText,
  toMonth: monthText,
  unitCode: z.string(),
  unitName: z.string(),
  position: z.nullable(z.string()),
  workplace: z.nullable(z.string()),
  kind: z.enum(CONTRIBUTION_KINDS),
  status: z.enum(PERIOD_STATUSES),
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
  /** Only rows that touch this year. */
  year: z.optional(z.string().check(z.regex(/^(?:19|20)\d{2}$/u, 'FORM'))),
  /** Only rows of the unit with this code. */
  unit: z.optional(z.string().check(z.regex(/^[0-9A-Z]{1,20}$/u, 'FORM'))),
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
    /** Months of maternity leave among those that count. */
    maternityMonths: z.int(),
    /** Declared absences, oldest first. */
    absences: z.array(z.strictObject({ kind: z.enum(LEAVES), fromMonth: monthText, toMonth: monthText, unitName: z.string() })),
    /** Salary and allowances by stretches of equal pay, oldest first: the highest where rows overlap. */
    pay: z.array(z.strictObject({ fromMonth: monthText, toMonth: monthText, payVnd: amountVnd })),
    /** Units on the book of this fund, by name: to filter the list. */
    units: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  }),
)

const unitRef = z.strictObject({ unitCode: z.string(), unitName: z.string() })

/** What does not fit between what units declared and what stands on the book. */
export const ContributionFinding = z.strictObject({
  /** Names the matter as long as it lasts. */
  key: z.string(),
  kind: z.enum(FINDING_KINDS),
  funds: z.array(z.enum(FUNDS)),
  units: z.array(unitRef),
  fromMonth: monthText,
  toMonth: monthText,
  evidence: z.array(
    z.strictObject({
      says: z.enum(EVIDENCE),
      ...unitRef.shape,
      fromMonth: monthText,
      toMonth: monthText,
      payVnd: z.nullable(amountVnd),
    }),
  ),
  dueOn: z.nullable(day),
  owedVnd: z.nullable(amountVnd),
})
export type ContributionFinding = z.output<typeof ContributionFinding>

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
  listOwnFindings: operation({
    method: 'GET',
    path: '/api/v1/me/contributions/findings',
    summary: 'What does not fit in the contribution history of the signed-in person, month by month, with evidence',
    tag: 'contributions',
    caller: 'participant',
    output: z.array(ContributionFinding),
    status: 200,
    problems: [],
  }),
  listChildFindings: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/contributions/findings',
    summary: "The same of the signed-in person's child",
    tag: 'contributions',
    caller: 'guardian',
    params: childParams,
    output: z.array(ContributionFinding),
    status: 200,
    problems: ['NOT_FOUND'],
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
