import type { Plugin } from 'vite'
import { api } from '#contract/api.ts'

const VIRTUAL = 'virtual:api-routes'
const RESOLVED = `\0${VIRTUAL}`

/** Gives the browser the method and path of each operation and nothing else of the contract: no schema, and no operation of the other app. */
export const apiRoutes = (app: 'citizen' | 'agency'): Plugin => ({
  name: 'vssid-api-routes',
  resolveId: id => (id === VIRTUAL ? RESOLVED : undefined),
  load: id => (id === RESOLVED ? `export const routes = ${JSON.stringify(routesOf(app))}` : undefined),
})

const routesOf = (app: 'citizen' | 'agency'): Readonly<Record<string, readonly [string, string]>> =>
  Object.fromEntries(
    Object.entries(api)
      .filter(([, { path }]) => path.startsWith('/api/v1/public/') || path.startsWith('/api/v1/agency/') === (app === 'agency'))
      .map(([id, { method, path }]) => [id, [method, path] as const]),
  )
