import type { handovers as operations } from '#contract/handovers.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { handedPicture, handedThumb } from './handed-picture.ts'
import { printedForOfficer } from './handovers.ts'
import { nameDossier } from './name-dossier.ts'
import type { SheetDeps } from './sheet-routes.ts'
import { getHandover, listHandovers, takeHandover } from './take-handover.ts'

/** For officers. */
export const handoverRoutes = ({ files, forms }: Pick<SheetDeps, 'files' | 'forms'>): Handlers<typeof operations> => ({
  listHandovers: call => call.transact(listHandovers),
  getHandover: (call, { params }) => call.transact(ctx => getHandover(ctx, params.id)),
  getHandoverPdf: async (call, { params: { id } }) => {
    const list = await call.transact(ctx => printedForOfficer(ctx, id))
    return { bytes: await forms.renderHandover(list), fileName: `bang-ke-${list.no}.pdf` }
  },
  getHandoverPicture: async (call, { params }) => {
    const open = await call.transact(ctx => handedPicture(ctx, files, params.id, params.number))
    return { bytes: await open() }
  },
  getHandoverThumb: async (call, { params }) => ({ bytes: await call.transact(ctx => handedThumb(ctx, params.id, params.number)) }),
  nameSheetDossier: (call, { params, body }) => call.transact(ctx => nameDossier(ctx, { ...params, ...body })),
  takeHandover: (call, { params, body }) => call.transact(ctx => takeHandover(ctx, { ...params, ...body })),
})
