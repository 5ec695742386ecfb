import { accounts } from '#texts/en/accounts.ts'
import { directory } from '#texts/en/directory.ts'
import { field } from '#texts/en/field.ts'
import { help } from '#texts/en/help.ts'
import { problem } from '#texts/en/problem.ts'
import { registration } from '#texts/en/registration.ts'
import { shell } from '#texts/en/shell.ts'
import { ui } from '#texts/en/ui.ts'

/** The catalogue of the citizen app: one file a capability. */
export const app = { ...ui, ...field, ...problem, ...shell, ...accounts, ...directory, ...help, ...registration } as const
