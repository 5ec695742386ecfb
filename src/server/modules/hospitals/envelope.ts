import { setImmediate as nextTurn } from 'node:timers/promises'
import { isFacilityCode } from '#domain/hospitals/formats.ts'
import type { Finding } from '#domain/hospitals/findings.ts'
import { openWalker, toldName, Unreadable, type Faults } from './walker.ts'

/** One FILEHOSO: what it is called, where it stands, and what it holds in base64. */
export interface EnvelopePart {
  readonly type: string
  readonly line: number
  readonly base64: string
}

/** One HOSO. `isTooLarge`: its parts were not kept. */
export interface EnvelopeRecord {
  /** In the order of the file, from 1. */
  readonly no: number
  readonly line: number
  readonly parts: readonly EnvelopePart[]
  readonly isTooLarge: boolean
}

export interface Envelope {
  readonly facilityCode: string | null
  readonly recordCount: number
  readonly warnings: readonly Finding[]
}

const FAULTS: Faults = {
  form: 'FILE_FORM',
  cut: 'FILE_CUT',
  doctype: 'FILE_DOCTYPE',
  entity: 'FILE_ENTITY',
  deep: 'FILE_DEEP',
  long: 'FILE_LONG',
  bytes: 'FILE_BYTES',
}
/** A signature nests deeper than the file itself. */
const DEEPEST = 32
export const MOST_RECORD_BYTES = 16 * 1024 * 1024
const MOST_PARTS = 64
/** So much is parsed before others have their turn. */
const PIECE = 64 * 1024

const PLACES: Readonly<Record<string, string>> = {
  THONGTINDONVI: 'GIAMDINHHS',
  MACSKCB: 'GIAMDINHHS/THONGTINDONVI',
  THONGTINHOSO: 'GIAMDINHHS',
  SOLUONGHOSO: 'GIAMDINHHS/THONGTINHOSO',
  DANHSACHHOSO: 'GIAMDINHHS/THONGTINHOSO',
  HOSO: 'GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO',
  FILEHOSO: 'GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO/HOSO',
  LOAIHOSO: 'GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO/HOSO/FILEHOSO',
  NOIDUNGFILE: 'GIAMDINHHS/THONGTINHOSO/DANHSACHHOSO/HOSO/FILEHOSO',
}
const ONCE = new Set(['MACSKCB', 'SOLUONGHOSO'])
const HEARD = new Set(['MACSKCB', 'SOLUONGHOSO', 'LOAIHOSO', 'NOIDUNGFILE'])

/** Walks through an envelope GIAMDINHHS, record by record, in memory for one record; the server has its turn in between.
 *  @param onRecord waited for before the next is read; without it only the form and the counts are looked at
 *  @throws Unreadable when the file is refused as a whole: it is no such file, was cut off, or holds fewer records than it says */
export async function walkEnvelope(
  pieces: AsyncIterable<Uint8Array>,
  onRecord?: (record: EnvelopeRecord) => Promise<void>,
): Promise<Envelope> {
  const state = openState(onRecord !== undefined)
  let size = 0
  for await (const chunk of pieces) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE)
      if (size === 0) refuseOtherEncoding(piece)
      size += piece.length
      state.walker.write(piece)
      for (const record of state.taken()) await onRecord?.(record)
      await nextTurn()
    }
  }
  if (size === 0) throw new Unreadable({ code: 'FILE_EMPTY' })
  state.walker.end()
  for (const record of state.taken()) await onRecord?.(record)
  return state.envelope()
}

/** Other encodings begin with bytes of their own. */
function refuseOtherEncoding(first: Uint8Array): void {
  const [a, b] = first
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0
  if (isUtf16) throw new Unreadable({ code: 'FILE_ENCODING', line: 1, column: 1, values: { found: 'UTF-16' } })
}

function openState(keepsParts: boolean) {
  const path: string[] = []
  const heard = new Map<string, { text: string; line: number }>()
  const done: EnvelopeRecord[] = []
  let count = 0
  let at: { line: number; parts: EnvelopePart[]; size: number; count: number } | undefined
  let part: { line: number; type: string; base64: string } | undefined
  let text = ''

  const walker = openWalker({
    faults: FAULTS,
    deepest: DEEPEST,
    longest: MOST_RECORD_BYTES,
    encoding: name => {
      if (!['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(name))
        throw new Unreadable({ code: 'FILE_ENCODING', line: 1, column: 1, values: { found: toldName(name) } })
    },
    open: (name, place) => {
      const where = path.join('/')
      if (path.length === 0 && name !== 'GIAMDINHHS')
        throw new Unreadable({ code: 'FILE_ROOT', ...place, values: { found: toldName(name) } })
      const own = PLACES[name]
      const isInside = where.startsWith('GIAMDINHHS') && !path.includes('CHUKYDONVI')
      if (own !== undefined && isInside && (own !== where || (ONCE.has(name) && heard.has(name))))
        throw new Unreadable({ code: 'FILE_PLACE', ...place, element: name })
      path.push(name)
      text = ''
      if (own !== where) return
      if (name === 'HOSO') at = { line: place.line, parts: [], size: 0, count: 0 }
      if (name === 'FILEHOSO') part = { line: place.line, type: '', base64: '' }
    },
    text: found => {
      if (HEARD.has(path.at(-1) ?? '')) text += found
    },
    close: name => {
      path.pop()
      if (path.join('/') !== PLACES[name]) return
      if (ONCE.has(name)) heard.set(name, { text: text.trim(), line: walker.place.line })
      if (name === 'LOAIHOSO' && part) part.type = text.trim().toUpperCase()
      if (name === 'NOIDUNGFILE' && part) part.base64 = text
      if (name === 'FILEHOSO' && at && part) {
        at.size += part.base64.length
        at.count += 1
        if (isTooLarge(at)) at.parts.length = 0
        else if (keepsParts) at.parts.push(part)
      }
      if (name === 'HOSO' && at) {
        count += 1
        done.push({ no: count, line: at.line, parts: at.parts, isTooLarge: isTooLarge(at) })
        at = undefined
      }
    },
  })
  return {
    walker,
    taken: () => done.splice(0),
    envelope: (): Envelope => ({
      facilityCode: heard.get('MACSKCB')?.text ?? null,
      recordCount: count,
      warnings: countWarnings(heard.get('SOLUONGHOSO'), count),
    }),
  }
}

const isTooLarge = ({ size, count }: { readonly size: number; readonly count: number }): boolean =>
  size > MOST_RECORD_BYTES || count > MOST_PARTS

/** @throws Unreadable when there are fewer records than the file says: the rest may have been lost on the way */
function countWarnings(said: { readonly text: string; readonly line: number } | undefined, found: number): Finding[] {
  if (found === 0) throw new Unreadable({ code: 'FILE_NO_RECORDS' })
  if (said === undefined || said.text === '') return [{ code: 'COUNT_MISSING' }]
  if (!/^\d{1,9}$/u.test(said.text)) throw new Unreadable({ code: 'FILE_COUNT', line: said.line, element: 'SOLUONGHOSO' })
  const declared = Number(said.text)
  const place = { line: said.line, element: 'SOLUONGHOSO', values: { declared, found } }
  if (declared > found) throw new Unreadable({ code: 'FILE_COUNT_HIGHER', ...place })
  return declared < found ? [{ code: 'COUNT_LOWER', ...place }] : []
}

/** MACSKCB as it must be for records to have a facility. */
export function facilityFinding({ facilityCode }: Pick<Envelope, 'facilityCode'>): Finding | undefined {
  if (facilityCode === null || facilityCode === '') return { code: 'FACILITY_MISSING', element: 'MACSKCB' }
  return isFacilityCode(facilityCode) ? undefined : { code: 'FACILITY_FORM', element: 'MACSKCB' }
}
