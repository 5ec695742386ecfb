import type { Noting } from '#domain/units/handover.ts'
import type { SheetState } from '#domain/units/scan.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { SHEETS_MOST } from './pile-store.ts'

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

const handovers = (
  sheets: string,
) => `select v.id, v.no, v.unit_code, u.name as unit_name, g.name as agency_name, v.given_at, b.full_name as given_by, v.taken_at,
    t.full_name as taken_by, v.version, count(h.sheet_id)::int as sheets,
    count(h.sheet_id) filter (where h.outcome = 'confirmed')::int as confirmed,
    count(h.sheet_id) filter (where h.outcome = 'sent_back')::int as sent_back
  from unit_handover v join unit u on u.code = v.unit_code join directory_agency g on g.code = v.agency_code
  join staff b on b.id = v.given_by left join staff t on t.id = v.taken_by
  left join ${sheets} on h.handover_id = v.id`
/** For coordinators: sheets of current members only. */
const OWN = handovers(`(unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id
    join unit_member m on m.id = s.member_id and m.member_until is null)`)
/** For officers, who hold the paper: all of them. */
const ALL = handovers('unit_handover_sheet h')
const GROUPED = `group by v.id, u.name, g.name, b.full_name, t.full_name`

export const listHandoversOf = (tx: Tx, unitCode: string) =>
  tx.all<HandoverView>({ text: `${OWN} where v.unit_code = $1 ${GROUPED} order by v.no desc limit 200`, values: [unitCode] })

export const findHandoverOf = (tx: Tx, unitCode: string, id: string) =>
  tx.first<HandoverView>({ text: `${OWN} where v.unit_code = $1 and v.id = $2 ${GROUPED}`, values: [unitCode, id] })

/** The own agency and those directly below; what waits comes first. */
export const listHandoversInArea = (tx: Tx, agencyCode: string) =>
  tx.all<HandoverView>({
    text: `${ALL} where (g.code = $1 or g.parent_code = $1) ${GROUPED}
      order by (v.taken_at is not null), v.given_at desc limit 200`,
    values: [agencyCode],
  })

export const findHandoverInArea = (tx: Tx, agencyCode: string, id: string) =>
  tx.first<HandoverView>({
    text: `${ALL} where (g.code = $1 or g.parent_code = $1) and v.id = $2 ${GROUPED}`,
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

/** The list is another one than an officer has on screen. */
export const touchHandover = async (tx: Tx, { id, version }: { readonly id: string; readonly version: number }): Promise<boolean> =>
  (await tx.run({
    text: `update unit_handover set version = version + 1 where id = $1 and version = $2 and taken_at is null`,
    values: [id, version],
  })) === 1

export interface Outcome {
  readonly number: number
  readonly outcome: 'confirmed' | 'sent_back'
  readonly noting: Noting | null
}

export const setOutcomes = (tx: Tx, handoverId: string, outcomes: readonly Outcome[]) =>
  tx.run({
    text: `update unit_handover_sheet h set outcome = o.outcome, noting = o.noting
      from jsonb_to_recordset($2::jsonb) as o (number int, outcome text, noting text) where h.handover_id = $1 and h.number = o.number`,
    values: [handoverId, JSON.stringify(outcomes)],
  })

/** The dossier that an officer names for a sheet; null takes it back. */
export const setDossier = (tx: Tx, handoverId: string, number: number, caseFileId: string | null) =>
  tx.run({
    text: `update unit_handover_sheet set case_file_id = $3 where handover_id = $1 and number = $2`,
    values: [handoverId, number, caseFileId],
  })

/** The piles of a list. */
export const pilesOfHandover = async (tx: Tx, handoverId: string): Promise<readonly string[]> =>
  (
    await tx.all<{ pileId: string }>({
      text: `select distinct s.pile_id from unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id where h.handover_id = $1`,
      values: [handoverId],
    })
  ).map(({ pileId }) => pileId)

/** A line of a list as the unit prints it: of a current member, with the dossier number that stands on the sheet, and no other. */
export interface GivenSheet {
  readonly sheetId: string
  readonly number: number
  readonly token: string
  readonly group: string
  readonly name: string
  readonly caseNo: string | null
}

export const listGivenSheets = (tx: Tx, handoverId: string) =>
  tx.all<GivenSheet>({
    text: `select h.sheet_id, h.number, s.token, s.group_name as "group", s.full_name as name, f.no as case_no
      from unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id join unit_member m on m.id = s.member_id and m.member_until is null
      left join review_case_file f on f.id = s.case_file_id where h.handover_id = $1 order by h.number limit ${SHEETS_MOST}`,
    values: [handoverId],
  })

export interface HandedSheet extends GivenSheet {
  readonly pileId: string
  readonly socialInsuranceNo: string
  /** Printed on the sheet, or else named by an officer. */
  readonly caseFileId: string | null
  readonly isPrinted: boolean
  /** Within the area of the officer who looks. */
  readonly isHere: boolean
  readonly applicantName: string | null
  readonly isNoted: boolean
  readonly state: SheetState
  readonly hasInk: boolean | null
  readonly reasonSealed: Uint8Array | null
  readonly version: number
  readonly outcome: 'confirmed' | 'sent_back' | null
  readonly noting: Noting | null
  /** When the scan with its picture came; null while there is none. */
  readonly scannedAt: Date | null
}

/** The newest picture with ink, else the newest, of the sheet `s`; none from before it was set aside or sent back. */
const PICTURE = `select p.id, p.file_key, p.thumb_sealed, c.created_at from unit_scan_page p join unit_scan c on c.id = p.scan_id
  where p.sheet_id = s.id and p.file_key is not null and (s.refused_at is null or c.created_at > s.refused_at)
  order by p.has_ink desc, p.id desc limit 1`

/** The sheets of a list for an officer of an agency, with the dossier of each. The roster is not asked: what was signed is the paper. */
export const listHandedSheets = (tx: Tx, handoverId: string, agencyCode: string) =>
  tx.all<HandedSheet>({
    text: `select h.sheet_id, s.pile_id, h.number, s.token, s.group_name as "group", s.full_name as name, s.social_insurance_no,
        f.id as case_file_id, f.no as case_no, s.case_file_id is not null as is_printed,
        coalesce(g.code = $2 or g.parent_code = $2, false) as is_here, f.applicant_name,
        coalesce(r.signed_form_on is not null, false) as is_noted, s.state, s.has_ink, s.reason_sealed, s.version, h.outcome, h.noting,
        x.created_at as scanned_at
      from unit_handover_sheet h join unit_sheet s on s.id = h.sheet_id
      left join review_case_file f on f.id = coalesce(s.case_file_id, h.case_file_id)
      left join directory_agency g on g.code = f.agency_code
      left join registration r on r.case_file_id = f.id
      left join lateral (${PICTURE}) x on true
      where h.handover_id = $1 order by h.number limit ${SHEETS_MOST}`,
    values: [handoverId, agencyCode],
  })

export interface HandedPicture {
  readonly sheetId: string
  readonly pileId: string
  readonly pageId: string
  readonly fileKey: string
  readonly thumbSealed: Uint8Array | null
}

/** The picture of one sheet of a list in the area of an agency. */
export const findHandedPicture = (tx: Tx, agencyCode: string, handoverId: string, number: number) =>
  tx.first<HandedPicture>({
    text: `select s.id as sheet_id, s.pile_id, x.id as page_id, x.file_key, x.thumb_sealed
      from unit_handover v join directory_agency g on g.code = v.agency_code
      join unit_handover_sheet h on h.handover_id = v.id join unit_sheet s on s.id = h.sheet_id
      join lateral (${PICTURE}) x on true
      where (g.code = $1 or g.parent_code = $1) and v.id = $2 and h.number = $3`,
    values: [agencyCode, handoverId, number],
  })
