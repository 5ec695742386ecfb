import * as z from 'zod/mini'
import { SHARE_REASONS } from '#domain/visits/costs.ts'
import { ITEM_KINDS, PAPER_KINDS } from '#domain/visits/record.ts'
import { amountVnd, day, instant, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'

/** A code with its name of the time; null where the lists here do not know the code. */
export const Coded = z.strictObject({ code: z.string(), name: z.nullable(z.strictObject({ vi: z.string(), en: z.string() })) })
export type Coded = z.output<typeof Coded>

/** total = fund + coPaid + selfPaid + other, always. */
export const Costs = z.strictObject({
  totalVnd: amountVnd,
  fundVnd: amountVnd,
  coPaidVnd: amountVnd,
  selfPaidVnd: amountVnd,
  otherVnd: amountVnd,
})

const VisitHead = z.strictObject({
  id: uuid,
  inAt: instant,
  outAt: z.nullable(instant),
  facility: z.strictObject({ code: z.string(), name: z.nullable(z.string()) }),
  careKind: Coded,
  /** The main diagnosis by its code, and in the doctor's own words. */
  diagnosis: z.nullable(Coded),
  words: z.string(),
  costs: Costs,
  paperCount: z.int(),
})
export type VisitHead = z.output<typeof VisitHead>

export const VisitYear = z.strictObject({
  /** Years with visits, newest first. */
  years: z.array(z.strictObject({ year: z.int(), count: z.int() })),
  /** The year that is shown; null when there was never a visit. */
  year: z.nullable(z.int()),
  /** Newest first. */
  items: z.array(VisitHead),
  costs: Costs,
})
export type VisitYear = z.output<typeof VisitYear>

export const Visit = z.strictObject({
  ...VisitHead.shape,
  recordNo: z.string(),
  reason: z.nullable(z.string()),
  admission: z.nullable(z.string()),
  accompanying: z.array(Coded),
  treatment: z.nullable(z.string()),
  result: z.nullable(Coded),
  discharge: z.nullable(Coded),
  daysOfCare: z.nullable(z.int()),
  comeBackOn: z.nullable(day),
  cards: z.array(z.strictObject({ cardNo: z.string(), validFrom: day, validUntil: z.nullable(day) })),
  /** What part of what it covers the fund has paid, and why; null where it covers nothing. */
  share: z.nullable(z.strictObject({ coveredVnd: amountVnd, percent: z.int(), isExact: z.boolean(), why: z.enum(SHARE_REASONS) })),
  items: z.array(
    z.strictObject({
      kind: z.enum(ITEM_KINDS),
      group: z.nullable(Coded),
      name: z.string(),
      dose: z.nullable(z.string()),
      unit: z.nullable(z.string()),
      quantity: z.number(),
      costs: Costs,
    }),
  ),
  papers: z.array(
    z.strictObject({
      kind: z.enum(PAPER_KINDS),
      no: z.string(),
      issuedOn: day,
      days: z.nullable(z.int()),
      fromDay: z.nullable(day),
      toDay: z.nullable(day),
      doctor: z.nullable(z.string()),
      /** Serial number of a sick-leave certificate, by which an employer and the fund know it. */
      serial: z.optional(z.string()),
      /** What the doctor advises on a discharge paper. */
      note: z.optional(z.string()),
    }),
  ),
})
export type Visit = z.output<typeof Visit>

/** Without a year: the newest one with visits. */
const yearQuery = z.strictObject({
  year: z.optional(z.coerce.number('FORM').check(z.int('FORM'), z.gte(1900, 'FORM'), z.lte(2200, 'FORM'))),
})
const visitParams = z.strictObject({ visitId: uuid })

export const visits = {
  listOwnVisits: operation({
    method: 'GET',
    path: '/api/v1/me/visits',
    summary: 'Medical visits of the signed-in person in one year, with what was paid by whom',
    tag: 'visits',
    caller: 'participant',
    query: yearQuery,
    output: VisitYear,
    status: 200,
    problems: [],
  }),
  getOwnVisit: operation({
    method: 'GET',
    path: '/api/v1/me/visits/:visitId',
    summary: 'One medical visit of the signed-in person: diagnoses, treatment, drugs, services, papers, and who paid what',
    tag: 'visits',
    caller: 'participant',
    params: visitParams,
    output: Visit,
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  listChildVisits: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/visits',
    summary: "Medical visits of the signed-in person's child in one year; each reading is written down",
    tag: 'visits',
    caller: 'guardian',
    freshProof: true,
    params: childParams,
    query: yearQuery,
    output: VisitYear,
    status: 200,
    problems: ['NOT_FOUND', 'STEP_UP_REQUIRED'],
  }),
  getChildVisit: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/visits/:visitId',
    summary: "One medical visit of the signed-in person's child; each reading is written down",
    tag: 'visits',
    caller: 'guardian',
    freshProof: true,
    params: z.strictObject({ ...childParams.shape, visitId: uuid }),
    output: Visit,
    status: 200,
    problems: ['NOT_FOUND', 'STEP_UP_REQUIRED'],
  }),
}
