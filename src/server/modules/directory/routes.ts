import type { directory } from '#contract/directory.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { listCommunes, listProvinces, searchAgencies } from './views.ts'

export const directoryRoutes: Handlers<typeof directory> = {
  listProvinces: (call, { query }) => call.transact(ctx => listProvinces(ctx.tx, query.scheme)),
  listCommunes: (call, { params }) => call.transact(ctx => listCommunes(ctx.tx, params.provinceCode)),
  listAgencies: (call, { query }) => call.transact(ctx => searchAgencies(ctx.tx, query)),
}
