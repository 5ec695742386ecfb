import type { directory } from '#contract/directory.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { listFormerCommunes, listFormerDistricts } from './former-views.ts'
import { findPlace } from './place-entry-views.ts'
import { findUnitEntry, listPlaces, listUnits } from './place-views.ts'
import { resolve } from './resolve.ts'
import { listCommunes, listProvinces, searchAgencies } from './views.ts'

export const directoryRoutes: Handlers<typeof directory> = {
  listProvinces: (call, { query }) => call.transact(ctx => listProvinces(ctx.tx, query.scheme)),
  listCommunes: (call, { params }) => call.transact(ctx => listCommunes(ctx.tx, params.provinceCode)),
  resolveAddress: (call, { body }) => call.transact(ctx => resolve(ctx.tx, body.text)),
  listFormerDistricts: (call, { params }) => call.transact(ctx => listFormerDistricts(ctx.tx, params.provinceCode)),
  listFormerCommunes: (call, { params }) => call.transact(ctx => listFormerCommunes(ctx.tx, params)),
  listAgencies: (call, { query }) => call.transact(ctx => searchAgencies(ctx.tx, query)),
  listPlaces: (call, { params, query }) => call.transact(ctx => listPlaces(ctx.tx, params.list, query)),
  getPlace: async (call, { params }) => present(await call.transact(ctx => findPlace(ctx.tx, params.list, params.code))),
  listUnits: (call, { body }) => call.transact(ctx => listUnits(ctx.tx, body)),
  getUnitEntry: async (call, { params }) => present(await call.transact(ctx => findUnitEntry(ctx.tx, params.code))),
}

function present<T>(entry: T | undefined): T {
  if (entry === undefined) throw new Problem('NOT_FOUND')
  return entry
}
