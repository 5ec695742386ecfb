import type { SheetState } from '#domain/units/scan.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** The next number of a unit's lists; nobody else gets one until the end of the transaction. */
export async function nextHandoverNo(tx: Tx, unitCode: string): Promise<number> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtextextended('unit_handover|' || $1, 0))`, values: [unitCode] })
  const { no } = await tx.one<{ no: number }>({
    text: `select coalesce(max(no), 0) + 1 as no from unit_handover where unit_code = $1`,
    values: [unitCode],
  })
  return no
}

export async function insertHandover(
  tx: Tx,
  handover: {
    readonly id: string
    readonly unitCode: string
    readonly no: number
    readonly agencyCode: string
    readonly givenBy: string
    readonly givenAt: Date
  },
  sheetIds: readonly string[],
): Promise<void> {
  await tx.run({
    text: `insert into unit_handover (id, unit_code, no, agency_code, given_by, given_at) values ($1, $2, $3, $4, $5, $6)`,
    values: [handover.id, handover.unitCode, handover.no, handover.agencyCode, handover.givenBy, handover.givenAt],
  })
  await tx.run({
    text: `insert into unit_handover_sheet (handover_id, sheet_id, number)
      select $1, s.id, s.number from unnest($2::uuid[]) with ordinality as s (id, number)`,
    values: [handover.id, [...sheetIds]],
  })
}

export interface HandoverView {
  readonly id: string
  readonly no: number
  readonly unitCode: string
  readonly unitName: string
  readonly agencyName: string
  readonly givenAt: Date
  readonly givenBy: string
  readonly takenAt: Date | null
  readonly takenBy: string | null
  readonly sheets: number
  readonly confirmed: number
  readonly sentBack: number
  readonly version: number
}

const HANDOVERS = `select v.id, v.no, v.unit_code, u.name as unit_name, g.name as agency_name, v.given_at, b.full_name as given_by, v.taken_at,
    t.full_name as taken_by, v.version, count(h.sheet_id)::int as sheets,
    count(*) filter (where h.outcome = 'confirmed')::int as confirmed, count(*) filter (where h.outcome = 'sent_back')::int as sent_back
  from unit_handover v join unit u on u.code = v.unit_code join directory_agency g on g.code = v.agency_code
  join staff b on b.id = v.given_by left join staff t on t.id = v.taken_by join unit_handover_sheet h on h.handover_id = v.id`
const GROUPED = `group by v.id, u.name, g.name, b.full_name, t.full_name`

export const listHandoversOf = (tx: Tx, unitCode: string) =>
  tx.all<HandoverView>({ text: `${HANDOVERS} where v.unit_code = $1 ${GROUPED} order by v.no desc limit 200`, values: [unitCode] })

export const findHandoverOf = (tx: Tx, unitCode: string, id: string) =>
  tx.first<HandoverView>({ text: `${HANDOVERS} where v.unit_code = $1 and v.id = $2 ${GROUPED}`, values: [unitCode, id] })

/** The own agency and those directly below; what waits comes first. */
export const listHandoversInArea = (tx: Tx, agencyCode: string) =>
  tx.all<HandoverView>({
    text: `${HANDOVERS} where (g.code = $1 or g.parent_code = $1) ${GROUPED}
      order by (v.taken_at is not null), v.given_at desc limit 200`,
    values: [agencyCode],
  })

export const findHandoverInArea = (tx: Tx, agencyCode: string, id: string) =>
  tx.first<HandoverView>({
    text: `${HANDOVERS} where (g.code = $1 or g.parent_code = $1) and v.id = $2 ${GROUPED}`,
    values: [agencyCode, id],
  })

/** Marks a list as taken, in the version that the officer saw. False: somebody was faster. */
export const takeHandoverRow = async (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  by: { readonly staffId: string; readonly at: Date },
): Promise<boolean> =>
  (await tx.run({
    text: `update unit_handover set taken_by = $3, taken_at = $4, version = version + 1
      where id = $1 and version = $2 and taken_at is null`,
    values: [id, version, by.staffId, by.at],
  })) === 1

export const setOutcomes = (tx: Tx, handoverId: string, outcome: 'confirmed' | 'sent_back', numbers: readonly number[]) =>
  tx.run({
    text: `update unit_handover_sheet set outcome = $2 where handover_id = $1 and number = any($3::int[])`,
    values: [handoverId, outcome, [...numbers]],
  })

export interface HandedSheet {
  readonly sheetId: string
  readonly pileId: string
  readonly number: number
  readonly token: string
  readonly group: string
  readonly name: string
  readonly caseFileId: string | null
  readonly caseNo: string | null
  readonly isNoted: boolean
  readonly state: SheetState
  readonly hasInk: boolean | null
  readonly version: number
  readonly outcome: 'confirmed' | 'sent_back' | null
  readonly pageId: string | null
  readonly fileKey: string | null
}

/** The sheets of a list with the dossier of each: the one whose number is printed, else the one that the member has by now. */
export const listHandedSheets = (tx: Tx, handoverId: string) =>
  tx.all<HandedSheet>({
    text: `select h.sheet_id, s.pile_id, h.number, s.token, s.group_name as "group", s.full_name as name, f.id as case_file_id, f.no as case_no,
        coalesce(r.signed_form_on is not null, false) as is_noted, s.state, s.has_ink, s.version, h.outcome, x.id as page_id, x.file_key
      from unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id
      left join unit_member m on m.id = s.member_id and m.member_until is null
      left join lateral (
        select c.id, c.no from review_case_file c
        where c.id = s.case_file_id or (s.case_file_id is null and m.match = 'matched' and c.kind = 'registration'
          and c.social_insurance_no = m.social_insurance_no and c.state <> 'withdrawn')
        order by c.submitted_at desc limit 1
      ) f on true
      left join registration r on r.case_file_id = f.id
      left join lateral (
        select p.id, p.file_key from unit_scan_page p where p.sheet_id = s.id and p.file_key is not null order by p.has_ink desc, p.id desc limit 1
      ) x on true
      where h.handover_id = $1 order by h.number limit 1000`,
    values: [handoverId],
  })
