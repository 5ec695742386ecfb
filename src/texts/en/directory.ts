import type { directory as vi } from '#texts/vi/directory.ts'
import type { Translation } from '#texts/format.ts'

export const directory = {
  'directory.title': 'Look up',
  'directory.hours': 'Opening hours: {hours}',
  'directory.hoursWeek': 'Monday to Friday, {morning} and {afternoon}',
  'directory.map': 'Show on a map',
  'directory.mapOf': 'Show {name} on a map',
} as const satisfies Translation<typeof vi>
