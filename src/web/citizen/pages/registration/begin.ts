import { call } from '#web/shared/api/client.ts'
import { language } from '#web/shared/i18n/language.ts'
import { remove } from '#web/shared/offline/vault.ts'
import { forgetCampaign } from './use-campaign.ts'
import { DRAFT, PAPER, PHOTOS } from './declaration-form.ts'

/** Begins a declaration from nothing: a new one on the server, no draft on this device. What was sent before stays with the agency.
 *  The campaign of a link stays only when it is the one by which the person has just come.
 *  @throws ApiProblem; then the draft is still there */
export async function beginAnew(options: { readonly keepsCampaign?: boolean } = {}): Promise<void> {
  await call('startRegistration', { body: { language: language(), fresh: true } })
  await Promise.allSettled([remove(`draft:${DRAFT}`), remove(PHOTOS), remove(PAPER), ...(options.keepsCampaign ? [] : [forgetCampaign()])])
}
