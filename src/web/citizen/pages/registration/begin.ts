import type { Registration } from '#contract/registration.ts'
import { openRegistration, type Journey } from './journey.ts'
import { forgetCampaign } from './use-campaign.ts'
import { begin } from './use-registration.ts'

/** Begins a declaration for one more person. Those that were begun before stay in the list of the start page. The campaign of a link
 *  stays only when it is the one by which the person has just come.
 *  @throws ApiProblem */
export async function beginFor(kind: Registration['kind'], options: { readonly keepsCampaign?: boolean } = {}): Promise<Journey> {
  const journey = openRegistration(await begin(kind))
  if (!options.keepsCampaign) await forgetCampaign()
  return journey
}
