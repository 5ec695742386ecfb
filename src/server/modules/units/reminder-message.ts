import { formatDay } from '#domain/kernel/date.ts'
import type { MemberState } from '#domain/units/member-state.ts'
import type { CampaignRecord } from '../registration/index.ts'

type Campaign = Pick<CampaignRecord, 'unitName' | 'purpose' | 'validUntil'>

/** What a member in a state is told: the unit's name, the last day and the own link; no name and no number. */
export function messageOf({ unitName, purpose, validUntil }: Campaign, state: MemberState, link: string) {
  const values = { unit: unitName, until: formatDay(validUntil), link }
  if (state === 'to_correct') return { template: 'unit_correction', values } as const
  return purpose === 'confirm_id' ? ({ template: 'unit_confirm_id', values } as const) : ({ template: 'unit_reminder', values } as const)
}
