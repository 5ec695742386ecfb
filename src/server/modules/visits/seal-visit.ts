import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { visitFaults, type VisitRecord } from '#domain/visits/record.ts'
import type { SubjectKey, Vault } from '#server/platform/vault.ts'
import { recordIndexOf } from './keep.ts'
import { sealDetail, sealHead } from './sealing.ts'
import type { SealedVisit } from './store.ts'

interface Visit {
  readonly participantId: Uuid
  readonly id: Uuid
  readonly record: VisitRecord
}

/** A visit as its row keeps it, for loads of many that write the rows themselves, each visit once.
 *  @param key of the person's book
 *  @throws RangeError as keepVisit() */
export function sealedVisit(
  { key, vault }: { readonly key: SubjectKey; readonly vault: Vault },
  { participantId, id, record: { head, detail } }: Visit,
): Omit<SealedVisit, 'receivedAt'> {
  const faults = visitFaults({ head, detail })
  if (faults.length > 0) throw new RangeError(`a visit that cannot be kept: ${faults.join(', ')}`)
  return {
    participantId,
    id,
    recordIndex: recordIndexOf(vault, head.facilityCode, detail.recordNo),
    enteredOn: dayInVietnam(new Date(head.inAt)),
    headSealed: sealHead(key, id, { ...head, paperCount: detail.papers.length }),
    detailSealed: sealDetail(key, id, detail),
  }
}
