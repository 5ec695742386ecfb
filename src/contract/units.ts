import * as z from 'zod/mini'
import { operation } from './core.ts'

/** The unit that a coordinator acts for, and the agency that its people belong to. */
export const OwnUnit = z.strictObject({
  code: z.string(),
  name: z.string(),
  agency: z.strictObject({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
})
export type OwnUnit = z.output<typeof OwnUnit>

export const units = {
  getOwnUnit: operation({
    method: 'GET',
    path: '/api/v1/unit',
    summary: 'The unit that the coordinator acts for, with its agency',
    tag: 'units',
    caller: 'coordinator',
    output: OwnUnit,
    status: 200,
    problems: [],
  }),
}
