import * as z from 'zod/mini'
import { good } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { CAMPAIGN_PURPOSES, CAMPAIGN_STATES } from '#domain/registration/campaign.ts'
import { day, field, instant, operation, uuid } from './core.ts'

/** What a person who comes by a link sees of the unit's campaign. */
export const Campaign = z.strictObject({
  code: z.string(),
  unitName: z.string(),
  purpose: z.enum(CAMPAIGN_PURPOSES),
  /** Words of the unit: where to hand in papers, whom to ask. */
  instructions: z.string(),
  agency: z.strictObject({ code: z.string(), name: z.string() }),
  /** Dossiers of the campaign go to this agency only. */
  agencyFixed: z.boolean(),
  validUntil: day,
})
export type Campaign = z.output<typeof Campaign>

export const CampaignRow = z.extend(Campaign, {
  id: uuid,
  version: z.int(),
  state: z.enum(CAMPAIGN_STATES),
  validFrom: day,
  createdBy: z.string(),
  /** A coordinator of the unit itself has begun it. */
  byUnit: z.boolean(),
  createdAt: instant,
  endedAt: z.nullable(instant),
  /** Declarations that came by it and were sent. */
  sent: z.int(),
})
export type CampaignRow = z.output<typeof CampaignRow>

const words = (max: number) => field(raw => good(tidy(raw)), max)

export const campaigns = {
  getCampaign: operation({
    method: 'GET',
    path: '/api/v1/campaigns/:code',
    summary: 'The campaign behind a link: which unit invites, which agency receives',
    tag: 'campaigns',
    caller: 'guest',
    params: z.strictObject({ code: z.string().check(z.maxLength(40, 'FORM')) }),
    output: Campaign,
    status: 200,
    problems: ['CAMPAIGN_NOT_FOUND', 'CAMPAIGN_OVER', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  listCampaigns: operation({
    method: 'GET',
    path: '/api/v1/agency/campaigns',
    summary: "Campaigns of the officer's agency and those below, the newest first",
    tag: 'campaigns',
    caller: 'officer',
    output: z.array(CampaignRow),
    status: 200,
    problems: [],
  }),
  createCampaign: operation({
    method: 'POST',
    path: '/api/v1/agency/campaigns',
    summary: 'Begin a campaign of a unit; its code is made here',
    tag: 'campaigns',
    caller: 'officer',
    body: z.strictObject({
      unitName: words(200).check(z.minLength(1, 'REQUIRED')),
      agencyCode: z.string().check(z.regex(/^\d{5}$/u, 'AGENCY_REQUIRED')),
      agencyFixed: z.boolean('CHOICE'),
      instructions: words(500),
      validFrom: day,
      validUntil: day,
    }),
    output: CampaignRow,
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID'],
    onceByKey: true,
  }),
  endCampaign: operation({
    method: 'POST',
    path: '/api/v1/agency/campaigns/:id/end',
    summary: 'End a campaign: its link leads to the usual registration; dossiers that came by it stay as they are',
    tag: 'campaigns',
    caller: 'officer',
    params: z.strictObject({ id: uuid }),
    body: z.strictObject({ version: z.int('FORM') }),
    output: CampaignRow,
    status: 200,
    problems: ['NOT_FOUND', 'CAMPAIGN_OVER', 'ACTION_NOT_ALLOWED'],
  }),
}
