import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { visitFaults, type VisitRecord } from '#domain/visits/record.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Vault } from '#server/platform/vault.ts'
import { sealDetail, sealHead } from './sealing.ts'
import { bookOf, deleteVisit, findRecord, putVisit } from './store.ts'

/** The name of a visit: facility and MA_LK, as a keyed hash. */
export const recordIndexOf = (vault: Vault, facilityCode: string, recordNo: string): Buffer =>
  vault.index('visit_record', `${facilityCode}|${recordNo}`)

/** Keeps what a facility reports of a visit. The same facility and MA_LK again replaces what was kept, under its id; if the facility has put
 *  the record to another person, it leaves the first one's book.
 *  @throws RangeError naming the faults of a record whose money does not add up, or that ends before it begins */
export async function keepVisit(ctx: Ctx, participantId: Uuid, record: VisitRecord): Promise<Uuid> {
  const faults = visitFaults(record)
  if (faults.length > 0) throw new RangeError(`a visit that cannot be kept: ${faults.join(', ')}`)
  const { tx, vault } = ctx
  const { facilityCode, inAt } = record.head
  const recordIndex = recordIndexOf(vault, facilityCode, record.detail.recordNo)
  // The book first: whoever writes into it waits here, so that nobody holds a visit and waits for its book.
  const key = await vault.keyOf(tx, await bookOf(tx, participantId, ctx.newId()))
  const before = await findRecord(tx, recordIndex)
  if (before && before.participantId !== participantId) await deleteVisit(tx, before)
  const id = before?.participantId === participantId ? before.id : ctx.newId()
  await putVisit(tx, {
    participantId,
    id,
    recordIndex,
    enteredOn: dayInVietnam(new Date(inAt)),
    headSealed: sealHead(key, id, { ...record.head, paperCount: record.detail.papers.length }),
    detailSealed: sealDetail(key, id, record.detail),
    receivedAt: ctx.now,
  })
  return id
}
