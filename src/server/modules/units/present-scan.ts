import type { Scan } from '#contract/unit-sheets.ts'
import type { ScanView } from './pile-views.ts'

export const presentScan = (scan: ScanView): Scan => ({
  id: scan.id,
  state: scan.state,
  length: scan.length,
  offset: scan.received,
  startedAt: scan.createdAt.toISOString(),
  pages: scan.pages,
  sheets: scan.sheets,
  foreign: [...scan.foreignPages],
  voided: [...scan.voidPages],
  unread: [...scan.unreadPages],
  shown: [...scan.shownPages],
  refusal: scan.refusal === null ? null : { code: scan.refusal, page: scan.refusalPage ?? 0 },
})
