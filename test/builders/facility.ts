import { issueKey, revokeKey } from '#server/modules/hospitals/index.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { aHospitalFile, FACILITY } from './hospital-files.ts'

const system = { traceId: 'test', guard: asSystem }

/** The program of a facility: no browser, but what it sends goes the same way. */
export interface FacilityProgram extends Browser {
  readonly key: string
  /** Takes its key back. */
  revoke(): Promise<boolean>
  /** Sends a file. */
  deliver(file?: Buffer, headers?: Readonly<Record<string, string>>): ReturnType<Browser['send']>
}

/** A program that has the key of a facility. */
export async function aFacility(product: TestProduct, facilityCode: string = FACILITY): Promise<FacilityProgram> {
  const issued = await transact(product.database.platform, system, ctx => issueKey(ctx, { facilityCode, label: 'Thử' }))
  if (!issued) throw new Error(`no facility ${facilityCode} in the directory`)
  return withKey(product, issued.key, issued.id)
}

export function withKey(product: TestProduct, key: string, id?: Uuid): FacilityProgram {
  const inner = product.browser()
  const send: Browser['send'] = (method, path, options = {}) =>
    inner.send(method, path, { ...options, headers: { authorization: `Bearer ${key}`, ...options.headers } })
  const json = { 'content-type': 'application/json' }
  return {
    key,
    cookies: inner.cookies,
    send,
    get: path => send('GET', path),
    post: (path, body = {}, headers = {}) => send('POST', path, { payload: JSON.stringify(body), headers: { ...json, ...headers } }),
    put: (path, body) => send('PUT', path, { payload: JSON.stringify(body), headers: json }),
    delete: path => send('DELETE', path),
    revoke: () => transact(product.database.platform, system, async ctx => id !== undefined && (await revokeKey(ctx, id))),
    deliver: (file = aHospitalFile(), headers = {}) =>
      send('POST', '/api/v1/facility/files', { payload: file, headers: { 'content-type': 'application/xml', ...headers } }),
  }
}
