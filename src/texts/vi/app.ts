import { accounts } from '#texts/vi/accounts.ts'
import { directory } from '#texts/vi/directory.ts'
import { field } from '#texts/vi/field.ts'
import { problem } from '#texts/vi/problem.ts'
import { shell } from '#texts/vi/shell.ts'
import { ui } from '#texts/vi/ui.ts'

/** What the citizen app loads at its start: one file a capability. Long texts of single pages (help, registration) come with their page:
 *  see routes.tsx. */
export const app = { ...ui, ...field, ...problem, ...shell, ...accounts, ...directory } as const
