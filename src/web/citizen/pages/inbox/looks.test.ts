import { expect, test } from 'vitest'
import { NOTICES } from '#domain/notifications/inbox.ts'
import type { MessageTemplate } from '#domain/notifications/templates.ts'
import { LOOKS } from './looks.ts'

const pageOf = (template: MessageTemplate): string | null => {
  const about = NOTICES[template]
  return about && LOOKS[about].href({ id: '', at: '', isRead: false, about, caseNo: null, words: NO_WORDS })
}
const NO_WORDS = { vi: { title: '', text: '' }, en: { title: '', text: '' } }

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
