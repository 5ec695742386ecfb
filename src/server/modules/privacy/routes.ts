import type { privacy as operations } from '#contract/privacy.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { deviceLabel } from '../accounts/index.ts'
import { askClosing, cancelByCode, cancelClosing, ownClosing } from './closing.ts'
import { giveConsent, listConsents, withdrawConsent } from './consents.ts'
import { exportOwnData, type ExportDeps } from './export.ts'

/** @param origin where people reach the product: https://vidu.example */
export const privacyRoutes = (deps: ExportDeps & { readonly origin: string }): Handlers<typeof operations> => ({
  listConsents: call => call.transact(listConsents),
  giveConsent: (call, { body }) => call.transact(ctx => giveConsent(ctx, { ...body, device: deviceLabel(call.userAgent) })),
  withdrawConsent: (call, { params }) => call.transact(ctx => withdrawConsent(ctx, params.id, deps.origin)),
  exportOwnData: (call, { body }) => exportOwnData(call, deps, body.language),
  getClosing: call => call.transact(ownClosing),
  closeAccount: call => call.transact(ctx => askClosing(ctx, deps.origin)),
  cancelClosing: call => call.transact(cancelClosing),
  cancelClosingByLink: (call, { body }) => call.transact(async ctx => void (await cancelByCode(ctx, body.code))),
})
