import type { PlainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'

/** Letters and figures that are not taken for each other when a poster is read aloud or typed. */
export const CAMPAIGN_SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const CAMPAIGN_LENGTH = 8

/** The code of a campaign as it stands in a link, typed in any case and with spaces or a hyphen.
 *  @example campaignCode(' k3p9-tq7w ') // K3P9TQ7W */
export const campaignCode: FieldRule = raw => {
  const code = raw.replace(/[\s-]/gu, '').toUpperCase()
  return code.length === CAMPAIGN_LENGTH && [...code].every(sign => CAMPAIGN_SIGNS.includes(sign)) ? good(code) : wrong('FORM')
}

/** A code made of random bytes, one for each sign; 32 signs divide 256 evenly, so none is likelier. */
export const campaignCodeOf = (random: Uint8Array): string =>
  [...random.subarray(0, CAMPAIGN_LENGTH)].map(byte => CAMPAIGN_SIGNS[byte % CAMPAIGN_SIGNS.length] ?? '').join('')

/** What a unit asks of its people: to register, or to have the number of their CCCD confirmed by the population database on the way. */
export const CAMPAIGN_PURPOSES = ['register', 'confirm_id'] as const
export type CampaignPurpose = (typeof CAMPAIGN_PURPOSES)[number]

/** planned: its first day has not come · open · over: its last day is past · ended: an officer or the unit has ended it */
export const CAMPAIGN_STATES = ['planned', 'open', 'over', 'ended'] as const
export type CampaignState = (typeof CAMPAIGN_STATES)[number]

/** Where a campaign stands on a day; first and last day are days on which it is open. */
export function campaignState(
  { validFrom, validUntil, endedAt }: { readonly validFrom: PlainDate; readonly validUntil: PlainDate; readonly endedAt: Date | null },
  today: PlainDate,
): CampaignState {
  if (endedAt) return 'ended'
  if (today < validFrom) return 'planned'
  return today > validUntil ? 'over' : 'open'
}
