import { expect, test } from 'vitest'
import { NOTICES } from '#domain/notifications/inbox.ts'
import type { MessageTemplate } from '#domain/notifications/templates.ts'
import { leadsTo, LOOKS } from './looks.ts'

const NOWHERE = { caseNo: null, childId: null, place: null }
const CHILD = '0199c0de-0000-7000-8000-000000000001'

const pageOf = (template: MessageTemplate): string | null => {
  const about = NOTICES[template]
  return about && LOOKS[about].href(NOWHERE)
}

test.each([
  ['new_device', '/devices'],
  ['signed_in_elsewhere', '/devices'],
  ['device_ended', '/devices'],
  ['account_unlocked', '/devices'],
  ['passkey_added', '/passkeys'],
  ['passkey_removed', '/passkeys'],
  ['data_exported', '/data'],
  ['transcript_issued', '/transcripts'],
  ['closing_notice', '/data/close'],
  ['closing_cancelled', '/data/close'],
  ['contact_change_coming', '/data/own'],
  ['password_changed', '/change-password'],
] as const)('a notice leads to where its own matter is seen and put right: %s to %s', (template, page) => {
  expect(pageOf(template)).toBe(page)
})

test.each([
  ['contributions', '2026', '/contributions?year=2026', `/children/${CHILD}/contributions?year=2026`],
  ['contributions', null, '/contributions', `/children/${CHILD}/contributions`],
  ['missing_months', null, '/contributions', `/children/${CHILD}/contributions`],
  ['benefits', 'monthly', '/benefits?group=monthly', `/children/${CHILD}/benefits?group=monthly`],
  ['visits', '2026-10-05', '/visits?day=2026-10-05', `/children/${CHILD}/visits?day=2026-10-05`],
  ['visits', '2026', '/visits?year=2026', `/children/${CHILD}/visits?year=2026`],
  ['visits', null, '/visits', `/children/${CHILD}/visits`],
  ['card', null, '/card', `/children/${CHILD}`],
] as const)('news of the record leads to its very place, the own or the child’s: %s %s', (about, place, own, childs) => {
  expect(LOOKS[about].href({ ...NOWHERE, place })).toBe(own)
  expect(LOOKS[about].href({ ...NOWHERE, place, childId: CHILD })).toBe(childs)
})

test.each([
  ['card', '/card', 'card'],
  ['details', '/data/own', 'details'],
  [null, '/help', undefined],
  ['https://vidu.example', '/help', undefined],
] as const)('an announcement leads to a page of the app, and to nothing else: %s', (place, page, goal) => {
  expect(LOOKS.announcement.href({ ...NOWHERE, place })).toBe(page)
  expect(leadsTo({ about: 'announcement', place })).toBe(goal)
})
