import { readFileSync } from 'node:fs'
import { recordAudit } from './modules/audit/index.ts'
import { readCodes, upsertCodes } from './modules/directory/index.ts'
import type { InTransaction } from './policy-commands.ts'

export const CODES_USAGE = 'codes load <file>'

/** Loads names of codes from a file (its form: db/seed/codes/README.md), all or none. May be done again: the same names change nothing. */
export async function loadCodes([file]: readonly string[], run: InTransaction): Promise<number> {
  if (file === undefined) {
    console.error(`Usage: npx vssid ${CODES_USAGE}`)
    return 2
  }
  const rows = read(file)
  if (rows === undefined) return 1
  return run(async ctx => {
    const changed = await upsertCodes(ctx.tx, rows)
    const lists = [...new Set(rows.map(({ list }) => list))].join(' ')
    await recordAudit(ctx, { action: 'directory.load_codes', subjectKind: 'directory_code', subjectId: ctx.newId(), reason: lists })
    console.log(`${rows.length} names in ${file}, ${changed} of them new or changed`)
    return 0
  })
}

function read(file: string): ReturnType<typeof readCodes> | undefined {
  try {
    return readCodes(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
