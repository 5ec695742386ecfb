import * as z from 'zod/mini'
import { good } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'
import { CAMPAIGN_PURPOSES, CAMPAIGN_STATES } from '#domain/registration/campaign.ts'
import { memberToken } from '#domain/units/member-link.ts'
import { Campaign } from './campaigns.ts'
import { day, field, oneOf, operation, uuid } from './core.ts'

/** A campaign of the own unit. */
export const UnitCampaign = z.strictObject({
  id: uuid,
  version: z.int(),
  code: z.string(),
  purpose: z.enum(CAMPAIGN_PURPOSES),
  instructions: z.string(),
  agency: z.strictObject({ code: z.string(), name: z.string() }),
  agencyFixed: z.boolean(),
  validFrom: day,
  validUntil: day,
  state: z.enum(CAMPAIGN_STATES),
  /** Declarations that came by it and were sent. */
  sent: z.int(),
})
export type UnitCampaign = z.output<typeof UnitCampaign>

const wanted = {
  instructions: field(raw => good(tidy(raw)), 500),
  agencyCode: z.string().check(z.regex(/^\d{5}$/u, 'AGENCY_REQUIRED')),
  agencyFixed: z.boolean('CHOICE'),
  validUntil: day,
}
const version = z.int('FORM')
const ofCampaign = z.strictObject({ id: uuid })
const token = z.strictObject({ token: field(memberToken, 40) })

export const unitCampaigns = {
  listUnitCampaigns: operation({
    method: 'GET',
    path: '/api/v1/unit/campaigns',
    summary: 'Campaigns of the own unit, the newest first',
    tag: 'units',
    caller: 'coordinator',
    output: z.array(UnitCampaign),
    status: 200,
    problems: [],
  }),
  listUnitAgencies: operation({
    method: 'GET',
    path: '/api/v1/unit/agencies',
    summary: 'Agencies to which people of the unit may hand in: its own first, then the others of the province',
    tag: 'units',
    caller: 'coordinator',
    output: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    status: 200,
    problems: [],
  }),
  beginUnitCampaign: operation({
    method: 'POST',
    path: '/api/v1/unit/campaigns',
    summary: 'Begin a campaign of the own unit; a unit has one at a time',
    tag: 'units',
    caller: 'coordinator',
    body: z.strictObject({ ...wanted, purpose: oneOf(CAMPAIGN_PURPOSES), validFrom: day }),
    output: UnitCampaign,
    status: 201,
    problems: ['IDEMPOTENCY_KEY_REUSED', 'FIELDS_INVALID', 'UNIT_CAMPAIGN_RUNS'],
    onceByKey: true,
  }),
  changeUnitCampaign: operation({
    method: 'PUT',
    path: '/api/v1/unit/campaigns/:id',
    summary: 'Change instructions, agency and last day of a campaign that is not over; its links stay',
    tag: 'units',
    caller: 'coordinator',
    params: ofCampaign,
    body: z.strictObject({ ...wanted, version }),
    output: UnitCampaign,
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'CAMPAIGN_OVER', 'CAMPAIGN_CHANGED'],
  }),
  endUnitCampaign: operation({
    method: 'POST',
    path: '/api/v1/unit/campaigns/:id/end',
    summary: 'End a campaign: its links lead to the usual registration, reminders that wait are not sent',
    tag: 'units',
    caller: 'coordinator',
    params: ofCampaign,
    body: z.strictObject({ version }),
    output: UnitCampaign,
    status: 200,
    problems: ['NOT_FOUND', 'CAMPAIGN_OVER', 'CAMPAIGN_CHANGED'],
  }),
  makeMemberLinks: operation({
    method: 'POST',
    path: '/api/v1/unit/campaigns/:id/member-links',
    summary:
      'The personal links of a group, to print, five hundred on a page (0, 1, 2 …): each opens the campaign and shows nothing of its member; recorded',
    tag: 'units',
    caller: 'coordinator',
    params: ofCampaign,
    body: z.strictObject({ group: uuid, page: z._default(z.int('FORM').check(z.nonnegative('FORM'), z.maximum(100, 'FORM')), 0) }),
    output: z.strictObject({
      group: z.string(),
      pages: z.int(),
      members: z.array(z.strictObject({ id: uuid, fullName: z.string(), link: z.string() })),
    }),
    status: 200,
    problems: ['NOT_FOUND', 'CAMPAIGN_OVER'],
    perMinute: 60,
  }),
  openMemberLink: operation({
    method: 'POST',
    path: '/api/v1/campaigns/member-links/open',
    summary: 'The campaign behind a personal link; that it was opened is marked. Says nothing of whose it is',
    tag: 'campaigns',
    caller: 'guest',
    body: token,
    output: Campaign,
    status: 200,
    problems: ['FIELDS_INVALID', 'CAMPAIGN_NOT_FOUND', 'CAMPAIGN_OVER', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
  stopReminders: operation({
    method: 'POST',
    path: '/api/v1/campaigns/member-links/stop',
    summary: 'No unit reminds the phone or address any more to which the message with this link went; with the secret that takes it back',
    tag: 'campaigns',
    caller: 'guest',
    body: token,
    output: z.strictObject({ undo: z.string() }),
    status: 200,
    problems: ['FIELDS_INVALID', 'REMINDER_NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  resumeReminders: operation({
    method: 'POST',
    path: '/api/v1/campaigns/member-links/resume',
    summary: 'Takes back that reminders were stopped, by the secret that the stop has answered with',
    tag: 'campaigns',
    caller: 'guest',
    body: z.strictObject({ undo: z.string().check(z.regex(/^[\w-]{43}$/u, 'FORM')) }),
    output: z.undefined(),
    status: 204,
    problems: ['FIELDS_INVALID', 'REMINDER_NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
}
