import type { directory as vi } from '#texts/vi/directory.ts'
import type { Translation } from '#texts/format.ts'

export const directory = {
  'directory.title': 'Look up',
  'directory.lead': 'No sign-in needed',
  'directory.agencies': 'Social-insurance agencies',
  'directory.findNo': 'Where the social insurance number is printed',
  'directory.verifyForm': 'Check a printed form',
  'directory.verifyCard': 'Check a health card code',
  'directory.verifyTranscript': 'Check a transcript',
  'directory.track': 'Track a registration dossier',
  'directory.province': 'Province or city',
  'directory.allProvinces': 'Whole country',
  'directory.search': 'Name, ward, commune or address',
  'directory.count': '{count} agencies',
  'directory.shown': 'Showing {shown} of {count}. Choose a province or type a name to narrow the list.',
  'directory.more': 'Show more',
  'directory.none': 'No agency found',
  'directory.noneText': 'Try fewer letters, or the whole country. Diacritics are not needed.',
  'directory.clear': 'Clear the search',
  'directory.formerly': 'Formerly: {name}',
  'directory.hours': 'Opening hours: {hours}',
  'directory.hoursWeek': 'Monday to Friday, {morning} and {afternoon}',
  'directory.call': 'Call {phone}',
  'directory.map': 'Show on a map',
  'directory.mapOf': 'Show {name} on a map',
} as const satisfies Translation<typeof vi>
