import type { Plugin } from 'vite'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'

const VIRTUAL = 'virtual:api-routes'
const RESOLVED = `\0${VIRTUAL}`

/** Gives the browser the method and path of each operation, whether it needs a proof of work, and nothing else of the contract: no schema, and no operation of the other app. */
export const apiRoutes = (app: 'citizen' | 'agency'): Plugin => ({
  name: 'vssid-api-routes',
  resolveId: id => (id === VIRTUAL ? RESOLVED : undefined),
  load: id => (id === RESOLVED ? `export const routes = ${JSON.stringify(routesOf(app))}` : undefined),
})

const routesOf = (app: 'citizen' | 'agency'): Readonly<Record<string, readonly [string, string] | readonly [string, string, 'proof']>> =>
  Object.fromEntries(
    Object.entries<Operation>(api)
      .filter(([, { path }]) => path.startsWith('/api/v1/public/') || path.startsWith('/api/v1/agency/') === (app === 'agency'))
      .map(([id, { method, path, proofOfWork }]) => [
        id,
        proofOfWork === 'always' ? ([method, path, 'proof'] as const) : ([method, path] as const),
      ]),
  )
