import type { handovers as operations } from '#contract/handovers.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import type { CaseKinds } from '../review/index.ts'
import { printedHandover } from './handovers.ts'
import type { SheetDeps } from './sheet-routes.ts'
import { getHandover, handedPicture, listHandovers, officersHandover, takeHandover } from './take-handover.ts'

/** For officers. `kinds` are the capabilities that dossiers belong to. */
export const handoverRoutes = ({ files, forms }: SheetDeps, kinds: CaseKinds): Handlers<typeof operations> => ({
  listHandovers: call => call.transact(listHandovers),
  getHandover: (call, { params }) => call.transact(ctx => getHandover(ctx, params.id)),
  getHandoverPdf: async (call, { params }) => {
    const list = await call.transact(async ctx => printedHandover(ctx, await officersHandover(ctx, params.id)))
    return { bytes: await forms.renderHandover(list), fileName: `bang-ke-${list.no}.pdf` }
  },
  getHandoverPicture: async (call, { params }) => {
    const open = await call.transact(ctx => handedPicture(ctx, files, params.id, params.number))
    return { bytes: await open() }
  },
  takeHandover: (call, { params, body }) => call.transact(ctx => takeHandover(ctx, kinds, { ...params, ...body })),
})
