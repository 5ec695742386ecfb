import type { Tx } from '#server/platform/database/query.ts'

/** A sheet that no officer has confirmed, with what the roster says of its member today. */
export interface OpenSheet {
  readonly id: string
  readonly pileId: string
  readonly pileCode: string
  readonly unitCode: string
  readonly memberId: string
  readonly sheetName: string
  readonly sheetNo: string
  readonly memberName: string
  readonly memberNo: string
  readonly version: number
}

/** Sheets of current members that are neither void nor confirmed. */
export const listOpenSheets = (tx: Tx, memberIds: readonly string[]) =>
  tx.all<OpenSheet>({
    text: `select s.id, s.pile_id, p.code as pile_code, p.unit_code, s.member_id, s.full_name as sheet_name, s.social_insurance_no as sheet_no,
        m.full_name as member_name, m.social_insurance_no as member_no, s.version
      from unit_sheet s join unit_pile p on p.id = s.pile_id join unit_member m on m.id = s.member_id and m.member_until is null
      where s.member_id = any($1::uuid[]) and s.state <> 'void'
        and not exists (select from unit_handover_sheet h where h.sheet_id = s.id and h.outcome = 'confirmed')
      order by s.pile_id, s.position`,
    values: [[...memberIds]],
  })

export const voidSheetRows = (tx: Tx, ids: readonly string[], at: Date) =>
  tx.run({
    text: `update unit_sheet set state = 'void', has_ink = null, reason_sealed = null, settled_by = null, settled_at = $2, version = version + 1
      where id = any($1::uuid[])`,
    values: [[...ids], at],
  })

/** Where the next sheet of each pile goes. */
export async function nextPositions(tx: Tx, pileIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.all<{ pileId: string; next: number }>({
    text: `select pile_id, max(position) + 1 as next from unit_sheet where pile_id = any($1::uuid[]) group by pile_id`,
    values: [[...pileIds]],
  })
  return new Map(rows.map(({ pileId, next }) => [pileId, next]))
}
