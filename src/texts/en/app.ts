import { accounts } from '#texts/en/accounts.ts'
import { directory } from '#texts/en/directory.ts'
import { field } from '#texts/en/field.ts'
import { problem } from '#texts/en/problem.ts'
import { shell } from '#texts/en/shell.ts'
import { ui } from '#texts/en/ui.ts'

/** What the citizen app loads at its start: one file a capability. Long texts of single pages (help, registration) come with their page:
 *  see routes.tsx. */
export const app = { ...ui, ...field, ...problem, ...shell, ...accounts, ...directory } as const
