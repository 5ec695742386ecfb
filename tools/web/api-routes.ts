import type { Plugin } from 'vite'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import type { WebApp } from './vite-config.ts'

const VIRTUAL = 'virtual:api-routes'
const RESOLVED = `\0${VIRTUAL}`

/** Gives the browser the method and path of each operation, whether it needs a proof of work or takes a key, and nothing else of the contract: no
 *  schema, and no operation of
 *  another app. */
export const apiRoutes = (app: WebApp): Plugin => ({
  name: 'vssid-api-routes',
  resolveId: id => (id === VIRTUAL ? RESOLVED : undefined),
  load: id => (id === RESOLVED ? moduleOf(routesOf(app)) : undefined),
})

/** Whether an app calls an operation. */
export const isCalledBy =
  (app: WebApp) =>
  (operation: Operation): boolean =>
    operation.path.startsWith('/api/v1/public/') || CALLS[app](operation)

type Route = readonly [method: string, path: string, needs?: 'proof' | 'once']

const routesOf = (app: WebApp): Readonly<Record<string, Route>> =>
  Object.fromEntries(
    Object.entries<Operation>(api)
      .filter(([, operation]) => isCalledBy(app)(operation))
      .map(([id, operation]) => [id, routeOf(operation)]),
  )

const BASE = '/api/v1'

/** A paragraph for each method and need, a line in it for each operation, those with like endings together, taken apart in the browser: the
 *  first page of a phone is weighed by the byte, and this is the smallest form once it is compressed. */
function moduleOf(routes: Readonly<Record<string, Route>>): string {
  const ending = (path: string): string => [...path].toReversed().join('')
  const sorted = Object.entries(routes).toSorted(([, [, path]], [, [, other]]) => (ending(path) < ending(other) ? -1 : 1))
  const groups = Map.groupBy(sorted, ([, [method, , needs]]) => (needs === undefined ? method : `${method} ${needs}`))
  const text = [...groups]
    .map(([head, of]) => [head, ...of.map(([id, [, path]]) => `${id} ${path.slice(BASE.length)}`)].join('\n'))
    .join('\n\n')
  return `export const routes = Object.fromEntries(\`${text}\`.split('\\n\\n').flatMap(group => {
  const [head, ...lines] = group.split('\\n')
  const [method, needs] = head.split(' ')
  return lines.map(line => {
    const [id, path] = line.split(' ')
    return [id, [method, '${BASE}' + path, needs]]
  })
}))`
}

function routeOf({ method, path, proofOfWork, onceByKey }: Operation): Route {
  if (proofOfWork === 'always') return [method, path, 'proof']
  return onceByKey ? [method, path, 'once'] : [method, path]
}

const ofAgency = ({ path }: Operation): boolean => path.startsWith('/api/v1/agency/')
const ofUnit = ({ path }: Operation): boolean => /^\/api\/v1\/unit(?:\/|$)/u.test(path)
/** Signing in, second step and invitations are the same for staff and coordinators. */
const ofBoth = ({ caller }: Operation): boolean => ['guest', 'entering', 'staff'].includes(caller)

/** What each app calls. */
const CALLS: Readonly<Record<WebApp, (operation: Operation) => boolean>> = {
  citizen: operation => !ofAgency(operation) && !ofUnit(operation),
  agency: ofAgency,
  unit: operation => ofUnit(operation) || (ofAgency(operation) && ofBoth(operation)),
}
