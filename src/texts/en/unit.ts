import { atUnit, desk } from '#texts/en/desk.ts'
import { field } from '#texts/en/field.ts'
import { problem } from '#texts/en/problem.ts'
import { ui } from '#texts/en/ui.ts'
import { unitSheets } from '#texts/en/unit-sheets.ts'
import type { Translation } from '#texts/format.ts'
import type { unit as vi } from '#texts/vi/unit.ts'
import { unitBoard } from '#texts/en/unit-board.ts'
import { unitRoster } from '#texts/en/unit-roster.ts'

const shell = {
  'unit.purpose': 'Unit console',
  'unit.progress': 'Progress',
  'unit.code': 'Unit code',
  'unit.agency': 'Social insurance agency',
  'unit.agencyAddress': 'Address of the agency',
  'unit.agencyPhone': 'Phone of the agency',
  'unit.askForAccount': 'Ask for a unit account',
} as const

/** The catalogue of the console for units: one file a capability. */
export const unit = {
  ...ui,
  ...field,
  ...problem,
  ...desk,
  ...atUnit,
  ...unitRoster,
  ...unitSheets,
  ...unitBoard,
  ...shell,
} as const satisfies Translation<typeof vi>
