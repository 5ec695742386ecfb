import type { invitation as vi } from '#texts/vi/invitation.ts'
import type { Translation } from '#texts/format.ts'

export const invitation = {
  'invitation.title': '{unit} invites you to register',
  'invitation.register': 'Register for digital social insurance on your phone, in about ten minutes.',
  'invitation.confirm_id': 'Register, and check your identity number with the population database where you type it.',
  'invitation.until': 'Last day: {day}.',
  'invitation.agency': 'Dossiers go to {agency}.',
  'invitation.instructions': 'Words of the unit',
  'invitation.begin': 'Begin to register',
  'invitation.track': 'Follow a dossier',
  'invitation.gone': 'This invitation is not open any more',
  'invitation.stop': 'Stop reminders',
  'invitation.stopMeans': 'No reminders of the unit? Press the button below. News about your own dossier still reach you.',
  'invitation.stopped': 'No more reminders for the phone or email that got this link. You can register at any time.',
  'invitation.resume': 'Get reminders again',
  'invitation.resumeMeans': 'You have stopped reminders on this device. Press the button below to get them again.',
  'invitation.resumed': 'You get reminders again, unless you have stopped them on another device too.',
} satisfies Translation<typeof vi>
