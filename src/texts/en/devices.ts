import type { devices as vi } from '#texts/vi/devices.ts'
import type { Translation } from '#texts/format.ts'

/** Devices that an account knows. */
export const devices = {
  'devices.title': 'Devices',
  'devices.lead': 'Devices that the account trusts. If you see a strange one, take it off and change your password.',
  'devices.here': 'This device',
  'devices.signedIn': 'Signed in',
  'devices.seen': 'Last used {time}',
  'devices.by.sms': 'confirmed by a text message',
  'devices.by.email': 'confirmed by email',
  'devices.by.passkey': 'confirmed by finger or face',
  'devices.by.issued_secret': 'confirmed by the issued password',
  'devices.end': 'Take off',
  'devices.endWhich': 'Take off {label}',
  'devices.endTitle': 'Take off {label}?',
  'devices.endText': 'It is signed out at once. Next time it needs a code.',
  'devices.ended': '{label} was taken off',
  'devices.sessions': 'Sign-ins of the last 90 days',
  'devices.open': 'Open',
  'devices.reason.signed_out': 'Signed out',
  'devices.reason.taken_over': 'Ended, opened on another device',
  'devices.reason.expired': 'Timed out',
  'devices.reason.password_changed': 'Ended by a new password',
  'devices.reason.closed': 'Ended because the account was closed',
  'devices.reason.revoked': 'Ended: the device was taken off, the contact changed, or the account was locked',
  'devices.strange': 'A sign-in that was not you?',
  'devices.strangeText': 'Change your password at once, or lock the account, and call {hotline}.',
} as const satisfies Translation<typeof vi>
