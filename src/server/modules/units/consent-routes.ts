import type { unitConsent as operations } from '#contract/unit-consent.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { answerFormConsent, listFormConsents } from './form-consents.ts'

/** For the browser that holds a dossier. */
export const unitConsentRoutes: Handlers<typeof operations> = {
  listFormConsents: call => call.transact(listFormConsents),
  answerFormConsent: (call, { params, body }) => call.transact(ctx => answerFormConsent(ctx, { ...params, ...body })),
}
