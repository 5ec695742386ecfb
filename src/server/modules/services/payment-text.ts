import { procedures as en } from '#texts/en/procedures.ts'
import { procedures as vi } from '#texts/vi/procedures.ts'

const NAMES: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = { vi, en }

/** What money is for, on the page of the gateway: the name of the procedure, nobody's name or number. */
export const nameOfProcedure = (code: string, language: 'vi' | 'en'): string => NAMES[language][`procedures.name.${code}`] ?? code
