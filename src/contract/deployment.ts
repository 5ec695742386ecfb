import * as z from 'zod/mini'
import { operation } from './core.ts'

/** This installation of the product itself. */
export const deployment = {
  getDeployment: operation({
    method: 'GET',
    path: '/api/v1/public/deployment',
    summary: 'The address under which people reach this deployment, for the QR code that opens it on a phone',
    tag: 'deployment',
    caller: 'guest',
    output: z.strictObject({ address: z.string() }),
    status: 200,
    problems: [],
    cacheSeconds: 3600,
  }),
}
