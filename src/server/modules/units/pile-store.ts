import type { Tx } from '#server/platform/database/query.ts'
import type { SheetState } from '#domain/units/scan.ts'

/** Tables of piles, their sheets and the scans of them. Every query of a coordinator begins with the unit. */
export interface NewPile {
  readonly id: string
  readonly unitCode: string
  readonly code: string
  readonly groupName: string | null
  readonly printedOn: string
  readonly createdBy: string
  readonly createdAt: Date
}
export interface NewSheet {
  readonly id: string
  readonly position: number
  readonly memberId: string
  readonly token: string
  readonly groupName: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly caseFileId: string | null
}

export async function insertPile(tx: Tx, pile: NewPile, sheets: readonly NewSheet[]): Promise<void> {
  await tx.run({
    text: `insert into unit_pile (id, unit_code, code, group_name, printed_on, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [pile.id, pile.unitCode, pile.code, pile.groupName, pile.printedOn, pile.createdBy, pile.createdAt],
  })
  await insertSheets(tx, pile.id, sheets)
}

export const insertSheets = (tx: Tx, pileId: string, sheets: readonly NewSheet[]) =>
  tx.run({
    text: `insert into unit_sheet (id, pile_id, position, member_id, token, group_name, full_name, social_insurance_no, case_file_id)
      select s.id, $1, s.position, s.member_id, s.token, s.group_name, s.full_name, s.social_insurance_no, s.case_file_id
      from jsonb_to_recordset($2::jsonb) as s
        (id uuid, position int, member_id uuid, token text, group_name text, full_name text, social_insurance_no text, case_file_id uuid)`,
    values: [
      pileId,
      JSON.stringify(
        sheets.map(sheet => ({
          id: sheet.id,
          position: sheet.position,
          member_id: sheet.memberId,
          token: sheet.token,
          group_name: sheet.groupName,
          full_name: sheet.fullName,
          social_insurance_no: sheet.socialInsuranceNo,
          case_file_id: sheet.caseFileId,
        })),
      ),
    ],
  })

export interface SheetRow {
  readonly id: string
  readonly pileId: string
  readonly token: string
  readonly state: SheetState
  readonly hasInk: boolean | null
  /** When it was set aside or sent back last. */
  readonly refusedAt: Date | null
  readonly version: number
  /** On a list that the agency has, and has not sent it back. */
  readonly isHandedOver: boolean
}

const SHEETS = `select s.id, s.pile_id, s.token, s.state, s.has_ink, s.refused_at, s.version,
    exists (select from unit_handover_sheet h where h.sheet_id = s.id and h.outcome is distinct from 'sent_back') as is_handed_over
  from unit_sheet s`

/** Holds piles until the end of the transaction. Whoever changes sheets, or puts them on a list, holds their pile first and reads them
 *  afterwards: what was read before the wait may have changed during it. Of several piles the order is the same for everybody. */
export const lockPiles = (tx: Tx, ids: readonly string[]) =>
  tx.run({ text: `select id from unit_pile where id = any($1::uuid[]) order by id for no key update`, values: [[...ids]] })

/** The sheets of a pile in its order; the pile is held until the end of the transaction. */
export async function lockSheets(tx: Tx, pileId: string): Promise<SheetRow[]> {
  await lockPiles(tx, [pileId])
  return tx.all<SheetRow>({ text: `${SHEETS} where s.pile_id = $1 order by s.position limit ${SHEETS_MOST}`, values: [pileId] })
}

/** A pile has six hundred sheets, and one more for each that became void. */
export const SHEETS_MOST = 5_000

/** A sheet of a current member of the unit; its pile is held until the end of the transaction. */
export async function lockSheet(tx: Tx, unitCode: string, id: string): Promise<SheetRow | undefined> {
  const own = `join unit_pile p on p.id = s.pile_id join unit_member m on m.id = s.member_id and m.member_until is null
    where p.unit_code = $1 and s.id = $2`
  const sheet = await tx.first<{ pileId: string }>({ text: `select s.pile_id from unit_sheet s ${own}`, values: [unitCode, id] })
  if (!sheet) return undefined
  await lockPiles(tx, [sheet.pileId])
  return tx.first<SheetRow>({ text: `${SHEETS} ${own}`, values: [unitCode, id] })
}

export interface Settled {
  readonly state: SheetState
  readonly hasInk: boolean | null
  readonly reasonSealed: Uint8Array | null
  readonly settledBy: string | null
  readonly settledAt: Date
}

/** @returns the new version */
export async function settleSheet(tx: Tx, sheet: Pick<SheetRow, 'id' | 'version'>, to: Settled): Promise<number> {
  const { version } = await tx.one<{ version: number }>({
    text: `update unit_sheet set state = $3, has_ink = $4, reason_sealed = $5, settled_by = $6, settled_at = $7,
        refused_at = case when $3 in ('set_aside', 'sent_back') then $7 else refused_at end, version = version + 1
      where id = $1 and version = $2 returning version`,
    values: [sheet.id, sheet.version, to.state, to.hasInk, to.reasonSealed, to.settledBy, to.settledAt],
  })
  return version
}

/** What a scan shows of a sheet that a person ticked: the tick stays. @returns the new version */
export async function noteInk(tx: Tx, sheet: Pick<SheetRow, 'id' | 'version'>, hasInk: boolean): Promise<number> {
  const { version } = await tx.one<{ version: number }>({
    text: `update unit_sheet set has_ink = $3, version = version + 1 where id = $1 and version = $2 returning version`,
    values: [sheet.id, sheet.version, hasInk],
  })
  return version
}

/** The agency sends sheets back; their pile is held. */
export const sendSheetsBack = (
  tx: Tx,
  sheets: readonly { readonly id: string; readonly reasonSealed: Buffer }[],
  by: { readonly staffId: string; readonly at: Date },
) =>
  tx.run({
    text: `update unit_sheet s set state = 'sent_back', has_ink = null, reason_sealed = b.reason_sealed, settled_by = $3, settled_at = $4,
        refused_at = $4, version = version + 1
      from unnest($1::uuid[], $2::bytea[]) as b (id, reason_sealed) where s.id = b.id`,
    values: [sheets.map(({ id }) => id), sheets.map(({ reasonSealed }) => reasonSealed), by.staffId, by.at],
  })
