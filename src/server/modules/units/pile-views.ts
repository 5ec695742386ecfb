import type { ScanRefusal, SheetState } from '#domain/units/scan.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** Whoever is a member today, with the dossier whose number stands on the sheet. The number is printed for who is matched only: for
 *  everybody else the roster knows nothing, and neither does the sheet. */
export interface PrintedMember {
  readonly memberId: string
  readonly groupName: string
  readonly fullName: string
  readonly caseFileId: string | null
}

export const listPrintedMembers = (tx: Tx, unitCode: string, groupId: string | null, limit: number) =>
  tx.all<PrintedMember>({
    text: `select m.id as member_id, g.name as group_name, m.full_name, d.id as case_file_id
      from unit_member m join unit_group g on g.id = m.group_id
      left join lateral (
        select f.id from review_case_file f
        where m.match = 'matched' and f.kind = 'registration' and f.social_insurance_no = m.social_insurance_no and f.state <> 'withdrawn'
        order by f.submitted_at desc limit 1
      ) d on true
      where m.unit_code = $1 and m.member_until is null and ($2::uuid is null or m.group_id = $2)
      order by g.folded_name, g.id, m.folded_name, m.id limit $3`,
    values: [unitCode, groupId, limit],
  })

export const isPrinted = async (tx: Tx, caseFileId: string): Promise<boolean> =>
  (await tx.first({ text: 'select from unit_sheet where case_file_id = $1 limit 1', values: [caseFileId] })) !== undefined

export const listGroups = (tx: Tx, unitCode: string) =>
  tx.all<{ id: string; name: string; members: number }>({
    text: `select g.id, g.name, count(m.id)::int as members from unit_group g
      join unit_member m on m.group_id = g.id and m.member_until is null
      where g.unit_code = $1 group by g.id order by g.folded_name limit 500`,
    values: [unitCode],
  })

export interface PileRow {
  readonly id: string
  readonly code: string
  readonly group: string | null
  readonly printedOn: string
  readonly sheets: number
  readonly returned: number
  readonly unsigned: number
}

/** Piles of a unit; only sheets of current members count. */
const PILES = `select p.id, p.code, p.group_name as "group", p.printed_on, count(m.id)::int as sheets,
    count(m.id) filter (where s.state in ('found', 'ticked'))::int as returned,
    count(m.id) filter (where s.state = 'found' and not s.has_ink)::int as unsigned
  from unit_pile p join unit_sheet s on s.pile_id = p.id left join unit_member m on m.id = s.member_id and m.member_until is null`

export const listPileRows = (tx: Tx, unitCode: string) =>
  tx.all<PileRow>({ text: `${PILES} where p.unit_code = $1 group by p.id order by p.created_at desc limit 200`, values: [unitCode] })

export const findPileRow = (tx: Tx, unitCode: string, id: string) =>
  tx.first<PileRow>({ text: `${PILES} where p.unit_code = $1 and p.id = $2 group by p.id`, values: [unitCode, id] })

export interface SheetView {
  readonly id: string
  readonly number: number
  readonly token: string
  readonly group: string
  readonly name: string
  readonly caseNo: string | null
  readonly state: SheetState
  readonly hasInk: boolean | null
  readonly settledAt: Date | null
  readonly scan: string | null
  readonly page: number | null
  readonly reasonSealed: Uint8Array | null
  readonly handover: number | null
  readonly version: number
}

/** The sheets of current members in a pile, each with the newest picture that shows ink, else the newest. */
export const listSheetViews = (tx: Tx, pileId: string, sheetId: string | null = null) =>
  tx.all<SheetView>({
    text: `select s.id, s.position as number, s.token, s.group_name as "group", s.full_name as name, f.no as case_no, s.state, s.has_ink,
        s.settled_at, g.scan_id as scan, g.page, s.reason_sealed, v.no as handover, s.version
      from unit_sheet s join unit_member m on m.id = s.member_id and m.member_until is null
      left join review_case_file f on f.id = s.case_file_id
      left join lateral (
        select x.scan_id, x.page from unit_scan_page x where x.sheet_id = s.id and x.file_key is not null
        order by x.has_ink desc, x.id desc limit 1
      ) g on true
      left join unit_handover_sheet h on h.sheet_id = s.id and h.outcome is distinct from 'sent_back'
      left join unit_handover v on v.id = h.handover_id
      where s.pile_id = $1 and ($2::uuid is null or s.id = $2) order by s.position limit 1000`,
    values: [pileId, sheetId],
  })

export interface ScanView {
  readonly id: string
  readonly state: 'receiving' | 'waiting' | 'done' | 'refused'
  readonly length: number
  readonly received: number
  readonly createdAt: Date
  readonly pages: number | null
  readonly refusal: ScanRefusal | null
  readonly refusalPage: number | null
  readonly sheets: number
  readonly foreignPages: readonly number[]
  readonly unreadPages: readonly number[]
}

export const listScanViews = (tx: Tx, pileId: string, scanId: string | null = null) =>
  tx.all<ScanView>({
    text: `select c.id, c.state, c.length, c.received, c.created_at, c.pages, c.refusal, c.refusal_page,
        count(distinct g.sheet_id)::int as sheets,
        coalesce(array_agg(g.page order by g.page) filter (where g.is_foreign), '{}') as foreign_pages,
        coalesce(array_agg(g.page order by g.page) filter (where g.kind = 'unread'), '{}') as unread_pages
      from unit_scan c left join unit_scan_page g on g.scan_id = c.id
      where c.pile_id = $1 and ($2::uuid is null or c.id = $2) group by c.id order by c.created_at desc limit 100`,
    values: [pileId, scanId],
  })
