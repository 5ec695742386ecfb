import { Problem } from '#domain/kernel/problem.ts'
import type { Sheet } from '#domain/kernel/sheet.ts'
import { TABLE_LIMITS } from './limits.ts'
import { tooMuch } from './refusal.ts'
import { readSheet, type Budget } from './sheet.ts'
import { readStrings, readStyles } from './strings-and-styles.ts'
import { unpack, type Parts } from './unzip.ts'
import { walkXml } from './xml.ts'

/** The sheets of an Excel workbook (ECMA-376) that can be seen, in their order.
 *  @throws as unpack() · TABLE_DAMAGED · TABLE_TOO_MUCH */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const parts = unpack(bytes)
  const budget: Budget = { rows: TABLE_LIMITS.rows, cells: TABLE_LIMITS.cells }
  const strings = readStrings(parts.get('xl/sharedstrings.xml'))
  const styles = readStyles(parts.get('xl/styles.xml'))
  return sheetsOf(parts).map(({ name, part }) => readSheet(part, { name, strings, styles, budget }))
}

function sheetsOf(parts: Parts): readonly { readonly name: string; readonly part: Uint8Array }[] {
  const targets = targetsOf(parts)
  const listed: { readonly name: string; readonly part: Uint8Array }[] = []
  walkXml(partOf(parts, 'xl/workbook.xml'), {
    open: (tag, { name = '', state, ...more }) => {
      if (tag !== 'sheet' || (state !== undefined && state !== 'visible')) return
      const id = Object.entries(more).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? ''
      const target = targets.get(id)
      if (target === undefined || !/\/worksheets\//u.test(target)) return // charts and macros' sheets have no rows
      listed.push({ name, part: partOf(parts, target) })
    },
  })
  if (listed.length > TABLE_LIMITS.sheets) throw tooMuch()
  return listed
}

/** Where the parts lie, by the ids with which the workbook names them. */
function targetsOf(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  walkXml(partOf(parts, 'xl/_rels/workbook.xml.rels'), {
    open: (tag, { Id = '', Target = '' }) => {
      if (tag === 'Relationship') targets.set(Id, (Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`).toLowerCase())
    },
  })
  return targets
}

function partOf(parts: Parts, name: string): Uint8Array {
  const part = parts.get(name)
  if (!part) throw new Problem('TABLE_DAMAGED')
  return part
}
