import { expect, test } from 'vitest'
import { NOTICE_GROUPS, templatesOf } from './groups.ts'
import { NOTICES } from './inbox.ts'

test('every message that the inbox keeps is found under exactly one choice', () => {
  const found = NOTICE_GROUPS.flatMap(group => templatesOf(group))
  const kept = Object.entries(NOTICES).flatMap(([template, about]) => (about === null ? [] : [template]))
  expect(found.toSorted()).toEqual(kept.toSorted())
})

test('what concerns the opening of the account is found under security', () => {
  expect(templatesOf('security')).toEqual(expect.arrayContaining(['new_device', 'password_changed', 'passkey_added', 'account_locked']))
})
