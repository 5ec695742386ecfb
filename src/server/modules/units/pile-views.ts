import type { ScanRefusal, SheetState } from '#domain/units/scan.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { SHEETS_MOST } from './pile-store.ts'

/** Whoever is a member today, with the dossier whose number stands on the sheet. The number is printed for who is matched only: for
 *  everybody else the roster knows nothing, and neither does the sheet. */
export interface PrintedMember {
  readonly memberId: string
  readonly groupName: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly caseFileId: string | null
}

/** @param memberIds only these of them */
export const listPrintedMembers = (
  tx: Tx,
  unitCode: string,
  {
    groupId = null,
    memberIds = null,
    limit,
  }: { readonly groupId?: string | null; readonly memberIds?: readonly string[] | null; readonly limit: number },
) =>
  tx.all<PrintedMember>({
    text: `select m.id as member_id, g.name as group_name, m.full_name, m.social_insurance_no, d.id as case_file_id
      from unit_member m join unit_group g on g.id = m.group_id
      left join lateral (
        select f.id from review_case_file f
        where m.match = 'matched' and f.kind = 'registration' and f.social_insurance_no = m.social_insurance_no and f.state <> 'withdrawn'
        order by f.submitted_at desc limit 1
      ) d on true
      where m.unit_code = $1 and m.member_until is null and ($2::uuid is null or m.group_id = $2)
        and ($3::uuid[] is null or m.id = any($3))
      order by g.folded_name, g.id, m.folded_name, m.id limit $4`,
    values: [unitCode, groupId, memberIds && [...memberIds], limit],
  })

export const isPrinted = async (tx: Tx, caseFileId: string): Promise<boolean> =>
  (await tx.first({ text: 'select from unit_sheet where case_file_id = $1 limit 1', values: [caseFileId] })) !== undefined

/** Groups that have members today. */
export const listPrintedGroups = (tx: Tx, unitCode: string) =>
  tx.all<{ id: string; name: string; members: number }>({
    text: `select g.id, g.name, count(m.id)::int as members from unit_group g
      join unit_member m on m.group_id = g.id and m.member_until is null
      where g.unit_code = $1 group by g.id order by g.folded_name limit 2000`,
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

/** Piles of a unit; only sheets of current members count, and no void ones. */
const PILES = `select p.id, p.code, p.group_name as "group", p.printed_on, count(m.id)::int as sheets,
    count(m.id) filter (where s.state in ('found', 'ticked'))::int as returned,
    count(m.id) filter (where s.state = 'found' and not s.has_ink)::int as unsigned
  from unit_pile p join unit_sheet s on s.pile_id = p.id 
  left join unit_member m on m.id = s.member_id and m.member_until is null and s.state <> 'void'`

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
  /** The office that has the dossier. */
  readonly agencyCode: string | null
  readonly state: SheetState
  readonly hasInk: boolean | null
  readonly settledAt: Date | null
  readonly scan: string | null
  readonly page: number | null
  readonly reasonSealed: Uint8Array | null
  readonly handover: number | null
  readonly version: number
}

/** The sheets of current members in a pile, each with the newest picture that shows ink, else the newest. A picture from before a sheet
 *  was set aside or sent back shows why it was, and nothing of what came since. */
export const listSheetViews = (tx: Tx, pileId: string, sheetId: string | null = null) =>
  tx.all<SheetView>({
    text: `select s.id, s.position as number, s.token, s.group_name as "group", s.full_name as name, f.no as case_no, f.agency_code, s.state, s.has_ink,
        s.settled_at, g.scan_id as scan, g.page, s.reason_sealed, v.no as handover, s.version
      from unit_sheet s join unit_member m on m.id = s.member_id and m.member_until is null
      left join review_case_file f on f.id = s.case_file_id
      left join lateral (
        select x.scan_id, x.page from unit_scan_page x join unit_scan c on c.id = x.scan_id
        where x.sheet_id = s.id and x.file_key is not null
          and (s.refused_at is null or s.state in ('set_aside', 'sent_back', 'void') or c.created_at > s.refused_at)
        order by x.has_ink desc, x.id desc limit 1
      ) g on true
      left join unit_handover_sheet h on h.sheet_id = s.id and h.outcome is distinct from 'sent_back'
      left join unit_handover v on v.id = h.handover_id
      where s.pile_id = $1 and ($2::uuid is null or s.id = $2) order by s.position limit ${SHEETS_MOST}`,
    values: [pileId, sheetId],
  })

/** Somebody who is on a sheet of the pile is not a member any more. */
export const hasFormer = (pile: string) => `exists (
  select from unit_sheet f left join unit_member n on n.id = f.member_id and n.member_until is null where f.pile_id = ${pile} and n.id is null)`

/** A class photographed sheet by sheet, and once again. */
const SCANS_MOST = 1_500

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
  readonly voidPages: readonly number[]
  readonly unreadPages: readonly number[]
  /** Of these pages a coordinator may see the picture. */
  readonly shownPages: readonly number[]
}

/** Scans with what they show of current members. Once somebody of the pile has left, a page that was not read may be theirs: its picture
 *  is not shown any more. */
export const listScanViews = (tx: Tx, pileId: string, scanId: string | null = null) =>
  tx.all<ScanView>({
    text: `select c.id, c.state, c.length, c.received, c.created_at, c.pages, c.refusal, c.refusal_page,
        count(distinct s.id) filter (where m.id is not null and s.state <> 'void')::int as sheets,
        coalesce(array_agg(g.page order by g.page) filter (where m.id is not null and s.state = 'void'), '{}') as void_pages,
        coalesce(array_agg(g.page order by g.page) filter (where g.is_foreign), '{}') as foreign_pages,
        coalesce(array_agg(g.page order by g.page) filter (where g.kind = 'unread'), '{}') as unread_pages,
        coalesce(array_agg(g.page order by g.page) filter (where g.kind = 'unread' and g.file_key is not null and not ${hasFormer('$1')}), '{}')
          as shown_pages
      from unit_scan c left join unit_scan_page g on g.scan_id = c.id
      left join unit_sheet s on s.id = g.sheet_id left join unit_member m on m.id = s.member_id and m.member_until is null
      where c.pile_id = $1 and ($2::uuid is null or c.id = $2) group by c.id order by c.created_at desc limit ${SCANS_MOST}`,
    values: [pileId, scanId],
  })
