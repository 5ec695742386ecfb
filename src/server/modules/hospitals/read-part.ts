import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Finding } from '#domain/hospitals/findings.ts'
import { isReadPart, PART_ROOTS, READ_PARTS, type PartField, type PartRow } from '#domain/hospitals/parts.ts'
import type { EnvelopePart } from './envelope.ts'
import { openWalker, toldName, Unreadable, type Faults } from './walker.ts'

const FAULTS: Faults = {
  form: 'PART_FORM',
  cut: 'PART_CUT',
  doctype: 'PART_DOCTYPE',
  entity: 'PART_ENTITY',
  deep: 'PART_DEEP',
  long: 'PART_LONG',
  bytes: 'PART_BYTES',
}
const DEEPEST = 12
const LONGEST_VALUE = 256 * 1024
const MOST_ROWS = 20_000
const MOST_FIELDS = 200
/** Signs of base64 that are decoded at once. */
const SLICE = 64 * 1024

/** The rows of a part that the book reads; of any other part that the standard knows only the form is looked at.
 *  @throws Unreadable with the line in the part's own document */
export async function readPart({ type, base64 }: EnvelopePart): Promise<readonly PartRow[]> {
  const root = PART_ROOTS[type] ?? null
  const rowName = isReadPart(type) ? (READ_PARTS[type] ?? root) : null
  const rows: PartRow[] = []
  let row: { line: number; depth: number; fields: Map<string, PartField> } | undefined
  let field: { name: string; line: number; text: string } | undefined
  const walker = openWalker({
    faults: FAULTS,
    deepest: DEEPEST,
    longest: LONGEST_VALUE,
    open: (name, place, depth) => {
      if (depth === 1 && root !== null && name !== root)
        throw new Unreadable({ code: 'PART_ROOT', ...place, values: { found: toldName(name), expected: root } })
      if (row && depth === row.depth + 1) field = { name, line: place.line, text: '' }
      else if (!row && name === rowName) {
        if (rows.length === MOST_ROWS) throw new Unreadable({ code: 'PART_ROWS', ...place, values: { max: MOST_ROWS } })
        row = { line: place.line, depth, fields: new Map() }
      }
    },
    text: text => {
      if (field) field.text += text
    },
    close: (_, depth) => {
      if (row && field && depth === row.depth + 1) {
        if (row.fields.size === MOST_FIELDS) throw new Unreadable({ code: 'PART_LONG', line: field.line })
        if (row.fields.has(field.name)) throw new Unreadable({ code: 'ELEMENT_TWICE', line: field.line, element: toldName(field.name) })
        row.fields.set(field.name, { value: field.text, line: field.line })
        field = undefined
      } else if (row && depth === row.depth) {
        rows.push({ line: row.line, fields: row.fields })
        row = undefined
      }
    },
  })
  for await (const bytes of decoded(base64)) walker.write(bytes)
  walker.end()
  return rows
}

/** Base64 in slices, with the white space that some programs put into it.
 *  @throws Unreadable PART_EMPTY · PART_BASE64 */
async function* decoded(base64: string): AsyncGenerator<Uint8Array> {
  let rest = ''
  let isOver = false
  let size = 0
  for (let at = 0; at < base64.length; at += SLICE) {
    const signs = rest + base64.slice(at, at + SLICE).replace(/\s+/gu, '')
    if (signs === '') continue
    if (isOver || !/^[A-Za-z0-9+/]*={0,2}$/u.test(signs)) throw new Unreadable({ code: 'PART_BASE64' })
    isOver = signs.endsWith('=')
    const whole = isOver ? signs.length : signs.length - (signs.length % 4)
    rest = signs.slice(whole)
    if (isOver && whole % 4 !== 0) throw new Unreadable({ code: 'PART_BASE64' })
    const bytes = Buffer.from(signs.slice(0, whole), 'base64')
    size += bytes.length
    yield bytes
    await nextTurn()
  }
  if (rest !== '') throw new Unreadable({ code: 'PART_BASE64' })
  if (size === 0) throw new Unreadable({ code: 'PART_EMPTY' })
}

/** What a part's own fault is in the words of the file: line and column are those of the part. */
export const ofPart = ({ type, line }: EnvelopePart, { line: partLine, column: partColumn, ...finding }: Finding): Finding => ({
  ...finding,
  line,
  part: type,
  ...(partLine !== undefined && { partLine }),
  ...(partColumn !== undefined && { partColumn }),
})
