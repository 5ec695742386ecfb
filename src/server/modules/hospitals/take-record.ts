import { FINDING_CODES, MOST_FINDINGS_OF_RECORD, severityOf, type Finding, type RecordOutcome } from '#domain/hospitals/findings.ts'
import type { Claim, ReadRecord } from '#domain/hospitals/map-record.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { VisitRecord } from '#domain/visits/record.ts'
import type { Ctx } from '#server/platform/context.ts'
import { keepVisit, recordIndexOf } from '../visits/index.ts'
import { findPerson } from './match.ts'
import { noteSerial, putRecord } from './store.ts'
import { deleteWaitingOf, insertWaiting, lockWaiting, settleRecords, type WaitingRow } from './waiting-store.ts'

export interface RecordPlace {
  readonly fileId: Uuid
  readonly no: number
  readonly line: number
  readonly facilityCode: string
}

/** What waits for its person, as it is sealed. */
interface Waiting {
  readonly record: VisitRecord
  readonly claim: Claim
}

/** Takes one HOSO in: into the book of its person, among those that wait, or not at all. The same MA_LK again takes the place of what was taken
 *  before. All in the transaction of the caller, so that one record is in whole or not. */
export async function takeRecord(ctx: Ctx, place: RecordPlace, { recordNo, findings, taken }: ReadRecord): Promise<Taken> {
  const { fileId, no, line, facilityCode } = place
  const recordIndex = recordNo === null ? null : recordIndexOf(ctx.vault, facilityCode, recordNo)
  const put = async (outcome: RecordOutcome, found: readonly Finding[]): Promise<Taken> => {
    const told = found.slice(0, MOST_FINDINGS_OF_RECORD)
    await putRecord(ctx.tx, { fileId, no, line, recordIndex, outcome, findings: told })
    return { outcome, findings: told }
  }
  if (!taken || !recordIndex) return put('refused', findings)
  const told = [...findings, ...(await knownSerials(ctx, taken.serials, place, recordIndex))]
  const match = await findPerson(ctx, taken.claim)
  await ctx.vault.destroy(ctx.tx, await deleteWaitingOf(ctx.tx, recordIndex))
  if (match.person) {
    await keepVisit(ctx, match.person.id, taken.record)
    await settleRecords(ctx.tx, recordIndex, WAITS)
    return put('kept', told)
  }
  // Why it waits comes first: of many findings the last are not told.
  const result = await put('waiting', [{ line, ...match.why }, ...told])
  await wait(ctx, place, recordIndex, { record: taken.record, claim: taken.claim })
  return result
}

interface Taken {
  readonly outcome: RecordOutcome
  readonly findings: readonly Finding[]
}

async function wait(ctx: Ctx, { fileId, no }: RecordPlace, recordIndex: Buffer, waiting: Waiting): Promise<void> {
  const id = ctx.newId()
  const key = await ctx.vault.keyOf(ctx.tx, id)
  const sealed = key.seal('hospital_waiting.sealed', id, JSON.stringify(waiting))
  await insertWaiting(ctx.tx, { id, recordIndex, fileId, recordNo: no, sealed, receivedAt: ctx.now })
}

/** A serial number that another record has brought before. */
async function knownSerials(
  ctx: Ctx,
  serials: readonly string[],
  { facilityCode, line }: RecordPlace,
  recordIndex: Buffer,
): Promise<Finding[]> {
  const found: Finding[] = []
  for (const serial of serials) {
    const first = await noteSerial(ctx.tx, ctx.vault.index('hospital_serial', `${facilityCode}|${serial}`), recordIndex)
    if (!first.equals(recordIndex)) found.push({ code: 'SERIAL_TWICE', line, part: 'XML11', element: 'SO_SERI' })
  }
  return found
}

const WAITS = FINDING_CODES.filter(code => severityOf({ code }) === 'wait')

/** Tries some of those that wait once more: their people may have come into the registry since.
 *  @returns how many were found, and where to go on; undefined after the last */
export async function matchWaiting(
  ctx: Ctx,
  after: string,
  atMost: number,
): Promise<{ readonly found: number; readonly tried: number; readonly next: string | undefined }> {
  const rows = await lockWaiting(ctx.tx, after, atMost)
  const keys = await ctx.vault.keysOf(
    ctx.tx,
    rows.map(({ id }) => id),
  )
  let found = 0
  for (const row of rows) {
    const key = keys.get(row.id)
    if (key && (await isMatched(ctx, row, JSON.parse(key.openText('hospital_waiting.sealed', row.id, row.sealed)) as Waiting))) found += 1
  }
  return { found, tried: rows.length, next: rows.length < atMost ? undefined : rows.at(-1)?.id }
}

async function isMatched(ctx: Ctx, row: WaitingRow, { record, claim }: Waiting): Promise<boolean> {
  const { person } = await findPerson(ctx, claim)
  if (!person) return false
  await keepVisit(ctx, person.id, record)
  await ctx.vault.destroy(ctx.tx, await deleteWaitingOf(ctx.tx, row.recordIndex))
  await settleRecords(ctx.tx, row.recordIndex, WAITS)
  return true
}
