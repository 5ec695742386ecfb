import { field } from '#texts/en/field.ts'
import { problem } from '#texts/en/problem.ts'
import { ui } from '#texts/en/ui.ts'

/** The catalogue of the officers' console: one file a capability. */
export const agency = { ...ui, ...field, ...problem, 'agency.title': "Officers' console" } as const
