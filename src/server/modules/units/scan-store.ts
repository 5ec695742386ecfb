import type { PageKind } from '#domain/units/pile-check.ts'
import type { Tx } from '#server/platform/database/query.ts'

export interface ScanRow {
  readonly id: string
  readonly pileId: string
  readonly state: 'receiving' | 'waiting' | 'done' | 'refused'
  readonly length: number
  readonly received: number
}

export const insertScan = (
  tx: Tx,
  scan: {
    readonly id: string
    readonly pileId: string
    readonly length: number
    readonly createdBy: string
    readonly createdAt: Date
    readonly expiresAt: Date
  },
) =>
  tx.run({
    text: `insert into unit_scan (id, pile_id, length, created_by, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    values: [scan.id, scan.pileId, scan.length, scan.createdBy, scan.createdAt, scan.expiresAt],
  })

/** A scan of the unit. */
export const findScan = (tx: Tx, unitCode: string, id: string) =>
  tx.first<ScanRow>({
    text: `select c.id, c.pile_id, c.state, c.length, c.received from unit_scan c join unit_pile p on p.id = c.pile_id
      where p.unit_code = $1 and c.id = $2`,
    values: [unitCode, id],
  })

/** A scan that waits to be read, held until the end of the transaction. */
export const lockWaitingScan = (tx: Tx, id: string) =>
  tx.first<ScanRow & { readonly pileCode: string }>({
    text: `select c.id, c.pile_id, c.state, c.length, c.received, p.code as pile_code from unit_scan c join unit_pile p on p.id = c.pile_id
      where c.id = $1 and c.state = 'waiting' for update of c`,
    values: [id],
  })

/** Adds a part if the scan still ends where it begins: of two that come at once one is added.
 *  @returns the bytes received, or undefined when the part has no place */
export async function insertScanPart(
  tx: Tx,
  part: { readonly id: string; readonly scanId: string; readonly fromByte: number; readonly size: number; readonly fileKey: string },
): Promise<number | undefined> {
  const grown = await tx.first<{ received: number }>({
    text: `update unit_scan set received = received + $3, parts = parts + 1
      where id = $1 and received = $2 and state = 'receiving' and received + $3 <= length and parts < 1000 returning received`,
    values: [part.scanId, part.fromByte, part.size],
  })
  if (grown)
    await tx.run({
      text: `insert into unit_scan_part (id, scan_id, from_byte, file_key) values ($1, $2, $3, $4)`,
      values: [part.id, part.scanId, part.fromByte, part.fileKey],
    })
  return grown?.received
}

export const listScanParts = (tx: Tx, scanId: string) =>
  tx.all<{ id: string; fileKey: string }>({
    text: `select id, file_key from unit_scan_part where scan_id = $1 order by from_byte limit 1000`,
    values: [scanId],
  })

/** Everything has arrived: it waits to be read. False when it does so already, or was read. */
export const queueScan = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run({ text: `update unit_scan set state = 'waiting' where id = $1 and state = 'receiving'`, values: [id] })) === 1

/** The end of a scan: read, or refused. @returns the files of its parts, which nobody needs any more */
export async function closeScan(
  tx: Tx,
  id: string,
  end: { readonly pages: number } | { readonly refusal: string; readonly page: number },
): Promise<readonly string[]> {
  const [state, pages, refusal, page] = 'pages' in end ? ['done', end.pages, null, null] : ['refused', null, end.refusal, end.page]
  await tx.run({
    text: `update unit_scan set state = $2, pages = $3, refusal = $4, refusal_page = $5 where id = $1`,
    values: [id, state, pages, refusal, page],
  })
  const parts = await tx.all<{ fileKey: string }>({
    text: `delete from unit_scan_part where scan_id = $1 returning file_key`,
    values: [id],
  })
  return parts.map(part => part.fileKey)
}

export interface PageRow {
  readonly id: string
  readonly page: number
  readonly kind: PageKind
  readonly sheetId: string | null
  readonly isForeign: boolean
  readonly hasInk: boolean
  readonly fileKey: string | null
}

export const insertPages = (tx: Tx, scanId: string, pages: readonly PageRow[]) =>
  tx.run({
    text: `insert into unit_scan_page (id, scan_id, page, kind, sheet_id, is_foreign, has_ink, file_key)
      select p.id, $1, p.page, p.kind, p.sheet_id, p.is_foreign, p.has_ink, p.file_key
      from jsonb_to_recordset($2::jsonb) as p
        (id uuid, page int, kind text, sheet_id uuid, is_foreign boolean, has_ink boolean, file_key text)`,
    values: [
      scanId,
      JSON.stringify(
        pages.map(page => ({
          id: page.id,
          page: page.page,
          kind: page.kind,
          sheet_id: page.sheetId,
          is_foreign: page.isForeign,
          has_ink: page.hasInk,
          file_key: page.fileKey,
        })),
      ),
    ],
  })

/** The picture of a page that a coordinator of the unit may see; not of a sheet whose member has left. */
export const findPagePicture = (tx: Tx, unitCode: string, scanId: string, page: number) =>
  tx.first<{ id: string; pileId: string; fileKey: string }>({
    text: `select g.id, c.pile_id, g.file_key from unit_scan_page g join unit_scan c on c.id = g.scan_id join unit_pile p on p.id = c.pile_id
      left join unit_sheet s on s.id = g.sheet_id left join unit_member m on m.id = s.member_id and m.member_until is null
      where p.unit_code = $1 and g.scan_id = $2 and g.page = $3 and g.file_key is not null and (g.sheet_id is null or m.id is not null)`,
    values: [unitCode, scanId, page],
  })

/** Scans that were begun and never finished, with the files of their parts; both are forgotten by the caller. */
export async function deleteExpiredScans(tx: Tx, limit: number): Promise<{ readonly scans: number; readonly files: readonly string[] }> {
  const scans = await tx.all<{ id: string }>({
    text: `select id from unit_scan where state = 'receiving' and expires_at <= app_now() limit $1 for update skip locked`,
    values: [limit],
  })
  const ids = scans.map(({ id }) => id)
  const parts = await tx.all<{ fileKey: string }>({
    text: `delete from unit_scan_part where scan_id = any($1::uuid[]) returning file_key`,
    values: [ids],
  })
  await tx.run({ text: `delete from unit_scan where id = any($1::uuid[])`, values: [ids] })
  return { scans: ids.length, files: parts.map(part => part.fileKey) }
}

/** Which of these files a part or a page names. */
export async function knownScanFiles(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await tx.all<{ fileKey: string }>({
    text: `select file_key from unit_scan_part where file_key = any($1::text[])
      union all select file_key from unit_scan_page where file_key = any($1::text[])`,
    values: [[...keys]],
  })
  return new Set(known.map(({ fileKey }) => fileKey))
}
