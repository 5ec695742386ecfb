import type { PageKind } from '#domain/units/pile-check.ts'
import type { PICTURE_DAYS } from '#domain/units/scan-retention.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { hasFormer } from './pile-views.ts'

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
  tx.first<ScanRow & { readonly pileCode: string; readonly createdAt: Date }>({
    text: `select c.id, c.pile_id, c.state, c.length, c.received, c.created_at, p.code as pile_code
      from unit_scan c join unit_pile p on p.id = c.pile_id where c.id = $1 and c.state = 'waiting' for update of c`,
    values: [id],
  })

/** Takes the next scan to read: of the unit whose last reading began longest ago, its oldest. Nobody else gets it for `holdS` seconds,
 *  by the clock of the machine: jobs do not travel in time. */
export const takeNextScan = (tx: Tx, holdS: number) =>
  tx.first<{ id: string; readings: number }>({
    text: `update unit_scan set readings = readings + 1, read_at = clock_timestamp(), held_until = clock_timestamp() + make_interval(secs => $1)
      where id = (
        select c.id from unit_scan c join unit_pile p on p.id = c.pile_id
        join lateral (
          select max(o.read_at) as last from unit_scan o join unit_pile q on q.id = o.pile_id where q.unit_code = p.unit_code
        ) turn on true
        where c.state = 'waiting' and (c.held_until is null or c.held_until <= clock_timestamp())
        order by turn.last nulls first, c.created_at, c.id limit 1 for update of c skip locked
      ) returning id, readings`,
    values: [holdS],
  })

/** It may be taken again in some seconds. */
export const releaseScan = (tx: Tx, id: string, inS: number) =>
  tx.run({
    text: `update unit_scan set held_until = clock_timestamp() + make_interval(secs => $2) where id = $1 and state = 'waiting'`,
    values: [id, inS],
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
  readonly thumbSealed: Buffer | null
}

export const insertPages = (tx: Tx, scanId: string, pages: readonly PageRow[]) =>
  tx.run({
    text: `insert into unit_scan_page (id, scan_id, page, kind, sheet_id, is_foreign, has_ink, file_key, thumb_sealed)
      select p.id, $1, p.page, p.kind, p.sheet_id, p.is_foreign, p.has_ink, p.file_key, p.thumb_sealed
      from unnest($2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::boolean[], $7::boolean[], $8::text[], $9::bytea[])
        as p (id, page, kind, sheet_id, is_foreign, has_ink, file_key, thumb_sealed)`,
    values: [
      scanId,
      pages.map(({ id }) => id),
      pages.map(({ page }) => page),
      pages.map(({ kind }) => kind),
      pages.map(({ sheetId }) => sheetId),
      pages.map(({ isForeign }) => isForeign),
      pages.map(({ hasInk }) => hasInk),
      pages.map(({ fileKey }) => fileKey),
      pages.map(({ thumbSealed }) => thumbSealed),
    ],
  })

/** The picture of a page that a coordinator of the unit may see: not of a sheet whose member has left, and not of a page that may be
 *  theirs because it was not read. */
export const findPagePicture = (tx: Tx, unitCode: string, scanId: string, page: number) =>
  tx.first<{ id: string; pileId: string; fileKey: string; sheetId: string | null }>({
    text: `select g.id, c.pile_id, g.file_key, g.sheet_id from unit_scan_page g join unit_scan c on c.id = g.scan_id join unit_pile p on p.id = c.pile_id
      left join unit_sheet s on s.id = g.sheet_id left join unit_member m on m.id = s.member_id and m.member_until is null
      where p.unit_code = $1 and g.scan_id = $2 and g.page = $3 and g.file_key is not null and (m.id is not null or (g.sheet_id is null and not ${hasFormer('c.pile_id')}))`,
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

/** Forgets pictures whose time is over (PICTURE_DAYS): unread pages; of sheets on a list that the agency has taken since; of members who
 *  have left; everything of a scan that is too old. @returns their files, which nobody needs any more */
export async function forgetPictures(tx: Tx, days: typeof PICTURE_DAYS, limit: number): Promise<readonly string[]> {
  const forgotten = await tx.all<{ fileKey: string }>({
    text: `update unit_scan_page p set file_key = null, thumb_sealed = null from (
        select g.id, g.file_key from unit_scan_page g join unit_scan c on c.id = g.scan_id
        left join unit_sheet s on s.id = g.sheet_id left join unit_member m on m.id = s.member_id
        where g.file_key is not null and (
          c.created_at <= app_now() - make_interval(days => $4)
          or (g.kind = 'unread' and c.created_at <= app_now() - make_interval(days => $1))
          or (s.id is not null and (m.id is null or m.member_until <= app_now() - make_interval(days => $3)))
          or exists (
            select from unit_handover_sheet h join unit_handover v on v.id = h.handover_id
            where h.sheet_id = s.id and v.given_at >= c.created_at and v.taken_at <= app_now() - make_interval(days => $2)
          )
        )
        order by g.id limit $5 for update of g skip locked
      ) old
      where p.id = old.id returning old.file_key`,
    values: [days.unread, days.taken, days.left, days.abandoned, limit],
  })
  return forgotten.map(({ fileKey }) => fileKey)
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
