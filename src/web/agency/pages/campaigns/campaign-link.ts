import { useCitizenOrigin } from '#web/shared/api/other-host.ts'

/** The address by which people come to a campaign, in the citizen app; undefined until its host is known. */
export function useCampaignLink(code: string): string | undefined {
  const origin = useCitizenOrigin()
  return origin && `${origin}/register?campaign=${code}`
}
