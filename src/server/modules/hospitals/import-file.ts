import type { Finding, RecordOutcome } from '#domain/hospitals/findings.ts'
import { isRefused } from '#domain/hospitals/findings.ts'
import type { ReadRecord } from '#domain/hospitals/map-record.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findFacility } from '../directory/index.ts'
import { facilityFinding, walkEnvelope, type Envelope, type EnvelopeRecord } from './envelope.ts'
import { findPerson } from './match.ts'
import { readHoso } from './read-record.ts'
import { takeRecord } from './take-record.ts'
import { Unreadable } from './walker.ts'

export interface Source {
  /** The bytes from the beginning; asked for twice, so that a file that is refused as a whole changes nothing. */
  readonly pieces: () => AsyncIterable<Uint8Array>
  /** One transaction of the system. */
  readonly inTransaction: <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>
}

/** What became of one record, as it is told. */
export interface RecordTold {
  readonly no: number
  readonly line: number
  readonly outcome: RecordOutcome
  readonly findings: readonly Finding[]
}

/** Looks through a file as a whole: is it one, is it all there, whose is it?
 *  @param sender whose key has sent it; undefined for an operator, who may bring any facility's
 *  @throws Unreadable when it is refused */
export async function lookThrough({ pieces, inTransaction }: Source, sender: string | undefined): Promise<Envelope> {
  const envelope = await walkEnvelope(pieces())
  const { facilityCode } = envelope
  if (sender !== undefined && facilityCode !== null && facilityCode !== sender)
    throw new Unreadable({ code: 'FILE_OTHER_FACILITY', element: 'MACSKCB' })
  const isKnown =
    facilityFinding(envelope) !== undefined || (await inTransaction(ctx => findFacility(ctx.tx, facilityCode ?? ''))) !== undefined
  return isKnown ? envelope : { ...envelope, warnings: [...envelope.warnings, { code: 'FACILITY_UNKNOWN', element: 'MACSKCB' }] }
}

/** Takes the records of a file in, one after the other and each in a transaction of its own: what is wrong with one keeps no other out.
 *  @param fileId without one nothing is written: what would become of each record is told
 *  @param onRecord is told each record, in the order of the file */
export async function importRecords(
  source: Source,
  envelope: Envelope,
  { fileId, onRecord }: { readonly fileId: Uuid | undefined; readonly onRecord?: (told: RecordTold) => void },
): Promise<void> {
  const firsts = new Map<string, number>()
  const ofFacility = facilityFinding(envelope)
  const facilityCode = envelope.facilityCode ?? ''
  const now = await source.inTransaction(async ctx => ctx.now)
  await walkEnvelope(source.pieces(), async hoso => {
    const { no, line } = hoso
    const read = await readHoso(hoso, { facilityCode, now })
    const whole = refusedIf(read, hoso, [...(ofFacility ? [ofFacility] : []), ...twice(firsts, read, hoso)])
    const became = await source.inTransaction(ctx =>
      fileId === undefined ? wouldBe(ctx, whole) : takeRecord(ctx, { fileId, no, line, facilityCode }, whole),
    )
    onRecord?.({ no, line, ...became })
  })
}

/** Of two records with one MA_LK nobody knows which one counts: the first is taken. */
function twice(firsts: Map<string, number>, { recordNo }: ReadRecord, { no }: EnvelopeRecord): readonly Finding[] {
  if (recordNo === null) return []
  const first = firsts.get(recordNo)
  if (first === undefined) firsts.set(recordNo, no)
  return first === undefined ? [] : [{ code: 'RECORD_TWICE', part: 'XML1', element: 'MA_LK', values: { first } }]
}

function refusedIf(read: ReadRecord, { line }: EnvelopeRecord, more: readonly Finding[]): ReadRecord {
  const findings = [...more.map(finding => ({ line, ...finding })), ...read.findings]
  return { ...read, findings, taken: isRefused(more) ? undefined : read.taken }
}

async function wouldBe(ctx: Ctx, { taken, findings }: ReadRecord): Promise<Pick<RecordTold, 'outcome' | 'findings'>> {
  if (!taken) return { outcome: 'refused', findings }
  const { why } = await findPerson(ctx, taken.claim)
  return why ? { outcome: 'waiting', findings: [...findings, why] } : { outcome: 'kept', findings }
}
