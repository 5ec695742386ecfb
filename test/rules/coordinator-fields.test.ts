import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { api, type OperationId } from '#contract/api.ts'
import { MEMBER_STATES } from '#domain/units/member-state.ts'
import type { Operation } from '#contract/core.ts'
import { GRID, ROLES } from './permission-grid.ts'

const PILE = ['id', 'code', 'group', 'printedOn', 'sheets', 'returned', 'unsigned']
/** Group and name as in the roster; the rest is about the paper. */
const SHEET = [
  'id',
  'number',
  'code',
  'group',
  'name',
  'state',
  'hasInk',
  'settledOn',
  'seen.scan',
  'seen.page',
  'sentBackReason',
  'handover',
  'version',
]
const SCAN = [
  'id',
  'state',
  'length',
  'offset',
  'startedAt',
  'pages',
  'sheets',
  'foreign.[]',
  'voided.[]',
  'unread.[]',
  'shown.[]',
  'refusal.code',
  'refusal.page',
]
/** The office is the one in the dossier numbers on the sheets. */
const HANDOVER = ['id', 'no', 'agency', 'givenOn', 'takenOn', 'sheets', 'confirmed', 'sentBack']
const under = (path: string, names: readonly string[]): readonly string[] => names.map(name => `${path}.${name}`)
/** A campaign of the unit: what its coordinators have written themselves, and how many declarations came by it. */
const CAMPAIGN = [
  'id',
  'version',
  'code',
  'purpose',
  'instructions',
  'agency.code',
  'agency.name',
  'agencyFixed',
  'validFrom',
  'validUntil',
  'state',
  'sent',
]
const COUNTS = ['members', 'matching', 'notStarted', 'waiting', 'toCorrect', 'activated', 'needsHelp']
const REMINDER = ['id', 'by', 'at', 'state', 'group', 'members', 'outcomes.[].outcome', 'outcomes.[].count']
/** A member: what the own roster says, how far the registration is and since when, and why help is needed. */
const MEMBER = [
  ...['id', 'version', 'group.id', 'group.name', 'fullName', 'socialInsuranceNo', 'phone', 'email', 'reference'],
  ...['state', 'since', 'help.[]', 'isUnread'],
]

/** Everything that an operation of coordinators may answer with, by the path to it; `[]` is "each of". Whoever adds a field adds it here,
 *  and says by it that the unit's own roster holds it, or that it is the state of a registration. */
const ALLOWED: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  getOwnUnit: ['code', 'name', 'agency.code', 'agency.name', 'agency.address', 'agency.phone'],
  listPiles: [...under('piles.[]', PILE), ...under('groups.[]', ['id', 'name', 'members'])],
  makePiles: under('[]', PILE),
  getPile: [...under('pile', PILE), ...under('sheets.[]', SHEET), ...under('scans.[]', SCAN)],
  getPilePdf: ['application/pdf'],
  startScan: SCAN,
  addScanPart: [],
  finishScan: SCAN,
  getScanPage: ['image/jpeg'],
  tickSheet: SHEET,
  listOwnHandovers: under('[]', HANDOVER),
  handOver: under('[]', HANDOVER),
  getOwnHandoverPdf: ['application/pdf'],
  getUnitBoard: [
    'today',
    ...CAMPAIGN.map(field => `campaign.${field}`),
    ...COUNTS.map(field => `counts.${field}`),
    ...['members', 'activated'].map(field => `yesterday.${field}`),
    ...['kind', 'windowDays', 'finish', 'earliest', 'latest', 'daysLate'].map(field => `forecast.${field}`),
    ...[...COUNTS, 'id', 'name', 'opened'].map(field => `groups.[].${field}`),
    ...['id', 'fullName', 'group', 'help.[]'].map(field => `help.[].${field}`),
  ],
  getMembersCsv: ['text/csv; charset=utf-8'],
  getMembersWorkbook: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  previewReminder: [
    'sms',
    'email',
    'parts',
    'isDayFull',
    'leftOut.[].reason',
    'leftOut.[].count',
    'from',
    ...['state', 'sms', 'smsParts', 'subject', 'email'].map(field => `words.[].${field}`),
    'budget',
    'again',
  ],
  sendReminder: REMINDER,
  listReminders: REMINDER.map(field => `[].${field}`),
  getReminder: [...REMINDER, ...['id', 'fullName', 'group', 'outcome', 'channel'].map(field => `people.[].${field}`)],
  listUnitCampaigns: CAMPAIGN.map(field => `[].${field}`),
  listUnitAgencies: ['[].code', '[].name'],
  beginUnitCampaign: CAMPAIGN,
  changeUnitCampaign: CAMPAIGN,
  endUnitCampaign: CAMPAIGN,
  makeMemberLinks: ['group', 'pages', ...['id', 'fullName', 'link'].map(field => `members.[].${field}`)],
  getRosterTemplate: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  // Of the file that was sent and the roster beside it; the registry is not asked.
  previewRoster: [
    ...[
      'seen',
      'people',
      'added',
      'changed',
      'unchanged',
      'missing',
      'wrongRows',
      'repairable',
      'canEndMissing',
      'columns.[]',
      'ignored.[]',
      'sharedPhones.[].phone',
      'sharedPhones.[].people',
    ],
    ...['sheet', 'line', 'cell', 'column', 'code', 'values.*'].map(name => `wrong.[].${name}`),
    ...['addedPeople', 'changedPeople', 'missingPeople'].flatMap(list =>
      ['fullName', 'socialInsuranceNo', 'group'].map(name => `${list}.[].${name}`),
    ),
    'changedPeople.[].fields.[]',
  ],
  applyRoster: ['added', 'changed', 'unchanged', 'ended', 'leftOut', 'unmatched', 'waiting'],
  listUnitGroups: ['[].id', '[].name', '[].members', ...MEMBER_STATES.map(state => `[].states.${state}`)],
  listMembers: ['next', ...MEMBER.map(name => `items.[].${name}`)],
  // Who of the own unit applied a file, and how many rows of it did what.
  listRosterUploads: ['id', 'by', 'at', 'people', 'added', 'changed', 'unchanged', 'ended', 'leftOut'].map(name => `[].${name}`),
  addMember: MEMBER,
  changeMember: MEMBER,
  endMembership: [],
  reportPhones: ['reported', 'already'],
}

/** JSON schema as far as it is walked. */
const Schema = z.looseObject({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  properties: z.optional(z.record(z.string(), z.unknown())),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.looseObject({ type: z.optional(z.union([z.string(), z.array(z.string())])) }))),
  additionalProperties: z.optional(z.unknown()),
})

/** Paths of all leaves of an answer. */
function leaves(schema: unknown, path: readonly string[] = []): readonly string[] {
  const { properties, items, anyOf, additionalProperties } = Schema.parse(schema)
  if (properties) return Object.entries(properties).flatMap(([name, inner]) => leaves(inner, [...path, name]))
  if (items !== undefined) return leaves(items, [...path, '[]'])
  if (anyOf) return [...new Set(anyOf.filter(({ type }) => type !== 'null').flatMap(one => leaves(one, path)))]
  if (typeof additionalProperties === 'object') return leaves(additionalProperties, [...path, '*'])
  return [path.join('.')]
}

const operations: readonly (readonly [string, Operation])[] = Object.entries(api)
const theirs = operations.filter(([, { caller }]) => caller === 'coordinator')

test('the list names the operations of coordinators, and no other', () => {
  expect(Object.keys(ALLOWED).toSorted()).toEqual(theirs.map(([id]) => id).toSorted())
})

test.each(theirs)('%s answers with the fields that coordinators may see, and with no other', (id, { output }) => {
  const allowed = Object.entries(ALLOWED).find(([name]) => name === id)?.[1]
  const answered = 'file' in output ? [output.file] : leaves(z.toJSONSchema(output, { unrepresentable: 'any' }))
  expect(answered.filter(path => path !== '').toSorted()).toEqual(allowed?.toSorted())
})

test.each(theirs)('%s never takes the unit from the caller: it is the one of the session', (_, { path, params, query, body }) => {
  const asked = [params, query, body].flatMap(part => (part ? leaves(z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' })) : []))
  expect([path.includes(':unit'), asked.filter(name => /unit/iu.test(name))]).toEqual([false, []])
})

/** What everybody may ask, and what is about the own password and factors. */
const OPEN = ['guest', 'entering', 'staff', 'coordinator']
const COLUMN = ROLES.indexOf('coordinator')

test.each(operations.filter(([, { caller }]) => !OPEN.includes(caller)))('%s is refused to coordinators', id => {
  const row = Object.entries(GRID).find(([name]) => name === id)?.[1]
  expect([401, 403, 410]).toContain(row?.[COLUMN])
})
