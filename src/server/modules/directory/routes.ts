import type { directory } from '#contract/directory.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { listFormerCommunes, listFormerDistricts } from './former-views.ts'
import { resolve } from './resolve.ts'
import { listCommunes, listProvinces, searchAgencies } from './views.ts'

export const directoryRoutes: Handlers<typeof directory> = {
  listProvinces: (call, { query }) => call.transact(ctx => listProvinces(ctx.tx, query.scheme)),
  listCommunes: (call, { params }) => call.transact(ctx => listCommunes(ctx.tx, params.provinceCode)),
  resolveAddress: (call, { body }) => call.transact(ctx => resolve(ctx.tx, body.text)),
  listFormerDistricts: (call, { params }) => call.transact(ctx => listFormerDistricts(ctx.tx, params.provinceCode)),
  listFormerCommunes: (call, { params }) => call.transact(ctx => listFormerCommunes(ctx.tx, params)),
  listAgencies: (call, { query }) => call.transact(ctx => searchAgencies(ctx.tx, query)),
}
