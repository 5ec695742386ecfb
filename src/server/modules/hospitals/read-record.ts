import type { Finding } from '#domain/hospitals/findings.ts'
import { readRecord, type ReadRecord } from '#domain/hospitals/map-record.ts'
import { isReadPart, PART_ROOTS, SILENT_PARTS, type PartRow, type ReadPart } from '#domain/hospitals/parts.ts'
import { MOST_RECORD_BYTES, type EnvelopeRecord } from './envelope.ts'
import { ofPart, readPart } from './read-part.ts'
import { toldName, Unreadable } from './walker.ts'

/** One HOSO: its parts decoded, in whatever order they stand, and read as one record. Never throws for what stands in the file. */
export async function readHoso(hoso: EnvelopeRecord, around: { readonly facilityCode: string; readonly now: Date }): Promise<ReadRecord> {
  if (hoso.isTooLarge) {
    const finding: Finding = { code: 'RECORD_LARGE', line: hoso.line, values: { maxMb: MOST_RECORD_BYTES / 1024 / 1024 } }
    return { recordNo: null, findings: [finding], taken: undefined }
  }
  const found: Finding[] = []
  const parts: Partial<Record<ReadPart, readonly PartRow[]>> = {}
  const lines = new Map<string, number>()
  for (const part of hoso.parts) {
    if (SILENT_PARTS.includes(part.type)) continue
    if (!(part.type in PART_ROOTS)) {
      found.push({ code: 'PART_UNKNOWN', line: part.line, values: { found: toldName(part.type) } })
      continue
    }
    if (lines.has(part.type)) found.push({ code: 'PART_TWICE', line: part.line, part: part.type })
    else lines.set(part.type, part.line)
    try {
      const rows = await readPart(part)
      if (isReadPart(part.type)) parts[part.type] ??= rows
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      found.push(ofPart(part, error.finding))
    }
  }
  const isBroken = found.some(({ code }) => code !== 'PART_UNKNOWN')
  const read = readRecord(parts, around)
  const placed = read.findings.map(finding => ({ line: lines.get(finding.part ?? '') ?? hoso.line, ...finding }))
  // A part that cannot be read would make others look wrong: that XML1 is missing is said only when it is.
  const own = placed.filter(({ code, part }) => !(code === 'PART_MISSING' && part !== undefined && lines.has(part)))
  return { recordNo: read.recordNo, findings: [...found, ...own], taken: isBroken ? undefined : read.taken }
}
