import { accounts } from '#texts/vi/accounts.ts'
import { directory } from '#texts/vi/directory.ts'
import { field } from '#texts/vi/field.ts'
import { help } from '#texts/vi/help.ts'
import { problem } from '#texts/vi/problem.ts'
import { registration } from '#texts/vi/registration.ts'
import { shell } from '#texts/vi/shell.ts'
import { ui } from '#texts/vi/ui.ts'

/** The catalogue of the citizen app: one file a capability. */
export const app = { ...ui, ...field, ...problem, ...shell, ...accounts, ...directory, ...help, ...registration } as const
