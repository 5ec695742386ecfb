import { routes } from 'virtual:api-routes'

type Part = Readonly<Record<string, unknown>> | undefined
/** What a call sends, as far as the address is concerned. */
export interface Parts {
  readonly params?: unknown
  readonly query?: unknown
}

export interface Target {
  readonly method: string
  readonly url: string
  /** Each call needs a proof of work. */
  readonly needsProof: boolean
  /** It creates something, and takes a key so that a repeated call does so once. */
  readonly onceByKey: boolean
}

const record = (value: unknown): Part => (typeof value === 'object' && value !== null ? { ...value } : undefined)

const queryString = (query: Part): string => {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`
}

/** Method and address of an operation, `:name` filled from `params`. Also for links to files. */
export function targetOf(id: string, { params, query }: Parts = {}): Target {
  const route = routes[id]
  if (!route) throw new Error(`operation of another app: ${id}`)
  const values = record(params) ?? {}
  const path = route[1].replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(String(values[name])))
  return { method: route[0], url: path + queryString(record(query)), needsProof: route[2] === 'proof', onceByKey: route[2] === 'once' }
}

/** Sent with every call; a page of another site cannot set it. */
export const CALL_HEADERS: Record<string, string> = { 'X-Requested-By': 'vssid', Accept: 'application/json' }

/** Says in each call from here on which registration this page is about: a browser may have those of several people, and another tab
 *  may show another one. */
export function nameRegistration(id: string | undefined): void {
  if (id === undefined) delete CALL_HEADERS['X-Registration']
  else CALL_HEADERS['X-Registration'] = id
}

/** The same for the address of a picture, which carries no headers. */
export const ofRegistration = (): { readonly of?: string } => (CALL_HEADERS['X-Registration'] ? { of: CALL_HEADERS['X-Registration'] } : {})
