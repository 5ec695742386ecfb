import { field } from '#texts/vi/field.ts'
import { problem } from '#texts/vi/problem.ts'
import { ui } from '#texts/vi/ui.ts'

/** The catalogue of the officers' console: one file a capability. */
export const agency = { ...ui, ...field, ...problem, 'agency.title': "Cán bộ BHXH" } as const
