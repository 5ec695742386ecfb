import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeRow } from '#domain/directory/codes.ts'
import { readCodes } from '#server/modules/directory/index.ts'

/** Names of codes from the files of this folder. */
export const codeRows = (): readonly CodeRow[] =>
  readdirSync(import.meta.dirname)
    .filter(file => file.endsWith('.tsv'))
    .toSorted()
    .flatMap(file => readCodes(readFileSync(join(import.meta.dirname, file), 'utf8')))
