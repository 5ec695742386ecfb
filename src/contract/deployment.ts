import * as z from 'zod/mini'
import { operation } from './core.ts'

/** This installation of the product itself. */
export const deployment = {
  getDeployment: operation({
    method: 'GET',
    path: '/api/v1/public/deployment',
    summary:
      'The addresses under which people reach this deployment: the citizen app, and the consoles of staff where they have a host of their own',
    tag: 'deployment',
    caller: 'guest',
    output: z.strictObject({ address: z.string(), consoles: z.nullable(z.string()) }),
    status: 200,
    problems: [],
    cacheSeconds: 3600,
  }),
}
