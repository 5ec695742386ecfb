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
  readonly caseFileId: string | null
}

export async function insertPile(tx: Tx, pile: NewPile, sheets: readonly NewSheet[]): Promise<void> {
  await tx.run({
    text: `insert into unit_pile (id, unit_code, code, group_name, printed_on, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [pile.id, pile.unitCode, pile.code, pile.groupName, pile.printedOn, pile.createdBy, pile.createdAt],
  })
  await tx.run({
    text: `insert into unit_sheet (id, pile_id, position, member_id, token, group_name, full_name, case_file_id)
      select s.id, $1, s.position, s.member_id, s.token, s.group_name, s.full_name, s.case_file_id
      from jsonb_to_recordset($2::jsonb) as s
        (id uuid, position int, member_id uuid, token text, group_name text, full_name text, case_file_id uuid)`,
    values: [
      pile.id,
      JSON.stringify(
        sheets.map(sheet => ({
          id: sheet.id,
          position: sheet.position,
          member_id: sheet.memberId,
          token: sheet.token,
          group_name: sheet.groupName,
          full_name: sheet.fullName,
          case_file_id: sheet.caseFileId,
        })),
      ),
    ],
  })
}

export interface SheetRow {
  readonly id: string
  readonly pileId: string
  readonly token: string
  readonly state: SheetState
  readonly hasInk: boolean | null
  readonly version: number
  /** On a list that the agency has, and has not sent it back. */
  readonly isHandedOver: boolean
}

const HANDED_OVER = `exists (select from unit_handover_sheet h where h.sheet_id = s.id and h.outcome is distinct from 'sent_back') as is_handed_over`

/** The sheets of a pile, held until the end of the transaction, in its order. */
export const lockSheets = (tx: Tx, pileId: string) =>
  tx.all<SheetRow>({
    text: `select s.id, s.pile_id, s.token, s.state, s.has_ink, s.version, ${HANDED_OVER} from unit_sheet s
      where s.pile_id = $1 order by s.position limit 1000 for update`,
    values: [pileId],
  })

/** A sheet of a current member of the unit, held until the end of the transaction. */
export const lockSheet = (tx: Tx, unitCode: string, id: string) =>
  tx.first<SheetRow>({
    text: `select s.id, s.pile_id, s.token, s.state, s.has_ink, s.version, ${HANDED_OVER} from unit_sheet s
      join unit_pile p on p.id = s.pile_id join unit_member m on m.id = s.member_id and m.member_until is null
      where p.unit_code = $1 and s.id = $2 for update of s`,
    values: [unitCode, id],
  })

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
    text: `update unit_sheet set state = $3, has_ink = $4, reason_sealed = $5, settled_by = $6, settled_at = $7, version = version + 1
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
