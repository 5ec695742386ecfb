import { expect, test } from 'vitest'
import { NOTICES, pushUrgency } from './inbox.ts'
import { TEMPLATES, type MessageTemplate } from './templates.ts'

const templates = Object.keys(TEMPLATES) as MessageTemplate[]

test('nothing that opens an account ever comes into the inbox', () => {
  // The own number opens nothing: it is wiped from the outbox and stays in the inbox of its owner, who reads it in the app anyway.
  const secret = templates.filter(template => TEMPLATES[template].secret && template !== 'own_number')
  expect(secret).toEqual([
    'otp',
    'activation_password',
    'contact_change_notice',
    'closing_asked',
    'staff_invitation',
    'staff_unit_invitation',
    'staff_password_link',
  ])
  expect(secret.map(template => NOTICES[template])).toEqual([null, null, null, null, null, null, null])
})

test('every notice about an account or a dossier comes into the inbox; requests for help belong to a contact, letters to staff to a desk, words of a unit to its roster', () => {
  const left = templates.filter(template => NOTICES[template] === null && !TEMPLATES[template].secret)
  expect(left.filter(template => !/^(?:(?:support|unit|staff)_|news_unread$)/u.test(template))).toEqual([])
})

test('a phone is woken for what the person has to act on, and not for a receipt', () => {
  expect([pushUrgency('registration_returned'), pushUrgency('signed_in_elsewhere'), pushUrgency('registration_received')]).toEqual([
    'high',
    'high',
    'normal',
  ])
})
