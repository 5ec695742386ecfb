/** The address by which people come to a campaign: of the citizen app on this very host. */
export const campaignLink = (code: string): string => `${location.origin}/register?campaign=${code}`
