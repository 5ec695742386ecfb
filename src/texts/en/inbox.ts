import type { inbox as vi } from '#texts/vi/inbox.ts'
import type { Translation } from '#texts/format.ts'

export const inbox = {
  'inbox.lead': 'Everything about your account and your dossiers. Each message is kept for two years.',
  'inbox.new': 'New',
  'inbox.readAll': 'Mark all as read',
  'inbox.more': 'Show older messages',
  'inbox.shown': '{count} messages shown',
  'inbox.empty': 'No messages yet',
  'inbox.empty.text': 'News about your account or a dossier will be here.',
  'inbox.open.dossier': 'Track the dossier',
  'inbox.open.card': 'See the health card',
  'inbox.open.record': 'See my reports',
  'inbox.open.transcripts': 'See the transcripts',
  'inbox.open.details': 'See my details',
  'inbox.open.family': 'Open the family page',
  'inbox.open.password': 'Change the password',
  'inbox.open.devices': 'See the devices',
  'inbox.open.passkeys': 'See fingerprints and faces',
  'inbox.open.data': 'See my data',
  'inbox.open.closing': 'See the closing of the account',
  'inbox.open.help': 'See how to get help',
} satisfies Translation<typeof vi>
