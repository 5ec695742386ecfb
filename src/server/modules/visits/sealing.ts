import type { VisitDetail, VisitHead } from '#domain/visits/record.ts'
import type { SubjectKey } from '#server/platform/vault.ts'

/** The two parts of a visit as they are kept: JSON under the key of the book, bound to column and row. */
export const sealHead = (key: SubjectKey, id: string, head: VisitHead): Buffer => key.seal('visit.head', id, JSON.stringify(head))
export const sealDetail = (key: SubjectKey, id: string, detail: VisitDetail): Buffer => key.seal('visit.detail', id, JSON.stringify(detail))

export const openHead = (key: SubjectKey, id: string, sealed: Buffer): VisitHead =>
  JSON.parse(key.openText('visit.head', id, sealed)) as VisitHead
export const openDetail = (key: SubjectKey, id: string, sealed: Buffer): VisitDetail =>
  JSON.parse(key.openText('visit.detail', id, sealed)) as VisitDetail
